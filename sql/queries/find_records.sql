-- Claims of a kind that count, with where they stand; those spelled as asked first, then the latest year, then the
-- newest document. Members and officials have the year of their bloc.
-- $1 kind, $2 role at whose words a claim stands
-- $3 roles (joined by ","), $4 plain keys, $5 words as typed in lower case or null: each key must be in one of its roles
-- $6 role and $7 value of the status or null, $8 year or null, $9 limit or null for all
-- $10 stage or null: then what was refused or revoked is left out
with
wanted as (select * from unnest($3::text[], $4::text[], $5::text[]) with ordinality as w (roles, key, typed, place)),
matching as (
  select w.place, a.extraction_id, a.claim,
    max(case when w.typed is not null and position(w.typed in lower(concat_ws(' | ', a.written, a.value_text))) > 0 then 1 else 0 end) as exactness
  from wanted w
  join claim_argument a on a.plain like '%' || w.key || '%' and a.role = any (string_to_array(w.roles, ','))
  join claim c on c.extraction_id = a.extraction_id and c.ordinal = a.claim and c.kind = $1::claim_kind
  where a.plain is not null
  group by w.place, a.extraction_id, a.claim
),
found as (
  select m.extraction_id, m.claim, sum(m.exactness) as exactness
  from matching m
  group by m.extraction_id, m.claim
  having count(*) = cardinality($3::text[])
),
bloc_of_year as (
  select distinct y.extraction_id, n.value_text as name
  from claim_argument y
  join claim c on c.extraction_id = y.extraction_id and c.ordinal = y.claim and c.kind = 'bloc'
  join claim_argument n on n.extraction_id = y.extraction_id and n.claim = y.claim and n.role = 'name' and n.ordinal = 0
  where y.role = 'year' and y.ordinal = 0 and y.value_number = $8
),
of_year as (
  select y.extraction_id, y.claim
  from claim_argument y
  where y.role = 'year' and y.ordinal = 0 and y.value_number = $8 and $1 not in ('member', 'official')
  union
  select a.extraction_id, a.claim
  from bloc_of_year b
  join claim_argument a on a.extraction_id = b.extraction_id and a.role = 'bloc' and a.value_text = b.name
  where $1 in ('member', 'official')
),
hit as (
  select c.extraction_id, c.ordinal, c.rule, c.confidence, counting.document_id, own.value_number as year,
    coalesce(f.exactness, 0) as exactness
  from current_extraction counting
  join claim c on c.extraction_id = counting.extraction_id and c.kind = $1::claim_kind
  left join claim_argument own
    on own.extraction_id = c.extraction_id and own.claim = c.ordinal and own.role = 'year' and own.ordinal = 0
  left join claim_argument s
    on s.extraction_id = c.extraction_id and s.claim = c.ordinal and s.role = $6 and s.ordinal = 0
  left join claim_argument stage
    on stage.extraction_id = c.extraction_id and stage.claim = c.ordinal and stage.role = 'stage' and stage.ordinal = 0
  left join of_year o on o.extraction_id = c.extraction_id and o.claim = c.ordinal
  left join found f on f.extraction_id = c.extraction_id and f.claim = c.ordinal
  where counting.document_id not in (select w.document_id from withdrawn_document w)
    and (cardinality($3::text[]) = 0 or f.claim is not null)
    and ($7::text is null or s.value_text = $7)
    and case when $10::text is null then coalesce(stage.value_text not in ('refused', 'revoked'), true) else stage.value_text = $10 end
    and ($8::integer is null or o.claim is not null)
  order by exactness desc, year desc nulls last, counting.document_id desc, c.ordinal
  limit $9
)
select hit.document_id as "documentId", encode(d.sha256, 'hex') as sha256,
  (select min(s.path) from source s where s.document_id = d.id) as path,
  place.page, place.quote, place.span_start as start, place.span_end as end, hit.rule, hit.confidence,
  case when $1 in ('member', 'official') then year_of_bloc(hit.extraction_id, hit.ordinal) else hit.year::integer end as year,
  (
    select jsonb_agg(jsonb_build_object(
      'role', a.role, 'written', a.written, 'value', coalesce(to_jsonb(a.value_text), to_jsonb(a.value_number))
    ) order by a.position)
    from claim_argument a
    where a.extraction_id = hit.extraction_id and a.claim = hit.ordinal and a.kind = 'value'
  ) as said
from hit
join document d on d.id = hit.document_id
left join lateral place_of_claim(hit.extraction_id, hit.ordinal, $2) place on true
order by hit.exactness desc, hit.year desc nulls last, hit.document_id desc, hit.ordinal
