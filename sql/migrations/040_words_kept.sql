-- A store is identified with less work: names of the search keep their words, which were made anew for each batch of documents that has the name, and
-- what a claim is counted by is one list and not nine rows; the count of a name is found in its province, and not among those of all.
-- What a claim has of each facet, in their order: kind, review, place, level, bloc, award, unit, year, stage.
create function facet_values(
  kind text, state review_state, bloc_code text, year smallint, unit_code text, award_code text, granter_code text, stage text
) returns text[] language sql immutable as $$
  select array[
    kind,
    review_of(array[state]),
    coalesce(place_of_code(coalesce(unit_code, bloc_code, granter_code)), ''),
    coalesce(case kind when 'award' then level_of_award(award_code, granter_code) else level_of_code(coalesce(bloc_code, unit_code)) end, ''),
    coalesce(bloc_code, ''),
    coalesce(award_code, ''),
    coalesce(unit_code, ''),
    coalesce(year::text, ''),
    coalesce(stage, '')
  ]
$$;

-- The terms of these; one by one, as to unpack a list of them for each claim takes longer.
create function facet_terms(said text[]) returns bigint[] language sql immutable as $$
  select array[
    term_of('kind', said[1]), term_of('review', said[2]), term_of('place', said[3]), term_of('level', said[4]), term_of('bloc', said[5]),
    term_of('award', said[6]), term_of('unit', said[7]), term_of('year', said[8]), term_of('stage', said[9])
  ]
$$;

-- The words of a name, as rows have them: no phrase goes on into those of another name behind it.
create function words_of_name(name text) returns tsvector language sql immutable as $$
  select to_tsvector('simple'::regconfig, plain_key(name) || ' zzz ') || to_tsvector('simple'::regconfig, written_key(name) || ' zzz ')
$$;
drop function search_terms(text, review_state, text, text, smallint, text, text, text, text, text, text, text, text[]);

alter table search_term add column words tsvector;
update search_term set words = words_of_name(value) where facet = 'name';
alter table search_term add constraint search_term_words check ((words is not null) = (facet = 'name'));

drop index name_count_key;
-- Keys may be longer than an index takes, and each province has its "sở y tế".
create index name_count_key on name_count (hashtextextended(key, 0), coalesce(place, ''));
create or replace function count_names() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  with more as (
    select m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted, count(*) * s.sign as mentions,
      count(distinct m.document_id) * s.sign as documents
    from moved m
    cross join (select case tg_op when 'INSERT' then 1 else -1 end as sign) s
    group by m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted, s.sign
  ),
  before as (
    delete from name_count b
    where b.ctid = any (array(
      select c.ctid
      from more m
      join name_count c on hashtextextended(c.key, 0) = hashtextextended(m.key, 0) and coalesce(c.place, '') = coalesce(m.place, '')
        and (c.key, c.kind, c.within, c.doubted) = (m.key, m.kind, m.within, m.doubted)
        and (c.place, c.entity_id, c.code, c.open) is not distinct from (m.place, m.entity_id, m.code, m.open)
      for update of c skip locked
    ))
    returning b.*
  )
  insert into name_count (kind, key, place, within, entity_id, code, open, doubted, mentions, documents)
  select n.kind, n.key, n.place, n.within, n.entity_id, n.code, n.open, n.doubted, sum(n.mentions), sum(n.documents)
  from (select * from more union all select * from before) n
  group by n.kind, n.key, n.place, n.within, n.entity_id, n.code, n.open, n.doubted
  having sum(n.mentions) <> 0;
  return null;
end $$;
-- Of what an index computes nothing is known until its table is analysed.
analyze name_count;
