-- The blocks of new readings, all of a reading at once.
-- $1 readings, $2 ordinals, $3 kinds, $4 starts, $5 ends, $6 texts, $7 pages, $8-$11 boxes, $12-$15 cells
insert into block (
  reading_id, ordinal, kind, span_start, span_end, text, page,
  box_left, box_top, box_right, box_bottom, cell_table, cell_row, cell_column, cell_columns
)
select * from unnest(
  $1::bigint[], $2::integer[], $3::block_kind[], $4::integer[], $5::integer[], $6::text[], $7::integer[],
  $8::float8[], $9::float8[], $10::float8[], $11::float8[],
  $12::integer[], $13::integer[], $14::integer[], $15::integer[]
)
