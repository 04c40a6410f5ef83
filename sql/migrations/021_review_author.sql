-- What somebody said last, to take it back: asked at every undo, whoever else reviewed since.
create index review_author on review (author, id);
