-- The facts of awards as they are kept for lists and charts: what award_fact says, with the province of who receives, the level of who gives,
-- the days from the first document that puts it forward to the first that gives it, how far it has come (`reached`), what came of it
-- (`open`: no document decides), how long it took (`wait`: days; `before`: given by an earlier paper than any that puts it forward), and the steps that no document tells.
create view award_life as
select k.course, k.unit_id, k.unit_code, k.unit, k.place, k.award_code, k.award, k.granter_code, k.granter, k.level, k.year, k.bloc_ids, k.bloc_code, k.bloc, k.stages, k.registered, k.voted, k.recommended, k.council, k.decided, k.presented, k.refused, k.revoked, k.put_forward, k.given, k.days, k.reached, k.outcome, k.missing, k.review, k.claims_for, k.claims_against, k.documents, k.origins, k.confidence,
  wait_of(k.outcome, k.days) as wait
from award_kept k;
