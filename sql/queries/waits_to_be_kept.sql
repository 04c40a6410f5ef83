-- Whether more than some number of units, names, documents and years of blocs wait for what is kept of them to be made anew, whether any do,
-- and of how many documents findings are not kept yet.
-- $1 the number, $2 documents are counted no further
select units + names + years + documents > 0 as any, greatest(units, names, years, documents) > $1::integer as many,
  (select count(*) from (select distinct m.document_id from document_moved m limit $2) d) as documents
from (
  select (select count(*) from (select from award_moved m limit $1 + 1) n) as units,
    (select count(*) from (select from name_moved m limit $1 + 1) n) as names,
    (select count(*) from (select from bloc_year_moved m limit $1 + 1) n) as years,
    (select count(*) from (select from document_moved m limit $1 + 1) n) as documents
) c
