-- How many documents wait to be identified; no further than to $1.
select count(*) as due from (select from outdated where step = 'identity' limit $1) as counted
