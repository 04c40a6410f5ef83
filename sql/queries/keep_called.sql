-- Keeps what units and blocs are called in documents, each name once. In order, as other transactions may add the same. `offset 0`: a few
-- hundred are looked up one by one; else all names of the store are gone through.
-- $1 documents
with named as materialized (
  select distinct m.kind, m.entity_id, m.name, m.key from mention m where m.document_id = any ($1::bigint[]) and m.entity_id is not null
),
called as (
  insert into entity_called (kind, entity_id, name)
  select a.kind, a.entity_id, a.name
  from (select distinct n.kind, n.entity_id, n.name from named n) a
  where not exists (select from entity_called c where c.entity_id = a.entity_id and c.kind = a.kind and md5(c.name) = md5(a.name) offset 0)
  order by a.entity_id, a.kind, md5(a.name)
  on conflict do nothing
)
insert into compared_name (kind, key)
select a.kind, a.key
from (select distinct n.kind, n.key from named n) a
where not exists (select from compared_name c where md5(c.key) = md5(a.key) and c.kind = a.kind offset 0)
order by md5(a.key), a.kind
on conflict do nothing
