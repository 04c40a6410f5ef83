-- Documents that copies tie to some, directly or over others, or that had one origin with them; and those themselves.
-- $1 documents
with recursive tied (id) as (
  select unnest($1::bigint[])
  union
  select o.document_id from origin mine join origin o on o.origin_id = mine.origin_id where mine.document_id = any ($1::bigint[])
  union
  select case when c.document_id = t.id then c.other_id else c.document_id end
  from tied t
  join near_copy c on c.document_id = t.id or c.other_id = t.id
)
select id from tied
