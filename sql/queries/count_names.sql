-- Counts the names that are nobody, without withdrawn documents.
select count(*) as names
from (
  select
  from (
    select n.kind, n.key, n.place, n.within, n.open, n.mentions from name_count n where n.open is not null
    union all
    select m.kind, m.key, m.place, m.within, m.open, -1
    from withdrawn_document w
    join mention m on m.document_id = w.document_id
    where m.open is not null
  ) c
  group by c.kind, c.key, c.place, c.within, c.open
  having sum(c.mentions) > 0
) names
