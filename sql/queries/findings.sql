-- What does not fit together, the gravest kinds first, with what people said of it.
-- $1 codes in order, $2 year or null, $3 also what was waived, $4 part of the name of a bloc or unit in lower case or null, $5 limit or null
select f.code, f.subject, f.year, f.bloc, f.unit, f.detail, f.documents, case when said.waived then said.reason end as waived
from finding f
join unnest($1::text[]) with ordinality as c (code, rank) on c.code = f.code
left join lateral (
  select w.waived, w.reason from finding_waiver w where w.code = f.code and w.subject = f.subject order by w.id desc limit 1
) said on true
where ($2::integer is null or f.year = $2) and ($3 or said.waived is not true)
  and ($4::text is null or position($4 in lower(concat_ws(' | ', f.bloc, f.unit))) > 0)
order by c.rank, f.year desc nulls last, f.bloc, f.unit, f.subject
limit $5
