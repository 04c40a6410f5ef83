-- $1 verdicts, $2 kinds, $3-$8 the one situation (names, keys, places, withins, first and last years), $9-$14 the other,
-- $15 judgements that are taken back, $16 authors, $17 reasons, $18 batches, $19 digests, $20 when
insert into judgement (
  verdict, kind, of_name, of_key, of_place, of_within, of_since, of_until, as_name, as_key, as_place, as_within, as_since, as_until,
  reverts, author, reason, batch, digest, said_at
)
select * from unnest(
  $1::verdict[], $2::mentioned[], $3::text[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::smallint[],
  $9::text[], $10::text[], $11::text[], $12::text[], $13::smallint[], $14::smallint[],
  $15::bigint[], $16::text[], $17::text[], $18::text[], $19::bytea[], $20::timestamptz[]
)
on conflict (digest) do nothing
returning id, digest
