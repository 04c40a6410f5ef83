-- Years of blocs of which findings are kept or could be, in order, but those that wait to be made anew.
-- $1, $2 behind this one, $3 limit
select k.bloc_id as bloc, k.year
from (
  select m.bloc_id, m.year from membership_evidence m where m.bloc_id >= $1
  union select m.bloc_id, (m.year + 1)::smallint from membership_evidence m where m.bloc_id >= $1 and m.year < 9999
  union select h.bloc_id, h.year from headship_evidence h where h.bloc_id >= $1
  union select b.bloc_id, w.year from award_kept w cross join lateral unnest(w.bloc_ids) as b (bloc_id) where b.bloc_id >= $1
  union select f.bloc_id, f.year from finding_kept f where f.bloc_id >= $1
) k
where k.year between 0 and 9999 and (k.bloc_id, k.year) > ($1, $2::integer)
  and (k.bloc_id, k.year) not in (select m.bloc_id, m.year from bloc_year_moved m)
order by k.bloc_id, k.year
limit $3
