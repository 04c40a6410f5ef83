-- Where the journal ends.
select id, chain from journal_head
