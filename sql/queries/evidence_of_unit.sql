-- The claims behind what is known of a unit that has the values, with where they stand.
-- $1 its id, $2 the value of each filter (kind, year, id of a bloc, outcome, reached, missing, wait, review, level, award) or null, '' for none
-- $3 behind this year (32767 for none), $4 kind of fact, $5 day of the document or 'infinity', $6 document, $7 claim (2147483647 for none), $8 which claim
-- of the unit in the document; null for the first; $9 limit or null
with told as materialized (
  select 'member' as what, f.year, f.bloc_id as about, f.review from membership_fact f where f.unit_id = $1
  union all
  select f.role, f.year, f.bloc_id, f.review from headship_fact f where f.unit_id = $1
),
shown as materialized (
  select t.what, t.year, t.about
  from told t
  where (($2::text[])[1] is null or ($2::text[])[1] = case t.what when 'member' then 'member' else 'head' end)
    and (($2::text[])[2] is null or coalesce(t.year::text, '') = ($2::text[])[2])
    and (($2::text[])[3] is null or t.about = ($2::text[])[3])
    and (($2::text[])[8] is null or t.review = ($2::text[])[8])
    and coalesce(($2::text[])[4], ($2::text[])[5], ($2::text[])[6], ($2::text[])[7], ($2::text[])[9], ($2::text[])[10]) is null
  union all
  select 'award', f.year, f.course
  from award_life f
  where f.unit_id = $1 and coalesce(($2::text[])[1], 'award') = 'award'
    and (($2::text[])[2] is null or coalesce(f.year::text, '') = ($2::text[])[2])
    and (($2::text[])[3] is null or f.bloc_ids @> array[($2::text[])[3]])
    and (($2::text[])[4] is null or f.outcome = ($2::text[])[4])
    and (($2::text[])[5] is null or f.reached = ($2::text[])[5])
    and (($2::text[])[6] is null or ($2::text[])[6] = any (f.missing))
    and (($2::text[])[7] is null or f.wait = ($2::text[])[7])
    and (($2::text[])[8] is null or f.review = ($2::text[])[8])
    and (($2::text[])[9] is null or coalesce(f.level, '') = ($2::text[])[9])
    and (($2::text[])[10] is null or f.award_code = ($2::text[])[10])
),
said as (
  select 'member' as what, m.year, m.bloc_id as about, m.bloc_id, null::text as course, null::text as stage, m.document_id, m.position, m.claim, m.state, m.confidence
  from membership_evidence m where m.unit_id = $1 and m.document_id not in (select w.document_id from withdrawn_document w)
  union all
  select h.role, h.year, h.bloc_id, h.bloc_id, null, null, h.document_id, h.position, h.claim, h.state, h.confidence
  from headship_evidence h where h.unit_id = $1 and h.document_id not in (select w.document_id from withdrawn_document w)
  union all
  select 'award', a.year, a.course, a.bloc_id, a.course, a.stage, a.document_id, a.position, a.claim, a.state, a.confidence
  from award_step a where a.unit_id = $1
),
page as (
  select s.*, i.published, i.extraction_id
  from said s
  join identified i on i.document_id = s.document_id
  -- Asked so it is looked up in a table of hashes, however few are expected.
  where ((s.what, s.about, coalesce(s.year, 32767)) in (select f.what, f.about, coalesce(f.year, 32767) from shown f)) is true
    and ($3::integer is null or (coalesce(s.year, 32767), s.what, coalesce(i.published, 'infinity'), s.document_id, coalesce(s.claim, 2147483647), s.position)
      > ($3, $4::text, $5::date, $6::bigint, $7::integer, $8::integer))
  order by coalesce(s.year, 32767), s.what, coalesce(i.published, 'infinity'), s.document_id, coalesce(s.claim, 2147483647), s.position
  limit $9::integer
)
select p.what, p.year, p.bloc_id as "blocId", p.course, p.stage, p.document_id as "documentId", p.position, p.published, p.state, p.confidence,
  place.page, place.quote, place.span_start as start, place.span_end as end,
  coalesce(p.claim, 2147483647) as claim, (select min(o.path) from source o where o.document_id = p.document_id) as path
from page p
left join lateral place_of_claim(p.extraction_id, p.claim, case p.what when 'award' then 'recipient' else 'org' end) place on p.claim is not null
order by coalesce(p.year, 32767), p.what, coalesce(p.published, 'infinity'), p.document_id, coalesce(p.claim, 2147483647), p.position
