import type { Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Chunk, chunksOf, type RoleChunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
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
 * "Nội dung thứ ba: Bầu Khối trưởng năm 2028." before "Kết quả: Sở Y tế được bầu với 100% số phiếu.": what is to be decided, and on whom it
 * falls. Null where the next sentence does not say so, or names a role of its own.
 */
function electedUnder(passage: Passage, sentence: Parsed, next: Parsed): Claim | null {
  const { scan } = passage;
  const roles = chunksOf(sentence.chunks, 'role');
  const [role] = roles;
  const last = sentence.chunks.findLast(({ kind }) => kind !== 'mark' && kind !== 'year');
  if (roles.length !== 1 || last !== role || !CHOOSES.has(scan.word(role.from - 1))) return null;
  const below = next.chunks.length > 0 ? next.chunks : chunksWithin(scan, next);
  const units = chunksOf(below, 'units');
  const [unit] = units;
  if (units.length !== 1 || unit.list.units.length !== 1 || chunksOf(below, 'role').length > 0) return null;
  const opens =
    unit.from === next.from || (RESULT.has(scan.pairAt(next.from)) && unit.from - next.from <= LONGEST_RESULT);
  if (!opens || !isElected(scan, unit.to)) return null;
  const bloc = passage.blocAt(sentence.index, role.from);
  const year =
    chunksOf(sentence.chunks, 'year').find(({ from }) => from >= role.to)?.year.last ?? bloc?.nextYear ?? null;
  const holder = { unit: unit.list.units[0], title: null };
  return bloc ? headClaim(passage, bloc, saidOf(passage, role), holder, 'role-first', year) : null;
}
const RESULT = new Set(['kết quả', 'kết luận', 'hội nghị', 'theo kết']);
/** "Kết quả biểu quyết: " */
const LONGEST_RESULT = 6;
/** "được | bầu", "trúng cử", "đắc cử" */
const isElected = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'được' && CHOSEN.has(scan.word(at + 1))) || WINS.has(scan.pairAt(at));
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
