-- Corrections, changes and annulments are signed and dispatched as decisions are. A signed copy or a
-- dispatch names the one it is of; null = it is of the decision itself. Copies and dispatches are
-- numbered through for a decision and everything that is said of it.
alter table signed_copy add column redress_id bigint references redress (id);
alter table dispatch add column redress_id bigint references redress (id);
