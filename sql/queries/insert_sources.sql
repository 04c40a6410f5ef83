-- Sources that are not there yet.
-- $1 batch, $2 documents, $3 paths, $4 addresses, $5 published, $6 publishers, $7 provinces, $8 licences, $9 identities,
-- $10 digests
insert into source (document_id, batch_id, path, address, published, publisher, province, licence, identity, digest)
select new.document_id, $1, new.path, new.address, new.published, new.publisher, new.province, new.licence, new.identity, new.digest
from unnest($2::bigint[], $3::text[], $4::text[], $5::date[], $6::text[], $7::text[], $8::text[], $9::bytea[], $10::bytea[])
  with ordinality as new (document_id, path, address, published, publisher, province, licence, identity, digest, place)
where not exists (select from source s where s.identity = new.identity)
order by new.place
on conflict (identity) do nothing
returning encode(identity, 'hex') as identity, digest
