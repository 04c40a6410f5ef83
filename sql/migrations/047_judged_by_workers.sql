-- A judgement of a name that thousands of documents mention is kept at once, and workers put those under their new names, before all else that waits: they are
-- told from what another extraction or a review made due. What somebody reviewed meanwhile is done before a page, as ever.
alter table outdated add column judged boolean not null default false;
create index outdated_judged on outdated (document_id) where judged;

create or replace function outdate_reviewed() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id, again)
  select distinct 'identity'::made_anew, a.document_id, true from added a order by 2
  on conflict (step, document_id) do update set again = true, judged = false;
  return null;
end $$;
