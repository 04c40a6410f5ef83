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

create or replace view sealed_row as
select 'document' as kind, id as row_id, digest from document
union all select 'source', id, digest from source
union all select 'reading', id, digest from reading
union all select 'extraction', id, digest from extraction
union all select 'adoption', document_id, digest from adoption
union all select 'withdrawal', id, digest from withdrawal
union all select 'local_rule', id, digest from local_rule
union all select 'local_rule_event', id, digest from local_rule_event
union all select 'review', id, digest from review;
