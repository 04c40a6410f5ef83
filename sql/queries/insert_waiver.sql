-- $1 code, $2 subject, $3 waived, $4 author, $5 reason, $6 digest, $7 when
insert into finding_waiver (code, subject, waived, author, reason, digest, said_at) values ($1, $2, $3, $4, $5, $6, $7)
