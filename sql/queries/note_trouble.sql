-- What keeps an upload from being imported; null where nothing does any more.
-- $1 upload, $2 a sentence or null
update upload set trouble = $2 where id = $1 and trouble is distinct from $2
