-- Terms of the search that are not what their value makes them, and those that rows have and no term is.
select t.facet || ' ' || t.value as term
from search_term t
where t.id <> term_of(t.facet, t.value)
  or t.plain is distinct from case t.facet when 'name' then ' ' || plain_key(t.value) || ' ' end
  or t.words is distinct from case t.facet when 'name' then words_of_name(t.value) end
union all
select distinct 'number ' || f.id
from search_row r
cross join lateral unnest(r.facets) as f (id)
where not exists (select from search_term t where t.id = f.id)
