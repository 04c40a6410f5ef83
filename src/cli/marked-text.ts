import type { Block } from '../domain/document.js';
import type { Span } from '../text/span.js';

export interface Mark {
  readonly span: Span;
  /** Colours the words. */
  readonly kind: string;
  /** Stands behind the words: "award.recipient 3". */
  readonly label: string;
}

/**
 * A text for the terminal, its marks in colour, boilerplate dimmed and pages announced. Without colour the marks are
 * brackets: "tặng [Cờ thi đua|award 3] cho". Marks that cross are cut at each other's ends.
 */
export function markedText(text: string, blocks: readonly Block[], marks: readonly Mark[], colour: boolean): string {
  const paint = colour ? inColour : inBrackets;
  const parts: string[] = [];
  let page: number | null = null;
  const waiting = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let first = 0;
  for (const block of blocks) {
    if (block.page !== null && block.page !== page)
      parts.push(`${page === null ? '' : '\n'}${paint.note(`— page ${block.page} —`)}\n`);
    page = block.page ?? page;
    while (first < waiting.length && waiting[first].span.end <= block.span.start) first++;
    const inside: Mark[] = [];
    for (let i = first; i < waiting.length && waiting[i].span.start < block.span.end; i++) {
      if (waiting[i].span.end > block.span.start) inside.push(waiting[i]);
    }
    parts.push(paintBlock(text, block, inside, paint));
  }
  return parts.join('').trimEnd();
}

interface Paint {
  words(text: string, kinds: readonly Mark[]): string;
  plain(text: string, kind: Block['kind']): string;
  note(text: string): string;
}

function paintBlock(text: string, { span, kind }: Block, marks: readonly Mark[], paint: Paint): string {
  const cuts = new Set([span.start, span.end]);
  for (const mark of marks) {
    cuts.add(Math.max(span.start, mark.span.start));
    cuts.add(Math.min(span.end, mark.span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges
    .slice(1)
    .map((end, index) => {
      const start = edges[index];
      const over = marks.filter((mark) => mark.span.start <= start && end <= mark.span.end);
      const words = text.slice(start, end);
      if (over.length === 0) return paint.plain(words, kind);
      const ending = over.filter((mark) => mark.span.end === end);
      return paint.words(words, over) + (ending.length > 0 ? paint.note(labelOf(ending)) : '');
    })
    .join('');
}

const labelOf = (marks: readonly Mark[]): string => `⟨${[...new Set(marks.map((mark) => mark.label))].join(', ')}⟩`;

const sgr = (code: string, text: string): string => `\x1b[${code}m${text}\x1b[0m`;

// Bold for titles; the colours are those that read well on light and dark.
const COLOURS: Readonly<Record<string, string>> = {
  document: '37',
  bloc: '36',
  member: '34',
  official: '35',
  award: '33',
  head: '32',
  meeting: '31',
};

const inColour: Paint = {
  words: (text, marks) => sgr(`1;${COLOURS[marks.at(-1)?.kind ?? ''] ?? '37'}`, text),
  plain: (text, kind) => (kind === 'boilerplate' ? sgr('2', text) : kind === 'title' ? sgr('1', text) : text),
  note: (text) => sgr('2', text),
};

const inBrackets: Paint = {
  words: (text) => `[${text}]`,
  plain: (text) => text,
  note: (text) => text,
};
