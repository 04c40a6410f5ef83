-- Findings that nobody waived, of those that are kept.
select count(*) as findings
from kept_finding f
where not coalesce((
  select w.waived from finding_waiver w where w.code = f.code and w.subject = f.subject order by w.id desc limit 1
), false)
