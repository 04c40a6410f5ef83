-- What claims say of awards, as rows on standard input.
copy award_evidence (
  document_id, position, anchor, claim, state, confidence, bloc, bloc_id, bloc_code, year, unit, unit_id, unit_code,
  recipient_kind, count, award, award_code, granter, granter_id, granter_code, stage, course, person_key, of_state
) from stdin
