-- Which papers of a bloc's year there are: how many documents of each kind tell of it.
create view gap as
select known.bloc_id, min(known.bloc) as bloc, known.year,
  count(distinct known.document_id) filter (where i.kind = 'news') as news,
  count(distinct known.document_id) filter (where i.kind in ('minutes', 'report')) as minutes,
  count(distinct known.document_id) filter (where i.kind in ('submission', 'list')) as submissions,
  count(distinct known.document_id) filter (where i.kind = 'decision') as decisions
from (
  select e.bloc_id, e.bloc, e.year, e.document_id from membership_evidence e where e.state <> 'rejected'
  union all
  select e.bloc_id, e.bloc, e.year, e.document_id from headship_evidence e where e.state <> 'rejected'
  union all
  select e.bloc_id, e.bloc, e.year, e.document_id from award_evidence e where e.state <> 'rejected'
) known
join identified i on i.document_id = known.document_id
where known.bloc_id is not null and known.year is not null and known.document_id not in (select w.document_id from withdrawn_document w)
group by known.bloc_id, known.year;
