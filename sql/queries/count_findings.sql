-- Adds to how many findings documents are in. In order, so that two who count never wait for each other.
-- $1 documents, $2 how many more of each
insert into document_findings (document_id, findings)
select m.document_id, m.findings from unnest($1::bigint[], $2::integer[]) as m (document_id, findings) order by m.document_id
on conflict (document_id) do update set findings = document_findings.findings + excluded.findings
