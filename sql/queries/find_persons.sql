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
),
-- The day of the paper is looked up where no year is told.
dated as materialized (
  select d.*
  from (
    select t.*, coalesce(t.year, (select extract(year from i.published) from identified i where i.document_id = t.document_id)) as told_year
    from told t
    where t.document_id not in (select w.document_id from withdrawn_document w)
    offset 0
  ) d
  where ($4::integer is null or d.told_year >= $4) and ($5::integer is null or d.told_year <= $5)
),
-- The words may be of titles. What names have takes long to tell: it is asked of one after the other in their order, until there are enough.
listed as materialized (
  select k.person_key
  from (
    select d.person_key from dated d
    group by d.person_key
    order by position($3 in d.person_key) > 0 desc, count(*) desc, d.person_key
    offset 0
  ) k
  where $2::text is null or plain_words(k.person_key, null) @@ $2::tsquery
  limit $6
)
select t.person_key as key, mode() within group (order by t.person) as name, count(*) filter (where not t.award) as appearances,
  count(*) filter (where t.award) as awards, count(distinct t.document_id) as documents,
  min(t.told_year)::integer as since, max(t.told_year)::integer as until,
  coalesce((array_agg(distinct array_to_string(t.titles, ', ')) filter (where t.titles <> '{}'))[1:4], '{}') as titles
from dated t
where t.person_key in (select l.person_key from listed l)
group by t.person_key
order by position($3 in t.person_key) > 0 desc, count(*) desc, t.person_key
