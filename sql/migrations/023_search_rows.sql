-- What the analyst's pages ask: each claim that speaks for a fact as a row of searchable terms, and the levels of who gives.

-- What text is searched by, as `plainKey` in src/text/fold.ts makes it: "Sở Văn hoá-Thể thao" is "so van hoa the thao".
create function plain_key(words text) returns text language sql immutable as $$
  select regexp_replace(
    btrim(regexp_replace(
      lower(regexp_replace(normalize(translate(words, 'ĐđƢƣ', 'dduu'), nfd), '[\u0300-\u036f]', '', 'g')),
      '[^a-z0-9]+', ' ', 'g'
    )),
    '\m([hklmstv]|qu)y\M', '\1i', 'g'
  )
$$;

-- The province at the end of a code: "so-y-te@bac-ninh" is of bac-ninh, "chinh-phu@viet-nam" of viet-nam.
create function place_of_code(code text) returns text language sql immutable as $$
  select substring(code from '@([^@]+)$')
$$;

-- On which level a unit or a bloc stands, by its code. Below a province the code names the territory
-- ("…@huyện-tân-lộc@bac-ninh") or the name does ("uỷ-ban-nhân-dân-xã-đất-mũi@ca-mau-2025").
create function level_of_code(code text) returns text language sql immutable as $$
  select case
    when code is null then null
    when code ~ '^(chu-tich-nuoc|chinh-phu|thu-tuong|quoc-hoi)@viet-nam$' then 'state'
    when code like '%@viet-nam' then 'ministry'
    when code ~ '(^|[-@])(xã|phường|thị-trấn|đặc-khu)-[^@]+@' and code !~ '(bảo-hiểm-xã|hợp-tác-xã|thị-xã)-' then 'commune'
    when code ~ '(^|[-@])(huyện|quận|thị-xã|thành-phố)-[^@]+@' then 'district'
    else 'province'
  end
$$;

-- The level of an award is that of who gives it; of what the state alone gives nobody needs to be named. Of a province its committees
-- are told apart from its departments.
create function level_of_award(award_code text, granter_code text) returns text language sql immutable as $$
  select case
    when award_code ~ '^((order|hero|people|medal)-|order$|state-prize|flag-of-government|merit-certificate-of-prime-minister|national-fighter)' then 'state'
    when level_of_code(granter_code) = 'province' and granter_code !~ '^(ubnd|hdnd|tinh-uy|thanh-uy)@' then 'department'
    else level_of_code(granter_code)
  end
$$;

-- Names as they are spelled, for who types diacritics: in small letters, with a blank for what parts words.
create function written_key(words text) returns text language sql immutable as $$
  select btrim(regexp_replace(lower(normalize(words, nfc)), '[^0-9a-z\u00c0-\u1fff\u2070-\uffff]+', ' ', 'g'))
$$;

-- The words of names, without diacritics and behind those with them; no phrase goes from one name into the next.
create function words_of(names text[]) returns tsvector language sql immutable as $$
  select to_tsvector('simple'::regconfig, coalesce(string_agg(plain_key(n.name), ' zzz '), '') || ' zzz ')
    || to_tsvector('simple'::regconfig, coalesce(string_agg(written_key(n.name), ' zzz '), ''))
  from unnest(names) as n (name)
$$;

-- What rows of the search are counted by: the values of facets, each row has one of each ('' where it has none); and the names that
-- there are, with the key they are looked for by between blanks. Nothing is taken away: a term that no row has any more finds nothing.
create table search_term (
  id bigint primary key,
  facet text not null check (facet in ('kind', 'review', 'place', 'level', 'bloc', 'award', 'unit', 'year', 'stage', 'name')),
  value text not null,
  label text,
  plain text,
  constraint search_term_plain check ((plain is not null) = (facet = 'name'))
);
create index search_term_words on search_term using gin (plain gin_trgm_ops) where plain is not null;

create function term_of(facet text, value text) returns bigint language sql immutable as $$
  select hashtextextended(facet || ' ' || value, 0)
$$;

-- A row for each claim towards a fact that nobody rejected; `day` of its document, '-infinity' where none is known. It follows from the evidence, and goes with what was identified.
create table search_row (
  document_id bigint not null references identified on delete cascade,
  kind text not null check (kind in ('award', 'member', 'head', 'official')),
  position integer not null,
  day date not null,
  facets bigint[] not null check (cardinality(facets) = 9),
  words tsvector not null,
  primary key (document_id, kind, position)
);
create index search_row_terms on search_row using gin (facets, words);
create index search_row_newest on search_row (day, document_id, kind, position);

create function search_terms(
  kind text, state review_state, bloc text, bloc_code text, year smallint, unit text, unit_code text, award text, award_code text,
  granter text, granter_code text, stage text, people text[]
) returns table (facet text, value text, label text) language sql immutable rows 14 as $$
  select * from (values
    ('kind', kind, null),
    ('review', review_of(array[state]), null),
    ('place', coalesce(place_of_code(coalesce(unit_code, bloc_code, granter_code)), ''), null),
    ('level', coalesce(case kind when 'award' then level_of_award(award_code, granter_code) else level_of_code(coalesce(bloc_code, unit_code)) end, ''), null),
    ('bloc', coalesce(bloc_code, ''), case when bloc_code is not null then bloc end),
    ('award', coalesce(award_code, ''), award),
    ('unit', coalesce(unit_code, ''), case when unit_code is not null then unit end),
    ('year', coalesce(year::text, ''), null),
    ('stage', coalesce(stage, ''), null)
  ) as of_row (facet, value, label)
  union all
  select distinct 'name', n.name, null from unnest(array[unit, bloc, award, granter] || people) as n (name) where n.name is not null
$$;

-- One function for the four tables of evidence: each is first made alike. The terms are few and nearly all are there.
create function note_for_search() returns trigger language plpgsql as $$
declare
  said text := case tg_table_name
    when 'award_evidence' then $q$select 'award' as kind, a.document_id, a.position, t.* from added a cross join lateral
      search_terms('award', a.state, a.bloc, a.bloc_code, a.year, a.unit, a.unit_code, a.award, a.award_code, a.granter, a.granter_code, a.stage, '{}') t$q$
    when 'membership_evidence' then $q$select 'member' as kind, a.document_id, a.position, t.* from added a cross join lateral
      search_terms('member', a.state, a.bloc, a.bloc_code, a.year, a.unit, a.unit_code, null, null, null, null, null, '{}') t$q$
    when 'headship_evidence' then $q$select 'head' as kind, a.document_id, a.position, t.* from added a cross join lateral
      search_terms('head', a.state, a.bloc, a.bloc_code, a.year, a.unit, a.unit_code, null, null, null, null, null, '{}') t$q$
    else $q$select 'official' as kind, a.document_id, a.position, t.* from added a cross join lateral
      search_terms('official', a.state, a.bloc, a.bloc_code, a.year, null, null, null, null, null, null, null, a.person || a.titles) t$q$
  end || $q$ where a.state <> 'rejected'$q$;
begin
  execute format($q$
    insert into search_term (id, facet, value, label, plain)
    select distinct on (1) term_of(s.facet, s.value), s.facet, s.value, s.label, case s.facet when 'name' then ' ' || plain_key(s.value) || ' ' end
    from (select distinct on (s.facet, s.value) s.facet, s.value, s.label from (%s) s) s
    where not exists (select from search_term t where t.id = term_of(s.facet, s.value))
    order by 1
    on conflict (id) do nothing$q$, said);
  execute format($q$
    insert into search_row (document_id, kind, position, day, facets, words)
    select s.document_id, s.kind, s.position, coalesce(i.published, '-infinity'),
      array_agg(term_of(s.facet, s.value) order by array_position('{kind,review,place,level,bloc,award,unit,year,stage}', s.facet)) filter (where s.facet <> 'name'),
      words_of(array_agg(s.value) filter (where s.facet = 'name'))
    from (%s) s
    join identified i on i.document_id = s.document_id
    group by s.document_id, s.kind, s.position, i.published$q$, said);
  return null;
end $$;

create trigger award_searched after insert on award_evidence
  referencing new table as added for each statement execute function note_for_search();
create trigger membership_searched after insert on membership_evidence
  referencing new table as added for each statement execute function note_for_search();
create trigger headship_searched after insert on headship_evidence
  referencing new table as added for each statement execute function note_for_search();
create trigger appearance_searched after insert on appearance_evidence
  referencing new table as added for each statement execute function note_for_search();

-- The facts of awards (view award_fact), kept, so that lists and charts of all of them are quick: each with the province of who receives, the
-- level of who gives, the first days on which it was put forward and given, how far it has come, and the steps that no document tells.
create table award_kept (
  course text not null,
  unit_id text not null,
  unit_code text not null,
  unit text not null,
  place text,
  award_code text not null,
  award text not null,
  granter_code text,
  granter text,
  level text,
  year smallint,
  bloc_ids text[] not null,
  bloc_code text,
  bloc text,
  stages text[] not null,
  registered date,
  voted date,
  recommended date,
  council date,
  decided date,
  presented date,
  refused date,
  revoked date,
  put_forward date,
  given date,
  days integer,
  reached text not null,
  outcome text not null check (outcome in ('given', 'open', 'refused', 'revoked')),
  missing text[] not null,
  review text not null,
  claims_for integer not null,
  claims_against integer not null,
  documents bigint[] not null,
  origins integer not null,
  confidence smallint not null
);
create index award_kept_unit on award_kept (unit_id);
create index award_kept_course on award_kept (course);
create index award_kept_blocs on award_kept using gin (bloc_ids);
create index award_kept_order on award_kept ((coalesce(year, 0)) desc, unit_code, course);

-- Units of which what is kept has to be made anew.
create table award_moved (
  unit_id text not null
);

create function note_moved_awards() returns trigger language plpgsql as $$
begin
  insert into award_moved select distinct m.unit_id from moved m where m.unit_id is not null;
  return null;
end $$;
create trigger award_added after insert on award_evidence
  referencing new table as moved for each statement execute function note_moved_awards();
create trigger award_taken after delete on award_evidence
  referencing old table as moved for each statement execute function note_moved_awards();

-- Copies say a thing once: what one of them is, its group is.
create function note_moved_origins() returns trigger language plpgsql as $$
begin
  insert into award_moved
  select distinct e.unit_id
  from (
    select m.document_id from moved m
    union select o.document_id from moved m join origin o on o.origin_id = m.origin_id
  ) d
  join award_evidence e on e.document_id = d.document_id
  where e.unit_id is not null;
  return null;
end $$;
create trigger origin_added after insert on origin
  referencing new table as moved for each statement execute function note_moved_origins();
create trigger origin_changed after update on origin
  referencing new table as moved for each statement execute function note_moved_origins();
create trigger origin_taken after delete on origin
  referencing old table as moved for each statement execute function note_moved_origins();

create function note_moved_withdrawals() returns trigger language plpgsql as $$
begin
  insert into award_moved
  select distinct e.unit_id
  from (
    select m.document_id from moved m where m.document_id is not null
    union select s.document_id from moved m join source s on s.batch_id = m.batch_id
  ) d
  left join origin o on o.document_id = d.document_id
  left join origin c on c.origin_id = o.origin_id
  join award_evidence e on e.document_id in (d.document_id, c.document_id)
  where e.unit_id is not null;
  return null;
end $$;
create trigger withdrawal_moves after insert on withdrawal
  referencing new table as moved for each statement execute function note_moved_withdrawals();

-- What was identified before is made anew, which fills all of these.
insert into outdated (step, document_id) select 'identity', i.document_id from identified i order by i.document_id
on conflict (step, document_id) do nothing;
