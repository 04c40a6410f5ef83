-- Relations of an edition, in the order of the list.
-- $1 edition
select r.kind, r.from_id as "from", r.to_id as "to", r.since, r.until, r.source
from entity_relation r
where r.edition_id = $1
order by r.position
