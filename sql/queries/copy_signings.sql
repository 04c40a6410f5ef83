-- Who signed documents in an office that one person holds, as rows on standard input.
copy signing_evidence (
  document_id, position, unit, unit_id, unit_code, post, signer, signer_key, published
) from stdin
