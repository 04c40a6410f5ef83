-- What does not fit together within some documents, and between them and others that bear their number.
-- $1 documents
with numbered as (
  select distinct lower(i.number) as number, extract(year from i.published) as year, m.entity_id as issuer_id
  from identified i
  join mention m on m.document_id = i.document_id and m.claim_kind = 'document' and m.role = 'issuer' and m.entity_id is not null
  where i.document_id = any ($1::bigint[]) and i.kind in ('decision', 'submission') and i.number is not null and i.published is not null
),
-- Few: proposals of all names that are nobody are a hundred times as many.
late as materialized (
  select m.document_id, m.position, m.anchor, m.role, m.name, m.year
  from mention m
  where m.document_id = any ($1) and m.open = 'other-time'
    and (m.claim_kind, m.role) in (('member', 'org'), ('head', 'org'), ('award', 'recipient'))
    and m.document_id not in (select w.document_id from withdrawn_document w)
),
-- The last day before and the first after on which somebody signed in the same office.
signed as (
  select s.unit_id, s.post, s.signer_key, s.published, max(o.published) filter (where o.published < s.published) as before,
    max(o.published) filter (where o.published > s.published) as after
  from signings_about($1) s
  cross join lateral signings_beside(s.unit_id, s.post, s.published) o
  group by s.unit_id, s.post, s.signer_key, s.published
),
-- What one of a name was in a unit, day by day: of copies the first day tells, and a day of which papers say both tells neither.
chain as (
  select distinct e.unit_id, e.post, e.person_key from office_evidence e where e.document_id = any ($1)
),
told as materialized (
  select e.unit_id, e.post, e.person_key, e.published, e.rank, e.unit, e.person, e.document_id
  from chain c
  join office_evidence e on e.unit_id = c.unit_id and e.post = c.post and e.person_key = c.person_key
  where e.document_id not in (select w.document_id from withdrawn_document w)
    and not exists (
      select from origin o
      join origin g on g.origin_id = o.origin_id
      -- By the few of one document, not by all that is told of the person.
      cross join lateral (select f.* from office_evidence f where f.document_id = g.document_id offset 0) f
      where o.document_id = e.document_id
        and f.unit_id = e.unit_id and f.post = e.post and f.person_key = e.person_key and f.published < e.published
        and f.document_id not in (select w.document_id from withdrawn_document w)
    )
),
turned as (
  select d.*, lag(d.rank) over w as rank_before, lag(d.published) over w as before
  from (
    select t.unit_id, t.post, t.person_key, t.published, min(t.rank) as rank
    from told t group by t.unit_id, t.post, t.person_key, t.published having count(distinct t.rank) = 1
  ) d
  window w as (partition by d.unit_id, d.post, d.person_key order by d.published)
),
-- The first time that a title comes back within ten years: after them a name in a unit is as well somebody else's.
turns as (
  select distinct on (back.unit_id, back.post, back.person_key) back.*
  from (
    select t.*, lead(t.published) over (partition by t.unit_id, t.post, t.person_key order by t.published) as after
    from turned t
    where t.rank <> t.rank_before
  ) back
  where back.after <= back.before + 3653
  order by back.unit_id, back.post, back.person_key, back.published
)
-- Numbers against names, who gives against what is given.
select m.code, m.subject, m.year, m.bloc_id, m.bloc, m.unit_id, m.unit, m.detail, array[m.document_id] as documents, null::date as since
from misfit_evidence m
where m.document_id = any ($1) and m.document_id not in (select w.document_id from withdrawn_document w)
union all
-- A name of a listed unit that its unit did not bear then: before it was founded, after it was joined to another.
select 'unit-other-time', concat_ws(' ', encode(m.anchor, 'hex'), m.role), coalesce(m.year, extract(year from i.published)::smallint), null, null,
  null, m.name, jsonb_build_object('code', p.code), array[m.document_id], null
from late m
join identified i on i.document_id = m.document_id
join mention_proposal p on p.document_id = m.document_id and p.position = m.position and p.rank = 0
where p.code like '%@%'
union all
-- Number, sign and issuer name a paper of a year.
select 'number-twice', md5(concat_ws(' ', n.number, n.issuer_id, n.year)), n.year::smallint, null, null, n.issuer_id, min(m.name),
  jsonb_build_object('number', min(i.number)), array_agg(distinct i.document_id order by i.document_id), null
from numbered n
join identified i on lower(i.number) = n.number and extract(year from i.published) = n.year and i.kind in ('decision', 'submission')
join mention m on m.document_id = i.document_id and m.claim_kind = 'document' and m.role = 'issuer' and m.entity_id = n.issuer_id
left join origin o on o.document_id = i.document_id
where i.document_id not in (select w.document_id from withdrawn_document w)
group by n.number, n.issuer_id, n.year
having count(distinct coalesce(o.origin_id, i.document_id)) > 1
union all
-- An office that one person holds: who signs in it between two days on which one other did, and nobody else, did not hold it.
select 'signer-between', md5(concat_ws(' ', t.unit_id, t.post, t.signer_key, t.published)), extract(year from t.published)::smallint, null, null,
  t.unit_id, min(o.unit),
  jsonb_build_object(
    'post', t.post, 'signer', min(o.signer) filter (where o.published = t.published), 'other', min(o.signer) filter (where o.published <> t.published),
    'day', t.published, 'before', t.before, 'after', t.after
  ),
  array_agg(distinct o.document_id order by o.document_id), null
from signed t
join signing_evidence o on o.unit_id = t.unit_id and o.post = t.post and o.published in (t.before, t.published, t.after)
where t.before is not null and t.after is not null and o.document_id not in (select w.document_id from withdrawn_document w)
group by t.unit_id, t.post, t.signer_key, t.published, t.before, t.after
having count(distinct o.signer_key) filter (where o.published <> t.published) = 1
  and count(distinct o.signer_key) filter (where o.published = t.published) = 1
  and min(o.signer_key) filter (where o.published <> t.published) <> t.signer_key
union all
-- Head and deputy of a unit by turns: nobody is made the one, the other and the one again within a few papers.
select 'title-between', md5(concat_ws(' ', t.unit_id, t.post, t.person_key)), extract(year from t.published)::smallint, null, null, t.unit_id,
  min(o.unit),
  jsonb_build_object(
    'post', t.post, 'rank', t.rank, 'person', min(o.person), 'day', t.published, 'before', t.before, 'after', t.after
  ),
  array_agg(distinct o.document_id order by o.document_id), null
from turns t
join told o on o.unit_id = t.unit_id and o.post = t.post and o.person_key = t.person_key and o.published in (t.before, t.published, t.after)
group by t.unit_id, t.post, t.person_key, t.rank, t.published, t.before, t.after
