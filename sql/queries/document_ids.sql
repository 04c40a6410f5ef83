-- The ids of documents by their hash.
-- $1 sha256 in hexadecimal
select id, encode(sha256, 'hex') as sha256
from document
where sha256 in (select decode(wanted, 'hex') from unnest($1::text[]) as wanted)
