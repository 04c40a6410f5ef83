-- Forgets the findings that are kept. Whoever comes at the same time waits for the row of `findings_kept`.
with held as (insert into findings_kept (journal, made_at, took, names) values (0, now(), 0, 0)
  on conflict (single) do update set single = true returning single)
delete from kept_finding where exists (select from held)
