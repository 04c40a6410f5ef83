-- Documents whose latest reading lacks an extraction with what is known of them now, in order of id.
-- $1 extractor or null for any, $2 after this id, $3 limit, $4 only these documents or null
select d.id, encode(d.sha256, 'hex') as sha256, d.format,
  (select min(s.path) from source s where s.document_id = d.id) as name
from document d
cross join lateral (
  select r.id from reading r where r.document_id = d.id order by r.id desc limit 1
) latest
where d.id > $2 and ($4::bigint[] is null or d.id = any ($4))
  and not exists (
    select from extraction e
    join document_context known on known.document_id = d.id
    where e.reading_id = latest.id and ($1::text is null or e.extractor = $1)
      and (e.published, e.publisher, e.province) is not distinct from (known.published, known.publisher, known.province)
  )
  and not exists (
    select from failure f
    where f.document_id = d.id and f.stage in ('extract', 'store') and f.resolved_at is null
      and (f.retry_at is null or f.retry_at > now())
      and ($1 is null or f.version in ('', $1))
  )
  and d.id not in (select w.document_id from withdrawn_document w)
order by d.id
limit $3
