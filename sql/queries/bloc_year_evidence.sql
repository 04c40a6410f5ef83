-- The claims behind the facts of a bloc in a year or in all, with the words that say so; rejected ones too, which speak against.
-- $1 bloc, $2 year or null; $3, $4, $5 only of facts of these kinds, years and codes, or null for all
with said as (
  select 'member' as what, e.year, e.unit_code as code, e.document_id, e.claim, e.state, e.anchor, 'org' as main
  from membership_evidence e where e.bloc_id = $1 and ($2::integer is null or e.year = $2)
  union all
  select e.role, e.year, e.unit_code, e.document_id, e.claim, e.state, e.anchor, 'org'
  from headship_evidence e where e.bloc_id = $1 and ($2::integer is null or e.year between $2 and $2::integer + 1)
  union all
  select 'official', e.year, e.person_key, e.document_id, e.claim, e.state, e.anchor, 'name'
  from appearance_evidence e where e.bloc_id = $1 and ($2::integer is null or e.year = $2)
  union all
  select 'award', e.year, e.course, e.document_id, e.claim, e.state, e.anchor, 'recipient'
  from award_step e where e.bloc_id = $1 and ($2::integer is null or e.year = $2) and e.course is not null
)
select s.what, s.year, s.code, s.document_id as "documentId", s.state, encode(s.anchor, 'hex') as anchor, place.page, place.quote
from said s
join identified i on i.document_id = s.document_id
left join lateral place_of_claim(i.extraction_id, s.claim, s.main) place on s.claim is not null
where s.code is not null
  and ($3::text[] is null or (s.what, s.year::integer, s.code) in (select * from unnest($3, $4::integer[], $5::text[])))
  and s.document_id not in (select w.document_id from withdrawn_document w)
order by s.what, s.code, i.published nulls last, s.document_id, s.claim
