-- Names of persons by words of the name and of their titles, without diacritics, in a stretch of years; those first that are told of
-- most. Of very common words some thousand appearances are looked at.
-- $1 words of name and titles as a query, $2 words of the name as a query or null, $3 the same words with diacritics, $4 first and $5 last year or null, $6 limit
with told as (
  (
    select e.person_key, e.person, e.titles, e.document_id, e.year, false as award
    from appearance_evidence e
    where plain_words(e.person_key, e.titles) @@ $1::tsquery and e.state <> 'rejected'
    limit 5000
  )
  union all
  (
    select e.person_key, e.unit, '{}', e.document_id, e.year, true
    from award_evidence e
    where e.person_key is not null and plain_words(e.person_key, null) @@ $1::tsquery and e.state <> 'rejected'
    limit 5000
  )
)
select t.person_key as key, mode() within group (order by t.person) as name, count(*) filter (where not t.award) as appearances,
  count(*) filter (where t.award) as awards, count(distinct t.document_id) as documents,
  min(coalesce(t.year, extract(year from i.published)))::integer as since, max(coalesce(t.year, extract(year from i.published)))::integer as until,
  coalesce((array_agg(distinct array_to_string(t.titles, ', ')) filter (where t.titles <> '{}'))[1:4], '{}') as titles
from told t
join identified i on i.document_id = t.document_id
where ($2::text is null or plain_words(t.person_key, null) @@ $2::tsquery)
  and ($4::integer is null or coalesce(t.year, extract(year from i.published)) >= $4)
  and ($5::integer is null or coalesce(t.year, extract(year from i.published)) <= $5)
  and t.document_id not in (select w.document_id from withdrawn_document w)
group by t.person_key
order by position($3 in t.person_key) > 0 desc, count(*) desc, t.person_key
limit $6
