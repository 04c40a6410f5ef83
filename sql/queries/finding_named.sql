-- One finding, with what people said of it.
-- $1 code, $2 subject
select f.id, f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents,
  (select w.reason from finding_word w where w.code = f.code and w.subject = f.subject and w.waived) as waived
from finding_kept f
where f.subject = $2 and f.code = $1 and (f.since is null or f.since < current_date)
order by f.id
limit 1
