import type { Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { COLON, COMMA, EN_DASH, HYPHEN, OPEN, SLASH } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Chunk, chunksOf, type RoleChunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { afterMarker } from '../document/marker.js';
import { headClaim, saidOf } from './head-claim.js';

/**
 * "4. Cụm trưởng năm 2028." before "Cụm thi đua số 3 nhất trí cử Sở Y tế; Cụm thi đua số 4 chưa thống nhất.": the role stands alone, and the next
 * sentence says whom each bloc chooses, in a clause of its own.
 */
export function chosenUnder(passage: Passage): Claim[] {
  const { scan, sentences } = passage;
  return sentences.flatMap((sentence) => {
    const next = sentences[sentence.index + 1];
    const elected = next ? electedUnder(passage, sentence, next) : null;
    if (elected) return [elected];
    const role = next ? roleAlone(scan, sentence) : null;
    if (role === null || next.zone === 'heading') return [];
    const year = chunksOf(sentence.chunks, 'year').at(-1)?.year.last ?? null;
    return clausesOf(next.chunks).flatMap((clause) => {
      const [name, ...rest] = clause;
      const unit = rest.at(-1);
      if (name?.kind !== 'bloc' || name.bloc.bare || unit?.kind !== 'units' || unit.list.units.length !== 1) return [];
      const bloc = chooses(scan, rest.slice(0, -1)) ? passage.blocAt(next.index, name.from) : null;
      const holder = { unit: unit.list.units[0], title: null };
      return bloc ? [headClaim(passage, bloc, saidOf(passage, role), holder, 'role-first', year ?? bloc.nextYear)] : [];
    });
  });
}

/**
 * "Nội dung thứ ba: Bầu Khối trưởng năm 2028." before "Kết quả: Sở Y tế được bầu với 100% số phiếu.", "KẾT QUẢ BẦU KHỐI TRƯỞNG NĂM 2028" over
 * "- Sở Y tế: 5/7 phiếu": what is to be decided, and on whom it falls. Null where the next sentence does not say so, or names a role of its own.
 */
function electedUnder(passage: Passage, sentence: Parsed, next: Parsed): Claim | null {
  const { scan } = passage;
  const roles = chunksOf(sentence.chunks, 'role');
  const [role] = roles;
  const last = sentence.chunks.findLast(({ kind }) => kind !== 'mark' && kind !== 'year');
  if (roles.length !== 1 || last !== role || !CHOOSES.has(scan.word(role.from - 1))) return null;
  const unit = winnerFrom(passage, next);
  if (!unit) return null;
  const bloc = passage.blocAt(sentence.index, role.from);
  const year =
    chunksOf(sentence.chunks, 'year').find(({ from }) => from >= role.to)?.year.last ?? bloc?.nextYear ?? null;
  const holder = { unit, title: null };
  return bloc ? headClaim(passage, bloc, saidOf(passage, role), holder, 'role-first', year) : null;
}

/** Who won, as the line says, or the first of several with their votes that has most of them: "- Sở Y tế: 1/7 phiếu" over "- Thuế tỉnh: 6/7 phiếu". */
function winnerFrom(passage: Passage, first: Parsed): UnitName | null {
  const { scan, sentences } = passage;
  for (let line = first; line && line.index - first.index < MOST_RAN; line = sentences[line.index + 1]) {
    const unit = unitOf(scan, line);
    if (!unit) return null;
    if (isElected(scan, unit.to)) return unit;
    const share = shareOf(scan, unit.to);
    if (share === null || share > 0.5) return share === null ? null : unit;
  }
  return null;
}
const MOST_RAN = 6;

/** The one unit that the line names, which opens it or its result; null for another line. */
function unitOf(scan: Scan, line: Parsed): UnitName | null {
  const chunks = line.chunks.length > 0 ? line.chunks : chunksWithin(scan, line);
  const units = chunksOf(chunks, 'units');
  const [unit] = units;
  if (units.length !== 1 || unit.list.units.length !== 1 || chunksOf(chunks, 'role').length > 0) return null;
  const opens =
    unit.from === afterMarker(scan, line) ||
    (RESULT.has(scan.pairAt(line.from)) && unit.from - line.from <= LONGEST_RESULT);
  return opens ? unit.list.units[0] : null;
}
const RESULT = new Set(['kết quả', 'kết luận', 'hội nghị', 'theo kết']);
/** "Kết quả biểu quyết: " */
const LONGEST_RESULT = 6;
/** "được | bầu", "trúng cử", "đắc cử" */
const isElected = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'được' && CHOSEN.has(scan.word(at + 1))) || WINS.has(scan.pairAt(at));
/** "Sở Y tế | : 5/7 phiếu", "Sở Y tế | (5/7 phiếu)": its share of the votes; null where none are told. */
function shareOf(scan: Scan, at: number): number | null {
  const own = VOTES.has(scan.mark(at)) ? at + 1 : at;
  const told = scan.has(own, NUMBER) && scan.mark(own + 1) === SLASH && scan.word(own + 3) === 'phiếu';
  return told ? Number(scan.slice(own, own + 1)) / Number(scan.slice(own + 2, own + 3)) : null;
}
const VOTES = new Set([COLON, OPEN, COMMA, HYPHEN, EN_DASH]);
const CHOSEN = new Set(['bầu', 'chọn', 'cử', 'tín']);
const WINS = new Set(['trúng cử', 'đắc cử']);

/** "4. Cụm trưởng năm 2028.": the number of the line, one role and its year. */
function roleAlone(scan: Scan, { chunks }: Parsed): RoleChunk | null {
  const roles = chunksOf(chunks, 'role');
  const [role] = roles;
  if (roles.length !== 1 || role.role.bloc !== null) return null;
  const alone = chunks.every(
    ({ kind, from }) =>
      kind === 'role' ||
      kind === 'year' ||
      kind === 'mark' ||
      (kind === 'word' && from < role.from && scan.has(from, NUMBER)),
  );
  return alone ? role : null;
}

/** What stands between semicolons, without the last stop. */
function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (chunk.kind !== 'mark') clauses[clauses.length - 1].push(chunk);
    else if (chunk.mark === ';' || chunk.mark === '.') clauses.push([]);
    else clauses[clauses.length - 1].push(chunk);
  }
  return clauses;
}

/** "nhất trí cử", "thống nhất bầu": words that end in the verb, none of which denies it. */
function chooses(scan: Scan, words: readonly Chunk[]): boolean {
  const last = words.at(-1);
  return (
    last?.kind === 'word' &&
    CHOOSES.has(scan.word(last.from)) &&
    words.every(({ kind, from }) => (kind === 'word' || kind === 'cue') && !NOT.has(scan.word(from)))
  );
}
const CHOOSES = new Set(['cử', 'bầu', 'chọn', 'giao']);
const NOT = new Set(['không', 'chưa']);
