-- A batch of this name, unless there is one.
-- $1 name
insert into batch (name) select $1 where not exists (select from batch where name = $1) on conflict do nothing
