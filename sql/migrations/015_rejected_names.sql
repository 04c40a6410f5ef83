-- Of what documents say of themselves, and which names stand in claims that were rejected: judgements are about those too.
delete from identified;
alter table identified add column number text;
alter table identified add column rejected_keys text[] not null;

-- Names are as long as reviewers make them, longer than a btree holds.
drop index mention_key;
create index mention_key on mention using hash (key);
drop index appearance_evidence_person;
create index appearance_evidence_person on appearance_evidence using hash (person_key);
