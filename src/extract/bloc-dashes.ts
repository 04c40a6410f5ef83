import type { Scan } from '../lexicon/scan.js';
import { layerBits } from '../lexicon/scan.js';
import { parseUnits } from '../names/unit-list.js';
import { COLON, COMMA, DASHES, SEMICOLON, STOP } from '../text/marks.js';
import { type Chunk, chunkOf } from './chunk.js';
import type { Parsed } from './passage.js';

const ROLE = layerBits('role');

/**
 * The sentences, the blocs of a list of leaders each without the unit behind its dash: "danh sách luân phiên Trưởng cụm năm 2028: Cụm thi đua
 * số 1 - Sở Y tế; Cụm thi đua số 2 - Sở Nội vụ". One bloc alone may be that of the unit: "Cụm số 5 - Cục Hàng hải".
 */
export const withBlocDashes = (scan: Scan, sentences: readonly Parsed[]): readonly Parsed[] =>
  sentences.map((sentence) => ((sentence.layers & ROLE) === 0 ? sentence : partedIn(scan, sentence)));

function partedIn(scan: Scan, sentence: Parsed): Parsed {
  const { chunks } = sentence;
  const first = chunks.findIndex(({ kind, from }) => kind === 'bloc' && scan.mark(from - 1) === COLON);
  if (first < 0 || !chunks.slice(0, first).some(({ kind }) => kind === 'role')) return sentence;
  const parted: Chunk[] = chunks.slice(0, first);
  let end = 0;
  let blocs = 0;
  for (const chunk of chunks.slice(first)) {
    if (chunk.from < end) continue;
    if (chunk.kind !== 'bloc') {
      parted.push(chunk);
      continue;
    }
    const { stem, number } = chunk.bloc;
    if (number === null || stem >= chunk.to || !DASHES.has(scan.mark(stem))) return sentence;
    const list = parseUnits(scan, stem + 1, sentence.to);
    if (list?.units.length !== 1 || list.to < chunk.to || !(list.to >= sentence.to || ENDS.has(scan.mark(list.to))))
      return sentence;
    end = list.to;
    blocs++;
    parted.push(
      chunkOf('bloc', chunk.from, stem, { ...chunk.bloc, to: stem }),
      chunkOf('mark', stem, stem + 1, '-'),
      chunkOf('units', stem + 1, list.to, list),
    );
  }
  return blocs > 1 ? { ...sentence, chunks: parted } : sentence;
}
/** , . ; */
const ENDS = new Set([COMMA, STOP, SEMICOLON]);
