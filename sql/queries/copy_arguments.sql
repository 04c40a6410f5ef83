-- The arguments of new claims, as rows on standard input. What belongs to several spans comes as array literals.
copy claim_argument (
  extraction_id, claim, role, ordinal, position, kind, basis, written, value_text, value_number, blocks, spans, quotes, plain
) from stdin
