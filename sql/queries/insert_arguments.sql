-- The arguments of new claims. What belongs to several spans comes as array literals.
-- $1 extractions, $2 claims, $3 roles, $4 ordinals, $5 positions, $6 kinds, $7 bases, $8 written, $9 values that are text,
-- $10 values that are numbers, $11 blocks, $12 spans, $13 quotes, $14 plain keys
insert into claim_argument (
  extraction_id, claim, role, ordinal, position, kind, basis, written, value_text, value_number, blocks, spans, quotes, plain
)
select extraction_id, claim, role, ordinal, position, kind, basis, written, value_text, value_number,
  blocks::integer[], spans::int4range[], quotes::text[], plain
from unnest(
  $1::bigint[], $2::integer[], $3::text[], $4::integer[], $5::integer[], $6::value_kind[], $7::argument_basis[],
  $8::text[], $9::text[], $10::float8[], $11::text[], $12::text[], $13::text[], $14::text[]
) as new (
  extraction_id, claim, role, ordinal, position, kind, basis, written, value_text, value_number, blocks, spans, quotes, plain
)
