-- The claims of new extractions, all of an extraction at once, as rows on standard input.
copy claim (
  extraction_id, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content
) from stdin
