-- The batches, those first that came last.
select b.name from batch b order by b.id desc limit 500
