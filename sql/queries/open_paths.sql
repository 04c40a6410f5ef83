-- Files of a batch that did not become documents, and wait.
-- $1 batch
select count(*) as count from failure where batch_id = $1 and path is not null and resolved_at is null
