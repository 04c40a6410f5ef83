-- Who forgot a password is let in again without becoming somebody else.
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
