-- Who judges waits for those who identify, and the other way round: what was identified follows from all that was said. Those who identify do not
-- wait for each other.
lock table judgement in share mode
