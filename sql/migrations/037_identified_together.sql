-- A store is identified by two transactions at once, which use both cores: they need not wait for each other but where both may add the same terms.

-- Names are found by their beginning and their province (mention_key_place); each index of mentions is a page more to be written for each of them.
drop index mention_key;

create aggregate words_together(tsvector) (sfunc = tsvector_concat, stype = tsvector);

-- One function for the four tables of evidence: each is first made alike. The terms are few and nearly all are there. A name is made into words
-- once, however many claims have it. One transaction at a time adds terms: they come with each of the four tables, so that in no order of theirs
-- two could not wait for each other.
create or replace function note_for_search() returns trigger language plpgsql as $$
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
  perform pg_advisory_xact_lock(7325021);
  execute format($q$
    with said as materialized (%s),
    named as materialized (
      select n.value, plain_key(n.value) as plain, written_key(n.value) as written
      from (select distinct s.value from said s where s.facet = 'name') n
    ),
    terms as (
      insert into search_term (id, facet, value, label, plain)
      select distinct on (1) term_of(s.facet, s.value), s.facet, s.value, s.label, ' ' || n.plain || ' '
      from (select distinct on (s.facet, s.value) s.facet, s.value, s.label from said s) s
      left join named n on s.facet = 'name' and n.value = s.value
      where not exists (select from search_term t where t.id = term_of(s.facet, s.value))
      order by 1
      on conflict (id) do nothing
    ),
    worded as materialized (
      select n.value, to_tsvector('simple', n.plain || ' zzz ') || to_tsvector('simple', n.written || ' zzz ') as words from named n
    )
    insert into search_row (document_id, kind, position, day, facets, words)
    select s.document_id, s.kind, s.position, coalesce(i.published, '-infinity'),
      array_agg(term_of(s.facet, s.value) order by array_position('{kind,review,place,level,bloc,award,unit,year,stage}', s.facet)) filter (where s.facet <> 'name'),
      coalesce(words_together(w.words), '')
    from said s
    join identified i on i.document_id = s.document_id
    left join worded w on s.facet = 'name' and w.value = s.value
    group by s.document_id, s.kind, s.position, i.published$q$, said);
  return null;
end $$;
