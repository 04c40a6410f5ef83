-- What queries ask of claims.

create index adoption_extraction on adoption (extraction_id);
create index claim_of_kind on claim (kind, extraction_id, ordinal);
create index claim_argument_year on claim_argument (value_number, extraction_id, claim) where role = 'year' and ordinal = 0;
create index source_path on source (path);

-- The year of the bloc that a claim names, from the bloc's own claim in the same extraction.
create function year_of_bloc(in_extraction bigint, by_claim integer) returns integer language sql stable as $$
  select min(y.value_number)::integer
  from claim_argument a
  join claim c on c.extraction_id = a.extraction_id and c.kind = 'bloc'
  join claim_argument n on n.extraction_id = c.extraction_id and n.claim = c.ordinal and n.role = 'name' and n.ordinal = 0
  join claim_argument y on y.extraction_id = c.extraction_id and y.claim = c.ordinal and y.role = 'year' and y.ordinal = 0
  where a.extraction_id = in_extraction and a.claim = by_claim and a.role = 'bloc' and n.value_text = a.value_text
$$;

-- Where a claim stands: in the block of its main argument all words from the first to the last of its trigger and
-- arguments, or those of the main argument alone where this would be long; the trigger, where no argument has words.
create function place_of_claim(in_extraction bigint, by_claim integer, main_role text)
returns table (page integer, quote text, span_start integer, span_end integer) language sql stable as $$
  with
  stretch as (
    select a.role = main_role as main, a.position, s.place, s.block, lower(s.span) as low, upper(s.span) as high
    from claim_argument a
    cross join lateral unnest(a.blocks, a.spans) with ordinality as s (block, span, place)
    where a.extraction_id = in_extraction and a.claim = by_claim
    union all
    select false, 1000000, 1, null, c.trigger_start, c.trigger_end
    from claim c where c.extraction_id = in_extraction and c.ordinal = by_claim
  ),
  main as (select * from stretch order by main desc, position, place limit 1),
  home as (
    select b.*
    from main, extraction e
    cross join lateral (
      select * from block b where b.reading_id = e.reading_id and b.ordinal >= coalesce(main.block, 0) and b.span_end > main.low
      order by b.ordinal limit 1
    ) b
    where e.id = in_extraction
  ),
  hull as (
    select min(s.low) as low, max(s.high) as high
    from stretch s, home
    where s.low >= home.span_start and s.high <= home.span_end
  ),
  chosen as (
    select
      case when hull.high - hull.low <= 300 then hull.low else main.low end as low,
      case when hull.high - hull.low <= 300 then hull.high else least(main.high, home.span_end) end as high
    from main, home, hull
  )
  select home.page, substr(home.text, chosen.low - home.span_start + 1, chosen.high - chosen.low), chosen.low, chosen.high
  from home, chosen
$$;
