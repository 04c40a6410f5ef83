-- Groups of copies, the largest first, of those that have two that are not withdrawn.
-- $1, $2 behind this group (how many it has, its first document), or null, $3 limit
select c.origin_id as "originId", c.documents
from origin_count c
where c.documents <= coalesce($1::integer, 2147483647) and ($1::integer is null or c.documents < $1 or c.origin_id > $2::bigint)
  and 2 = (
    select count(*)
    from (
      select from origin o
      where o.origin_id = c.origin_id and o.document_id not in (select w.document_id from withdrawn_document w)
      limit 2
    ) two
  )
order by c.documents desc, c.origin_id
limit $3
