-- Of how many units, names, documents and years of blocs what is kept waits to be made anew.
select (select count(distinct m.unit_id) from award_moved m) + (select count(distinct m.name) from name_moved m)
  + (select count(distinct m.document_id) from document_moved m) + (select count(distinct (m.bloc_id, m.year)) from bloc_year_moved m) as moved
