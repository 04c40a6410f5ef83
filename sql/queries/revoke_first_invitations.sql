-- Links that earlier starts printed end with the next.
-- $1 when
update invitation set revoked_at = $1 where made_by is null and used_by is null and revoked_at is null
