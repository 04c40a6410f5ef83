-- What does not fit together in a bloc's year, with what somebody said of it.
-- $1 bloc, $2 year
select f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents,
  (select w.reason from finding_word w where w.code = f.code and w.subject = f.subject and w.waived) as waived
from finding f
where f.bloc_id = $1 and f.year = $2
order by f.code, f.unit nulls first, f.subject
