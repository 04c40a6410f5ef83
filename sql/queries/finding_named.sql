-- One finding, with what people said of it.
-- $1 code, $2 subject
select f.id, f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents,
  (select case when w.waived then w.reason end from finding_waiver w where w.code = f.code and w.subject = f.subject order by w.id desc limit 1) as waived
from finding_kept f
where f.subject = $2 and f.code = $1 and (f.since is null or f.since < current_date)
order by f.id
limit 1
