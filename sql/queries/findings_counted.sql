-- Findings that nobody waived.
select (select count(*) from finding_kept f where f.since is null or f.since < current_date) - (
  select count(*) from finding_word said
  join finding_kept f on f.subject = said.subject and f.code = said.code and (f.since is null or f.since < current_date)
  where said.waived
) as findings
