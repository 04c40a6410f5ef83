-- Readings of documents; their text is stored by block.

create type block_kind as enum (
  'title', 'paragraph', 'heading', 'list-item', 'table-cell', 'caption', 'byline', 'header', 'footer', 'boilerplate'
);

create table reading (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  reader text not null check (reader <> ''),
  encoding text,
  size integer not null check (size >= 0),
  blocks integer not null check (blocks >= 0),
  alignment bytea not null,
  stated_title text,
  stated_published text,
  stated_byline text,
  stated_publisher text,
  notes jsonb not null check (jsonb_typeof(notes) = 'array'),
  digest bytea not null check (length(digest) = 32),
  read_at timestamptz not null default now(),
  unique (document_id, reader)
);

-- Offsets count UTF-16 units; without characters beyond the basic plane these are Postgres' characters too.
create table block (
  reading_id bigint not null references reading,
  ordinal integer not null check (ordinal >= 0),
  kind block_kind not null,
  span_start integer not null check (span_start >= 0),
  span_end integer not null,
  text text not null check (text is nfc normalized),
  page integer check (page >= 1),
  box_left double precision,
  box_top double precision,
  box_right double precision,
  box_bottom double precision,
  cell_table integer check (cell_table >= 0),
  cell_row integer check (cell_row >= 0),
  cell_column integer check (cell_column >= 0),
  cell_columns integer check (cell_columns >= 1),
  primary key (reading_id, ordinal),
  constraint block_text_fills_span check (char_length(text) = span_end - span_start),
  constraint block_box_whole check (num_nulls(box_left, box_top, box_right, box_bottom) in (0, 4)),
  constraint block_cell_whole check (num_nulls(cell_table, cell_row, cell_column, cell_columns) in (0, 4))
);

create trigger reading_stays before update or delete or truncate on reading
  for each statement execute function refuse_change();
create trigger block_stays before update or delete or truncate on block
  for each statement execute function refuse_change();

-- The blocks of a reading come all at once and tile its text.
create function refuse_gaps() returns trigger language plpgsql as $$
declare
  broken bigint;
begin
  select placed.reading_id into broken
  from (
    select a.reading_id, a.ordinal, a.span_start, a.span_end,
      lag(a.span_end, 1, 0) over in_order as previous_end,
      row_number() over in_order - 1 as place,
      count(*) over (partition by a.reading_id) as blocks,
      max(a.span_end) over (partition by a.reading_id) as size
    from added a
    window in_order as (partition by a.reading_id order by a.ordinal)
  ) placed
  join reading r on r.id = placed.reading_id
  where placed.span_start <> placed.previous_end
    or placed.ordinal <> placed.place
    or placed.blocks <> r.blocks
    or placed.size <> r.size
  limit 1;
  if found then
    raise exception 'The blocks of reading % do not tile its text.', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create trigger blocks_tile after insert on block
  referencing new table as added
  for each statement execute function refuse_gaps();
