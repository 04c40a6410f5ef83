-- Whether words stand in some name.
-- $1 plain key
select exists (select from search_term t where t.plain like '% ' || $1 || ' %' and t.plain is not null) as there
