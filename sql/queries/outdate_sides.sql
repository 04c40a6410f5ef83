-- What was identified of documents that mention any of the names, each in its place, has to be made anew; and of those in which a claim was rejected that has one
-- of them, wherever. Of a name that each province has, those of the others stay as they are.
-- $1 kinds, $2 keys, $3 places (null for none), $4 whose below the province
insert into outdated (step, document_id, again, judged)
select 'identity'::made_anew, concerned.document_id, true, true
from (
  select m.document_id
  from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
  join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and m.place = s.place and m.kind = s.kind and m.within = s.within
  union
  select m.document_id
  from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
  join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and s.place is null and m.place is null and m.kind = s.kind and m.within = s.within
  union
  select i.document_id from identified i where i.rejected_keys <> '{}' and i.rejected_keys && $2::text[]
) concerned
order by concerned.document_id
on conflict (step, document_id) do update set again = true, judged = true
