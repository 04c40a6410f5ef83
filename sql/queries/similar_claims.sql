-- Claims that count and that nobody reviewed, of one kind and rule, with words that are compared as these are.
-- $1 kind, $2 rule, $3 role, $4 plain words, $5 province or null for all, $6 from year, $7 to year or null for all, $8 limit
select counting.document_id as "documentId", c.anchor
from claim_argument a
join current_extraction counting on counting.extraction_id = a.extraction_id
join claim c on c.extraction_id = a.extraction_id and c.ordinal = a.claim and c.kind = $1::claim_kind and c.rule = $2
left join claim_argument y on y.extraction_id = a.extraction_id and y.claim = a.claim and y.role = 'year' and y.ordinal = 0
where a.plain = $4 and a.plain is not null and a.role = $3
  and counting.document_id not in (select w.document_id from withdrawn_document w)
  and ($5::text is null or (select k.province from document_context k where k.document_id = counting.document_id) = $5)
  and ($6::integer is null or coalesce(
    y.value_number, (select extract(year from k.published) from document_context k where k.document_id = counting.document_id)
  ) between $6 and $7)
  and not exists (
    select from review v
    where v.document_id = counting.document_id and v.anchor = c.anchor and v.action <> 'revert'
      and not exists (select from review t where t.reverts = v.id)
  )
order by counting.document_id, c.ordinal
limit $8
