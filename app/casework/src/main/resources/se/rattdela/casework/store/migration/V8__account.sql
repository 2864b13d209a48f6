-- What could not be shared, and the monthly review of who has read what.

create table unmet_need (
  id bigint primary key,
  case_id bigint not null references case_file (id),
  authority varchar(60) not null,
  needed_by varchar(40) not null,
  needed varchar(4000) not null,
  hindrance varchar(40) not null,
  provision varchar(100),
  citation varchar(200) not null,
  consequence varchar(40) not null,
  consequence_text varchar(4000) not null,
  happened_on date not null,
  recorded_by bigint not null references office_user (id),
  recorded_by_name varchar(200) not null,
  recorded_at timestamp(6) with time zone not null,
  taken_back_at timestamp(6) with time zone,
  taken_back_by bigint references office_user (id),
  constraint unmet_need_taken_back check ((taken_back_at is null) = (taken_back_by is null))
);
create index unmet_need_case on unmet_need (case_id);
create index unmet_need_day on unmet_need (happened_on);

create table unmet_need_item (
  need_id bigint not null references unmet_need (id),
  list_order integer not null,
  item_id bigint not null references item (id),
  primary key (need_id, list_order)
);

-- The review of a unit's month. The seed and the events it was drawn from stand fast; signed, nothing
-- of it changes any more.
create table access_review (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  unit_id bigint not null references office_unit (id),
  review_month date not null,
  seed bigint not null,
  accesses integer not null,
  due_on date not null,
  signed_by bigint references office_user (id),
  signed_by_name varchar(200),
  signed_at timestamp(6) with time zone,
  digest varchar(64),
  constraint access_review_once unique (unit_id, review_month),
  constraint access_review_signed check ((signed_at is null) = (digest is null))
);

create table access_review_line (
  id bigint primary key,
  review_id bigint not null references access_review (id),
  line_number integer not null,
  revision integer not null,
  actor bigint not null references office_user (id),
  case_id bigint references case_file (id),
  began_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone not null,
  first_event bigint not null,
  last_event bigint not null,
  operation varchar(60) not null,
  operations integer not null,
  finding varchar(40),
  observation varchar(4000) not null,
  found_by bigint references office_user (id),
  found_by_name varchar(200),
  found_at timestamp(6) with time zone,
  constraint access_review_line_number unique (review_id, line_number),
  constraint access_review_not_own check (found_by is null or found_by <> actor),
  constraint access_review_found check ((finding is null) = (found_by is null))
);

create table access_review_risk (
  line_id bigint not null references access_review_line (id),
  risk varchar(40) not null,
  primary key (line_id, risk)
);

create table access_review_case (
  line_id bigint not null references access_review_line (id),
  list_order integer not null,
  case_id bigint not null references case_file (id),
  primary key (line_id, list_order)
);
