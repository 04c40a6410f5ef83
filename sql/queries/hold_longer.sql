-- $1 upload, $2 seconds; 0 lets it go
update upload set held_until = now() + make_interval(secs => $2) where id = $1 and finished_at is null
