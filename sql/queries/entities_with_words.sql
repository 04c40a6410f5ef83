-- Units or blocs that are called so somewhere, in part, or that have this code.
-- $1 kind, $2 words or a code
select distinct m.entity_id as id
from mention m
where m.kind = $1::mentioned and m.entity_id is not null and (m.code = $2 or has_words(m.name, $2))
