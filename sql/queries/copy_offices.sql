-- Who documents say heads a unit or is a deputy there, as rows on standard input.
copy office_evidence (
  document_id, position, unit, unit_id, unit_code, post, rank, person, person_key, published
) from stdin
