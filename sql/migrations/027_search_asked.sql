-- What a search asks of its rows, for its pages and its counts alike; what units and blocs are called, and what is rare.

-- The terms of the facets that have to have a value (kind, review, place, level, bloc, award, unit, year, stage; null where any will do).
create function terms_asked(asked text[]) returns bigint[] language sql immutable as $$
  select coalesce(array_agg(term_of(a.facet, a.value)), '{}')
  from unnest('{kind,review,place,level,bloc,award,unit,year,stage}'::text[], asked) as a (facet, value)
  where a.value is not null
$$;

-- Words that stand together, those of each phrase; null where there is none.
create function words_asked(phrases text[]) returns tsquery language plpgsql immutable as $$
declare
  phrase text;
  words tsquery;
begin
  foreach phrase in array phrases loop
    words := case when words is null then phraseto_tsquery('simple', phrase) else words && phraseto_tsquery('simple', phrase) end;
  end loop;
  return words;
end $$;

-- What units, blocs and persons are called in documents, each name once: lists are filtered by words of them. Nothing is taken away: who
-- asks looks whether a mention still says it.
create table entity_called (
  kind mentioned not null,
  entity_id text not null,
  name text not null
);
create unique index entity_called_once on entity_called (entity_id, kind, md5(name));
create index entity_called_words on entity_called using gin (plain_words(name) gin_trgm_ops);

create function note_called() returns trigger language plpgsql as $$
begin
  insert into entity_called (kind, entity_id, name)
  select a.kind, a.entity_id, a.name
  from (select distinct n.kind, n.entity_id, n.name from added n where n.entity_id is not null) a
  where not exists (select from entity_called c where c.entity_id = a.entity_id and c.kind = a.kind and md5(c.name) = md5(a.name))
  order by a.entity_id, a.kind, md5(a.name)
  on conflict do nothing;
  return null;
end $$;
create trigger mention_called after insert on mention
  referencing new table as added for each statement execute function note_called();

insert into entity_called (kind, entity_id, name)
select distinct m.kind, m.entity_id, m.name from mention m where m.entity_id is not null;

-- Facts that somebody reviewed, of lists that ask for those alone; they are few among all.
create index membership_evidence_reviewed on membership_evidence (unit_id) where state <> 'open';
create index headship_evidence_reviewed on headship_evidence (unit_id) where state <> 'open';
create index award_evidence_reviewed on award_evidence (unit_id) where state <> 'open';
-- What is rare among awards.
create index award_kept_reviewed on award_kept (review) where review <> 'unreviewed';
create index award_kept_taken on award_kept (outcome) where outcome in ('refused', 'revoked');
-- Awards of a province, of a year.
create index award_kept_place on award_kept (place, year);
