-- Rule packs that the office has been asked to put in force, the keys it trusts, its scenarios and
-- the wordings of statutes that its rules were reviewed against.

create table pack_proposal (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  state varchar(40) not null,
  pack_id varchar(100) not null,
  pack_sequence integer not null,
  pack_sha256 varchar(64) not null,
  law_until date not null,
  review_by date not null,
  file_name varchar(200) not null,
  file_sha256 varchar(64) not null,
  key_id varchar(100) not null,
  issued_on date not null,
  base_id varchar(100) not null,
  base_sha256 varchar(64) not null,
  report_errors integer not null,
  report_warnings integer not null,
  report_text varchar(100000) not null,
  proposed_by bigint not null references office_user (id),
  proposed_by_name varchar(200) not null,
  proposed_at timestamp(6) with time zone not null,
  ended_by bigint references office_user (id),
  ended_by_name varchar(200),
  ended_at timestamp(6) with time zone,
  reason varchar(4000) not null,
  constraint pack_proposal_checked check (report_errors = 0),
  constraint pack_proposal_ended check ((state = 'WAITING') = (ended_by is null)),
  constraint pack_proposal_second_person
    check (state not in ('ACTIVATED', 'REFUSED') or ended_by <> proposed_by)
);

-- The signed file in parts: H2 takes at most a mebibyte in one value.
create table pack_proposal_part (
  proposal_id bigint not null references pack_proposal (id),
  list_order integer not null,
  content bytea not null,
  primary key (proposal_id, list_order)
);

create table pack_change (
  id bigint primary key,
  changed_at timestamp(6) with time zone not null,
  cause varchar(40) not null,
  source varchar(40) not null,
  pack_id varchar(100) not null,
  pack_sequence integer not null,
  pack_sha256 varchar(64) not null,
  proposal_id bigint references pack_proposal (id),
  proposed_by_name varchar(200),
  by_name varchar(200) not null,
  constraint pack_change_activated check (cause <> 'ACTIVATED' or proposal_id is not null),
  constraint pack_change_imported check ((source = 'IMPORTED') = (proposal_id is not null))
);

-- One row: which change put the present pack in force. Whoever changes it moves its version.
create table pack_in_force (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  change_id bigint references pack_change (id)
);
insert into pack_in_force (id, version, changes, changed_by, changed_by_name, changed_at)
  values (1, 0, 0, 0, 'Rättdela', current_timestamp);

create table office_key (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  state varchar(40) not null,
  label varchar(200) not null,
  key_id varchar(100) not null,
  public_key varchar(1000) not null,
  proposed_by bigint not null references office_user (id),
  proposed_by_name varchar(200) not null,
  proposed_at timestamp(6) with time zone not null,
  confirmed_by bigint references office_user (id),
  confirmed_by_name varchar(200),
  confirmed_at timestamp(6) with time zone,
  removed_by bigint references office_user (id),
  removed_by_name varchar(200),
  removed_at timestamp(6) with time zone,
  constraint office_key_second_person check (confirmed_by is null or confirmed_by <> proposed_by),
  constraint office_key_confirmed check (state <> 'TRUSTED' or confirmed_by is not null)
);

create table saved_scenario (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  scenario_name varchar(200) not null unique,
  question_json varchar(100000) not null,
  expected varchar(40) not null,
  scenario_comment varchar(4000) not null,
  pack_id varchar(100) not null
);

create table statute_wording (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  provision_id varchar(100) not null unique,
  wording varchar(200000) not null,
  wording_sha256 varchar(64) not null,
  imported_by_name varchar(200) not null,
  imported_at timestamp(6) with time zone not null,
  reviewed_wording varchar(200000),
  reviewed_sha256 varchar(64),
  reviewed_by bigint references office_user (id),
  reviewed_by_name varchar(200),
  reviewed_at timestamp(6) with time zone,
  reviewed_version varchar(100)
);
