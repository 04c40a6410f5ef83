-- Findings that nobody waived.
select (select count(*) from finding_kept f where f.since is null or f.since < current_date) - (
  select count(*) from (
    select distinct on (w.code, w.subject) w.code, w.subject, w.waived from finding_waiver w order by w.code, w.subject, w.id desc
  ) said
  join finding_kept f on f.subject = said.subject and f.code = said.code and (f.since is null or f.since < current_date)
  where said.waived
) as findings
