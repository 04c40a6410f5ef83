-- The schema of sovang as it stands after every migration, for readers. Nothing runs this file but a test that loads it
-- and the migrations into two databases and compares their catalogues.
--
--   batch ─┬─ source ── document ── reading ─┬─ block
--          └─ batch_summary         │        └─ extraction ─┬─ claim ── claim_argument
--                                   │                       └─ asking ── question
--                                   ├─ adoption (which extraction counts)
--                                   ├─ withdrawal
--                                   ├─ review ── review_argument
--                                   └─ failure
--   local_rule ── local_rule_event (tested, on, off)
--   authority_edition ─┬─ entity
--                      ├─ entity_name
--                      └─ entity_relation
--   judgement; finding_waiver; quota_rule; copy_word; blind_review ── blind_review_argument (what second reviewers say)
--   journal, journal_head (digests of all those rows, chained)
--   identified ─┬─ mention ── mention_proposal
--               ├─ membership_evidence, headship_evidence, award_evidence, appearance_evidence, misfit_evidence, signing_evidence,
--               │  office_evidence
--               └─ waiting_claim (what nobody reviewed as it stands)
--   text_signature ── near_copy, text_group; origin, origin_count
--   account ─┬─ account_session
--            ├─ api_token
--            ├─ invitation
--            ├─ password_link
--            ├─ saved_query, saved_filter
--            ├─ lease (who works on a document)
--            └─ second_request ── second_task
--   upload ── uploaded_file (what was sent to the desk, until it is imported)
--   outdated (what of a document is due to be made anew)
--   entity_called, compared_name (what mentions are called, each name once)
--   search_term, search_row; award_kept, award_cell, finding_kept, document_findings; document_withdrawn, batch_count, name_count (what lists, charts and queues ask)
--   award_moved, name_moved, bloc_year_moved, document_moved (what of these is due to be made anew)
--   schema_version, schema_view, kept_by (what made all this); installation (its name)
--
-- Rows are only added; what is superseded stays. Only failure (attempts, resolution), journal_head, accounts and uploads move. What hangs on
-- `identified` and `text_signature` follows from the rest, and is made anew where that changes.

-- The migrations that were applied.
create table schema_version (
  version integer primary key,
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default now()
);

-- Which of sql/views are there.
create table schema_view (
  name text primary key,
  sha256 text not null
);

-- Documents, where they came from, and the batches in which they were imported.

create extension if not exists pg_trgm;

-- Behind every table that is only added to.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of "%" are only added, never changed or deleted.', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create table batch (
  id bigint generated always as identity primary key,
  name text not null unique check (name <> ''),
  created_at timestamptz not null default now()
);

create table batch_summary (
  id bigint generated always as identity primary key,
  batch_id bigint not null references batch,
  kept_at timestamptz not null default now(),
  summary jsonb not null
);
create index batch_summary_batch on batch_summary (batch_id, id);

create table document (
  id bigint generated always as identity primary key,
  sha256 bytea not null unique check (length(sha256) = 32),
  format text not null check (format in ('text', 'html', 'pdf', 'docx')),
  bytes bigint not null check (bytes >= 0),
  digest bytea not null check (length(digest) = 32),
  added_at timestamptz not null default now()
);

-- The same bytes may come from many places; `identity` hashes all that a source says.
create table source (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  batch_id bigint not null references batch,
  path text not null check (path <> ''),
  address text,
  published date,
  publisher text,
  province text,
  licence text,
  identity bytea not null unique check (length(identity) = 32),
  digest bytea not null check (length(digest) = 32),
  added_at timestamptz not null default now()
);
create index source_document on source (document_id);
create index source_batch on source (batch_id, document_id);

create trigger document_stays before update or delete or truncate on document
  for each statement execute function refuse_change();
create trigger source_stays before update or delete or truncate on source
  for each statement execute function refuse_change();
create trigger batch_summary_stays before update or delete or truncate on batch_summary
  for each statement execute function refuse_change();

-- What the sources say of a document, for the extractor: whatever their order of arrival, the earliest published one
-- that says something counts.
create view document_context as
select
  d.id as document_id,
  (select min(s.published) from source s where s.document_id = d.id) as published,
  (select s.publisher from source s where s.document_id = d.id and s.publisher is not null
    order by s.published nulls last, s.path, s.identity limit 1) as publisher,
  (select s.province from source s where s.document_id = d.id and s.province is not null
    order by s.published nulls last, s.path, s.identity limit 1) as province
from document d;

-- Readings of documents; their text is stored by block.

create type block_kind as enum (
  'title', 'paragraph', 'heading', 'list-item', 'table-cell', 'caption', 'byline', 'header', 'footer', 'boilerplate'
);

create table reading (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  reader text not null check (reader <> ''),
  encoding text,
  size integer not null check (size >= 0),
  blocks integer not null check (blocks >= 0),
  alignment bytea not null,
  stated_title text,
  stated_published text,
  stated_byline text,
  stated_publisher text,
  notes jsonb not null check (jsonb_typeof(notes) = 'array'),
  digest bytea not null check (length(digest) = 32),
  read_at timestamptz not null default now(),
  unique (document_id, reader)
);

-- Offsets count UTF-16 units; without characters beyond the basic plane these are Postgres' characters too.
create table block (
  reading_id bigint not null,
  ordinal integer not null check (ordinal >= 0),
  kind block_kind not null,
  span_start integer not null check (span_start >= 0),
  span_end integer not null,
  text text not null check (text is nfc normalized),
  page integer check (page >= 1),
  box_left double precision,
  box_top double precision,
  box_right double precision,
  box_bottom double precision,
  cell_table integer check (cell_table >= 0),
  cell_row integer check (cell_row >= 0),
  cell_column integer check (cell_column >= 0),
  cell_columns integer check (cell_columns >= 1),
  primary key (reading_id, ordinal),
  constraint block_text_fills_span check (char_length(text) = span_end - span_start),
  constraint block_box_whole check (num_nulls(box_left, box_top, box_right, box_bottom) in (0, 4)),
  constraint block_cell_whole check (num_nulls(cell_table, cell_row, cell_column, cell_columns) in (0, 4))
);

create trigger reading_stays before update or delete or truncate on reading
  for each statement execute function refuse_change();
create trigger block_stays before update or delete or truncate on block
  for each statement execute function refuse_change();

-- The blocks of a reading come all at once and tile its text. Readings stay, so that none loses its blocks' owner later.
create function refuse_gaps() returns trigger language plpgsql as $$
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

create trigger blocks_tile after insert on block
  referencing new table as added
  for each statement execute function refuse_gaps();

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
  extraction_id bigint not null,
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

-- The claims of an extraction that is there come all at once, numbered from 0, with triggers inside the text.
create function refuse_stray_claims() returns trigger language plpgsql as $$
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

create trigger claims_belong after insert on claim
  referencing new table as added
  for each statement execute function refuse_stray_claims();

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

-- A quote is what its span cuts out of the text. The blocks of the extractions at hand are fetched once, by their index
-- however small the tables were when the plan was made, and the arguments meet them in a hash: a look-up for each
-- argument took twice the time. Nearly every argument has one span and needs no unnest.
create function refuse_false_quotes() returns trigger language plpgsql
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

create trigger quotes_hold after insert on claim_argument
  referencing new table as added
  for each statement execute function refuse_false_quotes();

-- What happened to documents: adopted extractions, withdrawals, failures; and the journal that vouches for all rows.

-- Which extraction of a document counts: the last one adopted.
create table adoption (
  document_id bigint not null references document,
  ordinal integer not null check (ordinal >= 0),
  extraction_id bigint not null references extraction,
  digest bytea not null check (length(digest) = 32),
  adopted_at timestamptz not null default now(),
  primary key (document_id, ordinal)
);

create view current_extraction as
select a.document_id, a.extraction_id, a.ordinal, a.digest
from adoption a
where not exists (select from adoption later where later.document_id = a.document_id and later.ordinal > a.ordinal);

-- withdrawn = false takes the withdrawal back; the last word on a subject counts.
create table withdrawal (
  id bigint generated always as identity primary key,
  document_id bigint references document,
  batch_id bigint references batch,
  withdrawn boolean not null,
  reason text not null check (reason <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  -- Null of what was said before it was asked.
  author text check (author <> ''),
  check (num_nonnulls(document_id, batch_id) = 1)
);

create view withdrawn_batch as
select latest.batch_id
from (select distinct on (w.batch_id) w.batch_id, w.withdrawn from withdrawal w where w.batch_id is not null order by w.batch_id, w.id desc) latest
where latest.withdrawn;

-- Which documents are withdrawn is kept: nearly every question leaves them out.
create index withdrawal_document on withdrawal (document_id, id) where document_id is not null;
create index withdrawal_batch on withdrawal (batch_id, id) where batch_id is not null;

create table document_withdrawn (
  document_id bigint primary key
);

-- By itself, or with every batch that brought it. Who brings a document and who withdraws it, or a batch of it, wait for each other, so that the
-- second sees what the first did.
create function keep_withdrawn(documents bigint[]) returns void language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id = any (documents) order by d.id for no key update;
  with withdrawn as (
    select d.id
    from (select distinct unnest(documents)) d (id)
    where coalesce((select w.withdrawn from withdrawal w where w.document_id = d.id order by w.id desc limit 1), false)
      or (
        exists (select from source s where s.document_id = d.id)
        and not exists (select from source s where s.document_id = d.id and s.batch_id not in (select b.batch_id from withdrawn_batch b))
      )
  ),
  back as (
    delete from document_withdrawn k where k.document_id = any (documents) and k.document_id not in (select w.id from withdrawn w)
  )
  insert into document_withdrawn select w.id from withdrawn w order by w.id on conflict do nothing;
end $$;

create function keep_withdrawals() returns trigger language plpgsql as $$
begin
  perform from batch b where b.id in (select a.batch_id from added a) order by b.id for update;
  perform keep_withdrawn(array(
    select a.document_id from added a where a.document_id is not null
    union select s.document_id from added a join source s on s.batch_id = a.batch_id
  ));
  return null;
end $$;
create trigger withdrawal_kept after insert on withdrawal
  referencing new table as added for each statement execute function keep_withdrawals();

-- What comes with a withdrawn batch is withdrawn, and what was comes back with another. Its documents are held already by who counts them.
create function keep_withdrawn_sources() returns trigger language plpgsql as $$
begin
  perform from batch b where b.id in (select a.batch_id from added a) order by b.id for key share;
  if exists (select from withdrawn_batch) then
    perform keep_withdrawn(array(
      select distinct a.document_id
      from added a
      where a.batch_id in (select b.batch_id from withdrawn_batch b)
        or exists (select from document_withdrawn k where k.document_id = a.document_id)
    ));
  end if;
  return null;
end $$;
create trigger source_withdrawn after insert on source
  referencing new table as added for each statement execute function keep_withdrawn_sources();

-- By its shape it is taken for some two hundred, whatever was analysed, so that who leaves them out looks them up in a table of hashes.
create view withdrawn_document as
select known.document_id
from (
  select k.document_id from document_withdrawn k
  union all
  select k.document_id from document_withdrawn k where false
) known
group by known.document_id;

-- A document, or a path that never became one, that could not go through a stage. An open failure whose
-- retry_at is null is not tried again by itself.
create table failure (
  id bigint generated always as identity primary key,
  document_id bigint references document,
  batch_id bigint references batch,
  path text,
  stage text not null check (stage in ('import', 'read', 'extract', 'store')),
  version text not null,
  code text not null check (code <> ''),
  message text not null check (message <> ''),
  permanent boolean not null,
  attempts integer not null default 1 check (attempts >= 0),
  failed_at timestamptz not null default now(),
  retry_at timestamptz,
  resolved_at timestamptz,
  check (num_nonnulls(document_id, path) = 1)
);
-- What was sent has a path that only its batch knows ("2019/a.pdf"): there it fails for itself.
create unique index failure_open on failure (document_id, path, stage, (case when left(path, 1) <> '/' then batch_id end))
  nulls not distinct where resolved_at is null;
create index failure_path_due on failure (retry_at) where resolved_at is null and path is not null and retry_at is not null;

create trigger adoption_stays before update or delete or truncate on adoption
  for each statement execute function refuse_change();
create trigger withdrawal_stays before update or delete or truncate on withdrawal
  for each statement execute function refuse_change();

-- How many documents each batch has, and of how many an extraction counts: lists of batches add up a few rows instead of all sources.
-- To be added up by batch. Rows are never changed: who counts puts those that nobody else is at and its own into one, so that nobody waits
-- and a batch has few.
create table batch_count (
  batch_id bigint not null references batch,
  documents integer not null,
  extracted integer not null,
  claims bigint not null
);
create index batch_count_batch on batch_count (batch_id);

create function add_to_batch(batch bigint, more_documents bigint, more_extracted bigint, more_claims bigint) returns void language plpgsql as $$
begin
  with before as (
    delete from batch_count b
    where b.ctid = any (array(select c.ctid from batch_count c where c.batch_id = batch for update skip locked))
    returning b.documents, b.extracted, b.claims
  )
  insert into batch_count (batch_id, documents, extracted, claims)
  select batch, more_documents + coalesce(sum(b.documents), 0), more_extracted + coalesce(sum(b.extracted), 0), more_claims + coalesce(sum(b.claims), 0)
  from before b;
end $$;

-- Who brings a document and who adopts its first extraction at the same time wait for each other, so that the second sees what the first did; so
-- do two who bring it into one batch. Plans are kept from when tables were empty: they are told to look up by indexes.
create function count_sources() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id in (select a.document_id from added a) order by d.id for no key update;
  perform add_to_batch(n.batch_id, n.documents, n.extracted, n.claims)
  from (
    select a.batch_id, count(*) as documents, count(now.claims) as extracted, coalesce(sum(now.claims), 0) as claims
    from (select s.batch_id, s.document_id, count(*) as sources from added s group by s.batch_id, s.document_id) a
    left join lateral (
      select e.claims from adoption o join extraction e on e.id = o.extraction_id where o.document_id = a.document_id order by o.ordinal desc limit 1
    ) now on true
    -- All sources by which the batch has the document are new.
    where a.sources = (select count(*) from source s where s.batch_id = a.batch_id and s.document_id = a.document_id)
    group by a.batch_id
    order by a.batch_id
  ) n;
  return null;
end $$;
create trigger source_counted after insert on source
  referencing new table as added for each statement execute function count_sources();

create function count_adopted() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  perform from document d where d.id in (select a.document_id from added a) order by d.id for no key update;
  perform add_to_batch(n.batch_id, 0, n.extracted, n.claims)
  from (
    select s.batch_id, count(*) filter (where a.first = 0) as extracted, sum(now.claims - coalesce(before.claims, 0)) as claims
    from (select n.document_id, min(n.ordinal) as first from added n group by n.document_id) a
    cross join lateral (
      select e.claims from adoption o join extraction e on e.id = o.extraction_id where o.document_id = a.document_id order by o.ordinal desc limit 1
    ) now
    left join lateral (
      select e.claims from adoption o join extraction e on e.id = o.extraction_id
      where o.document_id = a.document_id and o.ordinal < a.first order by o.ordinal desc limit 1
    ) before on true
    join (select distinct o.batch_id, o.document_id from source o where o.document_id in (select n.document_id from added n)) s
      on s.document_id = a.document_id
    group by s.batch_id
    order by s.batch_id
  ) n;
  return null;
end $$;
create trigger adoption_counted after insert on adoption
  referencing new table as added for each statement execute function count_adopted();

-- What reviewers say of claims: only added to, as everything else.

create type review_action as enum ('accept', 'reject', 'amend', 'add', 'complete', 'revert');
create type review_side as enum ('seen', 'said');

-- `anchor` says which claim; `found` is the content of the extractor's own claim under it when the review was made.
-- `reading_id` is the text that the reviewer saw, which their spans cut. `batch`: what was reviewed together.
create table review (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  reading_id bigint references reading,
  action review_action not null,
  anchor bytea check (length(anchor) = 32),
  kind claim_kind,
  trigger_start integer check (trigger_start >= 0),
  trigger_end integer,
  found bytea check (length(found) = 32),
  reverts bigint unique references review,
  author text not null check (author <> ''),
  reason text check (reason <> ''),
  batch text not null check (batch <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  constraint review_trigger_forward check (trigger_end >= trigger_start),
  constraint review_of_claim check (
    num_nonnulls(anchor, kind, trigger_start, trigger_end) = case when action in ('complete', 'revert') then 0 else 4 end
  ),
  constraint review_found_seen check (found is null or action in ('accept', 'reject', 'amend')),
  constraint review_reverts check ((action = 'revert') = (reverts is not null)),
  constraint review_of_reading check ((action = 'revert') = (reading_id is null)),
  constraint review_reasoned check (reason is not null or action not in ('reject', 'revert'))
);
create index review_document on review (document_id, id);
create index review_batch on review (batch, id);
create index review_author on review (author, said_at, id);

-- The arguments of a reviewed claim: as they were seen (accept, reject, amend), and as they should be (amend, add).
create table review_argument (
  review_id bigint not null references review,
  side review_side not null,
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
  primary key (review_id, side, role, ordinal),
  constraint review_argument_value_of_kind check (
    case when kind = 'value' then num_nonnulls(value_text, value_number) <= 1 and num_nonnulls(written, value_text, value_number) >= 1
    else num_nonnulls(value_text, value_number) = 0 end
  ),
  constraint review_argument_stated_has_span check (basis <> 'stated' or cardinality(spans) > 0),
  constraint review_argument_spans_quoted check (cardinality(spans) = cardinality(quotes) and cardinality(spans) = cardinality(blocks))
);

create trigger review_stays before update or delete or truncate on review
  for each statement execute function refuse_change();
create trigger review_argument_stays before update or delete or truncate on review_argument
  for each statement execute function refuse_change();

-- A review is of a reading of its document, within the text; it takes back a review of the same document that takes
-- nothing back itself.
create function refuse_stray_reviews() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select a.id into broken
  from added a
  left join reading r on r.id = a.reading_id
  left join review taken on taken.id = a.reverts
  where r.document_id <> a.document_id or a.trigger_end > r.size
    or taken.document_id <> a.document_id or taken.action = 'revert'
  limit 1;
  if found then
    raise exception 'Review % is of another document or stands outside its text, or takes back what cannot be.', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger reviews_belong after insert on review
  referencing new table as added
  for each statement execute function refuse_stray_reviews();

-- A reviewer's quote is what its span cuts out of the text, as an extractor's is.
create function refuse_false_review_quotes() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  false_one record;
begin
  select a.review_id, a.role, s.quote into false_one
  from added a
  join review v on v.id = a.review_id
  cross join lateral unnest(a.blocks, a.spans, a.quotes) as s (block, span, quote)
  left join block b on b.reading_id = v.reading_id and b.ordinal = s.block
  where (
    not isempty(s.span)
    and lower(s.span) >= b.span_start
    and lower(s.span) < b.span_end
    and s.quote = case
      when upper(s.span) <= b.span_end then substr(b.text, lower(s.span) - b.span_start + 1, upper(s.span) - lower(s.span))
      else cut_across(v.reading_id, s.block, s.span)
    end
  ) is not true
  limit 1;
  if found then
    raise exception 'The quote "%" of review % (%) is not the text under its span.',
      false_one.quote, false_one.review_id, false_one.role
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger review_quotes_hold after insert on review_argument
  referencing new table as added
  for each statement execute function refuse_false_review_quotes();

-- What second reviewers say, who do not see what the first ones said. It changes no fact, so it has tables of its own, which are
-- like those of reviews. An id is never that of a review: who takes one back cannot mean the other.
create table blind_review (
  id bigint primary key default nextval('review_id_seq'),
  document_id bigint not null references document,
  reading_id bigint references reading,
  action review_action not null,
  anchor bytea check (length(anchor) = 32),
  kind claim_kind,
  trigger_start integer check (trigger_start >= 0),
  trigger_end integer,
  found bytea check (length(found) = 32),
  reverts bigint unique references blind_review,
  author text not null check (author <> ''),
  reason text check (reason <> ''),
  batch text not null check (batch <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  constraint blind_review_trigger_forward check (trigger_end >= trigger_start),
  constraint blind_review_of_claim check (
    num_nonnulls(anchor, kind, trigger_start, trigger_end) = case when action in ('complete', 'revert') then 0 else 4 end
  ),
  constraint blind_review_found_seen check (found is null or action in ('accept', 'reject', 'amend')),
  constraint blind_review_reverts check ((action = 'revert') = (reverts is not null)),
  constraint blind_review_of_reading check ((action = 'revert') = (reading_id is null)),
  constraint blind_review_reasoned check (reason is not null or action not in ('reject', 'revert'))
);
create index blind_review_document on blind_review (document_id, id);

create table blind_review_argument (
  review_id bigint not null references blind_review,
  side review_side not null,
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
  primary key (review_id, side, role, ordinal),
  constraint blind_argument_value_of_kind check (
    case when kind = 'value' then num_nonnulls(value_text, value_number) <= 1 and num_nonnulls(written, value_text, value_number) >= 1
    else num_nonnulls(value_text, value_number) = 0 end
  ),
  constraint blind_argument_stated_has_span check (basis <> 'stated' or cardinality(spans) > 0),
  constraint blind_argument_spans_quoted check (cardinality(spans) = cardinality(quotes) and cardinality(spans) = cardinality(blocks))
);

create trigger blind_review_stays before update or delete or truncate on blind_review
  for each statement execute function refuse_change();
create trigger blind_review_argument_stays before update or delete or truncate on blind_review_argument
  for each statement execute function refuse_change();

create function refuse_stray_blind_reviews() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select a.id into broken
  from added a
  left join reading r on r.id = a.reading_id
  left join blind_review taken on taken.id = a.reverts
  where r.document_id <> a.document_id or a.trigger_end > r.size
    or taken.document_id <> a.document_id or taken.action = 'revert' or taken.author <> a.author
  limit 1;
  if found then
    raise exception 'Second review % is of another document or stands outside its text, or takes back what cannot be.', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger blind_reviews_belong after insert on blind_review
  referencing new table as added
  for each statement execute function refuse_stray_blind_reviews();

create function refuse_false_blind_quotes() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  false_one record;
begin
  select a.review_id, a.role, s.quote into false_one
  from added a
  join blind_review v on v.id = a.review_id
  cross join lateral unnest(a.blocks, a.spans, a.quotes) as s (block, span, quote)
  left join block b on b.reading_id = v.reading_id and b.ordinal = s.block
  where (
    not isempty(s.span)
    and lower(s.span) >= b.span_start
    and lower(s.span) < b.span_end
    and s.quote = case
      when upper(s.span) <= b.span_end then substr(b.text, lower(s.span) - b.span_start + 1, upper(s.span) - lower(s.span))
      else cut_across(v.reading_id, s.block, s.span)
    end
  ) is not true
  limit 1;
  if found then
    raise exception 'The quote "%" of second review % (%) is not the text under its span.',
      false_one.quote, false_one.review_id, false_one.role
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger blind_review_quotes_hold after insert on blind_review_argument
  referencing new table as added
  for each statement execute function refuse_false_blind_quotes();

-- The digests of the rows that each transaction added, chained: a row that was removed, added or changed later,
-- or an entry that is missing, no longer fits.
create table journal (
  id bigint primary key check (id > 0),
  digests bytea not null check (length(digests) % 32 = 0 and length(digests) > 0),
  chain bytea not null check (length(chain) = 32),
  written_at timestamptz not null default now()
);
create trigger journal_stays before update or delete or truncate on journal
  for each statement execute function refuse_change();

create table journal_head (
  single boolean primary key default true check (single),
  id bigint not null,
  chain bytea not null check (length(chain) = 32)
);
insert into journal_head (id, chain) values (0, sha256(''));

-- Rules that archivists write, and what was done with them: tested, switched on, switched off.

-- Every version of every rule, as its file says it.
create table local_rule (
  id bigint generated always as identity primary key,
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  source text not null check (source <> ''),
  author text not null check (author <> ''),
  digest bytea not null unique check (length(digest) = 32),
  added_at timestamptz not null,
  unique (name, version)
);

create type local_rule_act as enum ('tested', 'on', 'off');

-- `confidence` is that of what the rule finds while it is on; `figures` are those of a test.
create table local_rule_event (
  id bigint generated always as identity primary key,
  rule_id bigint not null references local_rule,
  act local_rule_act not null,
  author text not null check (author <> ''),
  confidence smallint check (confidence between 0 and 1000),
  figures json,
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  check ((act = 'tested') = (figures is not null)),
  check ((act = 'on') = (confidence is not null))
);
create index local_rule_event_rule on local_rule_event (rule_id, id);

-- The versions that are on: of each name the last word counts.
create view local_rule_on as
select latest.rule_id, latest.name, latest.version, latest.source, latest.confidence
from (
  select distinct on (r.name) e.rule_id, r.name, r.version, r.source, e.act, e.confidence
  from local_rule_event e
  join local_rule r on r.id = e.rule_id
  where e.act <> 'tested'
  order by r.name, e.id desc
) latest
where latest.act = 'on';

create trigger local_rule_stays before update or delete or truncate on local_rule
  for each statement execute function refuse_change();
create trigger local_rule_event_stays before update or delete or truncate on local_rule_event
  for each statement execute function refuse_change();

-- Who there is: units, persons, blocs and places with their names and what became of them, as lists say. A list is an
-- edition, and is never changed: the one that ships with sovang comes anew where a later sovang has another.

create type entity_kind as enum ('organisation', 'person', 'bloc-series', 'place');
create type entity_level as enum ('central', 'province', 'district', 'commune');
create type entity_name_kind as enum ('official', 'alias', 'abbreviation', 'former');
create type entity_relation_kind as enum ('part-of', 'renamed-to', 'merged-into', 'split-into', 'succeeds', 'dissolved');

-- An ISO date that may stop early: "2008", "2025-03", "2025-07-01".
create domain listed_date as text check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

-- `name` is the version of the list that ships, or the file that an archivist imported. `digest` seals all of its rows.
create table authority_edition (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  shipped boolean not null,
  author text not null check (author <> ''),
  digest bytea not null unique check (length(digest) = 32),
  added_at timestamptz not null default now()
);
create unique index authority_edition_shipped on authority_edition (name) where shipped;

-- `entity_id` follows from kind and code and is the same in every installation; `position` is the order of the list.
create table entity (
  edition_id bigint not null references authority_edition,
  position integer not null check (position >= 0),
  entity_id text not null check (entity_id ~ '^[0-9a-f]{32}$'),
  kind entity_kind not null,
  code text not null check (code <> ''),
  jurisdiction text check (jurisdiction ~ '^[0-9a-f]{32}$'),
  level entity_level not null,
  shared boolean not null,
  since listed_date,
  until listed_date,
  source text not null check (source <> ''),
  primary key (edition_id, position),
  unique (edition_id, entity_id),
  unique (edition_id, kind, code)
);
create index entity_by_id on entity (entity_id);

create table entity_name (
  edition_id bigint not null references authority_edition,
  position integer not null check (position >= 0),
  entity_id text not null,
  name text not null check (name <> ''),
  kind entity_name_kind not null,
  since listed_date,
  until listed_date,
  source text not null check (source <> ''),
  primary key (edition_id, position)
);
create index entity_name_of_entity on entity_name (entity_id);

create table entity_relation (
  edition_id bigint not null references authority_edition,
  position integer not null check (position >= 0),
  kind entity_relation_kind not null,
  from_id text not null,
  to_id text,
  since listed_date,
  until listed_date,
  source text not null check (source <> ''),
  primary key (edition_id, position),
  constraint entity_relation_has_end check ((to_id is null) = (kind = 'dissolved')),
  constraint entity_relation_of_two check (to_id <> from_id)
);
create index entity_relation_from on entity_relation (from_id);
create index entity_relation_to on entity_relation (to_id);

-- The editions that count: all of archivists, and the last that shipped.
create view current_edition as
select e.id, e.name, e.shipped, e.author, e.added_at
from authority_edition e
where not e.shipped or e.id = (select max(s.id) from authority_edition s where s.shipped);

create view current_entity as
select e.entity_id, e.kind, e.code, e.jurisdiction, e.level, e.since, e.until, e.source
from entity e
where e.edition_id in (select c.id from current_edition c);

create view current_entity_name as
select n.entity_id, n.name, n.kind, n.since, n.until, n.source
from entity_name n
where n.edition_id in (select c.id from current_edition c);

create view current_entity_relation as
select r.kind, r.from_id, r.to_id, r.since, r.until, r.source
from entity_relation r
where r.edition_id in (select c.id from current_edition c);

-- Names and relations are of entities that are there.
create function refuse_strange_names() returns trigger language plpgsql as $$
declare
  strange text;
begin
  select a.entity_id into strange
  from added a
  where not exists (select from entity e where e.entity_id = a.entity_id)
  limit 1;
  if found then
    raise exception 'A name is of entity %, which no list has.', strange using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger entity_names_belong after insert on entity_name
  referencing new table as added
  for each statement execute function refuse_strange_names();

create function refuse_strange_relations() returns trigger language plpgsql as $$
declare
  strange text;
begin
  select s.entity_id into strange
  from (select a.from_id as entity_id from added a union select a.to_id from added a where a.to_id is not null) s
  where not exists (select from entity e where e.entity_id = s.entity_id)
  limit 1;
  if found then
    raise exception 'A relation is of entity %, which no list has.', strange using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger entity_relations_belong after insert on entity_relation
  referencing new table as added
  for each statement execute function refuse_strange_relations();

create trigger authority_edition_stays before update or delete or truncate on authority_edition
  for each statement execute function refuse_change();
create trigger entity_stays before update or delete or truncate on entity
  for each statement execute function refuse_change();
create trigger entity_name_stays before update or delete or truncate on entity_name
  for each statement execute function refuse_change();
create trigger entity_relation_stays before update or delete or truncate on entity_relation
  for each statement execute function refuse_change();

-- Who the units and blocs are that claims name: what people said of it, and what follows.

create type mentioned as enum ('organisation', 'bloc-series', 'person');
create type verdict as enum ('same', 'different', 'unsure');
create type identity_basis as enum ('list', 'papers', 'judgement');
create type open_reason as enum ('no-place', 'level', 'several', 'other-time', 'different', 'contradiction');

-- Mentions in the one situation (`of_…`) are, or are not, what those in the other are (`as_…`). A row with `reverts` takes
-- another back and says nothing else.
create table judgement (
  id bigint generated always as identity primary key,
  verdict verdict,
  kind mentioned,
  of_name text check (of_name <> ''),
  of_key text check (of_key <> ''),
  of_place text,
  of_within text,
  of_since smallint,
  of_until smallint,
  as_name text check (as_name <> ''),
  as_key text check (as_key <> ''),
  as_place text,
  as_within text,
  as_since smallint,
  as_until smallint,
  reverts bigint unique references judgement,
  author text not null check (author <> ''),
  reason text check (reason <> ''),
  batch text not null check (batch <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  constraint judgement_says_or_reverts check (
    num_nonnulls(verdict, kind, of_name, of_key, of_within, as_name, as_key, as_within) = case when reverts is null then 8 else 0 end
  ),
  constraint judgement_years_forward check (of_until >= of_since and as_until >= as_since),
  constraint judgement_reasoned check (reason is not null or (verdict is distinct from 'different' and reverts is null))
);
create index judgement_author on judgement (author, said_at, id);
create index judgement_of on judgement (of_key, of_place) where reverts is null;
create index judgement_as on judgement (as_key, as_place) where reverts is null;
create trigger judgement_stays before update or delete or truncate on judgement
  for each statement execute function refuse_change();

-- What follows from claims, reviews, judgements and lists can be made anew at any time, and is where one of them changed.
-- Of which extraction, and after which review, the mentions of a document were identified; `made_by` names the rules and lists.
-- `published`, `kind` and `number` are what the document says of itself; `rejected_keys` the names in claims that were rejected,
-- which judgements are about too; `dated` is the day, or what stands for one, by which its names are looked up.
create table identified (
  document_id bigint primary key references document,
  extraction_id bigint not null references extraction,
  last_review bigint,
  made_by text not null check (made_by <> ''),
  published date,
  kind text,
  number text,
  rejected_keys text[] not null,
  place text,
  open integer not null default 0 check (open >= 0),
  conflicts integer not null default 0 check (conflicts >= 0),
  dated text
);
create index identified_made_by on identified (made_by);
create index identified_place on identified (place) where place is not null;
create index identified_with_rejected on identified (document_id) where rejected_keys <> '{}';

-- `place` is the code of a province, `within` what tells a name from its namesakes in the province. Where both are told (`placed`), what people say of
-- the name is said of the mention; `alone_…` is who it would be if nobody had said anything, all null where it is that.
create table mention (
  document_id bigint not null,
  position integer not null check (position >= 0),
  anchor bytea not null check (length(anchor) = 32),
  claim_kind claim_kind not null,
  role text not null check (role <> ''),
  ordinal integer not null check (ordinal >= 0),
  kind mentioned not null,
  name text not null check (name <> ''),
  key text not null,
  place text,
  within text not null,
  year smallint,
  entity_id text check (entity_id ~ '^[0-9a-f]{32}$'),
  code text,
  basis identity_basis,
  open open_reason,
  doubted boolean not null default false,
  placed boolean not null,
  alone_id text check (alone_id ~ '^[0-9a-f]{32}$'),
  alone_code text,
  alone_open open_reason,
  primary key (document_id, position),
  constraint mention_is_or_is_open check (num_nonnulls(entity_id, code, basis) = case when open is null then 3 else 0 end),
  constraint mention_alone_is_or_is_open check ((alone_id is null) = (alone_code is null) and (alone_id is null or alone_open is null))
);
create index mention_entity on mention (entity_id) where entity_id is not null;
create index mention_open on mention (document_id) where open is not null;
create index mention_key_place on mention (left(key, 200), place);
create index mention_papers on mention (kind, place, left(key, 200) collate "C", left(within, 100) collate "C") where basis = 'papers';

-- Whom it may be, the likeliest first.
create table mention_proposal (
  document_id bigint not null,
  position integer not null,
  rank integer not null check (rank >= 0),
  entity_id text not null,
  code text not null,
  score smallint not null check (score between 0 and 1000),
  reasons text[] not null,
  primary key (document_id, position, rank)
);
create index mention_proposal_entity on mention_proposal (entity_id);

-- Names are counted as documents are identified: who looks for some, or for those that wait for a judgement, adds up a few rows a name instead of all
-- mentions.
-- A name in its place with who it is, or why it is nobody. To be added up: rows are never changed, who counts puts those that nobody else is at and
-- its own into one.
create table name_count (
  kind mentioned not null,
  key text not null,
  place text,
  within text not null,
  entity_id text,
  code text,
  open open_reason,
  doubted boolean not null,
  mentions integer not null,
  documents integer not null
);
-- Keys may be longer than an index takes, and each province has its "sở y tế".
create index name_count_key on name_count (hashtextextended(key, 0), coalesce(place, ''));
create index name_count_entity on name_count (entity_id) where entity_id is not null;
create index name_count_waiting on name_count (kind) where open is not null or doubted;

-- One function for what comes and what goes: all mentions of a document do so at once.
create function count_names() returns trigger language plpgsql set enable_seqscan = off as $$
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
create trigger mention_counted after insert on mention
  referencing new table as moved for each statement execute function count_names();
create trigger mention_uncounted after delete on mention
  referencing old table as moved for each statement execute function count_names();

-- The years of each, and in each year its documents.
create index mention_waiting on mention (left(key, 200), coalesce(place, ''), year, document_id, position)
  where open is not null or doubted;

-- What claims say towards facts, a row for each: rejected ones too, which speak against.
create type review_state as enum ('open', 'accepted', 'amended', 'rejected', 'added', 'changed');

create table membership_evidence (
  document_id bigint not null,
  position integer not null check (position >= 0),
  anchor bytea not null check (length(anchor) = 32),
  claim integer check (claim >= 0),
  state review_state not null,
  confidence smallint not null check (confidence between 0 and 1000),
  bloc text,
  bloc_id text,
  bloc_code text,
  year smallint,
  unit text not null,
  unit_id text,
  unit_code text,
  primary key (document_id, position)
);
create index membership_evidence_unit on membership_evidence (unit_id, year);
create index membership_evidence_bloc on membership_evidence (bloc_id, year);
create index membership_evidence_year on membership_evidence (year);
-- Those of a province in a year: pages of facts look at these instead of at the whole year.
create index membership_evidence_bloc_place on membership_evidence (split_part(bloc_code, '@', 2), year) where bloc_code is not null;
create index membership_evidence_unit_place on membership_evidence (split_part(unit_code, '@', 2), year) where unit_code is not null;

create table headship_evidence (
  document_id bigint not null,
  position integer not null check (position >= 0),
  anchor bytea not null check (length(anchor) = 32),
  claim integer check (claim >= 0),
  state review_state not null,
  confidence smallint not null check (confidence between 0 and 1000),
  bloc text,
  bloc_id text,
  bloc_code text,
  year smallint,
  unit text not null,
  unit_id text,
  unit_code text,
  role text not null check (role in ('head', 'deputy')),
  primary key (document_id, position)
);
create index headship_evidence_unit on headship_evidence (unit_id, year);
create index headship_evidence_bloc on headship_evidence (bloc_id, year);
create index headship_evidence_year on headship_evidence (year);
create index headship_evidence_bloc_place on headship_evidence (split_part(bloc_code, '@', 2), year) where bloc_code is not null;
create index headship_evidence_unit_place on headship_evidence (split_part(unit_code, '@', 2), year) where unit_code is not null;

-- `course` is the same for all that is said of one award on its way; `award_code` says what kind of award it is.
create table award_evidence (
  document_id bigint not null,
  position integer not null check (position >= 0),
  anchor bytea not null check (length(anchor) = 32),
  claim integer check (claim >= 0),
  state review_state not null,
  confidence smallint not null check (confidence between 0 and 1000),
  bloc text,
  bloc_id text,
  bloc_code text,
  year smallint,
  unit text,
  unit_id text,
  unit_code text,
  recipient_kind text,
  count integer,
  award text not null,
  award_code text not null,
  granter text,
  granter_id text,
  granter_code text,
  stage text not null check (stage in ('registered', 'voted', 'recommended', 'council', 'decided', 'presented', 'refused', 'revoked')),
  course text check (course ~ '^[0-9a-f]{32}$'),
  person_key text,
  of_state boolean not null,
  primary key (document_id, position)
);
create index award_evidence_unit on award_evidence (unit_id, year);
create index award_evidence_bloc on award_evidence (bloc_id, year);
create index award_evidence_year on award_evidence (year);
create index award_evidence_place on award_evidence (split_part(unit_code, '@', 2), year) where unit_code is not null;
create index award_evidence_course on award_evidence (course) where course is not null;
create index award_evidence_person on award_evidence using hash (person_key) where person_key is not null;
-- Who receives the awards of a year, by name: a page of them needs no look at the others. An index holds no longer names, which are few.
create index award_evidence_next on award_evidence (year, coalesce(unit, '')) where course is not null and char_length(coalesce(unit, '')) <= 600;
create index award_evidence_long on award_evidence (year) where course is not null and char_length(coalesce(unit, '')) > 600;

-- The words of a name, and of titles, as they are looked for: without diacritics.
create function plain_words(name text, titles text[]) returns tsvector language sql immutable as $$
  select to_tsvector('simple'::regconfig, translate(regexp_replace(normalize(lower(concat_ws(' ', name, array_to_string(titles, ' '))), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'))
$$;
create index award_evidence_person_words on award_evidence using gin (plain_words(person_key, null)) where person_key is not null;

create table appearance_evidence (
  document_id bigint not null,
  position integer not null check (position >= 0),
  anchor bytea not null check (length(anchor) = 32),
  claim integer check (claim >= 0),
  state review_state not null,
  confidence smallint not null check (confidence between 0 and 1000),
  bloc text,
  bloc_id text,
  bloc_code text,
  year smallint,
  person text not null,
  person_key text not null,
  titles text[] not null,
  act text not null,
  primary key (document_id, position)
);
create index appearance_evidence_person on appearance_evidence using hash (person_key);
create index appearance_evidence_bloc on appearance_evidence (bloc_id, year);
create index appearance_evidence_year on appearance_evidence (year);
create index appearance_evidence_words on appearance_evidence using gin (plain_words(person_key, titles));

-- What in one document does not fit together by itself: its numbers against its names, who gives against what is given.
create table misfit_evidence (
  document_id bigint not null references identified on delete cascade,
  position integer not null check (position >= 0),
  code text not null check (code <> ''),
  subject text not null check (subject <> ''),
  year smallint,
  bloc text,
  bloc_id text,
  bloc_code text,
  unit text,
  unit_id text,
  unit_code text,
  detail jsonb not null,
  primary key (document_id, position)
);

-- Who signed a paper in an office that one person holds at a time.
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

-- Who heads a unit or is a deputy there, as papers of a day say: of one whose title goes back and forth one paper is wrong, or there are two of the name.
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

-- Of some claims that say the same: nobody reviewed them; somebody did and all agree; reviewers and claims disagree.
-- Lower-case letters without Vietnamese diacritics: "Sở Y tế" → "so y te".
create function plain_words(words text) returns text language sql immutable parallel safe as $$
  select translate(lower(words),
    'àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd')
$$;

-- Whether a name has these words; who types no diacritics asks for no spelling.
create function has_words(name text, words text) returns boolean language sql immutable parallel safe as $$
  select position(lower(words) in case when lower(words) = plain_words(words) then plain_words(name) else lower(name) end) > 0
$$;

create function review_of(states review_state[]) returns text language sql immutable as $$
  select case
    when states && array['rejected', 'changed']::review_state[] then 'disputed'
    when states && array['accepted', 'amended', 'added']::review_state[] then 'reviewed'
    else 'unreviewed'
  end
$$;

-- What people said of findings: that one does not matter, or does again; or that what was said of it does not hold. The last word that holds
-- counts (view `finding_word`).
create table finding_waiver (
  id bigint generated always as identity primary key,
  code text check (code <> ''),
  subject text check (subject <> ''),
  waived boolean,
  author text not null check (author <> ''),
  reason text not null check (reason <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  reverts bigint unique references finding_waiver,
  constraint finding_waiver_says_or_reverts check (num_nonnulls(code, subject, waived) = case when reverts is null then 3 else 0 end)
);
create index finding_waiver_subject on finding_waiver (code, subject, id);
create index finding_waiver_author on finding_waiver (author, said_at, id);
create trigger finding_waiver_stays before update or delete or truncate on finding_waiver
  for each statement execute function refuse_change();

-- What people say of findings now: the last word on each that nobody took back.
create view finding_word as
select distinct on (w.code, w.subject) w.code, w.subject, w.waived, w.reason
from finding_waiver w
where w.reverts is null and not exists (select from finding_waiver t where t.reverts = w.id)
order by w.code, w.subject, w.id desc;

-- What people say of how much of an award a bloc may put forward, beside what ships (view `award_quota`). The last word of an award, place,
-- bloc and first year counts; one that says neither number nor share takes an earlier one back.
create table quota_rule (
  id bigint generated always as identity primary key,
  award_code text not null check (award_code <> ''),
  -- A province by its code, a bloc by its own; without both: wherever.
  place text check (place <> ''),
  bloc_code text check (bloc_code <> ''),
  since smallint not null check (since between 1945 and 2200),
  until smallint check (until between since and 2200),
  -- Units of a bloc in a year; or so many of 100 of its members who get no flag.
  most integer check (most between 0 and 10000),
  share smallint check (share between 0 and 100),
  source text not null check (source <> ''),
  author text not null check (author <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  constraint quota_rule_has_one check (most is null or share is null),
  constraint quota_rule_of_one check (place is null or bloc_code is null)
);
create index quota_rule_of_award on quota_rule (award_code, id);
create trigger quota_rule_stays before update or delete or truncate on quota_rule
  for each statement execute function refuse_change();

-- Years of blocs with the award are held against the rule anew.
create function note_quotas() returns trigger language plpgsql as $$
begin
  insert into bloc_year_moved
  select distinct b.bloc_id, k.year
  from added q
  join award_kept k on k.award_code = q.award_code and k.year between q.since and coalesce(q.until, 9999)
  cross join lateral unnest(k.bloc_ids) as b (bloc_id);
  return null;
end $$;
create trigger quota_rule_said after insert on quota_rule
  referencing new table as added for each statement execute function note_quotas();

-- What people say of two documents: they tell one text, or each its own, whatever texts alone tell. The last word on two counts; `open` takes
-- the one before back. With `reverts` it says what held before another word, which does not count any more.
create type copy_verdict as enum ('copies', 'apart', 'open');
create table copy_word (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  other_id bigint not null references document,
  verdict copy_verdict not null,
  author text not null check (author <> ''),
  reason text not null check (reason <> ''),
  digest bytea not null unique check (length(digest) = 32),
  said_at timestamptz not null,
  reverts bigint unique references copy_word,
  constraint copy_word_of_two check (document_id < other_id)
);
create index copy_word_of_two on copy_word (document_id, other_id, id);
create index copy_word_other on copy_word (other_id);
create index copy_word_author on copy_word (author, said_at, id);
create trigger copy_word_stays before update or delete or truncate on copy_word
  for each statement execute function refuse_change();

create view copy_word_now as
select last.id, last.document_id, last.other_id, last.verdict
from (
  select distinct on (w.document_id, w.other_id) w.id, w.document_id, w.other_id, w.verdict
  from copy_word w
  order by w.document_id, w.other_id, w.id desc
) last
where last.verdict <> 'open';

-- The last two words of a name: a bloc of communes lists "xã Đất Mũi", and "UBND xã Đất Mũi" leads it. Checks let that pass.
create function ending_of(name text) returns text language sql immutable as $$
  select substring(lower(name) from '(\S+\s+\S+)\s*$')
$$;

-- Every digest that stands in a row: each is named by the journal once. What ships is compared with the list of the
-- program itself, so that a database in which nobody did anything has an empty journal.
create view sealed_row as
select 'document' as kind, id as row_id, digest from document
union all select 'source', id, digest from source
union all select 'reading', id, digest from reading
union all select 'extraction', id, digest from extraction
union all select 'adoption', document_id, digest from adoption
union all select 'withdrawal', id, digest from withdrawal
union all select 'local_rule', id, digest from local_rule
union all select 'local_rule_event', id, digest from local_rule_event
union all select 'review', id, digest from review
union all select 'authority_edition', id, digest from authority_edition where not shipped
union all select 'judgement', id, digest from judgement
union all select 'finding_waiver', id, digest from finding_waiver
union all select 'blind_review', id, digest from blind_review
union all select 'quota_rule', id, digest from quota_rule
union all select 'copy_word', id, digest from copy_word;

-- A name for this installation, for what shares a Redis with others.
create table installation (
  single boolean primary key default true check (single),
  id uuid not null default gen_random_uuid()
);
insert into installation default values;

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

-- Where a claim stands: in the block of its main argument, or else of the first stated one, the words from the first to
-- the last of its trigger and arguments that are near; the trigger, where no argument has words.
create function place_of_claim(in_extraction bigint, by_claim integer, main_role text)
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

-- What the second reader asks reviewers about names that no claim holds. A question is no claim: no query counts it.

create type question_subject as enum ('person', 'unit');

-- That a second reader has read what an extraction left, though it may have asked nothing.
create table asking (
  id bigint generated always as identity primary key,
  extraction_id bigint not null references extraction,
  reader text not null check (reader <> ''),
  questions integer not null check (questions >= 0),
  asked_at timestamptz not null default now(),
  unique (extraction_id, reader)
);

-- `block`, `span` and `quote` go together, as in claim_argument; `reason`: why no claim holds the name.
create table question (
  asking_id bigint not null references asking,
  ordinal integer not null check (ordinal >= 0),
  asks question_subject not null,
  block integer not null,
  span int4range not null,
  quote text not null,
  reason text not null check (reason <> ''),
  primary key (asking_id, ordinal)
);

create trigger asking_stays before update or delete or truncate on asking
  for each statement execute function refuse_change();
create trigger question_stays before update or delete or truncate on question
  for each statement execute function refuse_change();

-- The questions of an asking come all at once, numbered from 0, and each quotes what its span cuts out of the text.
create function refuse_false_questions() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  false_one record;
begin
  select a.asking_id into false_one
  from (
    select n.asking_id, count(*) as questions, max(n.ordinal) as last from added n group by n.asking_id
  ) a
  join asking k on k.id = a.asking_id
  where a.questions <> k.questions or a.last <> k.questions - 1
  limit 1;
  if found then
    raise exception 'The questions of asking % are not the ones that it counts.', false_one.asking_id
      using errcode = 'integrity_constraint_violation';
  end if;
  select n.asking_id, n.ordinal, n.quote into false_one
  from added n
  join asking k on k.id = n.asking_id
  join extraction e on e.id = k.extraction_id
  left join block b on b.reading_id = e.reading_id and b.ordinal = n.block
  where (
    not isempty(n.span)
    and lower(n.span) >= b.span_start
    and lower(n.span) < b.span_end
    and n.quote = case
      when upper(n.span) <= b.span_end then substr(b.text, lower(n.span) - b.span_start + 1, upper(n.span) - lower(n.span))
      else cut_across(e.reading_id, n.block, n.span)
    end
  ) is not true
  limit 1;
  if found then
    raise exception 'The quote "%" of question % in asking % is not the text under its span.',
      false_one.quote, false_one.ordinal, false_one.asking_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger questions_hold after insert on question
  referencing new table as added
  for each statement execute function refuse_false_questions();

-- What is due costs what is due, and not the store: documents of which what follows has to be made anew are written down when
-- something about them changes.
create type made_anew as enum ('identity', 'origin');
create table outdated (
  step made_anew not null,
  document_id bigint not null,
  again boolean not null default false,
  judged boolean not null default false,
  primary key (step, document_id)
);
-- Each page that is asked for while much is due looks for documents of which somebody said something: they were identified before, and are few
-- among the new ones of an import.
create index outdated_again on outdated (document_id) where again;
-- A judgement of a name that thousands mention is kept at once, and workers put those under their new names, before all else that waits.
create index outdated_judged on outdated (document_id) where judged;

-- A row that is there already is locked all the same: whoever makes the document anew meanwhile waits, and sees the change.
-- Of a document of which another extraction counted before somebody may have said something.
create function outdate_adopted() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id, again)
  select s.step, a.document_id, s.step = 'identity' and a.ordinal > 0
  from (select document_id, max(ordinal) as ordinal from added group by document_id) a
  cross join unnest(enum_range(null::made_anew)) as s (step)
  order by s.step, a.document_id
  on conflict (step, document_id) do update set again = outdated.again or excluded.again;
  return null;
end $$;
create trigger adoption_outdates after insert on adoption
  referencing new table as added
  for each statement execute function outdate_adopted();

-- What somebody reviewed is done before a page, and waits for no worker.
create function outdate_reviewed() returns trigger language plpgsql as $$
begin
  insert into outdated (step, document_id, again)
  select distinct 'identity'::made_anew, a.document_id, true from added a order by 2
  on conflict (step, document_id) do update set again = true, judged = false;
  return null;
end $$;
create trigger review_outdates after insert on review
  referencing new table as added
  for each statement execute function outdate_reviewed();

-- Which documents are copies of one text: reposts and near copies are one witness.

-- `bands` are the keys that near copies share; both are null for a text that is too short to tell. Of a group of copies one document
-- leads each band: who comes new is compared with those, and with the others only where it is like none of them.
create table text_signature (
  document_id bigint primary key references document,
  reading_id bigint not null references reading,
  made_by text not null check (made_by <> ''),
  signature bytea,
  bands integer[],
  leads integer[],
  constraint text_signature_whole check ((signature is null) = (bands is null)),
  constraint text_signature_leads_some check ((leads is null) = (bands is null) and leads <@ bands)
);
create index text_signature_leads on text_signature using gin (leads) with (fastupdate = off);
create index text_signature_made_by on text_signature (made_by);

-- `likeness` is per mille of the rows of words that the two texts share.
create table near_copy (
  document_id bigint not null,
  other_id bigint not null,
  likeness smallint not null check (likeness between 0 and 1000),
  primary key (document_id, other_id),
  check (document_id < other_id)
);
create index near_copy_other on near_copy (other_id);

-- Documents that copies tie together, or people, have one origin, the first of them; one that is alone has no row.
create table origin (
  document_id bigint primary key references document,
  origin_id bigint not null references document
);
create index origin_group on origin (origin_id, document_id);

-- What texts alone tie together: whatever people say.
create table text_group (
  document_id bigint primary key references document,
  group_id bigint not null references document
);
create index text_group_group on text_group (group_id);

-- How many documents have one origin, withdrawn ones too, so that a page of the largest groups costs the page. Who writes origins does so alone.
create table origin_count (
  origin_id bigint primary key,
  documents integer not null check (documents > 0)
);
create index origin_count_largest on origin_count (documents desc, origin_id);

create function count_origins(origins bigint[]) returns void language plpgsql as $$
begin
  delete from origin_count c where c.origin_id = any (origins) and not exists (select from origin o where o.origin_id = c.origin_id);
  insert into origin_count
  select o.origin_id, count(*) from origin o where o.origin_id = any (origins) group by o.origin_id
  on conflict (origin_id) do update set documents = excluded.documents where origin_count.documents <> excluded.documents;
end $$;

create function count_moved_origins() returns trigger language plpgsql as $$
begin
  perform count_origins(array(select distinct m.origin_id from moved m));
  return null;
end $$;
create function count_changed_origins() returns trigger language plpgsql as $$
begin
  perform count_origins(array(select w.origin_id from was w union select m.origin_id from moved m));
  return null;
end $$;
create trigger origin_counted_added after insert on origin
  referencing new table as moved for each statement execute function count_moved_origins();
create trigger origin_counted_changed after update on origin
  referencing old table as was new table as moved for each statement execute function count_changed_origins();
create trigger origin_counted_taken after delete on origin
  referencing old table as moved for each statement execute function count_moved_origins();

-- Who may use the desk. Unlike what documents and reviewers say, this changes: a password, a role, a session that ends.

create domain account_roles as text[] not null
  check (cardinality(value) > 0 and value <@ array['analyst', 'reviewer', 'archivist', 'administrator']);
create domain permissions as text[] not null
  check (cardinality(value) > 0 and value <@ array['read', 'review', 'import', 'administer']);

-- `key`: the name in small letters. `password`: how it was hashed, salt and hash.
create table account (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  key text not null unique check (key <> ''),
  roles account_roles,
  password text not null check (password <> ''),
  made_at timestamptz not null,
  closed_at timestamptz
);

-- Of sessions, tokens, invitations and links for a password the secret itself is known to its holder alone; `digest` is its SHA-256.
create table account_session (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  digest bytea not null unique check (length(digest) = 32),
  agent text,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index account_session_account on account_session (account_id);

create table api_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  digest bytea not null unique check (length(digest) = 32),
  name text not null check (name <> ''),
  permissions permissions,
  made_at timestamptz not null,
  seen_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index api_token_account on api_token (account_id);

-- Makes one account with these roles, once; `made_by` is null of the link that the first start prints.
create table invitation (
  id bigint generated always as identity primary key,
  digest bytea not null unique check (length(digest) = 32),
  roles account_roles,
  made_by bigint references account,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_by bigint unique references account
);

-- Gives an account a new password, once; `made_by` is null where the command line made it. A later link, and its use, end it.
create table password_link (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  digest bytea not null unique check (length(digest) = 32),
  made_by bigint references account,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  over_at timestamptz
);
create index password_link_account on password_link (account_id);

-- Questions in SQL that somebody keeps, for themself or for all. What one asks never changes, so that its address always asks the same:
-- who asks something else keeps another. A closed one is listed no more.
create table saved_query (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  name text not null check (name <> ''),
  statement text not null check (statement <> ''),
  shared boolean not null,
  made_at timestamptz not null,
  closed_at timestamptz
);
create index saved_query_account on saved_query (account_id);
create function keep_statement() returns trigger language plpgsql as $$
begin
  raise exception 'what a saved query asks does not change';
end $$;
create trigger saved_query_stays before update of statement, account_id, made_at on saved_query
  for each row execute function keep_statement();
-- Claims that nobody reviewed, or that changed or vanished since somebody did: made anew with the mentions of their document.
-- `claim` is its number in the extraction; null where no extraction finds it any more. `settles`: how many rows towards facts rest on it
-- that nobody reviewed.
create type waiting_state as enum ('open', 'changed', 'orphaned');
create table waiting_claim (
  document_id bigint not null,
  position integer not null check (position >= 0),
  anchor bytea not null check (length(anchor) = 32),
  claim integer check (claim >= 0),
  kind claim_kind not null,
  state waiting_state not null,
  confidence smallint not null check (confidence between 0 and 1000),
  year smallint,
  bloc_id text,
  settles integer not null check (settles >= 0),
  primary key (document_id, position)
);
create index waiting_claim_value on waiting_claim ((- settles), confidence, document_id, position) where state = 'open';
create index waiting_claim_doubt on waiting_claim (confidence, document_id, position) where state = 'open';
create index waiting_claim_kind_value on waiting_claim (kind, (- settles), confidence, document_id, position) where state = 'open';
create index waiting_claim_kind_doubt on waiting_claim (kind, confidence, document_id, position) where state = 'open';
create index waiting_claim_year on waiting_claim (year, kind, confidence, document_id) where state = 'open';
create index waiting_claim_conflict on waiting_claim (document_id, position) where state <> 'open';
create index waiting_claim_bloc on waiting_claim (bloc_id) where bloc_id is not null;

-- Who works on a document, until when. `word`: what who took it over said to the one who had it.
create table lease (
  document_id bigint primary key references document,
  account_id bigint not null references account,
  since timestamptz not null,
  until timestamptz not null,
  taken_from bigint references account,
  word text check (word <> ''),
  constraint lease_forward check (until >= since),
  constraint lease_taken_with_word check (word is null or taken_from is not null)
);
create index lease_account on lease (account_id);

-- Filters that people keep: `query` is what stands in the address of the page.
create table saved_filter (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  name text not null check (name <> ''),
  query text not null,
  shared boolean not null,
  made_at timestamptz not null,
  unique (account_id, name)
);

-- A second review is asked for of a share (per mille) of documents that somebody reviewed; each is somebody's to do.
-- `gave_back`: accounts that began and gave it back, which do not get it again.
create table second_request (
  id bigint generated always as identity primary key,
  batch_id bigint references batch,
  share integer not null check (share between 1 and 1000),
  account_id bigint not null references account,
  asked_at timestamptz not null
);
create table second_task (
  id bigint generated always as identity primary key,
  request_id bigint not null references second_request,
  document_id bigint not null unique references document,
  account_id bigint references account,
  taken_at timestamptz,
  finished_at timestamptz,
  gave_back bigint[] not null default '{}',
  constraint second_task_taken check ((account_id is null) = (taken_at is null)),
  constraint second_task_finished check (finished_at is null or account_id is not null)
);
create index second_task_account on second_task (account_id) where finished_at is null;
-- Files that were sent to the desk, until they are originals. They lie in the data directory, so that a copy of the data has none.

-- `started_at`: all was sent, import it. `held_until`: a server is at it; who finds it free takes it up again. `trouble`: what stopped it.
create table upload (
  id bigint generated always as identity primary key,
  batch text not null check (batch <> ''),
  batch_id bigint,
  sender text not null check (sender <> ''),
  made_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  started_at timestamptz,
  held_until timestamptz,
  finished_at timestamptz,
  trouble text,
  check (started_at is null or batch_id is not null)
);
create index upload_open on upload (id) where finished_at is null;

-- `path` is what the sender calls it; on the disk it goes by its id. `became` is null while it waits.
create table uploaded_file (
  id bigint generated always as identity primary key,
  upload_id bigint not null references upload on delete cascade,
  path text not null check (path <> ''),
  size bigint not null check (size >= 0),
  received bigint not null default 0 check (received between 0 and size),
  became text check (became in ('new', 'source', 'known', 'refused', 'skipped', 'manifest', 'unpacked')),
  unique (upload_id, path)
);
create index uploaded_file_waits on uploaded_file (upload_id, id) where became is null;
create index uploaded_file_refused on uploaded_file (path) where became = 'refused';

-- What analysts ask: sql/views.

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
-- there are, with the key they are looked for by between blanks, and their words. Nothing is taken away: a term that no row has any more finds nothing.
create table search_term (
  id bigint primary key,
  facet text not null check (facet in ('kind', 'review', 'place', 'level', 'bloc', 'award', 'unit', 'year', 'stage', 'name')),
  value text not null,
  label text,
  plain text,
  words tsvector,
  constraint search_term_plain check ((plain is not null) = (facet = 'name')),
  constraint search_term_words check ((words is not null) = (facet = 'name'))
);
create index search_term_words on search_term using gin (plain gin_trgm_ops) where plain is not null;

create function term_of(facet text, value text) returns bigint language sql immutable as $$
  select hashtextextended(facet || ' ' || value, 0)
$$;

-- A row for each claim towards a fact that nobody rejected; `day` of its document, '-infinity' where none is known. It follows from the evidence, and goes with what was identified.
create table search_row (
  document_id bigint not null,
  kind text not null check (kind in ('award', 'member', 'head', 'official')),
  position integer not null,
  day date not null,
  facets bigint[] not null check (cardinality(facets) = 9),
  words tsvector not null,
  primary key (document_id, kind, position)
);
create index search_row_terms on search_row using gin (facets, words);
create index search_row_newest on search_row (day, document_id, kind, position);
-- The claims of a year in the order of a search: by all days the way to them is long.
create index search_row_year on search_row ((facets[8]), day, document_id, kind, position);

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

create aggregate words_together(tsvector) (sfunc = tsvector_concat, stype = tsvector);

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

-- The compared names of units, blocs and persons in documents, each once: who looks for a part of a name goes through these instead of
-- through all mentions. Nothing is taken away: one that no mention has any more finds nothing.
create table compared_name (
  kind mentioned not null,
  key text not null,
  plain text not null generated always as (plain_words(key)) stored
);
create unique index compared_name_once on compared_name (md5(key), kind);
create index compared_name_part on compared_name using gin (key gin_trgm_ops);
create index compared_name_plain on compared_name using gin (plain gin_trgm_ops);

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
  confidence smallint not null,
  bloc_id text
);
create index award_kept_unit on award_kept (unit_id, year);
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
  insert into name_moved select distinct lower(m.unit) from moved m where m.unit_id is null and m.unit is not null;
  return null;
end $$;

create trigger award_added after insert on award_evidence
  referencing new table as moved for each statement execute function note_moved_awards();
create trigger award_taken after delete on award_evidence
  referencing old table as moved for each statement execute function note_moved_awards();

-- Copies say a thing once: what one of them is, its group is.

-- Signings in an office of one day, of the last day before and of the first after it that count.
create function signings_beside(in_unit text, in_post text, on_day date) returns setof signing_evidence language sql stable as $$
  select s.*
  from (
    select on_day as day
    union all
    (
      select b.published from signing_evidence b
      where b.unit_id = in_unit and b.post = in_post and b.published < on_day
        and b.document_id not in (select w.document_id from withdrawn_document w)
      order by b.published desc limit 1
    )
    union all
    (
      select a.published from signing_evidence a
      where a.unit_id = in_unit and a.post = in_post and a.published > on_day
        and a.document_id not in (select w.document_id from withdrawn_document w)
      order by a.published limit 1
    )
  ) d
  cross join lateral (
    select o.* from signing_evidence o where o.unit_id = in_unit and o.post = in_post and o.published = d.day offset 0
  ) s
$$;

-- Who signed in an office on a day on which one of some documents was signed in it, or on the one before or after.
create function signings_about(documents bigint[])
returns table (unit_id text, post text, signer_key text, published date) language sql stable as $$
  select distinct o.unit_id, o.post, o.signer_key, o.published
  from (select distinct s.unit_id, s.post, s.published from signing_evidence s where s.document_id = any (documents)) s
  cross join lateral signings_beside(s.unit_id, s.post, s.published) o
$$;

-- One paper of a day is enough: what is found of it looks at all that were signed on that day.
create function note_moved_signings() returns trigger language plpgsql set enable_seqscan = off as $$
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

-- What rests on some documents, each of which others may be copies of.
create function note_moved_with(documents bigint[]) returns void language plpgsql as $$
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

create function note_moved_origins() returns trigger language plpgsql as $$
begin
  perform note_moved_with(array(
    select m.document_id from moved m
    union select o.document_id from moved m join origin o on o.origin_id = m.origin_id
  ));
  return null;
end $$;

create trigger origin_added after insert on origin
  referencing new table as moved for each statement execute function note_moved_origins();
create trigger origin_changed after update on origin
  referencing new table as moved for each statement execute function note_moved_origins();
create trigger origin_taken after delete on origin
  referencing old table as moved for each statement execute function note_moved_origins();

-- Documents that do not count any more, or count again.
create function note_withdrawn(withdrawn bigint[]) returns void language plpgsql as $$
begin
  perform note_moved_with(array(
    select unnest(withdrawn)
    union select c.document_id from origin o join origin c on c.origin_id = o.origin_id where o.document_id = any (withdrawn)
  ));
  insert into bloc_year_moved
  select distinct e.bloc_id, e.year + y.later
  from (
    select m.bloc_id, m.year from membership_evidence m where m.document_id = any (withdrawn)
    union select h.bloc_id, h.year from headship_evidence h where h.document_id = any (withdrawn)
  ) e
  cross join (values (0::smallint), (1::smallint)) as y (later)
  where e.bloc_id is not null and e.year between 0 and 9999;
end $$;

create function note_moved_withdrawals() returns trigger language plpgsql as $$
begin
  perform note_withdrawn(array(
    select m.document_id from moved m where m.document_id is not null
    union select s.document_id from moved m join source s on s.batch_id = m.batch_id
  ));
  return null;
end $$;

create trigger withdrawal_moves after insert on withdrawal
  referencing new table as moved for each statement execute function note_moved_withdrawals();

-- A finding, whoever waived it. `since`: the first day on which it is none yet; null of what is one at once.
create table finding_kept (
  id bigint generated always as identity primary key,
  code text not null check (code <> ''),
  subject text not null check (subject <> ''),
  year smallint,
  bloc_id text,
  bloc text,
  unit_id text,
  unit text,
  detail jsonb not null,
  documents bigint[] not null,
  since date
);
-- The order of lists: within a code the latest year first, then by names; long names are cut, as an index holds no more.
create index finding_kept_order on finding_kept (code, (- coalesce(year, 0)), coalesce(left(bloc, 100), ''), coalesce(left(unit, 100), ''), id);
create index finding_kept_subject on finding_kept using hash (subject);
create index finding_kept_unit on finding_kept (unit_id) where unit_id is not null;
create index finding_kept_bloc on finding_kept (bloc_id, year) where bloc_id is not null;
create index finding_kept_nobody on finding_kept using hash (lower(unit)) where unit_id is null and unit is not null;
create index finding_kept_documents on finding_kept using gin (documents) with (fastupdate = off);
create index finding_kept_names on finding_kept using gin (lower(coalesce(bloc, '') || ' | ' || coalesce(unit, '')) gin_trgm_ops);
create index finding_kept_since on finding_kept (since);

-- In how many kept findings a document is; it follows them in the same transactions.
create table document_findings (
  document_id bigint primary key,
  findings integer not null
);

-- Documents with a finding that nobody waived. What was waived, and what is none yet, is little.
create view document_with_finding as
select d.document_id
from document_findings d
left join (
  select u.document_id, count(*) as findings
  from finding_kept f
  cross join lateral unnest(f.documents) as u (document_id)
  where f.id in (
    select k.id from finding_kept k where k.since >= current_date
    union
    select k.id
    from finding_word said
    join finding_kept k on k.subject = said.subject and k.code = said.code
    where said.waived
  )
  group by u.document_id
) apart on apart.document_id = d.document_id
where d.findings > coalesce(apart.findings, 0);

-- How long an award took, of days from the first paper that puts it forward to the first that gives it.
create function wait_of(outcome text, days integer) returns text language sql immutable as $$
  select case
    when outcome = 'open' then 'open'
    when days is null then 'unknown'
    when days < 0 then 'before'
    when days <= 30 then '0-30'
    when days <= 60 then '31-60'
    when days <= 90 then '61-90'
    when days <= 180 then '91-180'
    when days <= 365 then '181-365'
    else '366-'
  end
$$;

-- How many of the kept awards are alike in all that they are counted by: it follows them in the same transactions.
create table award_cell (
  year smallint,
  place text,
  level text,
  award_code text not null,
  review text not null,
  outcome text not null,
  reached text not null,
  missing text[] not null,
  days integer,
  awards integer not null,
  constraint award_cell_is_one unique nulls not distinct (year, place, level, award_code, review, outcome, reached, missing, days)
);
create index award_cell_empty on award_cell (award_code) where awards = 0;
-- The first name of a kind of award.
create index award_kept_name on award_kept (award_code, left(award, 200));

-- Awards as they are counted: of all units and blocs by their cells, else one by one. Asked for are course, year, province, level, kind of
-- award, unit, bloc, review, outcome, stage reached, step that is missing, how long it took: each null for all, '' for none.
create function awards_asked(asked text[]) returns table (
  year smallint, place text, level text, award_code text, review text, outcome text, reached text, missing text[], days integer, wait text, awards integer
) language sql stable as $$
  select a.year, a.place, a.level, a.award_code, a.review, a.outcome, a.reached, a.missing, a.days, wait_of(a.outcome, a.days), a.awards
  from (
    select c.year, c.place, c.level, c.award_code, c.review, c.outcome, c.reached, c.missing, c.days, c.awards
    from award_cell c
    where asked[1] is null and asked[6] is null and asked[7] is null
    union all
    select k.year, k.place, k.level, k.award_code, k.review, k.outcome, k.reached, k.missing, k.days, 1
    from award_kept k
    where (asked[1] is not null or asked[6] is not null or asked[7] is not null)
      and (asked[1] is null or k.course = asked[1])
      and (asked[6] is null or k.unit_id = asked[6])
      and (asked[7] is null or k.bloc_ids @> array[asked[7]])
  ) a
  where (asked[2] is null or coalesce(a.year, 0) = coalesce(nullif(asked[2], '')::smallint, 0))
    and (asked[3] is null or coalesce(a.place, '') = asked[3])
    and (asked[4] is null or coalesce(a.level, '') = asked[4])
    and (asked[5] is null or a.award_code = asked[5])
    and (asked[8] is null or a.review = asked[8])
    and (asked[9] is null or a.outcome = asked[9])
    and (asked[10] is null or a.reached = asked[10])
    and (asked[11] is null or asked[11] = any (a.missing))
    and (asked[12] is null or wait_of(a.outcome, a.days) = asked[12])
$$;

-- Facts that somebody reviewed, of lists that ask for those alone; they are few among all.
create index membership_evidence_reviewed on membership_evidence (unit_id) where state <> 'open';
create index headship_evidence_reviewed on headship_evidence (unit_id) where state <> 'open';
create index award_evidence_reviewed on award_evidence (unit_id) where state <> 'open';
-- What is rare among awards.
create index award_kept_reviewed on award_kept (review) where review <> 'unreviewed';
create index award_kept_taken on award_kept (outcome) where outcome in ('refused', 'revoked');
-- Awards of a province, of a year.
create index award_kept_place on award_kept (place, year);

-- Beside the units of `award_moved`, of what findings have to be made anew: years of blocs, names of award winners who are nobody in
-- lower case, documents.
create table bloc_year_moved (
  bloc_id text not null,
  year smallint not null
);
create table name_moved (
  name text not null
);
create table document_moved (
  document_id bigint not null
);

create index award_moved_unit on award_moved (unit_id);
create index name_moved_name on name_moved using hash (name);
create index bloc_year_moved_bloc on bloc_year_moved (bloc_id, year);
create index document_moved_document on document_moved (document_id);

-- What a title names is looked for with each award, and is rare.
create index claim_argument_in_title on claim_argument (extraction_id, claim) where role = 'award_in_title';

-- Two papers of one issuer with one number in one year.
create index identified_paper on identified (lower(number), extract(year from published)) where number is not null;
create index award_evidence_nobody on award_evidence (lower(unit)) where unit_id is null and unit is not null;

-- A year of a bloc is held against the year before.
create function note_moved_bloc_years() returns trigger language plpgsql as $$
begin
  insert into bloc_year_moved
  select distinct m.bloc_id, m.year + y.later
  from moved m cross join (values (0::smallint), (1::smallint)) as y (later)
  where m.bloc_id is not null and m.year between 0 and 9999;
  return null;
end $$;
create trigger membership_added after insert on membership_evidence
  referencing new table as moved for each statement execute function note_moved_bloc_years();
create trigger membership_taken after delete on membership_evidence
  referencing old table as moved for each statement execute function note_moved_bloc_years();
create trigger headship_added after insert on headship_evidence
  referencing new table as moved for each statement execute function note_moved_bloc_years();
create trigger headship_taken after delete on headship_evidence
  referencing old table as moved for each statement execute function note_moved_bloc_years();

create function note_moved_documents() returns trigger language plpgsql as $$
begin
  insert into document_moved select m.document_id from moved m;
  return null;
end $$;
create trigger identified_added after insert on identified
  referencing new table as moved for each statement execute function note_moved_documents();
create trigger identified_taken after delete on identified
  referencing old table as moved for each statement execute function note_moved_documents();

-- What was withdrawn with its batches counts again when another batch brings it.
create function note_moved_sources() returns trigger language plpgsql as $$
begin
  perform note_withdrawn(array(
    select distinct m.document_id
    from withdrawn_batch w
    join source s on s.batch_id = w.batch_id
    join moved m on m.document_id = s.document_id
  ));
  return null;
end $$;
create trigger source_moves after insert on source
  referencing new table as moved for each statement execute function note_moved_sources();

-- The program says by which statements what is kept was made; where it makes it by others, all is made anew.
create table kept_by (
  name text primary key,
  sha256 text not null
);

-- What is said of awards on their way, claim by claim. An award whose year or giver its document does not tell is linked with that of
-- no other document, except of copies of one text, which say it once: they share the course of the first of them.
create view award_step as
select e.document_id, e.position, e.anchor, e.claim, e.state, e.confidence, e.bloc, e.bloc_id, e.bloc_code, e.year, e.unit, e.unit_id, e.unit_code,
  e.recipient_kind, e.count, e.award, e.award_code, e.granter, e.granter_id, e.granter_code, e.stage, coalesce(o.origin_id, e.document_id) as origin_id,
  case when o.origin_id is null or e.course is null or (e.year is not null and e.granter_id is not null) then e.course
  else (
    select c.course from origin p
    join award_evidence c on c.document_id = p.document_id
    where p.origin_id = o.origin_id and c.unit_id = e.unit_id and c.award_code = e.award_code and c.course is not null
      and c.year is not distinct from e.year and coalesce(c.granter_id, c.granter) is not distinct from coalesce(e.granter_id, e.granter)
      and c.document_id not in (select w.document_id from withdrawn_document w)
    order by c.document_id, c.position limit 1
  ) end as course
from award_evidence e
left join origin o on o.document_id = e.document_id
where e.document_id not in (select w.document_id from withdrawn_document w);

-- Which unit was a member of which bloc in which year, with what speaks for it and against it.
create view membership_fact as
select e.bloc_id, min(e.bloc_code) as bloc_code, min(e.bloc) as bloc, e.year, e.unit_id, min(e.unit_code) as unit_code, min(e.unit) as unit,
  count(*) filter (where e.state <> 'rejected') as claims_for, count(*) filter (where e.state = 'rejected') as claims_against,
  array_agg(distinct e.document_id order by e.document_id) filter (where e.state <> 'rejected') as documents, count(distinct coalesce(o.origin_id, e.document_id)) filter (where e.state <> 'rejected') as origins, max(e.confidence) filter (where e.state <> 'rejected') as confidence,
  review_of(array_agg(e.state)) as review
from membership_evidence e
left join origin o on o.document_id = e.document_id
where e.bloc_id is not null and e.unit_id is not null and e.document_id not in (select w.document_id from withdrawn_document w)
group by e.bloc_id, e.year, e.unit_id
having bool_or(e.state <> 'rejected');

-- Which unit led which bloc in which year, as its head or a deputy.
create view headship_fact as
select e.bloc_id, min(e.bloc_code) as bloc_code, min(e.bloc) as bloc, e.year, e.role, e.unit_id, min(e.unit_code) as unit_code, min(e.unit) as unit,
  count(*) filter (where e.state <> 'rejected') as claims_for, count(*) filter (where e.state = 'rejected') as claims_against,
  array_agg(distinct e.document_id order by e.document_id) filter (where e.state <> 'rejected') as documents, count(distinct coalesce(o.origin_id, e.document_id)) filter (where e.state <> 'rejected') as origins, max(e.confidence) filter (where e.state <> 'rejected') as confidence,
  review_of(array_agg(e.state)) as review
from headship_evidence e
left join origin o on o.document_id = e.document_id
where e.bloc_id is not null and e.unit_id is not null and e.document_id not in (select w.document_id from withdrawn_document w)
group by e.bloc_id, e.year, e.role, e.unit_id
having bool_or(e.state <> 'rejected');

-- An award on its way: of each step the first day on which a document tells it (its own day), null where none does.
create view award_fact as
select e.course, e.unit_id, min(e.unit_code) as unit_code, min(e.unit) as unit, e.award_code, min(e.award) as award,
  min(e.granter_id) as granter_id, min(e.granter_code) as granter_code, min(e.granter) as granter, e.year,
  array_agg(distinct e.bloc_id) filter (where e.bloc_id is not null and e.state <> 'rejected') as bloc_ids,
  array_agg(distinct e.bloc) filter (where e.bloc is not null and e.state <> 'rejected') as blocs,
  array_agg(distinct e.stage) filter (where e.state <> 'rejected') as stages,
  min(i.published) filter (where e.stage = 'registered' and e.state <> 'rejected') as registered,
  min(i.published) filter (where e.stage = 'voted' and e.state <> 'rejected') as voted,
  min(i.published) filter (where e.stage = 'recommended' and e.state <> 'rejected') as recommended,
  min(i.published) filter (where e.stage = 'council' and e.state <> 'rejected') as council,
  min(i.published) filter (where e.stage = 'decided' and e.state <> 'rejected') as decided,
  min(i.published) filter (where e.stage = 'presented' and e.state <> 'rejected') as presented,
  min(i.published) filter (where e.stage = 'refused' and e.state <> 'rejected') as refused,
  min(i.published) filter (where e.stage = 'revoked' and e.state <> 'rejected') as revoked,
  count(*) filter (where e.state <> 'rejected') as claims_for, count(*) filter (where e.state = 'rejected') as claims_against,
  array_agg(distinct e.document_id order by e.document_id) filter (where e.state <> 'rejected') as documents, count(distinct e.origin_id) filter (where e.state <> 'rejected') as origins, max(e.confidence) filter (where e.state <> 'rejected') as confidence,
  review_of(array_agg(e.state)) as review
from award_step e
join identified i on i.document_id = e.document_id
where e.course is not null
group by e.course, e.unit_id, e.award_code, e.year
having bool_or(e.state <> 'rejected');

-- Who took part in a meeting and how. Persons of one name are not one person for that.
create view appearance_fact as
select e.person_key, e.person, e.titles, e.act, e.bloc_id, e.bloc_code, e.bloc, e.year, e.document_id, i.published, e.confidence,
  review_of(array[e.state]) as review, e.position
from appearance_evidence e
join identified i on i.document_id = e.document_id
where e.state <> 'rejected' and e.document_id not in (select w.document_id from withdrawn_document w);

-- How many units of a bloc may be put forward for an award of a year (`most`), or how many of 100 members who are put forward for no flag
-- (`share`): by law, by the rules of a province, or for one bloc; `place` and `bloc_code` null: wherever. What people said of an award, place
-- and first year stands instead of what ships (`author` null). Where several rules speak of a bloc's year, the one with the highest `rank`
-- counts, of these the latest. Clusters of provinces have more than what a law says of blocs of one.
-- A province decides on its own flags, so that only those whose rules are known have a row.
create view award_quota as
with said as (
  select distinct on (r.award_code, r.place, r.bloc_code, r.since) r.*
  from quota_rule r
  order by r.award_code, r.place, r.bloc_code, r.since, r.id desc
),
shipped as (
  select q.award_code, q.place, q.since::smallint as since, q.until::smallint as until, q.most, q.share::smallint as share, q.source
  from (values
    ('flag-of-government', null, 2024, null, 1, null, 'Luật 06/2022/QH15, Điều 25: to the leader of a bloc'),
    ('flag-of-government', 'quang-ninh', 2017, 2017, 1, null, 'Quảng Ninh, 2017: one of a bloc of the province'),
    ('flag', 'quang-ninh', 2017, 2017, 1, null, 'Quảng Ninh, 2017: one of a bloc'),
    ('merit-certificate', 'quang-ninh', 2017, 2017, null, 50, 'Quảng Ninh, 2017: half of the others of a bloc of the province'),
    ('flag', 'bac-ninh', 2019, 2019, 2, null, 'Bắc Ninh, 2019: two of a bloc, as its blocs put forward')
  ) as q (award_code, place, since, until, most, share, source)
)
select q.award_code, q.place, q.since, q.until, q.most, q.source, q.bloc_code, q.share, q.author,
  (case when q.bloc_code is not null then 2 when q.place is not null then 1 else 0 end)::smallint as rank
from (
  select s.award_code, s.place, s.bloc_code, s.since, s.until, s.most, s.share, s.source, s.author from said s
  union all
  select s.award_code, s.place, null, s.since, s.until, s.most, s.share, s.source, null from shipped s
  where not exists (
    select from said o where o.award_code = s.award_code and o.place is not distinct from s.place and o.bloc_code is null and o.since = s.since
  )
) q
where q.most is not null or q.share is not null;

-- What does not fit together, by the checks of docs/findings.md (sql/queries/findings_of_*.sql), as it is kept. `subject` names a finding of
-- its code for ever, as long as what it is about does not change: who waives one waives that.
create view finding as
select f.code, f.subject, f.year, f.bloc_id, f.bloc, f.unit_id, f.unit, f.detail, f.documents
from finding_kept f
where f.since is null or f.since < current_date;

-- Which papers of a bloc's year there are: how many documents of each kind tell of it.
create view gap as
select known.bloc_id, min(known.bloc) as bloc, known.year,
  count(distinct known.document_id) filter (where i.kind = 'news') as news,
  count(distinct known.document_id) filter (where i.kind in ('minutes', 'report')) as minutes,
  count(distinct known.document_id) filter (where i.kind in ('submission', 'list')) as submissions,
  count(distinct known.document_id) filter (where i.kind = 'decision') as decisions
from (
  select e.bloc_id, e.bloc, e.year, e.document_id from membership_evidence e where e.state <> 'rejected'
  union all
  select e.bloc_id, e.bloc, e.year, e.document_id from headship_evidence e where e.state <> 'rejected'
  union all
  select e.bloc_id, e.bloc, e.year, e.document_id from award_evidence e where e.state <> 'rejected'
) known
join identified i on i.document_id = known.document_id
where known.bloc_id is not null and known.year is not null and known.document_id not in (select w.document_id from withdrawn_document w)
group by known.bloc_id, known.year;

-- The facts of awards as they are kept for lists and charts: what award_fact says, with the province of who receives, the level of who gives,
-- the days from the first document that puts it forward to the first that gives it, how far it has come (`reached`), what came of it
-- (`open`: no document decides), how long it took (`wait`: days; `before`: given by an earlier paper than any that puts it forward), and the steps that no document tells.
create view award_life as
select k.course, k.unit_id, k.unit_code, k.unit, k.place, k.award_code, k.award, k.granter_code, k.granter, k.level, k.year, k.bloc_ids, k.bloc_code, k.bloc, k.stages, k.registered, k.voted, k.recommended, k.council, k.decided, k.presented, k.refused, k.revoked, k.put_forward, k.given, k.days, k.reached, k.outcome, k.missing, k.review, k.claims_for, k.claims_against, k.documents, k.origins, k.confidence,
  wait_of(k.outcome, k.days) as wait
from award_kept k;
