-- Documents that mention one of some names, did so before they were reviewed, or tell of an award that came through a bloc, with the
-- day from which on each could be known: its own, or else the one on which it was brought in.
-- $1 keys, $2 id of the unit or bloc, $3 the moment behind which reviews do not count
select i.document_id as id, coalesce(i.published, (select min(s.added_at)::date from source s where s.document_id = i.document_id)) as day
from identified i
where i.document_id in (
  select m.document_id from mention m
  where left(m.key, 200) = any (array(select left(k, 200) from unnest($1::text[]) k)) and m.key = any ($1)
  union
  select r.document_id from identified r where r.rejected_keys <> '{}' and r.rejected_keys && $1::text[]
  union
  select v.document_id from review v where v.said_at > $3
  union
  select o.document_id
  from award_evidence e
  join award_evidence o on o.course = e.course
  where e.bloc_id = $2
)
order by i.document_id
