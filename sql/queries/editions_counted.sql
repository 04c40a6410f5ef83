-- Editions of the authority list, the latest first, with what each says.
select e.id, e.name, e.shipped, e.author, e.added_at as "addedAt", c.id is not null as current,
  (select count(*) from entity o where o.edition_id = e.id) as entities,
  (select count(*) from entity_name n where n.edition_id = e.id) as names,
  (select count(*) from entity_relation r where r.edition_id = e.id) as relations
from authority_edition e
left join current_edition c on c.id = e.id
order by e.id desc
