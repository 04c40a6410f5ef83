-- Editions of the authority list, oldest first, with whether they count.
select e.id, e.name, e.shipped, e.author, e.digest, e.added_at as "addedAt", c.id is not null as current
from authority_edition e
left join current_edition c on c.id = e.id
order by e.id
