-- How many names were nobody, and when that was.
select c.journal, c.made_at as "madeAt", c.took, c.names from names_counted c
