import { type Cell, type Column, type Headings, isList, type Row, type Table } from './column.js';

/**
 * The table with a column of words behind each of codes, in the language of the headings: "reviewed" and "đã soát". Who asks for the names
 * of the API has a program read it, which needs none.
 */
export function inWords({ columns, rows }: Table, headings: Headings): Table {
  const coded = columns.filter(({ words }) => words);
  if (headings === 'names' || coded.length === 0) return { columns, rows };
  const said = (row: Row) => coded.map((one) => [nameInWords(one), meant(row[one.name] ?? null, one.words![headings])]);
  return {
    columns: columns.flatMap((one) => (one.words ? [{ ...one, ...CODE(one) }, wordsOf(one)] : [one])),
    rows: (async function* () {
      for await (const some of rows) yield some.map((row) => ({ ...row, ...Object.fromEntries(said(row)) }));
    })(),
  };
}

const CODE = ({ vi, en }: Column) => ({ vi: `${vi} (mã)`, en: `${en} (code)` });
const nameInWords = ({ name }: Column) => `${name}InWords`;
const wordsOf = ({ words: _, ...one }: Column): Column => ({ ...one, name: nameInWords(one) });

const meant = (cell: Cell, words: Readonly<Record<string, string>>): Cell =>
  isList(cell) ? cell.map((one) => words[one] ?? one) : typeof cell === 'string' ? (words[cell] ?? cell) : cell;
