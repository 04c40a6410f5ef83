-- Gives a document up.
-- $1 document, $2 account
delete from lease where document_id = $1 and account_id = $2
