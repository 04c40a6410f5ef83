-- A store is identified by two transactions at once: what both may add (terms of the search, what units are called) is now added by each at its end
-- (sql/queries/make_search_rows.sql, keep_called.sql) and not by triggers on its way, where one waited for the other three quarters of the time. All
-- that a batch of documents says is made searchable in one go: names are made into words, and terms looked for, once and not for each of four tables.
drop trigger award_searched on award_evidence;
drop trigger membership_searched on membership_evidence;
drop trigger headship_searched on headship_evidence;
drop trigger appearance_searched on appearance_evidence;
drop function note_for_search();
drop trigger mention_called on mention;
drop function note_called();

-- Rows go with their document (forget_identified). To look up the owner of every row took a fifth of the server's time until the tables of a new store
-- were analysed.
alter table search_row drop constraint search_row_document_id_fkey;

-- It is planned in the first transaction of a connection, when the table may be empty, and then went through all signings for each paper.
alter function note_moved_signings() set enable_seqscan = off;

-- The days come first: they were looked for anew for each other signing in the office, which took a rebuild of a large store most of the time that it
-- keeps findings in.
create or replace function signings_beside(in_unit text, in_post text, on_day date) returns setof signing_evidence language sql stable as $$
  select s.*
  from (
    select on_day as day
    union all
    (
      select b.published from signing_evidence b
      where b.unit_id = in_unit and b.post = in_post and b.published < on_day
        and b.document_id not in (select w.document_id from withdrawn_document w)
      order by b.published desc limit 1
    )
    union all
    (
      select a.published from signing_evidence a
      where a.unit_id = in_unit and a.post = in_post and a.published > on_day
        and a.document_id not in (select w.document_id from withdrawn_document w)
      order by a.published limit 1
    )
  ) d
  cross join lateral (
    select o.* from signing_evidence o where o.unit_id = in_unit and o.post = in_post and o.published = d.day offset 0
  ) s
$$;
