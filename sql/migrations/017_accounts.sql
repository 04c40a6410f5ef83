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

-- Of sessions, tokens and invitations the secret itself is known to its holder alone; `digest` is its SHA-256.
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
