-- Kept findings that are made anew together.
-- $1 units, $2 names in lower case of award winners who are nobody, $3 documents, $4 blocs, $5 the year of each
select f.* from finding_kept f
where f.unit_id = any ($1::text[]) and f.code in (
  'no-decision', 'no-recommendation', 'decided-twice', 'award-not-yet', 'outcome-differs', 'awards-for-one',
  'recipient-kind', 'granter-gone', 'title-differs'
)
union all
select f.* from finding_kept f
where f.unit_id is null and f.unit is not null and lower(f.unit) = any ($2::text[]) and f.code in ('recipient-kind', 'granter-gone', 'title-differs')
union all
select f.* from finding_kept f
where f.documents && $3::bigint[] and (
  f.code in ('annex-count', 'giver-above', 'giver-below', 'member-count', 'recipient-count', 'unit-other-time', 'number-twice', 'signer-between',
    'title-between')
  or (f.code in ('recipient-kind', 'granter-gone', 'title-differs') and f.unit_id is null and f.unit is null)
)
union all
-- Documents that have come to bear a number that others bear.
select f.* from finding_kept f
where f.code = 'number-twice' and not f.documents && $3 and f.subject in (
  select md5(concat_ws(' ', lower(i.number), m.entity_id, extract(year from i.published)))
  from identified i
  join mention m on m.document_id = i.document_id and m.claim_kind = 'document' and m.role = 'issuer' and m.entity_id is not null
  where i.document_id = any ($3) and i.number is not null and i.published is not null
)
union all
-- Signers about whom these documents tell, whether they did before or not.
select f.* from finding_kept f
where f.code = 'signer-between' and not f.documents && $3 and f.subject in (
  select md5(concat_ws(' ', s.unit_id, s.post, s.signer_key, s.published)) from signings_about($3) s
)
union all
-- Persons of whose office these documents tell.
select f.* from finding_kept f
where f.code = 'title-between' and not f.documents && $3 and f.subject in (
  select md5(concat_ws(' ', e.unit_id, e.post, e.person_key)) from office_evidence e where e.document_id = any ($3)
)
union all
select f.* from (select distinct k.bloc_id, k.year from unnest($4::text[], $5::smallint[]) as k (bloc_id, year)) k
cross join lateral (select f.* from finding_kept f where f.bloc_id = k.bloc_id and f.year = k.year offset 0) f
where f.code in ('recipient-not-member', 'head-not-member', 'heads-differ', 'member-vanished', 'flag-quota', 'share-quota')
