-- Who signed a paper in an office that one person holds at a time: of two who did so in turns, one did not hold it. Documents are
-- identified anew, which finds it, as the rules of identity/8 are not those before.
create table signing_evidence (
  document_id bigint not null references identified on delete cascade,
  position integer not null check (position >= 0),
  unit text,
  unit_id text not null,
  unit_code text,
  post text not null check (post <> ''),
  signer text not null check (signer <> ''),
  signer_key text not null check (signer_key <> ''),
  published date not null,
  primary key (document_id, position)
);
create index signing_evidence_post on signing_evidence (unit_id, post, published);

-- Signings in an office of one day, of the last day before and of the first after it that count.
create function signings_beside(in_unit text, in_post text, on_day date) returns setof signing_evidence language sql stable as $$
  select s.*
  from signing_evidence s
  where s.unit_id = in_unit and s.post = in_post and s.published in (
    on_day,
    (
      select b.published from signing_evidence b
      where b.unit_id = in_unit and b.post = in_post and b.published < on_day
        and b.document_id not in (select w.document_id from withdrawn_document w)
      order by b.published desc limit 1
    ),
    (
      select a.published from signing_evidence a
      where a.unit_id = in_unit and a.post = in_post and a.published > on_day
        and a.document_id not in (select w.document_id from withdrawn_document w)
      order by a.published limit 1
    )
  )
$$;

-- Who signed in an office on a day on which one of some documents was signed in it, or on the one before or after.
create function signings_about(documents bigint[])
returns table (unit_id text, post text, signer_key text, published date) language sql stable as $$
  select distinct o.unit_id, o.post, o.signer_key, o.published
  from (select distinct s.unit_id, s.post, s.published from signing_evidence s where s.document_id = any (documents)) s
  cross join lateral signings_beside(s.unit_id, s.post, s.published) o
$$;

-- One paper of a day is enough: what is found of it looks at all that were signed on that day.
create function note_moved_signings() returns trigger language plpgsql as $$
begin
  insert into document_moved
  select distinct min(b.document_id)
  from (select distinct m.unit_id, m.post, m.published from moved m) m
  cross join lateral signings_beside(m.unit_id, m.post, m.published) b
  group by b.unit_id, b.post, b.published;
  return null;
end $$;
create trigger signing_added after insert on signing_evidence
  referencing new table as moved for each statement execute function note_moved_signings();
create trigger signing_taken after delete on signing_evidence
  referencing old table as moved for each statement execute function note_moved_signings();

-- What rests on some documents, each of which others may be copies of.
create or replace function note_moved_with(documents bigint[]) returns void language plpgsql as $$
begin
  insert into document_moved select unnest(documents);
  insert into document_moved
  select distinct min(b.document_id)
  from (select distinct s.unit_id, s.post, s.published from signing_evidence s where s.document_id = any (documents)) s
  cross join lateral signings_beside(s.unit_id, s.post, s.published) b
  group by b.unit_id, b.post, b.published;
  insert into award_moved
  select distinct e.unit_id from award_evidence e where e.document_id = any (documents) and e.unit_id is not null;
  insert into name_moved
  select distinct lower(e.unit) from award_evidence e where e.document_id = any (documents) and e.unit_id is null and e.unit is not null;
end $$;
