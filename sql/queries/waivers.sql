-- What people said of findings, and took back, in order.
-- $1 those with these ids, or null for all; $2 the one with this seal, or null for all
select w.id, w.code, w.subject, w.waived, w.author, w.reason, w.digest, w.said_at as "saidAt",
  w.reverts, taken.digest as "revertsDigest"
from finding_waiver w
left join finding_waiver taken on taken.id = w.reverts
where ($1::bigint[] is null or w.id = any ($1)) and ($2::bytea is null or w.digest = $2)
order by w.id
