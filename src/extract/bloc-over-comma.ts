import type { Scan } from '../lexicon/scan.js';
import { parseUnit } from '../names/unit.js';
import { unitHead } from '../names/unit-head.js';
import { isTerritory } from '../names/unit-kinds.js';
import { COMMA } from '../text/marks.js';
import { LINE_START, PARAGRAPH_START } from '../text/tokens.js';
import { type BlocChunk, type Chunk, chunkOf } from './chunk.js';
import type { Parsed } from './passage.js';
import type { Range, Words } from './rules/document/lines.js';

/**
 * The sentences, blocs in them named past a comma where the head of the paper shows that the name goes on behind it: "CỤM THI ĐUA CÁC CÔNG TY
 * CÀ PHÊ," over "BAN QUẢN LÝ RỪNG", and in the text "Cụm thi đua các Công ty Cà phê, | Ban quản lý rừng tỉnh Lam Hải họp". Without such a
 * head the words behind the comma are another unit.
 */
export function withBlocsOverComma(scan: Scan, sentences: readonly Parsed[], issuer: Words): readonly Parsed[] {
  const [first, second] = linesOf(scan, issuer);
  if (!second || scan.mark(first.to - 1) !== COMMA || scan.size('bloc', first.from) === 0) return sentences;
  const above = { from: first.from, to: first.to - 1 };
  return sentences.map((sentence) => ({ ...sentence, chunks: joined(scan, sentence.chunks, above, second) }));
}

/** The first line of a name and the rest of it, which the other column parts or nothing does; none for one line alone, and for parts of three columns. */
function linesOf(scan: Scan, issuer: Words): Words {
  if (issuer.length !== 1) return issuer.length === 2 ? issuer : [];
  const [{ from, to }] = issuer;
  for (let i = from + 1; i < to; i++)
    if (scan.has(i, LINE_START))
      return [
        { from, to: i },
        { from: i, to },
      ];
  return [];
}

function joined(scan: Scan, chunks: readonly Chunk[], first: Range, second: Range): readonly Chunk[] {
  let end = 0;
  return chunks.flatMap((chunk): readonly Chunk[] => {
    if (chunk.from < end) return [];
    const to = chunk.kind === 'bloc' ? nameEnd(scan, chunk, first, second) : 0;
    if (chunk.kind !== 'bloc' || to === 0 || chunks.some((other) => other.from < to && other.to > to)) return [chunk];
    end = to;
    return [chunkOf('bloc', chunk.from, to, { ...chunk.bloc, to, stem: to, bare: false })];
  });
}

/** Where the whole name ends, with the place of the bloc behind it; 0 for other words than those of the head. */
function nameEnd(scan: Scan, { from, to }: BlocChunk, first: Range, second: Range): number {
  if (scan.mark(to) !== COMMA || to - from !== first.to - first.from || !repeats(scan, from, first)) return 0;
  if (!repeats(scan, to + 1, second)) return 0;
  const end = to + 1 + second.to - second.from;
  if (!isTerritory(unitHead(scan, end)?.kind ?? '') || scan.has(end, PARAGRAPH_START)) return end;
  return Math.max(end, parseUnit(scan, end, scan.tokens.count)?.to ?? end);
}

/** The words of the line in the head, in small letters or over two lines too. */
function repeats(scan: Scan, at: number, { from, to }: Range): boolean {
  if (at + to - from > scan.tokens.count || scan.has(at, PARAGRAPH_START)) return false;
  for (let i = from; i < to; i++) if (scan.word(at + i - from) !== scan.word(i)) return false;
  return true;
}
