import type { ListRef } from './styles.js';
import { attribute, parseXml } from './xml.js';

interface Level {
  format: string;
  text: string;
  start: number;
}
interface List {
  readonly levels: Level[];
  readonly counts: number[];
}

/** Counts the numbered paragraphs of a document, in order: the text that Word shows before each ("1.", "a)", "-"). */
export class Numbering {
  readonly #abstract = new Map<string, List>();
  readonly #lists = new Map<string, { list: List; starts: Map<number, number>; used: boolean }>();

  constructor(content: Buffer | undefined, name: string) {
    if (content) this.#collect(content, name);
  }

  /** Null if the reference leads nowhere; id 0 takes a paragraph out of its style's list. */
  next({ id, level }: ListRef): string | null {
    const found = this.#lists.get(id);
    const shape = found?.list.levels[level];
    if (!found || !shape) return null;
    const { counts, levels } = found.list;
    if (!found.used) for (const [at, start] of found.starts) counts[at] = start - 1;
    found.used = true;
    counts[level] = (counts[level] ?? shape.start - 1) + 1;
    counts.length = level + 1;
    if (shape.format === 'none') return '';
    if (shape.format === 'bullet') return /^[\ue000-\uf8ff\s]*$/.test(shape.text) ? '•' : shape.text;
    return shape.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
  }

  #collect(content: Buffer, name: string): void {
    let list: List | null = null;
    let level: Level | null = null;
    let instance: { list: List; starts: Map<number, number>; used: boolean } | null = null;
    let override = 0;
    let id = '';
    parseXml(content, name, {
      open: (local, tag) => {
        const value = attribute(tag, 'val') ?? '';
        if (local === 'abstractNum') {
          list = { levels: [], counts: [] };
          this.#abstract.set(attribute(tag, 'abstractNumId') ?? '', list);
        } else if (local === 'lvl' && list && !instance) {
          level = { format: 'decimal', text: '', start: 1 };
          list.levels[Number(attribute(tag, 'ilvl')) || 0] = level;
        } else if (local === 'num') id = attribute(tag, 'numId') ?? '';
        else if (local === 'abstractNumId') {
          const base = this.#abstract.get(value);
          instance = base ? { list: base, starts: new Map(), used: false } : null;
          if (instance) this.#lists.set(id, instance);
        } else if (local === 'lvlOverride') override = Number(attribute(tag, 'ilvl')) || 0;
        else if (local === 'startOverride') instance?.starts.set(override, Number(value) || 1);
        else if (level && local === 'numFmt') level.format = value;
        else if (level && local === 'lvlText') level.text = value;
        else if (level && local === 'start') level.start = Number(value);
      },
      close: (local) => {
        if (local === 'abstractNum') list = null;
        if (local === 'lvl') level = null;
        if (local === 'num') instance = null;
      },
    });
  }
}

function written(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** a to z, then aa, bb: as Word counts. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(10, Math.floor((count - 1) / 26) + 1));

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let text = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}
