-- The name of this installation.
select id::text from installation
