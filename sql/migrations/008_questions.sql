-- What the second reader asks reviewers about names that no claim holds. A question is no claim: no query counts it.

create type question_subject as enum ('person', 'unit');

-- That a second reader has read what an extraction left, though it may have asked nothing.
create table asking (
  id bigint generated always as identity primary key,
  extraction_id bigint not null references extraction,
  reader text not null check (reader <> ''),
  questions integer not null check (questions >= 0),
  asked_at timestamptz not null default now(),
  unique (extraction_id, reader)
);

-- `block`, `span` and `quote` go together, as in claim_argument; `reason`: why no claim holds the name.
create table question (
  asking_id bigint not null references asking,
  ordinal integer not null check (ordinal >= 0),
  asks question_subject not null,
  block integer not null,
  span int4range not null,
  quote text not null,
  reason text not null check (reason <> ''),
  primary key (asking_id, ordinal)
);

create trigger asking_stays before update or delete or truncate on asking
  for each statement execute function refuse_change();
create trigger question_stays before update or delete or truncate on question
  for each statement execute function refuse_change();

-- The questions of an asking come all at once, numbered from 0, and each quotes what its span cuts out of the text.
create function refuse_false_questions() returns trigger language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  false_one record;
begin
  select a.asking_id into false_one
  from (
    select n.asking_id, count(*) as questions, max(n.ordinal) as last from added n group by n.asking_id
  ) a
  join asking k on k.id = a.asking_id
  where a.questions <> k.questions or a.last <> k.questions - 1
  limit 1;
  if found then
    raise exception 'The questions of asking % are not the ones that it counts.', false_one.asking_id
      using errcode = 'integrity_constraint_violation';
  end if;
  select n.asking_id, n.ordinal, n.quote into false_one
  from added n
  join asking k on k.id = n.asking_id
  join extraction e on e.id = k.extraction_id
  left join block b on b.reading_id = e.reading_id and b.ordinal = n.block
  where (
    not isempty(n.span)
    and lower(n.span) >= b.span_start
    and lower(n.span) < b.span_end
    and n.quote = case
      when upper(n.span) <= b.span_end then substr(b.text, lower(n.span) - b.span_start + 1, upper(n.span) - lower(n.span))
      else cut_across(e.reading_id, n.block, n.span)
    end
  ) is not true
  limit 1;
  if found then
    raise exception 'The quote "%" of question % in asking % is not the text under its span.',
      false_one.quote, false_one.ordinal, false_one.asking_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger questions_hold after insert on question
  referencing new table as added
  for each statement execute function refuse_false_questions();
