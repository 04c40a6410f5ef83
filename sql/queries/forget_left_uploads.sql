-- Uploads that nobody has sent anything to for a week.
delete from upload where started_at is null and touched_at < now() - interval '7 days' returning id
