-- Who judges waits for who else does and for those who identify (share_judgements).
lock table judgement in share row exclusive mode
