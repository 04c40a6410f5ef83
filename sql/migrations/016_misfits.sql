-- What in one document does not fit together by itself: its numbers against its names, who gives against what is given. All
-- documents are identified anew, which finds it.
delete from identified;
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
