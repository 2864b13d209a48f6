-- A change never gives what a decision withheld: to give is to try it anew, with the whole
-- assessment. A disclosure that does so names the decision before it; an appeal may be met by one.
drop table redress_given;
alter table disclosure add column earlier_decision_id bigint references decision (id);
alter table disclosure add column earlier_number varchar(40);
alter table disclosure add column earlier_on date;
create index disclosure_earlier on disclosure (earlier_decision_id);
alter table appeal add column change_decision_id bigint references decision (id);
