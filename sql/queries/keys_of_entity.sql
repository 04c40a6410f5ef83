-- The names under which documents mention a unit or bloc.
-- $1 its id
select distinct m.key from mention m where m.entity_id = $1
