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
  check (num_nonnulls(document_id, batch_id) = 1)
);

create view withdrawn_batch as
select latest.batch_id
from (select distinct on (w.batch_id) w.batch_id, w.withdrawn from withdrawal w where w.batch_id is not null order by w.batch_id, w.id desc) latest
where latest.withdrawn;

-- Withdrawn by itself, or with every batch that brought it.
create view withdrawn_document as
select latest.document_id
from (select distinct on (w.document_id) w.document_id, w.withdrawn from withdrawal w where w.document_id is not null order by w.document_id, w.id desc) latest
where latest.withdrawn
union
select s.document_id
from withdrawn_batch w
join source s on s.batch_id = w.batch_id
where not exists (
  select from source other
  where other.document_id = s.document_id and other.batch_id not in (select b.batch_id from withdrawn_batch b)
);

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
create unique index failure_open on failure (document_id, path, stage) nulls not distinct where resolved_at is null;

create trigger adoption_stays before update or delete or truncate on adoption
  for each statement execute function refuse_change();
create trigger withdrawal_stays before update or delete or truncate on withdrawal
  for each statement execute function refuse_change();

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

-- Every digest that stands in a row: each is named by the journal once.
create view sealed_row as
select 'document' as kind, id as row_id, digest from document
union all select 'source', id, digest from source
union all select 'reading', id, digest from reading
union all select 'extraction', id, digest from extraction
union all select 'adoption', document_id, digest from adoption
union all select 'withdrawal', id, digest from withdrawal;

-- A name for this installation, for what shares a Redis with others.
create table installation (
  single boolean primary key default true check (single),
  id uuid not null default gen_random_uuid()
);
insert into installation default values;
