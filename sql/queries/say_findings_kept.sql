-- Says of when the findings are that are kept, and how many names are nobody.
-- $1 last entry of the journal, $2 now, $3 milliseconds
update findings_kept
set journal = $1, made_at = $2, took = $3, names = (
  select count(*) from (
    select distinct m.kind, m.key, m.place, m.within, m.open from mention m
    where m.open is not null and m.document_id not in (select w.document_id from withdrawn_document w)
  ) n
)
