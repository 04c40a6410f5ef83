-- The blocks of new readings, all of a reading at once, as rows on standard input.
copy block (
  reading_id, ordinal, kind, span_start, span_end, text, page,
  box_left, box_top, box_right, box_bottom, cell_table, cell_row, cell_column, cell_columns
) from stdin
