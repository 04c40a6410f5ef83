-- Units or blocs that documents name so, or that are these: those first that are called just so, then those that are named most, each under
-- the name that documents use most.
-- $1 kind, $2 part of the compared name, $3 ids, $4 place or null, $5 limit, $6 whose below the province or ''
-- Which they are is found first; how they are called and when is looked up of those alone.
with called as (
  select m.entity_id, m.code, m.place, m.document_id, m.key = $2 or m.entity_id = any ($3::text[]) as exact
  from compared_name n
  join mention m on m.key = n.key
  where n.kind = $1::mentioned and n.key like '%' || regexp_replace($2, '([\\%_])', '\\\1', 'g') || '%'
    and m.kind = $1::mentioned and m.entity_id is not null and ($6 = '' or m.within = $6)
  union all
  select m.entity_id, m.code, m.place, m.document_id, true
  from mention m
  where m.entity_id = any ($3) and m.kind = $1::mentioned and not (position($2 in m.key) > 0 and ($6 = '' or m.within = $6))
),
first as materialized (
  select m.entity_id, m.code, count(*) as mentions, bool_or(m.exact) as exact
  from called m
  where ($4::text is null or m.place = $4) and m.document_id not in (select w.document_id from withdrawn_document w)
  group by m.entity_id, m.code
  order by exact desc, mentions desc, m.code
  limit $5
)
select f.entity_id as "entityId", f.code, said.name, f.mentions, said.since, said.until, f.exact
from first f
cross join lateral (
  select mode() within group (order by m.name) as name, min(m.year) as since, max(m.year) as until
  from mention m
  where m.entity_id = f.entity_id and m.code = f.code and m.kind = $1::mentioned and ($4::text is null or m.place = $4)
    and (m.entity_id = any ($3) or (position($2 in m.key) > 0 and ($6 = '' or m.within = $6)))
    and m.document_id not in (select w.document_id from withdrawn_document w)
) said
order by f.exact desc, f.mentions desc, f.code
