-- Of each kind of award of a bloc in a year: units by how far it has come, and how many the law or the province allows.
-- $1 bloc, $2 year, $3 code of the bloc
select a.award_code as "awardCode", min(a.award) as award, q.most, q.share, q.source,
  count(*) filter (where a.reached = 'registered')::integer as registered, count(*) filter (where a.reached = 'voted')::integer as voted,
  count(*) filter (where a.reached = 'recommended')::integer as recommended, count(*) filter (where a.reached = 'council')::integer as council,
  count(*) filter (where a.reached = 'decided')::integer as decided, count(*) filter (where a.reached = 'presented')::integer as presented,
  count(*) filter (where a.reached = 'refused')::integer as refused, count(*) filter (where a.reached = 'revoked')::integer as revoked,
  count(distinct a.unit_id) filter (where not a.stages && array['refused', 'revoked'] and a.stages <> array['registered'])::integer as units
from award_life a
left join lateral (
  select w.most, w.share, w.source
  from award_quota w
  where w.award_code = a.award_code and $2::integer between w.since and coalesce(w.until, $2::integer)
    and (w.bloc_code is null or w.bloc_code = $3::text) and (w.place is null or $3::text like '%@' || w.place)
  order by w.rank desc, w.since desc
  limit 1
) q on true
where a.bloc_ids @> array[$1::text] and a.year = $2
group by a.award_code, q.most, q.share, q.source
order by count(*) desc, a.award_code
