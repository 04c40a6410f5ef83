-- An import that begins by sending files.
-- $1 name of the batch, $2 who sends
insert into upload (batch, sender) values ($1, $2) returning id
