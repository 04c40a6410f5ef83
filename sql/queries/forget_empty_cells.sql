-- Cells in which no award is any more.
delete from award_cell where awards = 0
