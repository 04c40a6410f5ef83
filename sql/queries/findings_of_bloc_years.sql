-- What does not fit together in some years of blocs.
-- $1 blocs, $2 the year of each
with
asked as materialized (
  select distinct k.bloc_id, k.year from unnest($1::text[], $2::smallint[]) as k (bloc_id, year)
),
-- A year is held against the one before.
around as materialized (
  select k.bloc_id, k.year from asked k union select k.bloc_id, (k.year - 1)::smallint from asked k
),
-- Blocs of which a year's members are told, two of them at least, by one document that claims to name all: an official paper, words
-- that say what a bloc is made of ("gồm", "các đơn vị trong Khối", a table of blocs), or a reviewer. News that name who came do not.
listed as materialized (
  select distinct m.bloc_id, m.year
  from around k
  cross join lateral (
    select e.* from membership_evidence e
    where e.bloc_id = k.bloc_id and e.year = k.year and e.unit_id is not null and e.state <> 'rejected'
    offset 0
  ) m
  join identified i on i.document_id = m.document_id
  left join claim c on c.extraction_id = i.extraction_id and c.ordinal = m.claim
  where m.document_id not in (select w.document_id from withdrawn_document w)
    and (
      m.claim is null or i.kind in ('decision', 'list', 'minutes', 'report')
      or c.rule in ('member.listed', 'member.called-members', 'member.in-groups', 'member.in-brackets', 'member.composed', 'member.in-table')
    )
  group by m.document_id, m.bloc_id, m.year
  having count(distinct m.unit_id) > 1
),
-- The facts of the view, asked a year of a bloc at a time, by its index.
member as materialized (
  select f.* from around k
  cross join lateral (select m.* from membership_fact m where m.bloc_id = k.bloc_id and m.year = k.year offset 0) f
),
head as materialized (
  select f.* from around k
  cross join lateral (select h.* from headship_fact h where h.bloc_id = k.bloc_id and h.year = k.year offset 0) f
),
-- Who belongs to a bloc in a year: its members, and who led it, whom lists of members often leave out. One row a year, and whether the year is
-- listed within it, so that however the planner joins it nothing is looked at a thousand times over.
among as materialized (
  select a.bloc_id, a.year, array_agg(a.unit_id) filter (where a.what <> 'list') as units, array_agg(a.ending) filter (where a.what <> 'list') as endings,
    array_agg(a.unit_id) filter (where a.what = 'member') as members, array_agg(a.ending) filter (where a.what = 'member') as member_endings,
    bool_or(a.what = 'list') as listed
  from (
    select 'member' as what, m.bloc_id, m.year, m.unit_id, ending_of(m.unit) as ending from member m
    union all
    select 'head', h.bloc_id, h.year, h.unit_id, ending_of(h.unit) from head h
    union all
    select 'list', l.bloc_id, l.year, null, null from listed l
  ) a
  group by a.bloc_id, a.year
),
-- One row an award and bloc.
through as materialized (
  select a.course, a.unit_id, a.unit, a.award, a.award_code, a.year, a.stages, a.documents, b.bloc_id,
    coalesce(e.bloc, a.bloc) as bloc, coalesce(e.bloc_code, a.bloc_code) as bloc_code
  from (
    select distinct k.bloc_id, k.year, e.unit_id
    from asked k
    cross join lateral (
      select e.unit_id from award_evidence e where e.bloc_id = k.bloc_id and e.year = k.year and e.unit_id is not null offset 0
    ) e
  ) b
  join award_kept a on a.unit_id = b.unit_id and a.year = b.year and a.bloc_ids @> array[b.bloc_id]
  left join lateral (
    select min(e.bloc) as bloc, min(e.bloc_code) as bloc_code from award_evidence e
    where a.bloc_id <> b.bloc_id and e.bloc_id = b.bloc_id and e.year = a.year and e.unit_id = a.unit_id and e.state <> 'rejected'
  ) e on true
),
-- Who is put forward, and not refused.
forward as (
  select t.* from through t
  where not t.stages && array['refused', 'revoked'] and t.stages && array['voted', 'recommended', 'council', 'decided', 'presented']
),
-- One row a bloc, year and kind of award of which a rule says how much there may be.
put as (
  select f.bloc_id, f.year, f.award_code, f.bloc, f.award, f.units, q.most, q.share, q.source,
    array(select distinct d from through o cross join lateral unnest(o.documents) as u (d)
      where o.bloc_id = f.bloc_id and o.year = f.year and o.award_code = f.award_code order by d) as documents
  from (
    select f.bloc_id, f.year, f.award_code, min(f.bloc) as bloc, min(f.bloc_code) as bloc_code, min(f.award) as award,
      jsonb_agg(distinct f.unit order by f.unit) as units
    from forward f
    group by f.bloc_id, f.year, f.award_code
  ) f
  cross join lateral (
    select w.most, w.share, w.source
    from award_quota w
    where w.award_code = f.award_code and f.year between w.since and coalesce(w.until, f.year)
      and (w.bloc_code is null or w.bloc_code = f.bloc_code) and (w.place is null or f.bloc_code like '%@' || w.place)
    order by w.rank desc, w.since desc
    limit 1
  ) q
)
select 'recipient-not-member' as code, t.course || ' ' || t.bloc_id as subject, t.year, t.bloc_id, t.bloc, t.unit_id, t.unit,
  jsonb_build_object('award', t.award) as detail, t.documents, null::date as since
from through t
join among a on a.bloc_id = t.bloc_id and a.year = t.year
where a.listed and not coalesce(t.unit_id = any (a.units) or ending_of(t.unit) = any (a.endings), false)
union all
-- Whoever is chosen for a year was a member, or led it, in the year before.
select 'head-not-member', concat_ws(' ', h.bloc_id, h.year, h.role, h.unit_id), h.year, h.bloc_id, h.bloc, h.unit_id, h.unit,
  jsonb_build_object('role', h.role), h.documents, null
from head h
join asked k on k.bloc_id = h.bloc_id and k.year = h.year
join among b on b.bloc_id = h.bloc_id and b.year = h.year - 1
left join among n on n.bloc_id = h.bloc_id and n.year = h.year
where b.listed and not coalesce(h.unit_id = any (b.units) or ending_of(h.unit) = any (b.endings), false)
  and not coalesce(h.unit_id = any (n.members) or ending_of(h.unit) = any (n.member_endings), false)
union all
-- Each head once, by its first document, and all documents in the same go: to look for those of each bloc would go through all heads for each.
select 'heads-differ', concat_ws(' ', h.bloc_id, h.year), h.year, h.bloc_id, min(h.bloc), null, null,
  jsonb_build_object('heads', jsonb_agg(h.unit order by h.unit) filter (where d.nth = 1)), array_agg(distinct d.id order by d.id), null
from head h
join asked k on k.bloc_id = h.bloc_id and k.year = h.year
cross join lateral unnest(h.documents) with ordinality as d (id, nth)
where h.role = 'head'
group by h.bloc_id, h.year
having count(*) filter (where d.nth = 1) > 1
union all
select 'member-vanished', concat_ws(' ', m.bloc_id, k.year, m.unit_id), k.year, m.bloc_id, m.bloc, m.unit_id, m.unit,
  jsonb_build_object('last', m.year), m.documents, null
-- First which years, as all years of a bloc beside each other are a hundred times as many.
from (select k.bloc_id, k.year, k.year - 1 as before from asked k join listed l on l.bloc_id = k.bloc_id and l.year = k.year offset 0) k
join member m on m.bloc_id = k.bloc_id and m.year = k.before
where not exists (select from member n where n.bloc_id = k.bloc_id and n.year = k.year and n.unit_id = m.unit_id)
union all
select 'flag-quota', concat_ws(' ', p.bloc_id, p.year, p.award_code), p.year, p.bloc_id, p.bloc, null, null,
  jsonb_build_object('award', p.award, 'most', p.most, 'source', p.source, 'units', p.units), p.documents, null
from put p
where jsonb_array_length(p.units) > p.most
union all
-- A share is of the members who are put forward for no flag, and can be told where all members are.
select 'share-quota', concat_ws(' ', p.bloc_id, p.year, p.award_code), p.year, p.bloc_id, p.bloc, null, null,
  jsonb_build_object('award', p.award, 'share', p.share, 'others', o.others, 'most', o.others * p.share / 100, 'source', p.source, 'units', p.units),
  p.documents, null
from put p
join (select distinct l.bloc_id, l.year from listed l) l on l.bloc_id = p.bloc_id and l.year = p.year
cross join lateral (
  select count(*)::integer as others
  from member m
  where m.bloc_id = p.bloc_id and m.year = p.year and not exists (
    select from forward f
    where f.bloc_id = m.bloc_id and f.year = m.year and f.award_code in ('flag', 'flag-of-government') and f.unit_id = m.unit_id
  )
) o
where jsonb_array_length(p.units) > o.others * p.share / 100
