-- Who heads a unit or is a deputy there, as papers of a day say: of one whose title goes back and forth one paper is wrong, or there are two of the
-- name. Documents are identified anew, which finds it, as the rules of identity/11 are not those before.
create table office_evidence (
  document_id bigint not null,
  position integer not null check (position >= 0),
  unit text,
  unit_id text not null,
  unit_code text,
  post text not null check (post <> ''),
  rank text not null check (rank in ('head', 'deputy')),
  person text not null check (person <> ''),
  person_key text not null check (person_key <> ''),
  published date not null,
  primary key (document_id, position)
);
create index office_evidence_chain on office_evidence (unit_id, post, person_key, published);

-- What is told of one is told of all papers together: of what a paper says no more, another that still says it is noted.
create function note_taken_offices() returns trigger language plpgsql as $$
begin
  insert into document_moved
  select distinct min(e.document_id)
  from (select distinct m.unit_id, m.post, m.person_key from moved m) m
  join office_evidence e on e.unit_id = m.unit_id and e.post = m.post and e.person_key = m.person_key
  group by e.unit_id, e.post, e.person_key;
  return null;
end $$;
create trigger office_taken after delete on office_evidence
  referencing old table as moved for each statement execute function note_taken_offices();
