-- One dialect for H2 and PostgreSQL. Enums and codes are text; "changes" counts every change, so that
-- the version moves even when the clock stands still.

create sequence entity_id start with 1 increment by 50;

create table office_unit (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  name varchar(200) not null unique
);

create table office_user (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  user_name varchar(60) not null unique,
  display_name varchar(200) not null,
  delegate_function varchar(200) not null,
  unit_id bigint not null references office_unit (id)
);

create table user_role (
  user_id bigint not null references office_user (id),
  role_name varchar(40) not null,
  primary key (user_id, role_name)
);

create table municipality_profile (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  municipality varchar(200) not null,
  committee varchar(200) not null,
  postal_address varchar(400) not null,
  appeal_court varchar(200) not null,
  delegation_decision varchar(100) not null,
  shield_colour varchar(7) not null
);

create table delegation_point (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  point_number varchar(40) not null,
  delegate_function varchar(200) not null,
  heavy_secrecy boolean not null,
  valid_from date not null,
  valid_to date
);

create table delegation_kind (
  point_id bigint not null references delegation_point (id),
  kind varchar(40) not null,
  primary key (point_id, kind)
);

create table number_series (
  prefix varchar(10) not null,
  series_year integer not null,
  last_number bigint not null,
  primary key (prefix, series_year)
);

create table person (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  given_name varchar(400) not null,
  family_name varchar(400) not null,
  identity_kind varchar(40) not null,
  identity_number varchar(40),
  birth_date date,
  protection varchar(40) not null,
  constraint person_identity unique (identity_kind, identity_number),
  constraint person_number_known check (identity_kind = 'UNKNOWN' or identity_number is not null)
);

create table person_name_word (
  person_id bigint not null references person (id),
  word varchar(400) not null,
  primary key (person_id, word)
);
create index person_name_word_word on person_name_word (word);

create table case_file (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  case_number varchar(40) not null unique,
  diary_number varchar(60),
  branch varchar(40) not null,
  holder varchar(60) not null,
  unit_id bigint not null references office_unit (id),
  opened_on date not null
);

create table case_person (
  case_id bigint not null references case_file (id),
  list_order integer not null,
  person_id bigint not null references person (id),
  person_role varchar(40) not null,
  relation varchar(200) not null,
  primary key (case_id, list_order)
);
create index case_person_person on case_person (person_id);

create table case_assignment (
  case_id bigint not null references case_file (id),
  user_id bigint not null references office_user (id),
  primary key (case_id, user_id)
);
create index case_assignment_user on case_assignment (user_id);

create table case_opening (
  id bigint primary key,
  case_id bigint not null references case_file (id),
  user_id bigint not null references office_user (id),
  opened_at timestamp(6) with time zone not null,
  opened_on date not null,
  reason varchar(4000) not null
);
create index case_opening_case on case_opening (case_id, user_id, opened_on);

create table case_document (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  case_id bigint not null references case_file (id),
  kind varchar(40) not null,
  title varchar(400) not null,
  document_date date not null,
  body varchar(1000000) not null
);
create index case_document_case on case_document (case_id);

create table item (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  case_id bigint not null references case_file (id),
  title varchar(400) not null,
  detail varchar(400) not null,
  category varchar(60) not null,
  owner_id bigint references person (id),
  harm varchar(40) not null,
  protected_data boolean not null,
  about_crime boolean not null,
  crime_stage varchar(40),
  crime_form varchar(40),
  crime_kind varchar(60),
  crime_minimum_months integer,
  crime_prison boolean,
  crime_victim_age integer
);
create index item_case on item (case_id);

create table item_passage (
  item_id bigint not null references item (id),
  list_order integer not null,
  document_id bigint not null references case_document (id),
  passage_start integer not null,
  passage_end integer not null,
  primary key (item_id, list_order),
  constraint item_passage_range check (passage_start >= 0 and passage_end > passage_start)
);

create table item_secrecy (
  item_id bigint not null references item (id),
  secrecy varchar(40) not null,
  primary key (item_id, secrecy)
);

create table item_fact (
  item_id bigint not null references item (id),
  fact_key varchar(100) not null,
  fact_value boolean not null,
  primary key (item_id, fact_key)
);

create table item_given (
  id bigint primary key,
  case_id bigint not null references case_file (id),
  item_id bigint not null references item (id),
  recipient varchar(60) not null,
  given_on date not null,
  decision_number varchar(40) not null
);
create index item_given_case on item_given (case_id);

create table disclosure (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  disclosure_number varchar(40) not null unique,
  status varchar(40) not null,
  case_id bigint not null references case_file (id),
  initiative varchar(20) not null,
  created_by bigint not null references office_user (id),
  created_by_name varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  registered_at timestamp(6) with time zone,
  recipient varchar(60) not null,
  recipient_unit varchar(400) not null,
  recipient_officer varchar(400) not null,
  recipient_reference varchar(200) not null,
  received timestamp(6) with time zone,
  channel varchar(40),
  identity_check varchar(40) not null,
  identity_checked_at timestamp(6) with time zone,
  asked varchar(20000) not null,
  purpose_text varchar(20000) not null,
  purpose varchar(60),
  invoked_basis varchar(4000) not null,
  own_basis_check varchar(20000) not null,
  due_on date,
  consent varchar(20000) not null,
  anonymised varchar(20000) not null,
  childs_best varchar(20000) not null,
  use_limitation varchar(20000) not null,
  delivery varchar(20000) not null
);
create index disclosure_case on disclosure (case_id);
create index disclosure_status on disclosure (status);

create table disclosure_item (
  disclosure_id bigint not null references disclosure (id),
  list_order integer not null,
  item_id bigint not null references item (id),
  withheld_reason varchar(20000),
  withheld_note varchar(20000),
  withheld_by bigint references office_user (id),
  withheld_by_name varchar(200),
  withheld_at timestamp(6) with time zone,
  primary key (disclosure_id, list_order)
);

create table answer (
  id bigint primary key,
  disclosure_id bigint not null references disclosure (id),
  item_id bigint not null references item (id),
  answer_key varchar(100) not null,
  kind varchar(40) not null,
  answer_value varchar(100) not null,
  reason varchar(20000) not null,
  internal_note varchar(20000) not null,
  made_by bigint not null references office_user (id),
  made_by_name varchar(200) not null,
  made_at timestamp(6) with time zone not null,
  considered_keys varchar(4000) not null,
  considered_digest varchar(64) not null,
  ended_at timestamp(6) with time zone,
  ended_by bigint references office_user (id)
);
create index answer_disclosure on answer (disclosure_id);

create table legal_stand (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  question_key varchar(100) not null unique,
  stand boolean not null,
  reason varchar(20000) not null
);

create table decision (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  decision_number varchar(40) not null unique,
  disclosure_id bigint not null unique references disclosure (id),
  drafted_by bigint not null references office_user (id),
  drafted_by_name varchar(200) not null,
  sent_at timestamp(6) with time zone not null,
  sent_digest varchar(64) not null,
  document_json varchar(1000000) not null,
  kind varchar(40) not null,
  pack_id varchar(100) not null,
  pack_sha256 varchar(64) not null,
  decided_by bigint references office_user (id),
  decided_by_name varchar(200),
  decided_at timestamp(6) with time zone,
  delegation_number varchar(40),
  pdf bytea,
  pdf_sha256 varchar(64),
  constraint decision_four_eyes check (decided_by is null or decided_by <> drafted_by),
  constraint decision_sealed check ((decided_at is null) = (pdf is null))
);

create table decision_item (
  decision_id bigint not null references decision (id),
  list_order integer not null,
  item_id bigint not null references item (id),
  outcome varchar(40) not null,
  question_json varchar(100000) not null,
  answer_json varchar(1000000) not null,
  primary key (decision_id, list_order)
);

create table decision_review (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  reviewed_by bigint not null references office_user (id),
  reviewed_by_name varchar(200) not null,
  reviewed_at timestamp(6) with time zone not null,
  content_digest varchar(64) not null,
  approved boolean not null,
  return_code varchar(10),
  sentence varchar(4000) not null,
  constraint decision_review_coded check (approved or return_code is not null)
);
create index decision_review_decision on decision_review (decision_id);

create table review_certificate (
  review_id bigint not null references decision_review (id),
  certificate varchar(40) not null,
  primary key (review_id, certificate)
);

create table audit_event (
  sequence_number bigint primary key,
  happened_at timestamp(6) with time zone not null,
  actor bigint not null,
  operation varchar(60) not null,
  case_id bigint,
  subject varchar(100) not null,
  detail varchar(4000) not null,
  previous_digest varchar(64) not null unique,
  digest varchar(64) not null unique
);
create index audit_event_case on audit_event (case_id);

create table audit_head (
  id bigint primary key,
  sequence_number bigint not null,
  digest varchar(64) not null
);
insert into audit_head (id, sequence_number, digest)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
