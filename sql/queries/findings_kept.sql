-- Of when the findings are that are kept.
select k.journal, k.made_at as "madeAt", k.took, k.names from findings_kept k
