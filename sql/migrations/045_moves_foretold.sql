-- Who a mention would be if nobody had said anything, and whether what people say of its name is said of it: what a judgement would change is told from what
-- is stored, where all documents that have the name were identified anew. Documents are due to be identified by these rules.
alter table identified add column dated text;
alter table mention add column placed boolean not null default false;
alter table mention alter column placed drop default;
alter table mention add column alone_id text check (alone_id ~ '^[0-9a-f]{32}$');
alter table mention add column alone_code text;
alter table mention add column alone_open open_reason;
alter table mention add constraint mention_alone_is_or_is_open check ((alone_id is null) = (alone_code is null) and (alone_id is null or alone_open is null));
alter table award_evidence add column of_state boolean not null default false;
alter table award_evidence alter column of_state drop default;
