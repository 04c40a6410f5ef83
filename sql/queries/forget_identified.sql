-- All that was identified of documents, and what they say towards facts and are searched by. Of new ones there is nothing, which is told by one look.
-- $1 documents
with
there as materialized (select exists (select from identified i where i.document_id = any ($1::bigint[])) as any),
proposals as (delete from mention_proposal where (select t.any from there t) and document_id = any ($1)),
mentions as (delete from mention where (select t.any from there t) and document_id = any ($1)),
memberships as (delete from membership_evidence where (select t.any from there t) and document_id = any ($1)),
headships as (delete from headship_evidence where (select t.any from there t) and document_id = any ($1)),
awards as (delete from award_evidence where (select t.any from there t) and document_id = any ($1)),
appearances as (delete from appearance_evidence where (select t.any from there t) and document_id = any ($1)),
offices as (delete from office_evidence where (select t.any from there t) and document_id = any ($1)),
waiting as (delete from waiting_claim where (select t.any from there t) and document_id = any ($1)),
searched as (delete from search_row where (select t.any from there t) and document_id = any ($1))
delete from identified where (select t.any from there t) and document_id = any ($1)
