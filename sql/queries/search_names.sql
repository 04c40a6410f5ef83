-- Written names with a key in them, where a word begins; of each whether it is spelled as asked.
-- $1 plain key, $2 words as typed in lower case or null, $3 limit
select t.id::text as id, $2::text is not null and position($2 in lower(t.value)) > 0 as exact
from search_term t
where t.plain like '% ' || $1 || '%' and t.plain is not null
limit $3
