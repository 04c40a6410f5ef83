-- Pages of facts, files of them, and questions that analysts keep.

-- Lower-case letters without Vietnamese diacritics: "Sở Y tế" → "so y te".
create function plain_words(words text) returns text language sql immutable parallel safe as $$
  select translate(lower(words),
    'àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵđ',
    'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd')
$$;

-- Whether a name has these words; who types no diacritics asks for no spelling.
create function has_words(name text, words text) returns boolean language sql immutable parallel safe as $$
  select position(lower(words) in case when lower(words) = plain_words(words) then plain_words(name) else lower(name) end) > 0
$$;

-- Facts are listed year by year, the latest first.
create index membership_evidence_year on membership_evidence (year);
create index headship_evidence_year on headship_evidence (year);
create index award_evidence_year on award_evidence (year);
create index appearance_evidence_year on appearance_evidence (year);

-- Questions in SQL that somebody keeps, for themself or for all. What one asks never changes, so that its address always asks the same:
-- who asks something else keeps another. A closed one is listed no more.
create table saved_query (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  name text not null check (name <> ''),
  statement text not null check (statement <> ''),
  shared boolean not null,
  made_at timestamptz not null,
  closed_at timestamptz
);
create index saved_query_account on saved_query (account_id);
create function keep_statement() returns trigger language plpgsql as $$
begin
  raise exception 'what a saved query asks does not change';
end $$;
create trigger saved_query_stays before update of statement, account_id, made_at on saved_query
  for each row execute function keep_statement();
