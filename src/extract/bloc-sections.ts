import type { SourceDocument } from '../domain/document.js';
import type { Scan } from '../lexicon/scan.js';
import type { Parsed } from './passage.js';

/**
 * The sentences, those of a row that parts a table of blocs without the bloc that it seems to name: "I | CỤM THI ĐUA CÁC HUYỆN, THÀNH PHỐ" over
 * "1 | Cụm thi đua số 1 | …".
 */
export function withoutBlocSections(
  document: SourceDocument,
  scan: Scan,
  sentences: readonly Parsed[],
): readonly Parsed[] {
  const rows = rowsOf(document, sentences);
  if (rows.size === 0) return sentences;
  const sections = new Set<Parsed>();
  for (const [key, row] of rows) {
    const [number, name, ...others] = row;
    if (others.length > 0 || !name || !SECTION.test(scan.slice(number.from, number.to))) continue;
    const below = rows.get(key + 1);
    if (startsWithBloc(name) && below && below.length > row.length && below.some(startsWithBloc)) sections.add(name);
  }
  if (sections.size === 0) return sentences;
  return sentences.map((sentence) =>
    sections.has(sentence) ? { ...sentence, chunks: sentence.chunks.filter(({ kind }) => kind !== 'bloc') } : sentence,
  );
}

/** The cells of each row that hold something, by a number that the next row of the same table follows. */
function rowsOf(document: SourceDocument, sentences: readonly Parsed[]): ReadonlyMap<number, readonly Parsed[]> {
  const rows = new Map<number, Parsed[]>();
  for (const sentence of sentences) {
    const { cell } = document.blocks[sentence.block];
    if (cell === null) continue;
    const key = cell.table * MOST_ROWS + cell.row;
    const row = rows.get(key);
    if (row) row.push(sentence);
    else rows.set(key, [sentence]);
  }
  return rows;
}
/** More rows than a table of a document has. */
const MOST_ROWS = 1e6;

const startsWithBloc = ({ chunks }: Parsed): boolean => chunks.find(({ kind }) => kind !== 'mark')?.kind === 'bloc';
const SECTION = /^[|\s]*(?:[IVX]{1,5}|[A-H])[.|\s]*$/u;
