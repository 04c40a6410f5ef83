-- All that was identified of documents, and what they say towards facts.
-- $1 documents
with
proposals as (delete from mention_proposal where document_id = any ($1::bigint[])),
mentions as (delete from mention where document_id = any ($1::bigint[])),
memberships as (delete from membership_evidence where document_id = any ($1::bigint[])),
headships as (delete from headship_evidence where document_id = any ($1::bigint[])),
awards as (delete from award_evidence where document_id = any ($1::bigint[])),
appearances as (delete from appearance_evidence where document_id = any ($1::bigint[])),
waiting as (delete from waiting_claim where document_id = any ($1::bigint[]))
delete from identified where document_id = any ($1::bigint[])
