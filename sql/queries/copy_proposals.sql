-- Whom mentions may be, as rows on standard input.
copy mention_proposal (document_id, position, rank, entity_id, code, score, reasons) from stdin
