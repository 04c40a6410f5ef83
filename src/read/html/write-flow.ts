import type { Cell } from '../../domain/document.js';
import { AlignmentBuilder } from '../../text/alignment.js';
import { type Element, isBlock, isDropped, isElement, isLabel, isLink, type Node, walk } from './elements.js';
import type { Flow, FlowBlock, Range } from './flow.js';
import { stretchesOf } from './source-text.js';
import { dataCells } from './tables.js';

/** What a page shows, as text: blanks folded, entities decoded, one block a paragraph, a cell, or a line before <br>. */
export function writeFlow(root: Node, source: string): Flow {
  const writer = new FlowWriter(source, dataCells(root));
  walk(
    root,
    (node) => writer.enter(node),
    (element) => writer.leave(element),
  );
  return writer.finish();
}

// Blanks that may fold, and words with one blank between each two, which stay as they are.
const RUNS = /[\t\n\f\r \xa0]+|[^\t\n\f\r \xa0]+(?: [^\t\n\f\r \xa0]+)*/g;

class FlowWriter {
  readonly #source: string;
  readonly #cells: ReadonlyMap<Element, Cell>;
  readonly #blocks: FlowBlock[] = [];
  readonly #alignment = new AlignmentBuilder();
  readonly #places = new Map<Element, Range>();
  readonly #around: Element[] = [];
  #current: FlowBlock | null = null;
  /** The cell that we are in; it is one block whatever stands in it. */
  #cell: FlowBlock | null = null;
  #links = 0;
  /** A picture was seen since the last word, and then a line or a paragraph ended. */
  #picture: 'none' | 'seen' | 'passed' = 'none';
  #preformatted = 0;
  /** A blank or a <br> that counts only if something follows, and its source. */
  #blank: { text: ' ' | '\n'; from: number; length: number } | null = null;
  #at = 0;

  constructor(source: string, cells: ReadonlyMap<Element, Cell>) {
    this.#source = source;
    this.#cells = cells;
  }

  enter(node: Node): boolean {
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation;
      const stretches = stretchesOf(
        node.value,
        this.#source,
        place?.startOffset ?? this.#at,
        place?.endOffset ?? this.#at,
      );
      for (const { text, from, length } of stretches) this.#text(text, from, length);
      this.#at = place?.endOffset ?? this.#at;
      return false;
    }
    if (!isElement(node)) return 'childNodes' in node;
    if (isDropped(node)) return false;
    this.#places.set(node, { from: this.#blocks.length, to: this.#blocks.length });
    this.#at = node.sourceCodeLocation?.startTag?.endOffset ?? node.sourceCodeLocation?.startOffset ?? this.#at;
    const { tagName } = node;
    if (tagName === 'br') this.#break();
    if (tagName === 'img') this.#picture = 'seen';
    if (isLink(node)) this.#links++;
    if (tagName === 'pre') this.#preformatted++;
    if (!isBlock(node) && !(this.#standsAlone && isLabel(node))) return true;
    this.#close();
    this.#around.push(node);
    const cell = this.#cells.get(node);
    if (cell) this.#cell = this.#open(cell);
    return true;
  }

  leave(element: Element): void {
    this.#at = element.sourceCodeLocation?.endTag?.startOffset ?? this.#at;
    if (isLink(element)) this.#links--;
    if (element.tagName === 'pre') this.#preformatted--;
    this.#leaveBlock(element);
    this.#places.set(element, { from: this.#places.get(element)!.from, to: this.#blocks.length });
  }

  #leaveBlock(element: Element): void {
    if (this.#around.at(-1) !== element) return;
    if (this.#cells.has(element)) this.#closeCell();
    else if (element.tagName === 'tr') this.#closeRow();
    this.#close();
    this.#around.pop();
  }

  finish(): Flow {
    this.#close();
    return { blocks: this.#blocks, places: this.#places, cells: this.#cells, alignment: this.#alignment.build() };
  }

  #text(text: string, from: number, length: number): void {
    const exact = text.length === length;
    for (const { index, 0: run } of text.matchAll(RUNS)) {
      const start = exact ? from + index : from;
      const size = exact ? run.length : length;
      if (/^[^\t\n\f\r \xa0]/.test(run)) this.#words(run, start, size, exact);
      else if (this.#preformatted > 0 && run.includes('\n')) this.#blank = { text: '\n', from: start, length: size };
      else this.#blank ??= { text: ' ', from: start, length: size };
    }
  }

  #words(words: string, from: number, length: number, exact: boolean): void {
    // A line that ends in a <br> is a paragraph, unless its sentence goes on in lower case.
    if (this.#blank?.text === '\n' && this.#current && !this.#cell && !/^\p{Ll}/u.test(words) && !this.#isHeading())
      this.#close();
    const block = this.#current ?? this.#open(null);
    if (this.#blank && block.text !== '') {
      block.text += this.#blank.text;
      this.#alignment.addWhole(1, this.#blank.from, this.#blank.length);
    }
    this.#blank = null;
    this.#picture = 'none';
    block.text += words;
    if (this.#links > 0) block.linked += words.length;
    if (exact) this.#alignment.add(words.length, from, length);
    else this.#alignment.addWhole(words.length, from, length);
  }

  #break(): void {
    if (this.#picture === 'seen') this.#picture = 'passed';
    if (this.#blank?.text === '\n' && !this.#cell) this.#close();
    else this.#blank = { text: '\n', from: this.#at, length: 0 };
  }

  /** Not within a cell, a paragraph of the text or another label. */
  get #standsAlone(): boolean {
    const around = this.#around.at(-1);
    return !this.#cell && !!around && !/^(?:h\d|li)$/.test(around.tagName) && !isLabel(around);
  }

  #isHeading(): boolean {
    return this.#around.some((element) => /^h[1-6]$/.test(element.tagName));
  }

  #open(cell: Cell | null): FlowBlock {
    const block: FlowBlock = {
      text: '',
      element: this.#around[this.#around.length - 1],
      cell,
      linked: 0,
      underPicture: this.#picture === 'passed',
    };
    this.#blank = null;
    this.#current = block;
    this.#blocks.push(block);
    return block;
  }

  /** Ends a paragraph; within a cell, a line. */
  #close(): void {
    if (this.#picture === 'seen') this.#picture = 'passed';
    if (this.#cell) this.#blank = { text: '\n', from: this.#at, length: 0 };
    else {
      if (this.#current) this.#end(this.#current, '\n');
      this.#current = null;
      this.#blank = null;
    }
  }

  #closeCell(): void {
    if (this.#cell) this.#end(this.#cell, '\t');
    this.#cell = null;
    this.#current = null;
    this.#blank = null;
  }

  #closeRow(): void {
    const last = this.#blocks.at(-1);
    if (last?.text.endsWith('\t')) last.text = `${last.text.slice(0, -1)}\n`;
  }

  #end(block: FlowBlock, sign: '\n' | '\t'): void {
    block.text += sign;
    this.#alignment.add(1, this.#at, 0);
  }
}
