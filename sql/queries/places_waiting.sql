-- The provinces that documents are of, each once: from one to the next by the index, and not through all documents.
with recursive step as (
  (select i.place from identified i where i.place is not null order by i.place limit 1)
  union all
  select (select i.place from identified i where i.place > s.place order by i.place limit 1) from step s where s.place is not null
)
select place from step where place is not null order by place
