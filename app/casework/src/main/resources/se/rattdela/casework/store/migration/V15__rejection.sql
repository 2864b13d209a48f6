-- An appeal that came in too late is rejected by a decision of its own, which is drafted, decided,
-- signed and dispatched as corrections are. It names the appeal; null = it is of the decision itself.
alter table redress add column appeal_id bigint references appeal (id);
