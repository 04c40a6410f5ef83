-- What waits for reviewers, who is at which document, and second reviews.

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

-- Beside its mentions: the code of the province that a document is of, and how many of its claims are open or in conflict.
alter table identified
  add column place text,
  add column open integer not null default 0 check (open >= 0),
  add column conflicts integer not null default 0 check (conflicts >= 0);
create index identified_place on identified (place) where place is not null;
create index mention_open on mention (document_id) where open is not null;
insert into outdated (step, document_id)
select 'identity'::made_anew, i.document_id from identified i order by i.document_id
on conflict (step, document_id) do nothing;

-- Findings as they were when they were last asked of all, which takes long in a large store, and how many names were nobody.
-- `journal`: its last entry then; `took`: milliseconds.
create table kept_finding (
  code text not null check (code <> ''),
  subject text not null check (subject <> ''),
  documents bigint[] not null
);
create index kept_finding_documents on kept_finding using gin (documents);
create table findings_kept (
  single boolean primary key default true check (single),
  journal bigint not null,
  made_at timestamptz not null,
  took integer not null check (took >= 0),
  names integer not null check (names >= 0)
);

-- Documents with a finding that nobody waived.
create view document_with_finding as
select distinct u.document_id
from kept_finding f
cross join lateral unnest(f.documents) as u (document_id)
where not coalesce((
  select w.waived from finding_waiver w where w.code = f.code and w.subject = f.subject order by w.id desc limit 1
), false);

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

do $$
begin
  execute 'create or replace view sealed_row as ' || rtrim(pg_get_viewdef('sealed_row'::regclass), ';') || '
    union all select ''blind_review'', id, digest from blind_review';
end $$;
