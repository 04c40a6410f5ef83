-- What comes in bulk is checked a statement at a time: a foreign key looks up every row by itself, which took more time
-- than to store the row.

alter table block drop constraint block_reading_id_fkey;
alter table claim drop constraint claim_extraction_id_fkey;
alter table claim_argument drop constraint claim_argument_extraction_id_claim_fkey;

-- The blocks of a reading come all at once and tile its text. Readings stay, so that none loses its blocks' owner later.
create or replace function refuse_gaps() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select placed.reading_id into broken
  from (
    select a.reading_id, a.ordinal, a.span_start, a.span_end,
      lag(a.span_end, 1, 0) over in_order as previous_end,
      row_number() over in_order - 1 as place,
      count(*) over (partition by a.reading_id) as blocks,
      max(a.span_end) over (partition by a.reading_id) as size
    from added a
    window in_order as (partition by a.reading_id order by a.ordinal)
  ) placed
  left join reading r on r.id = placed.reading_id
  where placed.span_start <> placed.previous_end
    or placed.ordinal <> placed.place
    or placed.blocks is distinct from r.blocks
    or placed.size is distinct from r.size
  limit 1;
  if found then
    raise exception 'The blocks of reading % do not tile its text.', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

-- The claims of an extraction that is there come all at once, numbered from 0, with triggers inside the text.
create or replace function refuse_stray_claims() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select counted.extraction_id into broken
  from (
    select a.extraction_id, count(*) as claims, max(a.ordinal) as last, max(a.trigger_end) as reach
    from added a group by a.extraction_id
  ) counted
  left join extraction e on e.id = counted.extraction_id
  left join reading r on r.id = e.reading_id
  where (counted.claims = e.claims and counted.last = e.claims - 1 and counted.reach <= r.size) is not true
  limit 1;
  if found then
    raise exception 'The claims of extraction % are not the ones that it counts, or stand outside its text.', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

-- An argument belongs to a claim that is there.
create function refuse_stray_arguments() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
declare
  stray record;
begin
  select a.extraction_id, a.claim into stray
  from (select distinct extraction_id, claim from added) a
  left join claim c on c.extraction_id = a.extraction_id and c.ordinal = a.claim
  where c.ordinal is null
  limit 1;
  if found then
    raise exception 'There is no claim % in extraction % to have arguments.', stray.claim, stray.extraction_id
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create trigger arguments_belong after insert on claim_argument
  referencing new table as added
  for each statement execute function refuse_stray_arguments();

-- A quote is what its span cuts out of the text. The blocks of the extractions at hand are fetched once, by their index
-- however small the tables were when the plan was made, and the arguments meet them in a hash: a look-up for each
-- argument took twice the time. Nearly every argument has one span and needs no unnest.
create or replace function refuse_false_quotes() returns trigger language plpgsql
set enable_seqscan = off set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
  false_one record;
begin
  with
  home as materialized (
    select extracted.id, extracted.reading_id, b.ordinal, b.span_start, b.span_end, b.text
    from (select distinct extraction_id from added) a
    cross join lateral (select e.id, e.reading_id from extraction e where e.id = a.extraction_id limit 1) extracted
    cross join lateral (select * from block b where b.reading_id = extracted.reading_id order by b.ordinal offset 0) b
  ),
  said as (
    select a.extraction_id, a.claim, a.role, a.blocks[1] as block, a.spans[1] as span, a.quotes[1] as quote
    from added a
    where cardinality(a.spans) = 1
    union all
    select a.extraction_id, a.claim, a.role, s.block, s.span, s.quote
    from added a
    cross join lateral unnest(a.blocks, a.spans, a.quotes) as s (block, span, quote)
    where cardinality(a.spans) > 1
  )
  select s.extraction_id, s.claim, s.role, s.quote into false_one
  from said s
  left join home b on b.id = s.extraction_id and b.ordinal = s.block
  where (
    not isempty(s.span)
    and lower(s.span) >= b.span_start
    and lower(s.span) < b.span_end
    and s.quote = case
      when upper(s.span) <= b.span_end then substr(b.text, lower(s.span) - b.span_start + 1, upper(s.span) - lower(s.span))
      else cut_across(b.reading_id, s.block, s.span)
    end
  ) is not true
  limit 1;
  if found then
    raise exception 'The quote "%" of claim % (%) in extraction % is not the text under its span.',
      false_one.quote, false_one.claim, false_one.role, false_one.extraction_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
