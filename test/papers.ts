import { createHash } from 'node:crypto';
import type { Argument, Claim } from '../src/domain/claim.js';
import { type Block, NO_CONTEXT, NOTHING_STATED, type SourceDocument } from '../src/domain/document.js';
import type { SourceRow } from '../src/store/sources.js';
import { identity } from '../src/text/alignment.js';
import type { Span } from '../src/text/span.js';

/** A small paper made of lines, for tests of what comes after reading. Each line is a block. */
export function paper(lines: readonly string[], reader = 'text/3'): SourceDocument {
  const text = lines.map((line) => `${line}\n`).join('');
  let start = 0;
  const blocks = lines.map((line, i): Block => {
    const span = { start, end: start + line.length + 1 };
    start = span.end;
    return { kind: i === 0 ? 'title' : 'paragraph', span, page: null, box: null, cell: null };
  });
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    format: 'text',
    reader,
    encoding: 'utf-8',
    text,
    blocks,
    alignment: identity(text.length),
    stated: NOTHING_STATED,
    notes: [],
  };
}

export const sourceOf = (document: SourceDocument, path: string, facts: Partial<SourceRow> = {}): SourceRow => ({
  sha256: document.sha256,
  format: document.format,
  bytes: Buffer.byteLength(document.text),
  path,
  address: null,
  licence: null,
  ...NO_CONTEXT,
  ...facts,
});

export const spanOf = (document: SourceDocument, words: string): Span => {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
};

/** A stated argument: the words as they stand, and a value where it differs. */
export function says(document: SourceDocument, role: string, words: string, value: string | number = words): Argument {
  const spans = [spanOf(document, words)];
  return { role, ordinal: 0, kind: 'value', written: words.replace(/\s+/g, ' '), value, basis: 'stated', spans };
}

export function follows(role: string, value: string | number): Argument {
  return { role, ordinal: 0, kind: 'value', written: null, value, basis: 'from_context', spans: [] };
}

export const claimOf = (
  document: SourceDocument,
  kind: Claim['kind'],
  trigger: string,
  ...args: readonly Argument[]
): Claim => ({ kind, rule: `${kind}.test`, confidence: 900, trigger: spanOf(document, trigger), arguments: args });

/** An award of one unit in a bloc, in three lines; `n` makes it another paper. */
export function awardPaper(
  n: number,
  unit = 'Sở Y tế',
  award = 'Cờ thi đua',
): { document: SourceDocument; claims: Claim[] } {
  const bloc = `Khối thi đua số ${n}`;
  const document = paper([`${bloc} tổng kết`, `${bloc} đề nghị tặng ${award}`, `cho ${unit} năm 2019.`]);
  return {
    document,
    claims: [
      claimOf(document, 'bloc', bloc, says(document, 'name', bloc), follows('kind', 'khoi'), follows('year', 2019)),
      claimOf(
        document,
        'award',
        'đề nghị tặng',
        follows('bloc', bloc),
        says(document, 'award', award),
        says(document, 'recipient', unit),
        says(document, 'year', '2019', 2019),
        follows('status', 'recommended'),
      ),
    ],
  };
}
