import type { AnswerColumn } from '../../store/ask.js';
import type { Cell, Column, ColumnType } from '../table-file/column.js';

/** Types of PostgreSQL by their ids; what is not here is text, as it is written. */
const TYPES: Readonly<Record<number, ColumnType>> = {
  16: 'boolean',
  20: 'integer',
  21: 'integer',
  23: 'integer',
  26: 'integer',
  700: 'number',
  701: 'number',
  1700: 'number',
  1082: 'date',
  1114: 'moment',
  1184: 'moment',
  1009: 'texts',
  1015: 'texts',
  1005: 'integers',
  1007: 'integers',
  1016: 'integers',
};

/** The columns of an answer; a second one of a name is called "name_2". */
export function columnsOf(columns: readonly AnswerColumn[]): Column[] {
  const names: string[] = [];
  for (const { name } of columns) {
    let free = name;
    for (let n = 2; names.includes(free); n++) free = `${name}_${n}`;
    names.push(free);
  }
  return columns.map(({ type }, i) => ({ name: names[i]!, type: TYPES[type] ?? 'text', vi: names[i]!, en: names[i]! }));
}

/** A cell from the text form of PostgreSQL; null also for a day or a number that no file can hold ("infinity"). */
export function cellOf(type: ColumnType, text: string | null): Cell {
  if (text === null) return null;
  switch (type) {
    case 'boolean':
      return text === 't';
    case 'integer':
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
    case 'moment':
      return momentOf(text);
    case 'texts':
      return itemsOf(text);
    case 'integers':
      return itemsOf(text).map(Number);
    case 'text':
      return text;
  }
}

// "2020-02-10 08:30:00+00"; without a zone it is taken for UTC.
function momentOf(text: string): Date | null {
  const moment = new Date(
    text
      .replace(' ', 'T')
      .replace(/([+-]\d\d)$/, '$1:00')
      .replace(/^([^+Z]*\d)$/, '$1Z'),
  );
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** The items of "{a,"b,c",NULL}", without those that are null, from all levels. */
const itemsOf = (text: string): string[] =>
  [...text.matchAll(/"((?:\\.|[^"\\])*)"|([^{},"]+)/g)].flatMap(([, quoted, bare]) =>
    quoted !== undefined ? [quoted.replace(/\\(.)/g, '$1')] : bare === 'NULL' ? [] : [bare!],
  );
