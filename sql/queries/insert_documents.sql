-- Documents that are not there yet.
-- $1 sha256 in hexadecimal, $2 formats, $3 sizes in bytes, $4 digests
insert into document (sha256, format, bytes, digest)
select decode(new.sha256, 'hex'), new.format, new.bytes, new.digest
from unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[]) with ordinality as new (sha256, format, bytes, digest, place)
where not exists (select from document d where d.sha256 = decode(new.sha256, 'hex'))
order by new.place
on conflict (sha256) do nothing
returning encode(sha256, 'hex') as sha256, digest
