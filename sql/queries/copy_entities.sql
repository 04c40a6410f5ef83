-- Entities of an edition, in the text form of COPY.
copy entity (edition_id, position, entity_id, kind, code, jurisdiction, level, shared, since, until, source) from stdin
