-- Some of the documents of which findings have to be made anew, all if they are few, with all that are copies of them or bore their number.
-- $1 how many
with few as (select distinct m.document_id from document_moved m order by m.document_id limit $1),
taken as (delete from document_moved m using few where m.document_id = few.document_id)
select d.document_id as id from few d
union
select c.document_id from few d join origin o on o.document_id = d.document_id join origin c on c.origin_id = o.origin_id
union
select u.document_id
from few d
join finding_kept f on f.documents @> array[d.document_id] and f.code in ('number-twice', 'signer-between', 'title-between')
cross join lateral unnest(f.documents) as u (document_id)
