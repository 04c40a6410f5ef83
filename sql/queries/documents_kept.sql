-- Documents in order, with all that are copies of them. While some wait to be made anew others may share a number with them.
-- $1 behind this one, $2 limit
with few as (
  select d.id from document d where d.id > $1::bigint order by d.id limit $2
)
select s.id, array(
  select g.document_id from origin o join origin g on g.origin_id = o.origin_id where o.document_id = s.id
) as copies,
  exists (select from document_moved) as moved
from few s
order by s.id
