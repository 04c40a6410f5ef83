-- An edition of the authority list; nothing where an edition of the same rows is there.
-- $1 name, $2 shipped, $3 author, $4 digest, $5 when
insert into authority_edition (name, shipped, author, digest, added_at) values ($1, $2, $3, $4, $5)
on conflict (digest) do nothing
returning id
