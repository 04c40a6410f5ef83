-- Files that an upload will have, or pieces of them; none once it is started. What came of a file from the piece's place on is
-- forgotten.
-- $1 upload, $2 paths, $3 sizes, $4 where the pieces begin
insert into uploaded_file as known (upload_id, path, size, received)
select u.id, new.path, new.size, case when there.id is null then 0 else new.start end
from upload u
cross join unnest($2::text[], $3::bigint[], $4::bigint[]) as new (path, size, start)
left join uploaded_file there on there.upload_id = u.id and there.path = new.path
where u.id = $1 and u.started_at is null
on conflict (upload_id, path) do update set
  size = excluded.size,
  received = case when known.size = excluded.size then least(known.received, excluded.received) else 0 end
returning id, path, size, received
