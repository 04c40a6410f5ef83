import { type Cell, type Column, type Headings, headingOf, isList, joined, type Row } from './column.js';

// Excel calls a file broken that has a longer cell.
const LONGEST_CELL = 32_767;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook of one sheet but the sheet itself (ECMA-376, part 1, 12.3). */
export const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="sovang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  // The formats of cells, by their place: as it is, a heading, a day, a moment.
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
const [HEADING, DAY, MOMENT] = [1, 2, 3];

/** The sheet up to its rows: headings stay in sight, columns of text are wide. */
export function sheetHead(columns: readonly Column[], headings: Headings): string {
  const widths = columns.map(({ type }, i) => {
    const width = type === 'text' || type === 'texts' ? 32 : 14;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const cells = columns.map((column, i) => textCell(`${letters(i)}1`, headingOf(column, headings), HEADING));
  return `${XML}<worksheet xmlns="${MAIN}">${view}<cols>${widths.join('')}</cols><sheetData><row r="1">${cells.join('')}</row>`;
}

export const SHEET_END = '</sheetData></worksheet>';

/** A row by its number, from 1; empty cells are left out. */
export function sheetRow(columns: readonly Column[], row: Row, number: number): string {
  const cells = columns.map(({ name, type }, i) => cellXml(`${letters(i)}${number}`, type, row[name] ?? null));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(place: string, type: Column['type'], cell: Cell): string {
  if (cell === null) return '';
  if (isList(cell)) return textCell(place, joined(cell) ?? '');
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return numberCell(place, serial(cell), MOMENT);
  if (typeof cell === 'number' && Number.isFinite(cell)) return numberCell(place, cell);
  // Excel counts days from 1900: what is older stays text.
  if (type === 'date' && /^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(String(cell)))
    return numberCell(place, serial(new Date(`${cell}T00:00:00Z`)), DAY);
  return textCell(place, String(cell));
}

const numberCell = (place: string, value: number, style = 0): string =>
  `<c r="${place}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;

function textCell(place: string, text: string, style = 0): string {
  if (text === '') return '';
  const kept = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`;
}

// Days since 30 December 1899, as spreadsheets count.
const serial = (moment: Date): number => moment.getTime() / 86_400_000 + 25_569;

/** 0 → "A", 26 → "AA". */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

// What no XML may hold, also written as "&#0;", is left out. A carriage return would be read as a line feed, and "_x0041_" as "A".
const escaped = (text: string): string =>
  text
    .replaceAll(NO_XML, '')
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
