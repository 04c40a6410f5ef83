-- Documents of which anything was reviewed.
select distinct document_id as id from review order by document_id
