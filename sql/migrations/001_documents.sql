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
