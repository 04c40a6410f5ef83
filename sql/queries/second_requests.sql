-- What second reviews were asked for, the latest first, and how far they are.
select r.id, b.name as batch, r.share, a.name as "askedBy", r.asked_at as "askedAt", count(t.id) as documents,
  count(t.account_id) as taken, count(t.finished_at) as finished
from second_request r
join account a on a.id = r.account_id
left join batch b on b.id = r.batch_id
left join second_task t on t.request_id = r.id
group by r.id, b.name, a.name
order by r.id desc
