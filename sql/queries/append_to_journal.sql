-- Adds an entry to the journal and links it to the one before.
-- $1 digests, 32 bytes each
with head as (
  update journal_head set id = id + 1, chain = sha256(chain || $1::bytea) returning id, chain
)
insert into journal (id, digests, chain) select id, $1, chain from head
