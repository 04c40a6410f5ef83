-- Says how many names are nobody.
-- $1 last entry of the journal then, $2 when, $3 milliseconds that it took, $4 how many
insert into names_counted (journal, made_at, took, names) values ($1, $2, $3, $4)
on conflict (single) do update set journal = excluded.journal, made_at = excluded.made_at, took = excluded.took, names = excluded.names
