-- Entities of an edition, in the order of the list.
-- $1 edition
select e.entity_id as id, e.kind, e.code, e.jurisdiction, e.level, e.shared, e.since, e.until, e.source
from entity e
where e.edition_id = $1
order by e.position
