-- Records failures, or counts one more attempt where they are open already.
-- $1 documents, $2 batches, $3 paths, $4 stages, $5 versions, $6 codes, $7 messages, $8 whether permanent
insert into failure as known (document_id, batch_id, path, stage, version, code, message, permanent, retry_at)
select new.document_id, new.batch_id, new.path, new.stage, new.version, new.code, new.message, new.permanent,
  case when not new.permanent then now() + interval '2 seconds' end
from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[])
  as new (document_id, batch_id, path, stage, version, code, message, permanent)
on conflict (document_id, path, stage, (case when left(path, 1) <> '/' then batch_id end)) where resolved_at is null do update set
  batch_id = excluded.batch_id,
  version = excluded.version,
  code = excluded.code,
  message = excluded.message,
  permanent = excluded.permanent,
  attempts = known.attempts + 1,
  failed_at = now(),
  retry_at = case
    when not excluded.permanent and known.attempts < 5 then now() + interval '2 seconds' * power(4, known.attempts)
  end
