-- What the pages of units, blocs and persons ask.

-- A judgement is of names in one province: "Sở Y tế" of the others is not looked at.
create index mention_key_place on mention (key, place);
drop index mention_key;
-- Whose mentions may be one that the list has.
create index mention_proposal_entity on mention_proposal (entity_id);
-- Names that papers alone know, by place: to go from one to the next costs the names and not the mentions.
create index mention_papers on mention (kind, place, key, within) where basis = 'papers';
