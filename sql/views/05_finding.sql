-- What does not fit together, by the checks of docs/findings.md. `subject` names a finding of its code for ever, as long as what
-- it is about does not change: who waives one waives that.
create view finding as
with
-- Blocs of which a year's members are told, two of them at least, by one document that claims to name all: an official paper, words
-- that say what a bloc is made of ("gồm", "các đơn vị trong Khối", a table of blocs), or a reviewer. News that name who came do not.
listed as (
  select distinct m.bloc_id, m.year
  from membership_evidence m
  join identified i on i.document_id = m.document_id
  left join claim c on c.extraction_id = i.extraction_id and c.ordinal = m.claim
  where m.bloc_id is not null and m.unit_id is not null and m.year is not null and m.state <> 'rejected'
    and m.document_id not in (select w.document_id from withdrawn_document w)
    and (
      m.claim is null or i.kind in ('decision', 'list', 'minutes', 'report')
      or c.rule in ('member.listed', 'member.called-members', 'member.in-groups', 'member.in-brackets', 'member.composed', 'member.in-table')
    )
  group by m.document_id, m.bloc_id, m.year
  having count(distinct m.unit_id) > 1
),
-- Who belongs to a bloc in a year: its members, and who led it, whom lists of members often leave out.
among as (
  select 'member' as what, m.bloc_id, m.year, m.unit_id, ending_of(m.unit) as ending from membership_fact m
  union all
  select 'head', h.bloc_id, h.year, h.unit_id, ending_of(h.unit) from headship_fact h
),
-- One row an award and bloc.
through as (
  select a.course, a.unit_id, a.unit, a.award, a.award_code, a.year, a.stages, a.documents, b.bloc_id, e.bloc, e.bloc_code
  from award_fact a
  cross join lateral unnest(a.bloc_ids) as b (bloc_id)
  cross join lateral (select min(e.bloc) as bloc, min(e.bloc_code) as bloc_code from award_evidence e where e.bloc_id = b.bloc_id) e
)
select 'recipient-not-member' as code, t.course || ' ' || t.bloc_id as subject, t.year, t.bloc_id, t.bloc, t.unit_id, t.unit,
  jsonb_build_object('award', t.award) as detail, t.documents
from through t
join listed l on l.bloc_id = t.bloc_id and l.year = t.year
where not exists (select from among a where a.bloc_id = t.bloc_id and a.year = t.year and (a.unit_id = t.unit_id or a.ending = ending_of(t.unit)))
union all
-- Whoever is chosen for a year was a member, or led it, in the year before.
select 'head-not-member', concat_ws(' ', h.bloc_id, h.year, h.role, h.unit_id), h.year, h.bloc_id, h.bloc, h.unit_id, h.unit,
  jsonb_build_object('role', h.role), h.documents
from headship_fact h
join listed l on l.bloc_id = h.bloc_id and l.year = h.year - 1
where not exists (
  select from among a
  where a.bloc_id = h.bloc_id and a.year between h.year - 1 and h.year and (a.unit_id = h.unit_id or a.ending = ending_of(h.unit))
    and (a.what = 'member' or a.year < h.year)
)
union all
select 'heads-differ', concat_ws(' ', h.bloc_id, h.year), h.year, h.bloc_id, min(h.bloc), null, null,
  jsonb_build_object('heads', jsonb_agg(h.unit order by h.unit)),
  array(select distinct d from headship_fact o cross join lateral unnest(o.documents) as u (d) where o.bloc_id = h.bloc_id and o.year = h.year and o.role = 'head' order by d)
from headship_fact h
where h.role = 'head' and h.year is not null
group by h.bloc_id, h.year
having count(*) > 1
union all
-- A year after it was put forward.
select 'no-decision', a.course, a.year, a.bloc_ids[1], a.blocs[1], a.unit_id, a.unit,
  jsonb_build_object('award', a.award, 'since', least(a.registered, a.voted, a.recommended, a.council)), a.documents
from award_fact a
where a.stages && array['voted', 'recommended', 'council'] and not a.stages && array['decided', 'presented', 'refused', 'revoked']
  and greatest(a.voted, a.recommended, a.council) + interval '12 months' < current_date
union all
select 'no-recommendation', a.course, a.year, a.bloc_ids[1], a.blocs[1], a.unit_id, a.unit, jsonb_build_object('award', a.award), a.documents
from award_fact a
where a.stages && array['decided', 'presented'] and not a.stages && array['registered', 'voted', 'recommended', 'council'] and a.bloc_ids is not null
union all
select 'decided-twice', a.course, a.year, a.bloc_ids[1], a.blocs[1], a.unit_id, a.unit,
  jsonb_build_object('award', a.award), array_agg(distinct e.document_id order by e.document_id)
from award_fact a
join award_evidence e on e.course = a.course and e.stage = 'decided' and e.state <> 'rejected'
join identified i on i.document_id = e.document_id and i.kind = 'decision'
left join origin o on o.document_id = e.document_id
where a.year is not null and e.document_id not in (select w.document_id from withdrawn_document w)
group by a.course, a.year, a.bloc_ids, a.blocs, a.unit_id, a.unit, a.award
having count(distinct coalesce(o.origin_id, e.document_id)) > 1
union all
select 'member-vanished', concat_ws(' ', m.bloc_id, m.year + 1, m.unit_id), m.year + 1, m.bloc_id, m.bloc, m.unit_id, m.unit,
  jsonb_build_object('last', m.year), m.documents
from membership_fact m
join listed l on l.bloc_id = m.bloc_id and l.year = m.year + 1
where not exists (
  select from membership_fact n where n.bloc_id = m.bloc_id and n.year = m.year + 1 and n.unit_id = m.unit_id
)
union all
-- Law 06/2022/QH15 brought them in, from 2024-01-01.
select 'award-not-yet', a.course, a.year, a.bloc_ids[1], a.blocs[1], a.unit_id, a.unit,
  jsonb_build_object('award', a.award, 'from', 2024), a.documents
from award_fact a
where a.award_code in ('model-commune', 'medal-youth-volunteer') and a.year < 2024
union all
-- One row for what several documents say alike, under the claim of the first.
-- Flags and titles of collectives are for no person, those of fighters and workers for no unit.
select 'recipient-kind', (array_agg(encode(e.anchor, 'hex') order by e.document_id, e.position))[1], e.year, min(e.bloc_id), min(e.bloc), e.unit_id, min(e.unit),
  jsonb_build_object('award', min(e.award), 'kind', e.recipient_kind), array_agg(distinct e.document_id order by e.document_id)
from award_step e
where e.state <> 'rejected'
  and (
    (e.recipient_kind = 'person' and (e.award_code ~ '^flag(-|:|$)' or e.award_code in ('excellent-collective', 'victorious-unit', 'advanced-collective', 'advanced-unit', 'model-commune')))
    or (e.recipient_kind = 'org' and e.unit is not null and (e.award_code ~ '(^|-)fighter(-|$)' or e.award_code in ('advanced-worker', 'advanced-soldier')))
  )
group by e.award_code, e.year, e.unit_id, lower(e.unit), e.count, coalesce(e.granter_id, lower(e.granter)), case when e.year is null or e.unit is null then e.origin_id end, e.recipient_kind
union all
-- Districts ended on 2025-06-30 (resolution 203/2025/QH15).
select 'granter-gone', (array_agg(encode(e.anchor, 'hex') order by e.document_id, e.position))[1], e.year, min(e.bloc_id), min(e.bloc), e.unit_id, min(e.unit),
  jsonb_build_object('award', min(e.award), 'granter', min(e.granter)), array_agg(distinct e.document_id order by e.document_id)
from award_step e
join identified i on i.document_id = e.document_id and i.published >= date '2025-07-01'
where e.state <> 'rejected' and e.stage in ('decided', 'presented') and e.year >= 2025
  and e.granter ~* '(^| )(huyện|quận|thị xã)( |$)'
group by e.award_code, e.year, e.unit_id, lower(e.unit), e.count, coalesce(e.granter_id, lower(e.granter)), case when e.year is null or e.unit is null then e.origin_id end
union all
-- A decision whose title names another award than its articles grant, unless a reviewer made it that one.
select 'title-differs', (array_agg(encode(e.anchor, 'hex') order by e.document_id, e.position))[1], e.year, min(e.bloc_id), min(e.bloc), e.unit_id, min(e.unit),
  jsonb_build_object('award', min(e.award), 'title', min(coalesce(t.written, t.value_text))), array_agg(distinct e.document_id order by e.document_id)
from award_step e
join identified i on i.document_id = e.document_id
join claim_argument t on t.extraction_id = i.extraction_id and t.claim = e.claim and t.role = 'award_in_title'
where e.state <> 'rejected' and lower(e.award) <> lower(coalesce(t.written, t.value_text))
group by e.award_code, e.year, e.unit_id, lower(e.unit), e.count, coalesce(e.granter_id, lower(e.granter)), case when e.year is null or e.unit is null then e.origin_id end, lower(coalesce(t.written, t.value_text))
union all
-- Number, sign and issuer name a paper of a year.
select 'number-twice', md5(concat_ws(' ', lower(p.number), p.issuer_id, p.year)), p.year::smallint, null, null, p.issuer_id, min(p.issuer),
  jsonb_build_object('number', min(p.number)), array_agg(distinct p.document_id order by p.document_id)
from (
  select i.document_id, i.number, extract(year from i.published) as year, m.entity_id as issuer_id, m.name as issuer, coalesce(o.origin_id, i.document_id) as origin_id
  from identified i
  join mention m on m.document_id = i.document_id and m.claim_kind = 'document' and m.role = 'issuer' and m.entity_id is not null
  left join origin o on o.document_id = i.document_id
  where i.kind in ('decision', 'submission') and i.document_id not in (select w.document_id from withdrawn_document w)
) p
where p.year is not null and p.number is not null
group by lower(p.number), p.issuer_id, p.year
having count(distinct p.origin_id) > 1
union all
-- Within one document: numbers against names, who gives against what is given.
select m.code, m.subject, m.year, m.bloc_id, m.bloc, m.unit_id, m.unit, m.detail, array[m.document_id]
from misfit_evidence m
where m.document_id not in (select w.document_id from withdrawn_document w)
union all
select 'flag-quota', concat_ws(' ', t.bloc_id, t.year, t.award_code), t.year, t.bloc_id, t.bloc, null, null,
  jsonb_build_object('award', min(t.award), 'most', q.most, 'source', q.source, 'units', jsonb_agg(distinct t.unit order by t.unit)),
  array(select distinct d from through o cross join lateral unnest(o.documents) as u (d)
    where o.bloc_id = t.bloc_id and o.year = t.year and o.award_code = t.award_code order by d)
from through t
join award_quota q on q.award_code = t.award_code and t.year between q.since and coalesce(q.until, t.year)
  and t.bloc_code like '%@' || coalesce(q.place, '%')
where not t.stages && array['refused', 'revoked'] and t.stages && array['voted', 'recommended', 'council', 'decided', 'presented']
group by t.bloc_id, t.bloc, t.year, t.award_code, q.most, q.source
having count(distinct t.unit_id) > q.most
union all
select 'outcome-differs', a.course, a.year, a.bloc_ids[1], a.blocs[1], a.unit_id, a.unit, jsonb_build_object('award', a.award), a.documents
from award_fact a
where 'refused' = any (a.stages) and a.stages && array['decided', 'presented']
union all
-- Since 2024 one achievement is honoured once (law 06/2022/QH15); a second award may be for another one.
select 'awards-for-one', concat_ws(' ', a.unit_id, a.year), a.year, null, null, a.unit_id, min(a.unit),
  jsonb_build_object('awards', jsonb_agg(distinct a.award order by a.award)),
  array(select distinct d from award_fact o cross join lateral unnest(o.documents) as u (d)
    where o.unit_id = a.unit_id and o.year = a.year and o.stages && array['decided', 'presented'] and o.award_code = any (array_agg(a.award_code)) order by d)
from award_fact a
where a.year >= 2024 and a.stages && array['decided', 'presented']
  and (a.award_code in ('flag-of-government', 'merit-certificate-of-prime-minister')
    or (a.award_code in ('flag', 'merit-certificate') and a.granter_code like 'ubnd@%'))
group by a.unit_id, a.year
having count(distinct a.award_code) > 1
union all
-- A name of a listed unit that its unit did not bear then: before it was founded, after it was joined to another.
select 'unit-other-time', concat_ws(' ', encode(m.anchor, 'hex'), m.role), coalesce(m.year, extract(year from i.published)::smallint), null, null,
  null, m.name, jsonb_build_object('code', p.code), array[m.document_id]
from mention m
join identified i on i.document_id = m.document_id
join mention_proposal p on p.document_id = m.document_id and p.position = m.position and p.rank = 0
where m.open = 'other-time' and p.code like '%@%' and (m.claim_kind, m.role) in (('member', 'org'), ('head', 'org'), ('award', 'recipient'))
  and m.document_id not in (select w.document_id from withdrawn_document w);
