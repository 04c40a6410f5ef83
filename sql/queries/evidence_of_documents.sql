-- Documents with the ids of their readings and of the extractions made from them, in order of id.
-- $1 after this id, $2 limit
select d.id, encode(d.sha256, 'hex') as sha256, d.format, d.bytes, d.digest,
  coalesce((select min(s.path) from source s where s.document_id = d.id), '') as path,
  array(select r.id from reading r where r.document_id = d.id order by r.id) as "readingIds",
  array(
    select e.id from reading r join extraction e on e.reading_id = r.id where r.document_id = d.id order by e.id
  ) as "extractionIds"
from document d
where d.id > $1
order by d.id
limit $2
