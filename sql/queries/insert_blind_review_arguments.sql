-- The arguments of new second reviews. What belongs to several spans comes as array literals.
-- $1 second reviews, $2 sides, $3 roles, $4 ordinals, $5 positions, $6 kinds, $7 bases, $8 written, $9 values that are text,
-- $10 values that are numbers, $11 blocks, $12 spans, $13 quotes
insert into blind_review_argument (
  review_id, side, role, ordinal, position, kind, basis, written, value_text, value_number, blocks, spans, quotes
)
select review_id, side, role, ordinal, position, kind, basis, written, value_text, value_number,
  blocks::integer[], spans::int4range[], quotes::text[]
from unnest(
  $1::bigint[], $2::review_side[], $3::text[], $4::integer[], $5::integer[], $6::value_kind[], $7::argument_basis[],
  $8::text[], $9::text[], $10::float8[], $11::text[], $12::text[], $13::text[]
) as new (
  review_id, side, role, ordinal, position, kind, basis, written, value_text, value_number, blocks, spans, quotes
)
