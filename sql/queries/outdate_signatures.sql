-- Signatures that were made otherwise tell nothing beside ours: all go, with what follows from them, to be made anew.
-- $1 how signatures are made
with
others as (select from text_signature where made_by < $1 or made_by > $1 limit 1),
due as (
  insert into outdated (step, document_id)
  select 'origin'::made_anew, s.document_id from text_signature s where exists (select from others) order by s.document_id
  on conflict (step, document_id) do nothing
),
copies as (delete from near_copy where exists (select from others)),
groups as (delete from text_group where exists (select from others)),
origins as (delete from origin where exists (select from others))
delete from text_signature where exists (select from others)
