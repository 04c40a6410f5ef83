-- What was identified of documents that mention any of the names, be it in a claim that was rejected, goes, to be made anew.
-- $1 keys
delete from identified
where document_id in (select m.document_id from mention m where m.key = any ($1::text[])) or rejected_keys && $1::text[]
