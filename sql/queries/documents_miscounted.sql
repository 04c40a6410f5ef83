-- Documents that are not in as many kept findings as they have.
select coalesce(d.document_id, f.document_id) as id
from document_findings d
full join (
  select u.document_id, count(*) as findings from finding_kept k cross join lateral unnest(k.documents) as u (document_id) group by 1
) f on f.document_id = d.document_id
where coalesce(d.findings, 0) <> coalesce(f.findings, 0)
