-- Extractions, their claims, and the arguments with the words that say them.

create type claim_kind as enum ('document', 'bloc', 'member', 'official', 'award', 'head', 'meeting');
create type value_kind as enum ('value', 'some', 'none', 'unknown');
create type argument_basis as enum ('stated', 'from_publication', 'from_context', 'inferred');

-- published, publisher, province: what was known from outside when the extractor ran.
create table extraction (
  id bigint generated always as identity primary key,
  reading_id bigint not null references reading,
  extractor text not null check (extractor <> ''),
  published date,
  publisher text,
  province text,
  claims integer not null check (claims >= 0),
  digest bytea not null check (length(digest) = 32),
  extracted_at timestamptz not null default now(),
  unique nulls not distinct (reading_id, extractor, published, publisher, province)
);

create table claim (
  extraction_id bigint not null references extraction,
  ordinal integer not null check (ordinal >= 0),
  kind claim_kind not null,
  rule text not null check (rule <> ''),
  confidence smallint not null check (confidence between 0 and 1000),
  trigger_start integer not null check (trigger_start >= 0),
  trigger_end integer not null,
  anchor bytea not null check (length(anchor) = 32),
  content bytea not null check (length(content) = 32),
  primary key (extraction_id, ordinal),
  check (trigger_end >= trigger_start)
);

-- `blocks`, `spans` and `quotes` go together: the block in which a span starts, the span, the words under it.
-- `plain` is the searched form of names, titles and awards: lower-case ASCII without diacritics.
create table claim_argument (
  extraction_id bigint not null,
  claim integer not null,
  role text not null check (role <> ''),
  ordinal integer not null check (ordinal >= 0),
  position integer not null check (position >= 0),
  kind value_kind not null,
  basis argument_basis not null,
  written text,
  value_text text,
  value_number double precision check (value_number <> 'NaN'),
  blocks integer[] not null,
  spans int4range[] not null,
  quotes text[] not null,
  plain text,
  primary key (extraction_id, claim, role, ordinal),
  foreign key (extraction_id, claim) references claim,
  constraint argument_value_of_kind check (
    case when kind = 'value' then num_nonnulls(value_text, value_number) <= 1 and num_nonnulls(written, value_text, value_number) >= 1
    else num_nonnulls(value_text, value_number) = 0 end
  ),
  constraint argument_stated_has_span check (basis <> 'stated' or cardinality(spans) > 0),
  constraint argument_spans_quoted check (cardinality(spans) = cardinality(quotes) and cardinality(spans) = cardinality(blocks))
);
create index claim_argument_plain on claim_argument using gin (plain gin_trgm_ops) where plain is not null;

create trigger extraction_stays before update or delete or truncate on extraction
  for each statement execute function refuse_change();
create trigger claim_stays before update or delete or truncate on claim
  for each statement execute function refuse_change();
create trigger claim_argument_stays before update or delete or truncate on claim_argument
  for each statement execute function refuse_change();

-- The claims of an extraction come all at once, numbered from 0, with triggers inside the text.
create function refuse_stray_claims() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select counted.extraction_id into broken
  from (
    select a.extraction_id, count(*) as claims, max(a.ordinal) as last, max(a.trigger_end) as reach
    from added a group by a.extraction_id
  ) counted
  join extraction e on e.id = counted.extraction_id
  join reading r on r.id = e.reading_id
  where counted.claims <> e.claims or counted.last <> e.claims - 1 or counted.reach > r.size
  limit 1;
  if found then
    raise exception 'The claims of extraction % are not the ones that it counts, or stand outside its text.', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger claims_belong after insert on claim
  referencing new table as added
  for each statement execute function refuse_stray_claims();

-- What a span cuts out of the blocks of a reading, when it starts in one block and ends in a later one.
create function cut_across(reading bigint, first_block integer, span int4range) returns text
language plpgsql stable set enable_seqscan = off as $$
begin
  return (
    select string_agg(
      substr(b.text, greatest(lower(span) - b.span_start, 0) + 1,
        least(upper(span), b.span_end) - greatest(lower(span), b.span_start)), '' order by b.ordinal)
    from block b
    where b.reading_id = reading
      and b.ordinal between first_block and (
        select l.ordinal from block l
        where l.reading_id = reading and l.ordinal >= first_block and l.span_end >= upper(span)
        order by l.ordinal limit 1)
  );
end $$;

-- A quote is what its span cuts out of the text. The settings keep the look-up of blocks on their index, however
-- small the table was when the plan was made.
create function refuse_false_quotes() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  false_one record;
begin
  select a.extraction_id, a.claim, a.role, s.quote into false_one
  from added a
  join extraction e on e.id = a.extraction_id
  cross join lateral unnest(a.blocks, a.spans, a.quotes) as s (block, span, quote)
  left join block b on b.reading_id = e.reading_id and b.ordinal = s.block
  where (
    not isempty(s.span)
    and lower(s.span) >= b.span_start
    and lower(s.span) < b.span_end
    and s.quote = case
      when upper(s.span) <= b.span_end then substr(b.text, lower(s.span) - b.span_start + 1, upper(s.span) - lower(s.span))
      else cut_across(e.reading_id, s.block, s.span)
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

create trigger quotes_hold after insert on claim_argument
  referencing new table as added
  for each statement execute function refuse_false_quotes();
