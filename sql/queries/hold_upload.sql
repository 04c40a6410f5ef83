-- Takes one of the uploads that wait to be imported and that nobody holds, or none.
-- $1 seconds
update upload set held_until = now() + make_interval(secs => $1)
where id = (
  select u.id from upload u
  where u.started_at is not null and u.finished_at is null and (u.held_until is null or u.held_until < now())
  order by u.started_at
  limit 1
  for update skip locked
)
returning id, batch, batch_id as "batchId"
