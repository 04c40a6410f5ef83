-- Asks for second reviews of a share of the documents that somebody reviewed, of a batch or of all. Which ones follows from their
-- SHA-256 alone (its own hash, as a number, beneath the share), so that it can be told again, and a larger share has those of a smaller.
-- $1 batch or null, $2 share per mille, $3 account, $4 when
with request as (
  insert into second_request (batch_id, share, account_id, asked_at) values ($1::bigint, $2::integer, $3, $4) returning id
),
chosen as (
  select d.id
  from document d
  where exists (
      select from review v where v.document_id = d.id and v.action <> 'revert' and not exists (select from review b where b.reverts = v.id)
    )
    and d.id not in (select w.document_id from withdrawn_document w)
    and ($1 is null or d.id in (select s.document_id from source s where s.batch_id = $1))
    and ('x' || encode(substr(sha256('second review'::bytea || d.sha256), 1, 4), 'hex'))::bit(32)::bigint & 4294967295 < $2::bigint * 4294967296 / 1000
),
asked as (
  insert into second_task (request_id, document_id)
  select r.id, c.id from request r cross join chosen c order by c.id
  on conflict (document_id) do nothing
  returning document_id
)
select count(*) as asked from asked
