-- What people said of a name is looked up by it, however much they said of others.
create index judgement_of on judgement (of_key, of_place) where reverts is null;
create index judgement_as on judgement (as_key, as_place) where reverts is null;
