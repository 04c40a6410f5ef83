-- Names of an edition, in the text form of COPY.
copy entity_name (edition_id, position, entity_id, name, kind, since, until, source) from stdin
