-- $1 code, $2 subject, $3 waived, $4 what is taken back instead, $5 author, $6 reason, $7 digest, $8 when
insert into finding_waiver (code, subject, waived, reverts, author, reason, digest, said_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (reverts) do nothing
returning id
