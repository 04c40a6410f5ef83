-- A store is identified by two transactions at once; what both may add (terms of the search, what units are called) is now added by each at its end
-- (sql/queries/make_search_rows.sql, keep_called.sql) and not by triggers on its way: one waited for the other nearly all the time. All that a batch
-- of documents says is made searchable in one go: what a name is made of, and which terms are there, is looked for once and not for each of four tables.
drop trigger award_searched on award_evidence;
drop trigger membership_searched on membership_evidence;
drop trigger headship_searched on headship_evidence;
drop trigger appearance_searched on appearance_evidence;
drop function note_for_search();
drop trigger mention_called on mention;
drop function note_called();

-- To look up the owner of every row took a seventh of the time; rows go with their document (forget_identified).
alter table search_row drop constraint search_row_document_id_fkey;

-- Planned in the first transaction of a connection, when the table may be empty: it then went through all signings for each paper.
alter function note_moved_signings() set enable_seqscan = off;
