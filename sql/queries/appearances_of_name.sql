-- Where people of a name took part, told once for all copies of a text; years of the meeting, else of the document.
-- $1 the compared name
select min(e.document_id) as "documentId", e.person, e.titles, coalesce(e.year, extract(year from min(i.published)))::integer as year,
  min(known.province) as province
from appearance_evidence e
join identified i on i.document_id = e.document_id
left join document_context known on known.document_id = e.document_id
left join origin o on o.document_id = e.document_id
where e.person_key = $1 and e.state <> 'rejected' and e.document_id not in (select w.document_id from withdrawn_document w)
group by coalesce(o.origin_id, e.document_id), e.person, e.titles, e.year
order by 1, e.person, e.titles
