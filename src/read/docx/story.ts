import type { SaxesTagNS } from 'saxes';
import type { Cell } from '../../domain/document.js';
import type { ListRef } from './styles.js';
import { attribute, isOn, parseXml } from './xml.js';

/** A paragraph as it stands: the accepted text of tracked changes, without what is hidden. */
export interface Paragraph {
  readonly text: string;
  readonly style: string | null;
  readonly list: ListRef | null;
  /** The innermost table cell around it. */
  readonly cell: Cell | null;
}

/**
 * The paragraphs of one part (the body, a header, the footnotes) in order; those of a text box come before the one
 * that anchors it, once. A cell that goes on from the row above (vMerge) is left out: where a row has no cell at a
 * column, the cell above carries down. Tables are numbered from `firstTable`.
 */
export function readStory(content: Buffer, name: string, firstTable = 0): Paragraph[] {
  const story = new Story(firstTable);
  parseXml(content, name, {
    open: (local, tag) => story.open(local, tag),
    close: (local) => story.close(local),
    text: (text) => story.text(text),
  });
  return story.paragraphs;
}

interface Open {
  text: string;
  style: string | null;
  id: string | null;
  level: number | null;
}
interface Table {
  readonly number: number;
  row: number;
  column: number;
  columns: number;
  goesOn: boolean;
}

/** Deleted and moved-away text, the second copy of a drawing, separators of notes. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'delInstrText', 'rubyPr']);

class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly #open: Open[] = [];
  readonly #tables: Table[] = [];
  #nextTable: number;
  /** Depth within something skipped. */
  #skipped = 0;
  #run: { hidden: boolean; text: string } | null = null;
  #inText = false;

  constructor(firstTable: number) {
    this.#nextTable = firstTable;
  }

  open(local: string, tag: SaxesTagNS): void {
    if (this.#skipped > 0 || SKIPPED.has(local) || isSeparator(local, tag)) {
      this.#skipped++;
      return;
    }
    if (local === 'p' && isWord(tag)) this.#open.push({ text: '', style: null, id: null, level: null });
    else if (local === 'tbl')
      this.#tables.push({ number: this.#nextTable++, row: -1, column: 0, columns: 1, goesOn: false });
    else if (local === 'r' && isWord(tag)) this.#run = { hidden: false, text: '' };
    else if (local === 't') this.#inText = true;
    else if (this.#run) this.#inRun(local, tag);
    else this.#property(local, tag);
  }

  close(local: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (local === 't') this.#inText = false;
    else if (local === 'r' && this.#run) {
      const paragraph = this.#open.at(-1);
      if (paragraph && !this.#run.hidden) paragraph.text += this.#run.text;
      this.#run = null;
    } else if (local === 'p' && this.#open.length > 0) this.#finish();
    else if (local === 'tc') this.#endCell();
    else if (local === 'tbl') this.#tables.pop();
  }

  text(text: string): void {
    if (this.#inText && this.#skipped === 0 && this.#run) this.#run.text += text;
  }

  #inRun(local: string, tag: SaxesTagNS): void {
    const run = this.#run!;
    if (local === 'tab' || local === 'ptab') run.text += '\t';
    else if (local === 'br' || local === 'cr') run.text += '\n';
    else if (local === 'noBreakHyphen') run.text += '-';
    else if (local === 'vanish') run.hidden = isOn(tag);
    else if (local === 'txbxContent') this.#leaveRun();
  }

  /** A text box within a run: its own paragraphs come first, the run has given what it had. */
  #leaveRun(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph && this.#run) paragraph.text += this.#run.text;
    this.#run = null;
  }

  #property(local: string, tag: SaxesTagNS): void {
    const paragraph = this.#open.at(-1);
    const table = this.#tables.at(-1);
    const value = attribute(tag, 'val');
    if (local === 'pStyle' && paragraph) paragraph.style = value;
    else if (local === 'numId' && paragraph) paragraph.id = value;
    else if (local === 'ilvl' && paragraph) paragraph.level = Number(value) || 0;
    else if (!table) return;
    else if (local === 'tr') Object.assign(table, { row: table.row + 1, column: 0, columns: 1, goesOn: false });
    else if (local === 'gridBefore') table.column += Number(value) || 0;
    else if (local === 'gridSpan') table.columns = Math.max(1, Number(value) || 1);
    else if (local === 'vMerge') table.goesOn = value !== 'restart';
  }

  #finish(): void {
    const { text, style, id, level } = this.#open.pop()!;
    const table = this.#tables.at(-1);
    if (table?.goesOn) return;
    const list = id === null ? null : { id, level: level ?? 0 };
    this.paragraphs.push({ text, style, list, cell: table ? cellOf(table) : null });
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table) Object.assign(table, { column: table.column + table.columns, columns: 1, goesOn: false });
  }
}

const cellOf = ({ number, row, column, columns }: Table): Cell => ({
  table: number,
  row: Math.max(0, row),
  column,
  columns,
});

/** Equations and drawings have paragraphs and runs of their own kinds. */
const isWord = (tag: SaxesTagNS): boolean => /wordprocessingml\/(?:2006\/)?main$/.test(tag.uri);

const isSeparator = (local: string, tag: SaxesTagNS): boolean =>
  (local === 'footnote' || local === 'endnote') && /eparator|Notice/.test(attribute(tag, 'type') ?? '');
