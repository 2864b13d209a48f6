-- Who lives together in a case, and what every field said before.

alter table case_person add column in_household boolean default false not null;

create table field_change (
  id bigint primary key,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  case_id bigint references case_file (id),
  field varchar(40) not null,
  value_before varchar(20000) not null,
  value_after varchar(20000) not null,
  hidden boolean not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null
);
create index field_change_subject on field_change (subject_kind, subject_id);
create index field_change_case on field_change (case_id);
