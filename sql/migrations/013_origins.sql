-- Which documents are copies of one text: reposts and near copies are one witness.

-- `bands` are the keys that near copies share; both are null for a text that is too short to tell.
create table text_signature (
  document_id bigint primary key references document,
  reading_id bigint not null references reading,
  made_by text not null check (made_by <> ''),
  signature bytea,
  bands integer[],
  constraint text_signature_whole check ((signature is null) = (bands is null))
);
create index text_signature_bands on text_signature using gin (bands);

-- `likeness` is per mille of the rows of words that the two texts share.
create table near_copy (
  document_id bigint not null references text_signature on delete cascade,
  other_id bigint not null references text_signature on delete cascade,
  likeness smallint not null check (likeness between 0 and 1000),
  primary key (document_id, other_id),
  check (document_id < other_id)
);
create index near_copy_other on near_copy (other_id);

-- Documents that copies tie together have one origin, the first of them; one that is alone has no row.
create table origin (
  document_id bigint primary key references document,
  origin_id bigint not null references document
);
create index origin_group on origin (origin_id);
