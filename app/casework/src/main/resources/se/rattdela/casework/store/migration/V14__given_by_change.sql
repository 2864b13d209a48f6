-- A change may give what the decision withheld: these items count as given when it is dispatched.
create table redress_given (
  redress_id bigint not null references redress (id),
  item_id bigint not null references item (id),
  primary key (redress_id, item_id)
);
