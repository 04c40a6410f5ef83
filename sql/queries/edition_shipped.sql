-- Whether the list of this name, one that ships, is kept.
-- $1 name
select exists (select from authority_edition e where e.shipped and e.name = $1) as there
