-- Claims that wait for a reviewer, as rows on standard input.
copy waiting_claim (document_id, position, anchor, claim, kind, state, confidence, year, bloc_id, settles) from stdin
