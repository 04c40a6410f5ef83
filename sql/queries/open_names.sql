-- Names that are nobody yet, or that only papers know and a list may have under another name, without withdrawn documents;
-- those first whose answer settles most mentions.
-- $1 limit, $2 kind or null, $3 place or null, $4 true for those that are known by papers alone too
with asked as (
  select m.kind, m.key, m.place, m.within, m.open,
    count(*) as mentions, count(distinct m.document_id) as documents, min(m.name) as name,
    min(m.year) as since, max(m.year) as until, min(m.document_id) as document
  from mention m
  where m.document_id not in (select w.document_id from withdrawn_document w)
    and ($2::mentioned is null or m.kind = $2) and ($3::text is null or m.place = $3)
    and (
      m.open is not null
      or ($4 and m.basis = 'papers' and exists (select from mention_proposal p where p.document_id = m.document_id and p.position = m.position))
    )
  group by m.kind, m.key, m.place, m.within, m.open
)
select a.kind, a.key, a.place, a.within, a.open, a.mentions, a.documents, a.name, a.since, a.until, a.document,
  coalesce((
    select jsonb_agg(jsonb_build_object('code', p.code, 'score', p.score, 'reasons', p.reasons) order by p.score desc, p.code)
    from (
      select distinct on (p.code) p.code, p.score, p.reasons
      from mention m
      join mention_proposal p on p.document_id = m.document_id and p.position = m.position
      where (m.kind, m.key, m.within) = (a.kind, a.key, a.within) and m.place is not distinct from a.place
        and m.open is not distinct from a.open
      order by p.code, p.score desc
    ) p
  ), '[]') as proposals
from asked a
order by a.mentions desc, a.key, a.place, a.within
limit $1
