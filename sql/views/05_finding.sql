-- What does not fit together, by the checks of docs/findings.md (sql/queries/findings_of_*.sql), as it is kept. `subject` names a finding of
-- its code for ever, as long as what it is about does not change: who waives one waives that.
create view finding as
select f.code, f.subject, f.year, f.bloc_id, f.bloc, f.unit_id, f.unit, f.detail, f.documents
from finding_kept f
where f.since is null or f.since < current_date;
