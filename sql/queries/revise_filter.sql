-- Renames or shares a filter of one's own, unless another of theirs has the name.
-- $1 filter, $2 account, $3 name or null, $4 shared or null
with revised as (
  update saved_filter f
  set name = coalesce($3, f.name), shared = coalesce($4, f.shared)
  where f.id = $1 and f.account_id = $2
    and not exists (select from saved_filter o where o.account_id = $2 and o.name = $3 and o.id <> $1)
  returning f.id
)
select exists (select from saved_filter f where f.id = $1 and f.account_id = $2) as known, exists (select from revised) as revised
