-- $1 kind of award, $2 place, $3 code of the bloc, $4 first year, $5 last year, $6 most, $7 share, $8 source, $9 author, $10 digest, $11 when
insert into quota_rule (award_code, place, bloc_code, since, until, most, share, source, author, digest, said_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
