-- Of some units or blocs those that documents name.
-- $1 ids
select s.id from unnest($1::text[]) as s (id) where exists (select from mention m where m.entity_id = s.id)
