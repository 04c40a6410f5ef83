-- Where people of a name took part, signed, or were put forward or received something, told once for all copies of a text; years
-- of what is told, else of the document.
-- $1 the compared name, $2 limit
select * from (
  select distinct on (coalesce(o.origin_id, e.document_id), e.person, e.titles, e.act, e.year)
    'appearance' as what, e.document_id as "documentId", encode(e.anchor, 'hex') as anchor, e.claim, i.extraction_id as "extractionId",
    e.person, e.titles, e.act, null as award, null as "awardCode", null as granter, null as stage, e.bloc, e.bloc_code as "blocCode",
    coalesce(e.year, extract(year from i.published))::integer as year, i.published, known.province, i.place, e.state
  from appearance_evidence e
  join identified i on i.document_id = e.document_id
  left join document_context known on known.document_id = e.document_id
  left join origin o on o.document_id = e.document_id
  where e.person_key = $1 and e.state <> 'rejected' and e.document_id not in (select w.document_id from withdrawn_document w)
  order by coalesce(o.origin_id, e.document_id), e.person, e.titles, e.act, e.year, e.document_id, e.position
) took_part
union all
select * from (
  select distinct on (coalesce(o.origin_id, e.document_id), e.award_code, e.granter, e.stage, e.year)
    'award' as what, e.document_id, encode(e.anchor, 'hex'), e.claim, i.extraction_id,
    e.unit, '{}'::text[], 'award', e.award, e.award_code, e.granter, e.stage, e.bloc, e.bloc_code,
    coalesce(e.year, extract(year from i.published))::integer, i.published, known.province, i.place, e.state
  from award_evidence e
  join identified i on i.document_id = e.document_id
  left join document_context known on known.document_id = e.document_id
  left join origin o on o.document_id = e.document_id
  where e.person_key = $1 and e.state <> 'rejected' and e.document_id not in (select w.document_id from withdrawn_document w)
  order by coalesce(o.origin_id, e.document_id), e.award_code, e.granter, e.stage, e.year, e.document_id, e.position
) received
order by year nulls last, "documentId", anchor
limit $2
