-- What claims say of members, as rows on standard input.
copy membership_evidence (
  document_id, position, anchor, claim, state, confidence, bloc, bloc_id, bloc_code, year, unit, unit_id, unit_code
) from stdin
