import type { Claim } from '../../../domain/claim.js';
import { CLOSE, COLON, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import type { RoleChunk } from '../../chunk.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { headClaim, saidOf } from './head-claim.js';
import type { Holder } from './holder.js';

/**
 * "Kết quả bầu Khối trưởng năm 2028 của các khối thi đua:" over "Khối thi đua số 1: Thuế tỉnh", "Khối thi đua số 2: Sở Y tế": the role
 * stands once above two lines or more, each of which names a bloc and a unit and no more.
 */
export function underRole(passage: Passage): Claim[] {
  return passage.sentences.flatMap((sentence) => {
    const role = roleAbove(passage, sentence);
    if (role === null) return [];
    const turns = turnsUnder(passage, sentence);
    const own = turns.length > 1 ? passage.blocAt(sentence.index, role.from) : null;
    if (own)
      return turns.map(({ year, holder }) =>
        headClaim(passage, own, saidOf(passage, role), holder, 'role-first', year),
      );
    const year = chunksOf(sentence.chunks, 'year').at(-1)?.year.last ?? null;
    const lines: { bloc: Bloc; holder: Holder }[] = [];
    let others = 0;
    for (let i = sentence.index + 1; i < passage.sentences.length; i++) {
      const line = ledBy(passage, passage.sentences[i]);
      if (line) lines.push(line);
      else if (saysRoles(passage.sentences[i])) others++;
      else break;
    }
    if (lines.length === 0 || lines.length + others < 2) return [];
    return lines.map(({ bloc, holder }) =>
      headClaim(passage, bloc, saidOf(passage, role), holder, 'role-first', year ?? bloc.year),
    );
  });
}

/** "- Khối Tổng hợp: Sở Tài chính (Khối trưởng), Sở Tư pháp (Khối phó)." between lines that name no more than who leads; not "- Các Khối trưởng chuẩn bị tham luận." */
function saysRoles({ chunks }: Parsed): boolean {
  const at = chunks.findIndex(({ kind }) => kind === 'bloc');
  if (at < 0 || at > 2) return false;
  return chunks.some(({ kind }, i) => {
    const beside = (step: number): boolean =>
      entryAt(chunks, i + step)?.kind === 'mark' && entryAt(chunks, i + 2 * step)?.kind === 'units';
    return kind === 'role' && i > at && (beside(-1) || beside(1));
  });
}

/** "… luân phiên làm Khối trưởng:" over "- Năm 2028: Thuế tỉnh;", "- Năm 2029: Sở Y tế.": who leads from year to year. */
function turnsUnder({ scan, sentences }: Passage, { index }: Parsed): { year: number; holder: Holder }[] {
  const turns: { year: number; holder: Holder }[] = [];
  for (let i = index + 1; i < sentences.length; i++) {
    const { from, chunks: found } = sentences[i];
    const chunks = found.length > 0 ? found : chunksWithin(scan, sentences[i]);
    const [first, second, third, ...rest] = chunks.filter(
      ({ kind, from: at }) =>
        kind !== 'mark' || (at > from + 1 && scan.mark(at) !== SEMICOLON && scan.mark(at) !== STOP),
    );
    const [year, link, unit] = first?.kind === 'units' ? [third, second, first] : [first, second, third];
    if (year?.kind !== 'year' || unit?.kind !== 'units' || link?.kind !== 'mark') break;
    if (unit.list.units.length > 1 || rest.some(({ kind }) => kind !== 'mark')) break;
    turns.push({ year: year.year.last, holder: { unit: unit.list.units[0], title: null } });
  }
  return turns;
}

/** The one role of a heading, or of a line that ends with a colon, which names neither a unit nor a bloc of its own. */
function roleAbove({ scan }: Passage, { to, chunks, zone }: Parsed): RoleChunk | null {
  const roles = chunksOf(chunks, 'role');
  if (roles.length !== 1 || roles[0].role.bloc !== null || !(zone === 'heading' || scan.mark(to - 1) === COLON))
    return null;
  const named = chunks.some((chunk) => chunk.kind === 'units' || (chunk.kind === 'bloc' && !chunk.bloc.bare));
  if (named) return null;
  const behind = chunks.filter((chunk) => chunk.from >= roles[0].to);
  return behind.every((chunk) => chunk.kind !== 'word' || GOES_ON.has(scan.word(chunk.from))) ? roles[0] : null;
}

/** "của các khối thi đua, cụ thể như sau"; not "tặng hoa cho các khối, địa điểm họp" */
const GOES_ON = new Set(
  'của các khối cụm thi đua năm học như sau cụ thể từng trong được bầu chọn là gồm tại ở mỗi luân phiên tỉnh kết quả và'.split(
    ' ',
  ),
);

/** "2. Khối thi đua số 2: Sở Y tế." */
function ledBy(passage: Passage, { index, from, chunks }: Parsed): { bloc: Bloc; holder: Holder } | null {
  const { scan } = passage;
  const at = chunks.findIndex(({ kind }) => kind === 'bloc');
  // "1. Sở Y tế (Khối thi đua số 1)"
  const led = chunks[at - 2];
  if (led?.kind === 'units' && led.list.units.length === 1 && at <= 5 && scan.mark(led.to) === OPEN) {
    const { from: start, to: end } = chunks[at];
    const bloc = scan.mark(end) === CLOSE ? passage.blocNamedAt(scan.span(start, end).start) : null;
    return bloc && { bloc, holder: { unit: led.list.units[0], title: null } };
  }
  const [name, link, units, ...rest] = chunks.slice(Math.max(0, at));
  if (at < 0 || at > 2 || !scan.has(from, LINE_START) || name?.kind !== 'bloc' || name.bloc.bare) return null;
  const linked = link?.kind === 'mark' && (link.mark === ':' || link.mark === '-' || link.mark === '–');
  if (!linked || units?.kind !== 'units' || units.list.units.length !== 1) return null;
  if (rest.some(({ kind }) => kind !== 'mark')) return null;
  const bloc = passage.blocAt(index, name.from);
  return bloc && { bloc, holder: { unit: units.list.units[0], title: null } };
}
