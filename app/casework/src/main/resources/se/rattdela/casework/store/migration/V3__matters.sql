-- Kinds of matters: notices of wrongful payments, reports of benefit crimes, oral disclosures; who
-- had a hand in a disclosure; what became of notices and reports.

alter table disclosure add column matter_kind varchar(40) default 'ORDINARY' not null;
alter table disclosure add column benefit varchar(60);
alter table disclosure add column benefit_name varchar(400);
alter table disclosure add column decided_by_body varchar(60);
alter table disclosure add column body_name varchar(400);
alter table disclosure add column granted varchar(40);
alter table disclosure add column granted_on date;
alter table disclosure add column fault varchar(40);
alter table disclosure add column discovered_on date;
alter table disclosure add column cause varchar(20000);
alter table disclosure add column circumstances varchar(20000);
alter table disclosure add column benefit_period varchar(400);
alter table disclosure add column amount varchar(200);
alter table disclosure add column judged boolean;
alter table disclosure add column judged_reason varchar(20000);
alter table disclosure add column given_at timestamp(6) with time zone;
alter table disclosure add column given_to_function varchar(400);
alter table disclosure add column given_to_name varchar(400);
alter table disclosure add column given_by bigint references office_user (id);
alter table disclosure add column means varchar(40);
alter table disclosure add column why_urgent varchar(20000);
alter table disclosure add column sent_before boolean default false not null;
-- What a draft was worked on under, so that a changed rule pack or template is told of.
alter table disclosure add column pack_id varchar(100);
alter table disclosure add column pack_sha256 varchar(64);
alter table disclosure add column template varchar(64);

-- Four eyes bind persons: whoever has changed what is asked, withheld or written texts.
create table disclosure_hand (
  disclosure_id bigint not null references disclosure (id),
  user_id bigint not null references office_user (id),
  primary key (disclosure_id, user_id)
);
insert into disclosure_hand (disclosure_id, user_id) select id, created_by from disclosure;
update disclosure set sent_before = true
  where exists (select 1 from decision where decision.disclosure_id = disclosure.id);

-- What the receiving body has answered; nothing is ever changed or removed.
create table notice_outcome (
  id bigint primary key,
  disclosure_id bigint not null references disclosure (id),
  outcome varchar(40) not null,
  happened_on date not null,
  note varchar(4000) not null,
  remind_on date,
  recorded_by bigint not null references office_user (id),
  recorded_by_name varchar(200) not null,
  recorded_at timestamp(6) with time zone not null
);
