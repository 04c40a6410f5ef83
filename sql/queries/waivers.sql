-- What people said of findings, in order.
select id, code, subject, waived, author, reason, digest, said_at as "saidAt" from finding_waiver order by id
