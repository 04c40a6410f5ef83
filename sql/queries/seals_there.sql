-- Which of some seals are there, of reviews, judgements and waivers.
-- $1 seals
select encode(digest, 'hex') as seal from review where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from judgement where digest = any ($1::bytea[])
union all
select encode(digest, 'hex') from finding_waiver where digest = any ($1::bytea[])
