-- Documents of groups of copies in order of id, some of each, without withdrawn ones: where each came from, and what its text is known by.
-- $1 groups, $2 behind this document, $3 limit
select g.origin_id as "originId", member.document_id as "documentId",
  (select min(s.path) from source s where s.document_id = member.document_id) as path,
  said.title, coalesce(said.publisher, known.publisher) as publisher, coalesce(said.published, known.published::text) as published,
  (select t.signature from text_signature t where t.document_id = member.document_id) as signature
from unnest($1::bigint[]) as g (origin_id)
cross join lateral (
  select o.document_id
  from origin o
  where o.origin_id = g.origin_id and o.document_id > $2::bigint
    and o.document_id not in (select w.document_id from withdrawn_document w)
  order by o.document_id
  limit $3
) member
left join document_context known on known.document_id = member.document_id
left join lateral (
  select max(a.written) filter (where a.role = 'title') as title,
    max(coalesce(a.value_text, a.written)) filter (where a.role = 'publisher') as publisher,
    max(a.value_text) filter (where a.role = 'published') as published
  from (select a.extraction_id from adoption a where a.document_id = member.document_id order by a.ordinal desc limit 1) counting
  join claim c on c.extraction_id = counting.extraction_id and c.kind = 'document'
  join claim_argument a on a.extraction_id = c.extraction_id and a.claim = c.ordinal and a.ordinal = 0
) said on true
order by g.origin_id, member.document_id
