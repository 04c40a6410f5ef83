-- Units or blocs that documents name so, or that are these: those first that are called just so, then those that are named most, each under
-- the name that documents use most. Who types no diacritics asks for none.
-- $1 kind, $2 part of the compared name, $3 ids, $4 place or null, $5 limit, $6 whose below the province or ''
-- Which they are is found first, by names as they are counted; how they are called and when is looked up of those alone.
with named as (
  select n.key, case when $2 = plain_words($2) then n.plain else n.key end = $2 as exact
  from compared_name n
  where n.kind = $1::mentioned and case
    when $2 = plain_words($2) then n.plain like '%' || regexp_replace($2, '([\\%_])', '\\\1', 'g') || '%'
    else n.key like '%' || regexp_replace($2, '([\\%_])', '\\\1', 'g') || '%'
  end
),
called as (
  select c.entity_id, c.code, c.mentions, n.exact or c.entity_id = any ($3::text[]) as exact
  from named n
  join name_count c on hashtextextended(c.key, 0) = hashtextextended(n.key, 0) and c.key = n.key
  where c.kind = $1::mentioned and c.entity_id is not null and ($6 = '' or c.within = $6) and ($4::text is null or c.place = $4)
  union all
  select c.entity_id, c.code, c.mentions, true
  from name_count c
  where c.entity_id = any ($3) and c.kind = $1::mentioned and ($4 is null or c.place = $4)
    and not (position($2 in case when $2 = plain_words($2) then plain_words(c.key) else c.key end) > 0 and ($6 = '' or c.within = $6))
  union all
  -- What is withdrawn is little.
  select m.entity_id, m.code, -1, false
  from withdrawn_document w
  join mention m on m.document_id = w.document_id
  where m.kind = $1::mentioned and m.entity_id is not null and ($4 is null or m.place = $4)
    and (
      m.entity_id = any ($3)
      or (position($2 in case when $2 = plain_words($2) then plain_words(m.key) else m.key end) > 0 and ($6 = '' or m.within = $6))
    )
),
first as materialized (
  select c.entity_id, c.code, sum(c.mentions) as mentions, bool_or(c.exact) as exact
  from called c
  group by c.entity_id, c.code
  having sum(c.mentions) > 0
  order by exact desc, mentions desc, c.code
  limit $5
)
select f.entity_id as "entityId", f.code, said.name, f.mentions, said.since, said.until, f.exact
from first f
cross join lateral (
  select mode() within group (order by m.name) as name, min(m.year) as since, max(m.year) as until
  from mention m
  where m.entity_id = f.entity_id and m.code = f.code and m.kind = $1::mentioned and ($4::text is null or m.place = $4)
    and (
      m.entity_id = any ($3)
      or (position($2 in case when $2 = plain_words($2) then plain_words(m.key) else m.key end) > 0 and ($6 = '' or m.within = $6))
    )
    and m.document_id not in (select w.document_id from withdrawn_document w)
) said
order by f.exact desc, f.mentions desc, f.code
