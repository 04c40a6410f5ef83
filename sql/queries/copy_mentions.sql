-- The mentions of documents, as rows on standard input.
copy mention (
  document_id, position, anchor, claim_kind, role, ordinal, kind, name, key, place, within, year, entity_id, code, basis, open, doubted, placed,
  alone_id, alone_code, alone_open
) from stdin
