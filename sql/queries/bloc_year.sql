-- All facts of a bloc in a year, and who leads it in the next.
-- $1 bloc, $2 year
select * from (
  select 'member' as what, m.year, m.unit_code as code, m.unit as name, null as detail, m.review, m.claims_for as "claimsFor", m.claims_against as "claimsAgainst",
    m.documents, m.origins
  from membership_fact m where m.bloc_id = $1 and m.year = $2
  union all
  select h.role, h.year, h.unit_code, h.unit, null, h.review, h.claims_for, h.claims_against, h.documents, h.origins
  from headship_fact h where h.bloc_id = $1 and h.year between $2 and $2::integer + 1
  union all
  select 'official', p.year, p.person_key, min(p.person), string_agg(distinct array_to_string(p.titles, ', ') || ' · ' || p.act, '; '),
    case when bool_or(p.review = 'disputed') then 'disputed' when bool_or(p.review = 'reviewed') then 'reviewed' else 'unreviewed' end,
    count(*), 0, array_agg(distinct p.document_id order by p.document_id), count(distinct coalesce(o.origin_id, p.document_id))
  from appearance_fact p
  left join origin o on o.document_id = p.document_id
  where p.bloc_id = $1 and p.year = $2
  group by p.person_key, p.year
) known
order by array_position(array['head', 'deputy', 'member', 'official'], what), year, name, code
