-- Units or blocs that documents name so, or that are these: those first that are called just so, then those that have the words next to each
-- other, then those that are named most, each under the name that documents use most. Words stand in any order, and their ends may be missing;
-- those of a province may be of the name or tell where it is. Who types no diacritics asks for none.
-- $1 kind, $2 part of the compared name, $3 ids, $4 place or null, $5 limit, $6 whose below the province or '', $7 the words of it, the longest
-- first, $8 words of the name of a province besides, $9 which that may be
-- Which they are is found first, by names as they are counted; how they are called and when is looked up of those alone.
with asked as (
  select '%' || regexp_replace(plain_words($2), '([\\%_])', '\\\1', 'g') || '%' as part,
    array(select '%' || regexp_replace(plain_words(w), '([\\%_])', '\\\1', 'g') || '%' from unnest($7::text[]) w) as parts,
    array(select '% ' || regexp_replace(plain_words(w), '([\\%_])', '\\\1', 'g') || case when w ~ '\d$' then ' %' else '%' end from unnest($7::text[]) w) as plain, array(select '% ' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || case when w ~ '\d$' then ' %' else '%' end from unnest($7::text[]) w where w <> plain_words(w)) as spelled,
    array(select '% ' || regexp_replace(plain_words(w), '([\\%_])', '\\\1', 'g') || case when w ~ '\d$' then ' %' else '%' end from unnest($8::text[]) w) as plain_place, array(select '% ' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || case when w ~ '\d$' then ' %' else '%' end from unnest($8::text[]) w where w <> plain_words(w)) as spelled_place
),
named as materialized (
  select n.key, n.so = $2 as exact, position($2 in n.so) > 0 as near,
    n.plain like all ((select a.plain_place from asked a)::text[]) and n.spelled like all ((select a.spelled_place from asked a)::text[]) as whole
  from (
    select n.key, case when $2 = plain_words($2) then n.plain else n.key end as so, ' ' || n.plain || ' ' as plain, ' ' || n.key || ' ' as spelled
    from compared_name n
    -- By an index of parts of names; the longest words are enough for it.
    where n.kind = $1::mentioned and (
      n.plain like (select a.part from asked a)
      or n.plain like (select a.parts[1] from asked a) and n.plain like (select coalesce(a.parts[2], a.parts[1]) from asked a)
        and n.plain like (select coalesce(a.parts[3], a.parts[1]) from asked a)
    )
  ) n
  where position($2 in n.so) > 0
    or cardinality($7) > 0 and n.plain like all ((select a.plain from asked a)::text[]) and n.spelled like all ((select a.spelled from asked a)::text[])
),
called as (
  select c.entity_id, c.code, c.key, c.mentions, n.near, n.exact or c.entity_id = any ($3::text[]) as exact
  from named n
  join name_count c on hashtextextended(c.key, 0) = hashtextextended(n.key, 0) and c.key = n.key
  where c.kind = $1::mentioned and c.entity_id is not null and ($6 = '' or c.within = $6) and ($4::text is null or c.place = $4)
    and (n.whole or c.place = any ($9::text[]))
  union all
  select c.entity_id, c.code, c.key, c.mentions, true, true
  from name_count c
  where c.entity_id = any ($3) and c.kind = $1::mentioned and ($4 is null or c.place = $4)
    and not (($6 = '' or c.within = $6) and exists (select from named n where n.key = c.key and (n.whole or c.place = any ($9))))
  union all
  -- What is withdrawn is little.
  select m.entity_id, m.code, m.key, -1, false, false
  from withdrawn_document w
  join mention m on m.document_id = w.document_id
  where m.kind = $1::mentioned and m.entity_id is not null and ($4 is null or m.place = $4)
    and (
      m.entity_id = any ($3)
      or (($6 = '' or m.within = $6) and exists (select from named n where n.key = m.key and (n.whole or m.place = any ($9))))
    )
),
first as materialized (
  select c.entity_id, c.code, array_agg(distinct c.key) as keys, sum(c.mentions) as mentions, bool_or(c.exact) as exact, bool_or(c.near) as near
  from called c
  group by c.entity_id, c.code
  having sum(c.mentions) > 0
  order by exact desc, near desc, mentions desc, c.code
  limit $5
)
select f.entity_id as "entityId", f.code, said.name, f.mentions, said.since, said.until, f.exact
from first f
cross join lateral (
  select mode() within group (order by m.name) as name, min(m.year) as since, max(m.year) as until
  from mention m
  where m.entity_id = f.entity_id and m.code = f.code and m.kind = $1::mentioned and ($4::text is null or m.place = $4)
    and (m.entity_id = any ($3) or (m.key = any (f.keys) and ($6 = '' or m.within = $6)))
    and m.document_id not in (select w.document_id from withdrawn_document w)
) said
order by f.exact desc, f.near desc, f.mentions desc, f.code
