-- A version of a rule.
-- $1 name, $2 version, $3 source, $4 author, $5 digest, $6 when
insert into local_rule (name, version, source, author, digest, added_at) values ($1, $2, $3, $4, $5, $6)
