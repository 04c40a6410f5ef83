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

-- What was sent has a path that only its batch knows ("2019/a.pdf"): there it fails for itself.
drop index failure_open;
create unique index failure_open on failure (document_id, path, stage, (case when left(path, 1) <> '/' then batch_id end))
  nulls not distinct where resolved_at is null;
create index failure_path_due on failure (retry_at) where resolved_at is null and path is not null and retry_at is not null;
