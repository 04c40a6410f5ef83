-- Counts the names that are nobody.
select count(*) as names from (
  select distinct m.kind, m.key, m.place, m.within, m.open from mention m
  where m.open is not null and m.document_id not in (select w.document_id from withdrawn_document w)
) n
