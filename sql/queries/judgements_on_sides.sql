-- Ids of what people said of names in their places, and of what takes that back.
-- $1 kinds, $2 names as they are compared, $3 places or null, $4 whose they are below the province
with asked as (
  select distinct s.kind, s.key, s.place, s.within
  from unnest($1::text[]::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
),
said as (
  select j.id
  from asked a
  join judgement j on j.reverts is null and j.of_key = a.key and j.kind = a.kind and j.of_place is not distinct from a.place and j.of_within = a.within
  union
  select j.id
  from asked a
  join judgement j on j.reverts is null and j.as_key = a.key and j.kind = a.kind and j.as_place is not distinct from a.place and j.as_within = a.within
)
select s.id from said s
union all
select back.id from said s join judgement back on back.reverts = s.id
