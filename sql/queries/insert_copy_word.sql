-- $1 document, $2 other document, $3 verdict, $4 author, $5 reason, $6 digest, $7 when, $8 seal of what it takes back or null
insert into copy_word (document_id, other_id, verdict, author, reason, digest, said_at, reverts)
values (least($1::bigint, $2::bigint), greatest($1::bigint, $2::bigint), $3, $4, $5, $6, $7,
  (select taken.id from copy_word taken where taken.digest = $8))
