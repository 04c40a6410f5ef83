import type { Scan } from '../../../lexicon/scan.js';
import type { Chunk } from '../../chunk.js';

/**
 * "| Trường hợp | ông Tô Hải, Hội Đông y đã được tặng Bằng khen năm 2026 nên hội nghị không đưa vào danh sách": what one who is named has had, and
 * what follows from it; no condition, as "Trường hợp ông Tô Hải đã được tặng Bằng khen thì không xét" is. `chunk` is the first of the two words.
 */
export function isCaseTold(scan: Scan, chunks: readonly Chunk[], chunk: number): boolean {
  if (isAskedAbout(scan, chunks[chunk].from)) return true;
  const name = chunks[chunk + 2];
  if (name?.kind !== 'persons' || scan.pairAt(chunks[chunk].from) !== 'trường hợp') return false;
  const behind = chunks.slice(chunk + 3, chunk + REACH);
  const had = behind.findIndex(({ from }) => scan.pairAt(from) === 'đã được');
  const plain = had >= 0 && behind.slice(0, had).every(({ kind }) => kind === 'mark' || kind === 'units');
  if (!plain || behind.some(({ from }) => scan.word(from) === 'thì')) return false;
  const hence = behind.findIndex(({ from }) => scan.word(from) === 'nên');
  if (behind.slice(had, hence).some(({ from }) => scan.kind('verb', from) === 'propose')) return false;
  return hence > had && behind.slice(hence).some(({ from }) => NOT.has(scan.word(from)));
}
/** "(lấy, xin) ý kiến nhân dân | đối với, về | trường hợp đề nghị tặng …": of which a page asks what people think. */
function isAskedAbout(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'trường') return false;
  const about = scan.pairAt(at - 2) === 'đối với' ? at - 2 : at - 1;
  if (!ABOUT.has(scan.word(about))) return false;
  for (let i = about - 2; i >= 0 && about - i <= LONGEST_PEOPLE; i--) if (scan.pairAt(i) === 'ý kiến') return true;
  return false;
}
const ABOUT = new Set(['đối', 'về', 'với']);
/** "ý kiến rộng rãi của nhân dân trên địa bàn" */
const LONGEST_PEOPLE = 9;
const REACH = 40;
const NOT = new Set(['không', 'chưa']);
