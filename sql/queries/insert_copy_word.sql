-- $1 document, $2 other document, $3 verdict, $4 author, $5 reason, $6 digest, $7 when
insert into copy_word (document_id, other_id, verdict, author, reason, digest, said_at)
values (least($1::bigint, $2::bigint), greatest($1::bigint, $2::bigint), $3, $4, $5, $6, $7)
