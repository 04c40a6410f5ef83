-- The members, heads and awards of a province in a year: pages of facts look at those instead of at the whole year.
create index membership_evidence_bloc_place on membership_evidence (split_part(bloc_code, '@', 2), year) where bloc_code is not null;
create index membership_evidence_unit_place on membership_evidence (split_part(unit_code, '@', 2), year) where unit_code is not null;
create index headship_evidence_bloc_place on headship_evidence (split_part(bloc_code, '@', 2), year) where bloc_code is not null;
create index headship_evidence_unit_place on headship_evidence (split_part(unit_code, '@', 2), year) where unit_code is not null;
create index award_evidence_place on award_evidence (split_part(unit_code, '@', 2), year) where unit_code is not null;

-- Of what is computed for an index nothing is known until its table is analysed, and that may take as long as a tenth of it takes to change:
-- the claims of a year (an index of migration 29) were taken for a tenth of what they are, and were all put in order instead of being met in it.
analyze search_row, compared_name, membership_evidence, headship_evidence, award_evidence;
