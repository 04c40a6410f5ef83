-- Whether this transaction is the only one that follows documents.
select pg_try_advisory_xact_lock(hashtextextended('sovang follows documents', 0)) as taken
