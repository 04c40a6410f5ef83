-- Keeps the summary of an import with its batch.
-- $1 batch, $2 summary as JSON
insert into batch_summary (batch_id, summary) values ($1, $2::jsonb)
