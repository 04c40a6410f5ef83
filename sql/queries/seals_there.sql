-- Which of some seals are there, of what people say.
-- $1 seals
select encode(digest, 'hex') as seal from review where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from blind_review where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from judgement where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from finding_waiver where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from quota_rule where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from copy_word where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from withdrawal where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from local_rule where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from local_rule_event where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from authority_edition where digest = any ($1::bytea[])
