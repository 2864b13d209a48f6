-- A signed copy says with which key it was signed (null = stored before, or no signature that can
-- be read: then the file itself is asked).
alter table signed_copy add column key_holder varchar(400);
alter table signed_copy add column key_issuer varchar(400);
alter table signed_copy add column key_sha256 varchar(64);
alter table signed_copy add column key_until timestamp(6) with time zone;

-- The digest that is printed on the pages, by which a paper can be looked up (null = made before it
-- was kept, and not yet asked for; empty = its pages show none, or none that can be known).
alter table decision add column content_digest varchar(64);
create index decision_content_digest on decision (content_digest);
alter table redress add column content_digest varchar(64);
create index redress_content_digest on redress (content_digest);
