-- Documents by id, by the start of their hash, or by path; at most ten.
-- $1 id or null, $2 start of the hash or null, $3 path
select d.id, encode(d.sha256, 'hex') as sha256, d.format, d.bytes, d.added_at as "addedAt",
  d.id in (select w.document_id from withdrawn_document w) as withdrawn
from document d
where d.id = $1::bigint
  or ($2::text is not null
    and d.sha256 >= decode(rpad($2, 64, '0'), 'hex') and d.sha256 <= decode(rpad($2, 64, 'f'), 'hex'))
  or d.id in (select s.document_id from source s where s.path = $3)
order by d.id
limit 10
