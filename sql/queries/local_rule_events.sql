-- All that was done with rules, in order.
-- $1 name or null for all
select e.id, e.rule_id as "ruleId", r.name, r.version, e.act, e.author, e.confidence, e.figures::text as figures,
  e.digest, e.said_at as "saidAt", r.digest as "ruleDigest"
from local_rule_event e
left join local_rule r on r.id = e.rule_id
where $1::text is null or r.name = $1
order by e.id
