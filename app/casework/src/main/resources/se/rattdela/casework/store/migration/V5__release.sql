-- What leaves with a decision, how it leaves, and what happens to the decision afterwards.

-- Files in parts: H2 takes at most a mebibyte in one value.
create table stored_file (
  id bigint primary key,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null
);

create table stored_file_part (
  file_id bigint not null references stored_file (id),
  part_order integer not null,
  content bytea not null,
  primary key (file_id, part_order)
);

create table document_original (
  id bigint primary key,
  case_id bigint not null references case_file (id),
  document_id bigint not null references case_document (id),
  file_id bigint not null unique references stored_file (id),
  pages integer not null,
  findings integer not null,
  added_by bigint not null references office_user (id),
  added_by_name varchar(200) not null,
  added_at timestamp(6) with time zone not null
);
create index document_original_case on document_original (case_id);
create index document_original_document on document_original (document_id);

-- How an original goes along with a disclosure; who had a hand in that can never approve it.
create table masked_original (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  disclosure_id bigint not null references disclosure (id),
  document_id bigint not null references case_document (id),
  original_id bigint not null references document_original (id),
  included boolean not null,
  constraint masked_original_once unique (disclosure_id, document_id)
);

create table masked_original_area (
  masked_id bigint not null references masked_original (id),
  list_order integer not null,
  page_number integer not null,
  left_edge double precision not null,
  lower_edge double precision not null,
  area_width double precision not null,
  area_height double precision not null,
  legal_ground varchar(200) not null,
  primary key (masked_id, list_order)
);

create table masked_original_hand (
  masked_id bigint not null references masked_original (id),
  user_id bigint not null references office_user (id),
  primary key (masked_id, user_id)
);

-- What goes along with a sealed decision; the decision's own file stands in its row.
create table release_file (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  list_order integer not null,
  kind varchar(40) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  file_id bigint not null unique references stored_file (id),
  sha256 varchar(64) not null,
  constraint release_file_order unique (decision_id, list_order)
);

create table signed_copy (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  copy_number integer not null,
  stored_by bigint not null references office_user (id),
  stored_by_name varchar(200) not null,
  stored_at timestamp(6) with time zone not null,
  file_id bigint not null unique references stored_file (id),
  sha256 varchar(64) not null,
  size_in_bytes integer not null,
  constraint signed_copy_number unique (decision_id, copy_number)
);

create table dispatch (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  decision_id bigint not null references decision (id),
  dispatch_number integer not null,
  channel varchar(40) not null,
  sent_at timestamp(6) with time zone not null,
  receiver_function varchar(400) not null,
  receiver_officer varchar(400) not null,
  verified varchar(40) not null,
  verified_note varchar(4000) not null,
  receipt varchar(400) not null,
  protection varchar(40) not null,
  sent_by bigint not null references office_user (id),
  sent_by_name varchar(200) not null,
  state varchar(40) not null,
  ended_at timestamp(6) with time zone,
  note varchar(4000) not null,
  constraint dispatch_number unique (decision_id, dispatch_number),
  constraint dispatch_ended check ((state = 'SENT') = (ended_at is null))
);

create table dispatch_file (
  dispatch_id bigint not null references dispatch (id),
  list_order integer not null,
  name varchar(200) not null,
  sha256 varchar(64) not null,
  primary key (dispatch_id, list_order)
);

-- Since an item counts as given when it is dispatched, the row names the dispatch. Null for what
-- was said, and for what was given before dispatches were recorded.
alter table item_given add column dispatch_id bigint references dispatch (id);

create table redress (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  decision_id bigint not null references decision (id),
  redress_number varchar(40) unique,
  state varchar(40) not null,
  kind varchar(40) not null,
  ground varchar(40) not null,
  stood varchar(20000) not null,
  shall varchar(20000) not null,
  withholds boolean not null,
  reasons varchar(20000) not null,
  recipient_shall varchar(20000) not null,
  drafted_by bigint not null references office_user (id),
  drafted_by_name varchar(200) not null,
  sent_at timestamp(6) with time zone,
  sent_digest varchar(64),
  returned varchar(4000) not null,
  decided_by bigint references office_user (id),
  decided_by_name varchar(200),
  decided_at timestamp(6) with time zone,
  delegation_number varchar(40),
  file_id bigint unique references stored_file (id),
  constraint redress_four_eyes check (decided_by is null or decided_by <> drafted_by),
  constraint redress_sealed check ((state = 'DECIDED') = (file_id is not null))
);
create index redress_decision on redress (decision_id);

create table redress_hand (
  redress_id bigint not null references redress (id),
  user_id bigint not null references office_user (id),
  primary key (redress_id, user_id)
);

create table appeal (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  decision_id bigint not null references decision (id),
  state varchar(40) not null,
  received_on date not null,
  by_authority varchar(400) not null,
  reference varchar(200) not null,
  asks varchar(20000) not null,
  received_by_court_on date,
  timeliness_reason varchar(20000) not null,
  timeliness_by_name varchar(200),
  timeliness_on date,
  reconsideration varchar(40),
  reconsideration_reason varchar(20000) not null,
  reconsidered_by_name varchar(200),
  reconsidered_on date,
  change_id bigint references redress (id),
  handed_over_on date,
  judgment varchar(40),
  judged_on date,
  court_number varchar(100) not null,
  judgment_note varchar(20000) not null
);
create index appeal_decision on appeal (decision_id);
