-- Names that are nobody yet, or that only papers know and a list may have under another name, without withdrawn documents;
-- those first whose answer settles most mentions. Each as its earliest document writes it; whom it may be is told by a mention of each year.
-- $1 limit, $2 kind or null, $3 place or null, $4 true for those that are known by papers alone too
with gone as materialized (
  select m.kind, m.key, m.place, m.within, m.open, count(*) as mentions, count(distinct m.document_id) as documents
  from withdrawn_document w
  join mention m on m.document_id = w.document_id
  where m.open is not null or m.doubted
  group by m.kind, m.key, m.place, m.within, m.open
),
asked as materialized (
  select c.kind, c.key, c.place, c.within, c.open, sum(c.mentions)::integer as mentions, sum(c.documents)::integer as documents
  from (
    select n.kind, n.key, n.place, n.within, n.open, n.mentions, n.documents from name_count n where n.open is not null or n.doubted
    union all
    select g.kind, g.key, g.place, g.within, g.open, - g.mentions, - g.documents from gone g
  ) c
  where ($2::mentioned is null or c.kind = $2) and ($3::text is null or c.place = $3) and ($4 or c.open is not null)
  group by c.kind, c.key, c.place, c.within, c.open
  having sum(c.mentions) > 0
  order by sum(c.mentions) desc, c.key, c.place, c.within
  limit $1
)
select a.kind, a.key, a.place, a.within, a.open, a.mentions, a.documents, first.name, first.year as since, last.year as until,
  first.document_id as document,
  coalesce((
    select jsonb_agg(jsonb_build_object('code', p.code, 'score', p.score, 'reasons', p.reasons) order by p.score desc, p.code)
    from (
      select distinct on (p.code) p.code, p.score, p.reasons
      from (
        (
          select of_year.document_id, of_year.position
          from generate_series(first.year::integer, last.year::integer) y (year)
          cross join lateral (
            select m.document_id, m.position
            from mention m
            where left(m.key, 200) = left(a.key, 200) and coalesce(m.place, '') = coalesce(a.place, '') and m.year = y.year::smallint
              and (m.open is not null or m.doubted)
              and (m.kind, m.key, m.within) = (a.kind, a.key, a.within) and m.open is not distinct from a.open
              and m.document_id not in (select w.document_id from withdrawn_document w)
            order by m.document_id, m.position
            limit 1
          ) of_year
        )
        union all
        (
          select m.document_id, m.position
          from mention m
          where left(m.key, 200) = left(a.key, 200) and coalesce(m.place, '') = coalesce(a.place, '') and m.year is null
            and (m.open is not null or m.doubted)
            and (m.kind, m.key, m.within) = (a.kind, a.key, a.within) and m.open is not distinct from a.open
            and m.document_id not in (select w.document_id from withdrawn_document w)
          order by m.document_id, m.position
          limit 1
        )
      ) m
      join mention_proposal p on p.document_id = m.document_id and p.position = m.position
      order by p.code, p.score desc
    ) p
  ), '[]') as proposals
from asked a
cross join lateral (
  select m.name, m.year, m.document_id
  from mention m
  where left(m.key, 200) = left(a.key, 200) and coalesce(m.place, '') = coalesce(a.place, '')
    and (m.open is not null or m.doubted)
    and (m.kind, m.key, m.within) = (a.kind, a.key, a.within) and m.open is not distinct from a.open
    and m.document_id not in (select w.document_id from withdrawn_document w)
  order by m.year, m.document_id, m.position
  limit 1
) first
left join lateral (
  select m.year
  from mention m
  where left(m.key, 200) = left(a.key, 200) and coalesce(m.place, '') = coalesce(a.place, '') and m.year is not null
    and (m.open is not null or m.doubted)
    and (m.kind, m.key, m.within) = (a.kind, a.key, a.within) and m.open is not distinct from a.open
    and m.document_id not in (select w.document_id from withdrawn_document w)
  order by m.year desc
  limit 1
) last on true
order by a.mentions desc, a.key, a.place, a.within
