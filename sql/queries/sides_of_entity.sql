-- Under which names, each in its place, documents mention a unit or bloc.
-- $1 its id
select distinct m.kind, m.key, m.place, m.within from mention m where m.entity_id = $1
