-- What the pages of units, blocs and persons ask.

-- A judgement is of names in one province: "Sở Y tế" of the others is not looked at. A name may be as long as a text, a row of an
-- index may not.
create index mention_key_place on mention (left(key, 200), place);
-- Whose mentions may be one that the list has.
create index mention_proposal_entity on mention_proposal (entity_id);
-- Names that papers alone know, by place: to go from one to the next costs the names and not the mentions.
create index mention_papers on mention (kind, place, left(key, 200) collate "C", left(within, 100) collate "C") where basis = 'papers';

-- Persons are told apart and joined by people, who say it as they do of units.
alter type mentioned add value 'person';

-- How the name of a person who received something is compared; what was stored before is made anew by the rules of today.
alter table award_evidence add column person_key text;
create index award_evidence_person on award_evidence using hash (person_key) where person_key is not null;

-- The words of a name, and of titles, as they are looked for: without diacritics.
create function plain_words(name text, titles text[]) returns tsvector language sql immutable as $$
  select to_tsvector('simple'::regconfig, translate(regexp_replace(normalize(lower(concat_ws(' ', name, array_to_string(titles, ' '))), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'))
$$;
create index appearance_evidence_words on appearance_evidence using gin (plain_words(person_key, titles));
create index award_evidence_person_words on award_evidence using gin (plain_words(person_key, null)) where person_key is not null;
