-- A quote that shows what a claim says, though its main argument was named elsewhere or far away.

-- Where a claim stands: in the block of its main argument, or else of the first stated one, the words from the first to
-- the last of its trigger and arguments that are near; the trigger, where no argument has words.
create or replace function place_of_claim(in_extraction bigint, by_claim integer, main_role text)
returns table (page integer, quote text, span_start integer, span_end integer) language sql stable as $$
  with
  stretch as (
    select (a.basis = 'stated')::integer + (a.basis = 'stated' and a.role = main_role)::integer as weight,
      a.position, s.place, s.block, lower(s.span) as low, upper(s.span) as high
    from claim_argument a
    cross join lateral unnest(a.blocks, a.spans) with ordinality as s (block, span, place)
    where a.extraction_id = in_extraction and a.claim = by_claim
    union all
    select 0, 1000000, 1, null, c.trigger_start, c.trigger_end
    from claim c where c.extraction_id = in_extraction and c.ordinal = by_claim
  ),
  main as (select * from stretch order by weight desc, position, place limit 1),
  home as (
    select b.page, b.text, b.span_start, b.span_end
    from main, extraction e
    cross join lateral (
      select * from block b where b.reading_id = e.reading_id and b.ordinal >= coalesce(main.block, 0) and b.span_end > main.low
      order by b.ordinal limit 1
    ) b
    where e.id = in_extraction
  ),
  hull as (
    select min(s.low) as low, least(max(s.high), max(home.span_end)) as high
    from stretch s, main, home
    where s.low between greatest(main.low - 200, home.span_start) and home.span_end - 1 and s.high <= main.high + 200
  )
  select home.page, substr(home.text, hull.low - home.span_start + 1, hull.high - hull.low), hull.low, hull.high
  from home, hull
$$;
