-- Names of units, blocs and persons in documents that lists would not be filtered by, or that nobody would find by a part of them.
(
  select distinct m.name
  from mention m
  where m.entity_id is not null
    and not exists (
      select from entity_called c where c.entity_id = m.entity_id and c.kind = m.kind and md5(c.name) = md5(m.name)
    )
  limit 100
)
union
(
  select distinct m.name
  from mention m
  where m.entity_id is not null
    and not exists (select from compared_name n where md5(n.key) = md5(m.key) and n.kind = m.kind)
  limit 100
)
limit 100
