-- Names that papers alone know in a place, each once, in their order from the first that begins so: from each the next is looked up,
-- which costs the names and not the mentions.
-- $1 kind, $2 place, $3 how compared names begin, $4 limit
with recursive name as (
  (
    select left(m.key, 200) collate "C" as key, left(m.within, 100) collate "C" as within, m.document_id, m.position, 1 as n
    from mention m
    where m.basis = 'papers' and m.kind = $1::mentioned and m.place = $2 and left(m.key, 200) collate "C" >= $3
    order by left(m.key, 200) collate "C", left(m.within, 100) collate "C" limit 1
  )
  union all
  select next.key, next.within, next.document_id, next.position, name.n + 1
  from name
  cross join lateral (
    select left(m.key, 200) collate "C" as key, left(m.within, 100) collate "C" as within, m.document_id, m.position
    from mention m
    where m.basis = 'papers' and m.kind = $1::mentioned and m.place = $2
      and (left(m.key, 200) collate "C", left(m.within, 100) collate "C") > (name.key, name.within)
    order by left(m.key, 200) collate "C", left(m.within, 100) collate "C" limit 1
  ) next
  where name.n < $4 and starts_with(next.key, $3)
)
select m.name, m.key, m.within, m.place, m.entity_id as "entityId", m.code, m.document_id as document
from name
join mention m on m.document_id = name.document_id and m.position = name.position
where starts_with(m.key, $3)
