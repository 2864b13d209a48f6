-- A change says that it takes back nothing of what the decision gives: to withhold that is to decide
-- anew. What was said before of what a change withholds is kept for the changes that were decided.
alter table redress add column keeps_given boolean default false not null;

-- Where an item stood when it was decided on, as "document:start-end, …" (null = decided before this
-- was kept), so that what a decision withheld stays withheld also when the item is changed later.
alter table decision_item add column passages varchar(20000);
