-- The rules that are on, by name.
select name, version, source, confidence from local_rule_on order by name collate "C"
