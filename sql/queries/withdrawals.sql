-- All that was said of withdrawals, in order.
select w.id, w.document_id as "documentId", encode(d.sha256, 'hex') as sha256, b.name as batch, w.withdrawn, w.reason,
  w.digest, w.said_at as "saidAt", w.author
from withdrawal w
left join document d on d.id = w.document_id
left join batch b on b.id = w.batch_id
order by w.id
