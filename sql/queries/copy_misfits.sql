-- What in documents does not fit together, as rows on standard input.
copy misfit_evidence (
  document_id, position, code, subject, year, bloc, bloc_id, bloc_code, unit, unit_id, unit_code, detail
) from stdin
