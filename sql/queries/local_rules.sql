-- Versions of rules by name and version, with the confidence at which one is on and whether it was tested.
-- $1 name or null for all
select r.id, r.name, r.version, r.source, r.author, r.digest, r.added_at as "addedAt", o.confidence as on,
  exists (select from local_rule_event e where e.rule_id = r.id and e.act = 'tested') as tested
from local_rule r
left join local_rule_on o on o.rule_id = r.id
where $1::text is null or r.name = $1
order by r.name, r.version
