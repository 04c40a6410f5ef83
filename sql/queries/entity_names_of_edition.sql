-- Names of an edition, in the order of the list.
-- $1 edition
select n.entity_id as id, n.name, n.kind, n.since, n.until, n.source
from entity_name n
where n.edition_id = $1
order by n.position
