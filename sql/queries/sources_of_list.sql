-- Where what the list says comes from: each law, decree or page with how much it says, in the editions that count.
select source, count(*) filter (where what = 'entity') as entities, count(*) filter (where what = 'name') as names,
  count(*) filter (where what = 'relation') as relations
from (
  select 'entity' as what, source from current_entity
  union all select 'name', source from current_entity_name
  union all select 'relation', source from current_entity_relation
) said
group by source
order by count(*) desc, source
