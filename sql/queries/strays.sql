-- Rows whose owner is not there, by kind and owner.
select 'source' as kind, s.document_id as owner, count(*) as rows
from source s where not exists (select from document d where d.id = s.document_id) group by s.document_id
union all
select 'reading', r.document_id, count(*)
from reading r where not exists (select from document d where d.id = r.document_id) group by r.document_id
union all
select 'adoption', a.document_id, count(*)
from adoption a where not exists (select from document d where d.id = a.document_id) group by a.document_id
union all
select 'block', b.reading_id, count(*)
from block b where not exists (select from reading r where r.id = b.reading_id) group by b.reading_id
union all
select 'extraction', e.reading_id, count(*)
from extraction e where not exists (select from reading r where r.id = e.reading_id) group by e.reading_id
union all
select 'claim', c.extraction_id, count(*)
from claim c where not exists (select from extraction e where e.id = c.extraction_id) group by c.extraction_id
union all
select 'argument', a.extraction_id, count(*)
from claim_argument a
where not exists (select from claim c where c.extraction_id = a.extraction_id and c.ordinal = a.claim)
group by a.extraction_id
union all
select 'review', v.document_id, count(*)
from review v where not exists (select from document d where d.id = v.document_id) group by v.document_id
union all
select 'review argument', a.review_id, count(*)
from review_argument a where not exists (select from review v where v.id = a.review_id) group by a.review_id
union all
select 'mention', m.document_id, count(*)
from mention m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'proposal', m.document_id, count(*)
from mention_proposal m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'membership', m.document_id, count(*)
from membership_evidence m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'headship', m.document_id, count(*)
from headship_evidence m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'award', m.document_id, count(*)
from award_evidence m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'appearance', m.document_id, count(*)
from appearance_evidence m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'office', m.document_id, count(*)
from office_evidence m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'waiting claim', m.document_id, count(*)
from waiting_claim m where not exists (select from identified i where i.document_id = m.document_id) group by m.document_id
union all
select 'second review', v.document_id, count(*)
from blind_review v where not exists (select from document d where d.id = v.document_id) group by v.document_id
union all
select 'second review argument', a.review_id, count(*)
from blind_review_argument a where not exists (select from blind_review v where v.id = a.review_id) group by a.review_id
