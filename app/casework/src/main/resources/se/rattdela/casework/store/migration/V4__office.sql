-- The whole municipality profile, how units are reached, the patterns of numbers, and phrases.

alter table municipality_profile add column phone varchar(100) default '' not null;
alter table municipality_profile add column email varchar(200) default '' not null;
alter table municipality_profile add column arms_media_type varchar(40);
alter table municipality_profile add column arms bytea;
alter table municipality_profile add column archive_profile varchar(40) default 'PDF_A_3A' not null;
alter table municipality_profile add column signature_level varchar(40) default 'NONE' not null;
alter table municipality_profile add column timestamp_url varchar(400) default '' not null;
alter table municipality_profile add column sdk_address varchar(200) default '' not null;
alter table municipality_profile add column creator_id varchar(200) default '' not null;
alter table municipality_profile add column submitter varchar(200) default '' not null;
alter table municipality_profile add column submitter_id varchar(200) default '' not null;
alter table municipality_profile add column archive varchar(200) default '' not null;
alter table municipality_profile add column archive_id varchar(200) default '' not null;
alter table municipality_profile add column submission_agreement varchar(200) default '' not null;
alter table municipality_profile add constraint municipality_profile_arms
  check ((arms is null) = (arms_media_type is null));

-- The court was free text; what is none of the four has to be chosen again.
update municipality_profile set appeal_court = case appeal_court
  when 'Kammarrätten i Stockholm' then 'STOCKHOLM'
  when 'Kammarrätten i Göteborg' then 'GOTEBORG'
  when 'Kammarrätten i Jönköping' then 'JONKOPING'
  when 'Kammarrätten i Sundsvall' then 'SUNDSVALL'
  else '' end;

create table unit_contact (
  unit_id bigint primary key references office_unit (id),
  address varchar(400) not null,
  phone varchar(100) not null,
  email varchar(200) not null
);

create table number_pattern (
  prefix varchar(10) not null,
  ordinal integer not null,
  pattern varchar(100) not null,
  yearly boolean not null,
  primary key (prefix, ordinal)
);

create table phrase (
  id bigint primary key,
  version bigint not null,
  changes bigint not null,
  changed_by bigint not null,
  changed_by_name varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  owner_id bigint references office_user (id),
  kind varchar(40) not null,
  title varchar(200) not null,
  edition integer not null,
  retired boolean not null
);

-- Every wording a phrase has had; none is changed or removed.
create table phrase_edition (
  phrase_id bigint not null references phrase (id),
  edition integer not null,
  title varchar(200) not null,
  wording varchar(20000) not null,
  written_by_name varchar(200) not null,
  written_at timestamp(6) with time zone not null,
  primary key (phrase_id, edition)
);
