-- New second reviews, in the order in which they were said.
-- $1 documents, $2 readings, $3 actions, $4 anchors, $5 kinds, $6 trigger starts, $7 trigger ends, $8 contents found,
-- $9 seals of reviews that are taken back, $10 authors, $11 reasons, $12 batches, $13 digests, $14 when
insert into blind_review (
  document_id, reading_id, action, anchor, kind, trigger_start, trigger_end, found, reverts, author, reason, batch,
  digest, said_at
)
select document_id, reading_id, action, anchor, kind, trigger_start, trigger_end, found,
  (select taken.id from blind_review taken where taken.digest = new.reverts), author, reason, batch, digest, said_at
from unnest(
  $1::bigint[], $2::bigint[], $3::review_action[], $4::bytea[], $5::claim_kind[], $6::integer[], $7::integer[],
  $8::bytea[], $9::bytea[], $10::text[], $11::text[], $12::text[], $13::bytea[], $14::timestamptz[]
) with ordinality as new (
  document_id, reading_id, action, anchor, kind, trigger_start, trigger_end, found, reverts, author, reason, batch,
  digest, said_at, place
)
order by place
returning id, encode(digest, 'hex') as digest
