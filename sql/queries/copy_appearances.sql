-- What claims say of officials, as rows on standard input. Titles come as an array literal.
copy appearance_evidence (
  document_id, position, anchor, claim, state, confidence, bloc, bloc_id, bloc_code, year, person, person_key, titles, act
) from stdin
