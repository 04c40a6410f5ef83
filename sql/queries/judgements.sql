-- What people said of who is who, in order, with what was taken back.
-- $1 those with these ids, or null for all; $2 those on persons, units or blocs, or null for all; $3 from this id on
select j.id, j.verdict, j.kind, j.of_name, j.of_key, j.of_place, j.of_within, j.of_since, j.of_until,
  j.as_name, j.as_key, j.as_place, j.as_within, j.as_since, j.as_until, j.author, j.reason, j.batch, j.digest, j.said_at,
  j.reverts, taken.digest as reverts_digest, exists (select from judgement b where b.reverts = j.id) as reverted
from judgement j
left join judgement taken on taken.id = j.reverts
where j.id >= $3 and ($1::bigint[] is null or j.id = any ($1)) and ($2::text is null or coalesce(j.kind, taken.kind)::text = $2)
order by j.id
