-- What somebody said of copies is taken back step by step like all else: the word that does so says what held before on the two, so that the last word on
-- two still counts.
alter table copy_word add column reverts bigint unique references copy_word;
create index copy_word_author on copy_word (author, said_at, id);
