-- Relations of an edition, in the text form of COPY.
copy entity_relation (edition_id, position, kind, from_id, to_id, since, until, source) from stdin
