-- What people say of copies as it holds, in the order in which it was said, each with the groups that texts alone give the two.
select w.id, w.document_id as "documentId", w.other_id as "otherId", w.verdict,
  coalesce(g.group_id, w.document_id) as "groupId", coalesce(h.group_id, w.other_id) as "otherGroupId"
from copy_word_now w
left join text_group g on g.document_id = w.document_id
left join text_group h on h.document_id = w.other_id
order by w.id
