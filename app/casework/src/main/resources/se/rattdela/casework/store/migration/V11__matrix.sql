-- Which columns of the sharing matrix a user has chosen to see in a case.

create table matrix_column_choice (
  user_id bigint not null references office_user (id),
  case_id bigint not null references case_file (id),
  ordinal integer not null,
  recipient varchar(60) not null,
  initiative varchar(20) not null,
  purpose varchar(60) not null,
  disclosure_id bigint references disclosure (id),
  primary key (user_id, case_id, ordinal)
);
