-- What claims say of heads, as rows on standard input.
copy headship_evidence (
  document_id, position, anchor, claim, state, confidence, bloc, bloc_id, bloc_code, year, unit, unit_id, unit_code, role
) from stdin
