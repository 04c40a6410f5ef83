import type { Block, SourceDocument } from '../domain/document.js';

/**
 * A form that was filled in, with its labels on the left and what was written on the right: "Khối trưởng | Sở Y tế", "Thành viên | Sở
 * Y tế; Thuế tỉnh". The document with each row as a line that a colon parts, every character in its place; the document itself where there
 * is no such form.
 */
export function withFormRows(document: SourceDocument): SourceDocument {
  const tabbed = document.text.includes('\t') ? tabbedRows(document) : [];
  const rows = [...cellRows(document), ...tabbed];
  if (rows.length === 0) return document;
  const signs = new Map<number, string>();
  const joined = new Map<Block, Block | null>();
  for (const [label, value] of rows) {
    const at = partBefore(document.text, label, value);
    if (at < 0) continue;
    signs.set(at, /:\s*$/.test(document.text.slice(label.span.start, at)) ? ' ' : ':');
    if (label === value) continue;
    joined.set(value, null);
    joined.set(label, {
      ...label,
      kind: 'paragraph',
      cell: null,
      span: { start: label.span.start, end: value.span.end },
    });
  }
  const blocks = document.blocks.flatMap((block) => {
    const row = joined.get(block);
    return row === null ? [] : [row ?? block];
  });
  let text = '';
  let from = 0;
  for (const [at, sign] of [...signs].sort(([a], [b]) => a - b)) {
    text += document.text.slice(from, at) + sign;
    from = at + 1;
  }
  return { ...document, text: text + document.text.slice(from), blocks };
}

/** The label's block and the value's; one and the same where a tab parts the two within it. */
type Row = readonly [label: Block, value: Block];

/** The rows of the tables of two columns whose left one is labels. */
function cellRows({ text, blocks }: SourceDocument): Row[] {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.cell === null) continue;
    const cells = tables.get(block.cell.table);
    if (cells) cells.push(block);
    else tables.set(block.cell.table, [block]);
  }
  return [...tables.values()].flatMap((cells) => {
    const rows: Row[] = [];
    for (let i = 0; i + 1 < cells.length; i += 2) rows.push([cells[i], cells[i + 1]]);
    const even = cells.length % 2 === 0 && rows.every(isPair);
    return even && isForm(rows.map(([label]) => blockText(text, label))) ? rows : [];
  });
}

/** The two cells of a row, with nothing between. */
const isPair = ([label, value]: Row): boolean =>
  label.cell?.row === value.cell?.row && value.cell?.column === 1 && label.span.end === value.span.start;

/** Lines of text with one tab each, one after the other. */
function tabbedRows({ text, blocks }: SourceDocument): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && isTabbed(text, blocks[to])) to++;
    const run = blocks.slice(from, to);
    if (isForm(run.map((block) => blockText(text, block).split('\t', 1)[0])))
      rows.push(...run.map((block): Row => [block, block]));
    from = to + 1;
  }
  return rows;
}

const blockText = (text: string, { span }: Block): string => text.slice(span.start, span.end).trim();

const isTabbed = (text: string, block: Block): boolean =>
  block.cell === null && /^[^\t\n]+\t[^\t\n]+$/.test(blockText(text, block));

/** Four rows or more, most of which say what every report of a bloc has. */
function isForm(labels: readonly string[]): boolean {
  if (labels.length < 4) return false;
  const own = labels.filter((label) => LABELS.test(label.trim()));
  return own.length * 2 > labels.length && own.some((label) => OF_BLOC.test(label.trim()));
}
const ROLES = `(?:đơn vị )?(?:(?:khối|cụm) (?:trưởng|phó)|(?:phó )?trưởng (?:khối|cụm)|phó (?:khối|cụm))`;
const OF_BLOC = new RegExp(
  `^(?:tên (?:khối|cụm)|${ROLES}|(?:các )?(?:đơn vị )?thành viên|suy tôn|bình (?:xét|bầu))`,
  'iu',
);
const LABELS = new RegExp(
  `${OF_BLOC.source}|^(?:đề nghị|ngày|thời gian|địa điểm|khách mời|chủ (?:trì|tọa)|thư ký|năm|đại biểu|nội dung|kết quả|mục|số phiếu|tóm tắt|ghi chú)`,
  'iu',
);

/** Where the tab or the bar stands between the two; -1 for none. */
function partBefore(text: string, label: Block, value: Block): number {
  if (label === value) return text.indexOf('\t', label.span.start);
  for (let i = value.span.start - 1; i > label.span.start; i--) if (text[i] === '\t' || text[i] === '|') return i;
  return -1;
}
