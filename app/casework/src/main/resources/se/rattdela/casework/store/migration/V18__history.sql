-- The history of documents keeps their texts, which are as long as a document may be.
alter table field_change alter column value_before set data type varchar(1000000);
alter table field_change alter column value_after set data type varchar(1000000);
