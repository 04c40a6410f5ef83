-- Documents, the newest first, with what their extraction that counts says of them; those whose title, publisher, number or path
-- holds the words.
-- $1 plain key or null, $2 words as typed or null, $3 below this id or null, $4 limit
with hit as (
  select d.id
  from document d
  where ($3::bigint is null or d.id < $3)
    and ($1::text is null
      or d.id in (
        select counting.document_id
        from claim_argument a
        join claim c on c.extraction_id = a.extraction_id and c.ordinal = a.claim and c.kind = 'document'
        join current_extraction counting on counting.extraction_id = a.extraction_id
        where a.plain like '%' || $1 || '%' and a.plain is not null)
      or d.id in (select s.document_id from source s where position($2 in s.path) > 0))
  order by d.id desc
  limit $4
)
select d.id, d.format, d.added_at as "addedAt",
  d.id in (select w.document_id from withdrawn_document w) as withdrawn,
  (select min(s.path) from source s where s.document_id = d.id) as path,
  said.title, coalesce(said.publisher, known.publisher) as publisher, coalesce(said.published, known.published::text) as published,
  said.kind, e.claims, (
    select count(distinct r.anchor) from review r
    where r.document_id = d.id and r.anchor is not null and not exists (select from review b where b.reverts = r.id)
  ) as reviewed
from hit
join document d on d.id = hit.id
left join current_extraction counting on counting.document_id = d.id
left join extraction e on e.id = counting.extraction_id
left join document_context known on known.document_id = d.id
left join lateral (
  select max(a.written) filter (where a.role = 'title') as title,
    max(coalesce(a.value_text, a.written)) filter (where a.role = 'publisher') as publisher,
    max(a.value_text) filter (where a.role = 'published') as published,
    max(a.value_text) filter (where a.role = 'kind') as kind
  from claim c
  join claim_argument a on a.extraction_id = c.extraction_id and a.claim = c.ordinal
  where c.extraction_id = counting.extraction_id and c.kind = 'document' and a.ordinal = 0
) said on true
order by d.id desc
