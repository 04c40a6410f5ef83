-- The columns of views with their types, in order.
-- $1 names
select c.relname as view, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relname = any ($1::text[])
order by c.relname, a.attnum
