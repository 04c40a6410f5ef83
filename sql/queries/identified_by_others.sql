-- Whether any document was identified by other rules or lists. Two ranges, as an index finds no "other than".
-- $1 rules and lists
select exists (select from identified i where i.made_by < $1) or exists (select from identified i where i.made_by > $1) as there
