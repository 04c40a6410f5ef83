-- Which texts are copies of one, as texts alone tell and as people say it.

-- What texts alone tie together: the groups that origins were so far.
create table text_group (
  document_id bigint primary key references document,
  group_id bigint not null references document
);
create index text_group_group on text_group (group_id);
insert into text_group select o.document_id, o.origin_id from origin o;

-- What people say of two documents: they tell one text, or each its own, whatever texts alone tell. The last word on two counts; `open` takes
-- the one before back.
create type copy_verdict as enum ('copies', 'apart', 'open');
create table copy_word (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  other_id bigint not null references document,
  verdict copy_verdict not null,
  author text not null check (author <> ''),
  reason text not null check (reason <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  constraint copy_word_of_two check (document_id < other_id)
);
create index copy_word_of_two on copy_word (document_id, other_id, id);
create index copy_word_other on copy_word (other_id);
create trigger copy_word_stays before update or delete or truncate on copy_word
  for each statement execute function refuse_change();

create view copy_word_now as
select last.id, last.document_id, last.other_id, last.verdict
from (
  select distinct on (w.document_id, w.other_id) w.id, w.document_id, w.other_id, w.verdict
  from copy_word w
  order by w.document_id, w.other_id, w.id desc
) last
where last.verdict <> 'open';

do $$
begin
  execute 'create or replace view sealed_row as ' || rtrim(pg_get_viewdef('sealed_row'::regclass), ';') || '
    union all select ''copy_word'', id, digest from copy_word';
end $$;

-- Members of a group in order of id, a page at a time.
drop index origin_group;
create index origin_group on origin (origin_id, document_id);

-- How many documents have one origin, withdrawn ones too, so that a page of the largest groups costs the page. Who writes origins does so alone.
create table origin_count (
  origin_id bigint primary key,
  documents integer not null check (documents > 0)
);
create index origin_count_largest on origin_count (documents desc, origin_id);
insert into origin_count select o.origin_id, count(*) from origin o group by o.origin_id;

create function count_origins(origins bigint[]) returns void language plpgsql as $$
begin
  delete from origin_count c where c.origin_id = any (origins) and not exists (select from origin o where o.origin_id = c.origin_id);
  insert into origin_count
  select o.origin_id, count(*) from origin o where o.origin_id = any (origins) group by o.origin_id
  on conflict (origin_id) do update set documents = excluded.documents where origin_count.documents <> excluded.documents;
end $$;

create function count_moved_origins() returns trigger language plpgsql as $$
begin
  perform count_origins(array(select distinct m.origin_id from moved m));
  return null;
end $$;
create function count_changed_origins() returns trigger language plpgsql as $$
begin
  perform count_origins(array(select w.origin_id from was w union select m.origin_id from moved m));
  return null;
end $$;
create trigger origin_counted_added after insert on origin
  referencing new table as moved for each statement execute function count_moved_origins();
create trigger origin_counted_changed after update on origin
  referencing old table as was new table as moved for each statement execute function count_changed_origins();
create trigger origin_counted_taken after delete on origin
  referencing old table as moved for each statement execute function count_moved_origins();
