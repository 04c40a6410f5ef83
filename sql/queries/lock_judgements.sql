-- Who judges waits for those who identify, and the other way round: what was identified follows from all that was said.
lock table judgement in share row exclusive mode
