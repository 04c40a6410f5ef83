-- Units or blocs that are called so somewhere, in part. Each name of each is looked at once, however often it stands in documents.
-- $1 kind, $2 words
with named as materialized (
  select distinct m.entity_id, m.name
  from mention m
  where m.kind = $1::mentioned and m.entity_id is not null
)
select distinct n.entity_id as id
from named n
where has_words(n.name, $2)
