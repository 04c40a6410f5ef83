import { keyOf, nameWords } from './words.js';

/** What an archivist's table may say of an award or a member. */
export const SHEET_COLUMNS = ['unit', 'award', 'granter', 'year', 'bloc', 'province', 'number'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Headings as tables have them, by their compared words; a heading that goes on behind one of them is of it too. */
const HEADINGS: Readonly<Record<SheetColumn, readonly string[]>> = {
  unit: [
    ...[
      'tên đơn vị',
      'đơn vị',
      'tên tập thể',
      'tập thể',
      'tên cơ quan',
      'cơ quan',
      'đơn vị được khen',
      'tên đơn vị thành viên',
    ],
    ...['đối tượng', 'thành viên', 'unit', 'recipient', 'member'],
  ],
  award: [
    ...[
      'danh hiệu',
      'hình thức khen thưởng',
      'hình thức',
      'khen thưởng',
      'danh hiệu thi đua',
      'mức khen',
      'loại khen thưởng',
    ],
    ...['award'],
  ],
  granter: [
    'cấp khen',
    'cấp quyết định',
    'cơ quan quyết định',
    'cấp khen thưởng',
    'người quyết định',
    'cấp tặng',
    'granter',
  ],
  year: ['năm', 'năm khen thưởng', 'năm thành tích', 'năm đạt', 'year'],
  bloc: ['khối', 'cụm', 'khối thi đua', 'cụm thi đua', 'khối cụm thi đua', 'khối cụm', 'bloc'],
  province: ['tỉnh', 'tỉnh thành phố', 'địa phương', 'province'],
  number: ['số quyết định', 'quyết định số', 'số qđ', 'quyết định', 'số hiệu', 'decision'],
};

/** What the heading of a column says that stands in it; null for what is none of ours ("STT", "Ghi chú"). */
export function columnOf(heading: string): SheetColumn | null {
  const key = keyOf(nameWords(heading));
  let best: { readonly column: SheetColumn; readonly size: number } | null = null;
  for (const column of SHEET_COLUMNS)
    for (const known of HEADINGS[column]) {
      const name = keyOf(nameWords(known));
      const fits = key === name || key.startsWith(`${name} `);
      if (fits && (best === null || name.length > best.size)) best = { column, size: name.length };
    }
  return best?.column ?? null;
}

/** Which column of a table says what; the first that does. Empty for a row that is no row of headings. */
export function columnsOf(headings: readonly string[]): ReadonlyMap<SheetColumn, number> {
  const columns = new Map<SheetColumn, number>();
  headings.forEach((heading, at) => {
    const column = columnOf(heading);
    if (column !== null && !columns.has(column)) columns.set(column, at);
  });
  return columns.has('unit') && columns.size > 1 ? columns : new Map();
}
