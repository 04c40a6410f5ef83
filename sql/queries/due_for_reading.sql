-- Documents that lack a reading, in order of id.
-- $1 readers joined by "+" or null for any, $2 after this id, $3 limit, $4 only these documents or null
select d.id, encode(d.sha256, 'hex') as sha256, d.format,
  (select min(s.path) from source s where s.document_id = d.id) as name
from document d
where d.id > $2 and ($4::bigint[] is null or d.id = any ($4))
  and not exists (
    select from reading r
    where r.document_id = d.id and ($1::text is null or r.reader = any (string_to_array($1, '+')))
  )
  and not exists (
    select from failure f
    where f.document_id = d.id and f.stage in ('import', 'read', 'store') and f.resolved_at is null
      and (f.retry_at is null or f.retry_at > now())
      and ($1 is null or f.version in ('', $1) or f.version = any (string_to_array($1, '+')))
  )
  and d.id not in (select w.document_id from withdrawn_document w)
order by d.id
limit $3
