import type { SourceDocument } from '../domain/document.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { wordEnd } from '../lexicon/word-end.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';
import { type Chunk, chunkOf } from './chunk.js';
import type { Parsed } from './passage.js';
import { saysPair } from './says-pair.js';

const BLOC = layerBits('bloc');

/**
 * The sentences, those of a column under "Khối thi đua" or "Khối, cụm thi đua" each with the bloc that its cell names:
 * "Khối Tiểu học", "Khối doanh nghiệp trong nước" say nothing of emulation themselves.
 */
export function withBlocColumns(document: SourceDocument, scan: Scan, sentences: readonly Parsed[]): readonly Parsed[] {
  const columns = new Map<string, number>();
  let told: boolean | undefined;
  // "Khối" alone heads classes of a school too: only in a paper that tells of blocs elsewhere.
  const tellsBlocs = (): boolean => {
    told ??= sentences.some(({ chunks }) =>
      chunks.some((chunk) => chunk.kind === 'role' || (chunk.kind === 'bloc' && chunk.bloc.sure)),
    );
    return told;
  };
  return sentences.map((sentence) => {
    const { cell } = document.blocks[sentence.block];
    if (cell === null || (sentence.layers & BLOC) === 0) return sentence;
    const column = `${cell.table}|${cell.column}`;
    const head = columns.get(column);
    if (head === undefined && headsBlocs(scan, sentence) && (saysPair(scan, sentence, 'thi', 'đua') || tellsBlocs()))
      columns.set(column, cell.row);
    return head !== undefined && cell.row > head ? withBloc(scan, sentence) : sentence;
  });
}

/** "Khối thi đua", "Thuộc cụm, khối thi đua", "Tên cụm": no words but those for blocs. */
export function headsBlocs(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let blocs = false;
  for (let i = from; i < to; i++) {
    if (scan.word(i) === 'khối' || scan.word(i) === 'cụm') blocs = true;
    else if (!scan.has(i, PUNCTUATION) && !HEADING.has(scan.word(i))) return false;
  }
  return blocs;
}

const HEADING = new Set(['tên', 'thuộc', 'các', 'thi', 'đua', 'và', 'hoặc']);

/** The cell as one bloc, where it opens with the word for one and no grammar has found a bloc that says "thi đua". */
function withBloc(scan: Scan, sentence: Parsed): Parsed {
  const { chunks } = sentence;
  const first = chunks.find(({ kind }) => kind !== 'mark');
  if (first?.kind !== 'bloc' || first.bloc.sure || (first.bloc.bare && scan.has(first.to, NUMBER))) return sentence;
  const to = wordEnd(scan, first.to, sentence.to);
  // "Khối trưởng", "Khối" alone
  if (to === first.from + 1 || chunks.some(({ kind }) => kind === 'role' || kind === 'award')) return sentence;
  const { from, kind, number } = first.bloc;
  const whole = first.bloc.bare ? to : first.to;
  const bloc: Chunk = chunkOf('bloc', from, whole, {
    from,
    to: whole,
    kind,
    number,
    stem: whole,
    bare: false,
    sure: true,
  });
  return { ...sentence, chunks: [bloc, ...chunks.filter((chunk) => chunk.from >= whole)] };
}
