-- What was done with a version of a rule.
-- $1 rule, $2 act, $3 author, $4 confidence or null, $5 figures or null, $6 digest, $7 when
insert into local_rule_event (rule_id, act, author, confidence, figures, digest, said_at) values ($1, $2, $3, $4, $5, $6, $7)
