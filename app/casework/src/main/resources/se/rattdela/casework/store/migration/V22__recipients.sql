-- Where a recipient is one of many of a kind ("Allmän domstol"), which one it is, as it stands on
-- paper; and to whom an item was given, by name (empty = it was given before names were kept).
alter table disclosure add column recipient_name varchar(400) default '' not null;
alter table item_given add column recipient_name varchar(500) default '' not null;

-- A decision gets its number when it is made and not when it is sent: then the number is of the year
-- of the decision, and what is recalled and given up leaves no gap. What waits now keeps its own.
alter table decision alter column decision_number drop not null;
alter table decision add constraint decision_numbered
  check (decided_at is null or decision_number is not null);
