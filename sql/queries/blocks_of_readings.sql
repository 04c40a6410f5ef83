-- The blocks of readings in order.
-- $1 readings
select reading_id, ordinal, kind, span_start, span_end, text, page,
  box_left, box_top, box_right, box_bottom, cell_table, cell_row, cell_column, cell_columns
from block
where reading_id = any ($1::bigint[])
order by reading_id, ordinal
