-- A signed copy says what its signature carries (null = not known: it was stored before, or is no
-- signature that can be read), and whether it only adds a timestamp to the copy before it.
alter table signed_copy add column signature_level varchar(3);
alter table signed_copy add column prolongs boolean default false not null;

-- Corrections, changes, annulments and rejections go with a cover letter of their own, which is
-- approved with them, and remember what they were last worked on under (null = before that was so).
alter table redress add column letter_file_id bigint unique references stored_file (id);
alter table redress add column pack_id varchar(40);
alter table redress add column pack_sha256 varchar(64);
alter table redress add column template varchar(64);

-- The letter by which an appeal was handed over to the court.
alter table appeal add column hand_over_file_id bigint unique references stored_file (id);
