-- Units or blocs that are called so somewhere, in part.
-- $1 kind, $2 words
select distinct c.entity_id as id
from entity_called c
where c.kind = $1::mentioned and plain_words(c.name) like '%' || regexp_replace(plain_words($2), '([\\%_])', '\\\1', 'g') || '%' and has_words(c.name, $2)
  and exists (select from mention m where m.entity_id = c.entity_id and m.kind = c.kind and m.name = c.name)
