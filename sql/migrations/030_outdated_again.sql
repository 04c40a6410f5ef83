-- Who adopts another extraction may wait for who identifies the document from the one before: what a trigger looked up before it waited is then
-- no longer so. That another extraction counted before is known without a look.
create or replace function outdate_adopted() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id, again)
  select s.step, a.document_id, s.step = 'identity' and a.ordinal > 0
  from (select document_id, max(ordinal) as ordinal from added group by document_id) a
  cross join unnest(enum_range(null::made_anew)) as s (step)
  order by s.step, a.document_id
  on conflict (step, document_id) do update set again = outdated.again or excluded.again;
  return null;
end $$;
drop trigger outdated_again on outdated;
drop function note_again();
update outdated o set again = true
where o.step = 'identity' and not o.again and exists (select from identified i where i.document_id = o.document_id);
