-- $1 upload
update upload set finished_at = now(), trouble = null where id = $1
