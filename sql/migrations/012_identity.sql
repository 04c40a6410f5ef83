-- Who the units and blocs are that claims name: what people said of it, and what follows.

create type mentioned as enum ('organisation', 'bloc-series');
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
create trigger judgement_stays before update or delete or truncate on judgement
  for each statement execute function refuse_change();

-- What follows from claims, reviews, judgements and lists can be made anew at any time, and is where one of them changed.
-- Of which extraction, and after which review, the mentions of a document were identified; `made_by` names the rules and lists.
-- `published` and `kind` are what the document says of itself.
create table identified (
  document_id bigint primary key references document,
  extraction_id bigint not null references extraction,
  last_review bigint,
  made_by text not null check (made_by <> ''),
  published date,
  kind text
);

-- `place` is the code of a province, `within` what tells a name from its namesakes in the province.
create table mention (
  document_id bigint not null references identified on delete cascade,
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
  primary key (document_id, position),
  constraint mention_is_or_is_open check (num_nonnulls(entity_id, code, basis) = case when open is null then 3 else 0 end)
);
create index mention_entity on mention (entity_id) where entity_id is not null;
create index mention_key on mention (key);

-- Whom it may be, the likeliest first.
create table mention_proposal (
  document_id bigint not null,
  position integer not null,
  rank integer not null check (rank >= 0),
  entity_id text not null,
  code text not null,
  score smallint not null check (score between 0 and 1000),
  reasons text[] not null,
  primary key (document_id, position, rank),
  foreign key (document_id, position) references mention on delete cascade
);

-- What claims say towards facts, a row for each: rejected ones too, which speak against.
create type review_state as enum ('open', 'accepted', 'amended', 'rejected', 'added', 'changed');

create table membership_evidence (
  document_id bigint not null references identified on delete cascade,
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

create table headship_evidence (
  document_id bigint not null references identified on delete cascade,
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

-- `course` is the same for all that is said of one award on its way; `award_code` says what kind of award it is.
create table award_evidence (
  document_id bigint not null references identified on delete cascade,
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
  primary key (document_id, position)
);
create index award_evidence_unit on award_evidence (unit_id, year);
create index award_evidence_bloc on award_evidence (bloc_id, year);
create index award_evidence_course on award_evidence (course) where course is not null;

create table appearance_evidence (
  document_id bigint not null references identified on delete cascade,
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
create index appearance_evidence_person on appearance_evidence (person_key);
create index appearance_evidence_bloc on appearance_evidence (bloc_id, year);

-- Of some claims that say the same: nobody reviewed them; somebody did and all agree; reviewers and claims disagree.
create function review_of(states review_state[]) returns text language sql immutable as $$
  select case
    when states && array['rejected', 'changed']::review_state[] then 'disputed'
    when states && array['accepted', 'amended', 'added']::review_state[] then 'reviewed'
    else 'unreviewed'
  end
$$;

do $$
begin
  execute 'create or replace view sealed_row as ' || rtrim(pg_get_viewdef('sealed_row'::regclass), ';') || '
    union all select ''judgement'', id, digest from judgement';
end $$;
