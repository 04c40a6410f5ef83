-- How many documents wait to be held against others as copies; no further than to $1.
select count(*) as due from (select from outdated o where o.step = 'origin' limit $1) as counted
