import type { Scan } from '../../../lexicon/scan.js';
import { foldCase } from '../../../text/fold-case.js';
import type { RoleChunk } from '../../chunk.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';

// Of which bloc a role speaks.

/** The bloc that the role names, else the one that the text is about where it stands. */
export function blocOfRole(passage: Passage, sentence: Parsed, chunk: RoleChunk): Bloc | null {
  const described = describedBehind(passage, sentence, chunk) ?? endingBehind(passage, sentence, chunk);
  if (described) return described;
  if (chunk.role.bloc) {
    const named = passage.blocNamedAt(passage.scan.span(chunk.role.bloc.from, chunk.role.bloc.to).start);
    if (named) return named;
  }
  const clause = roleInClause(passage, sentence, chunk);
  if (clause) return clause;
  const shared = blocOfNextRole(passage, sentence, chunk);
  if (shared) return shared;
  const near = passage.blocAt(sentence.index, chunk.from);
  return near && (onlyOfKind(passage, chunk, near) ?? near);
}

/** "làm trưởng khối | các nông trường |, thay B", of a text that names "Khối thi đua các nông trường": the bloc that is called so. */
function describedBehind({ scan, blocs }: Passage, { to: end }: Parsed, { to, role }: RoleChunk): Bloc | null {
  // The role ends in the word for the bloc: "trưởng | khối các nông trường"
  const at = role.bloc ? role.bloc.from + 1 : to;
  if (blocs.length < 2 || scan.word(at) !== 'các') return null;
  const behind = foldCase(scan.slice(at, Math.min(end, at + LONGEST_NAME)));
  for (const bloc of blocs) {
    const { start, end } = bloc.name;
    const [, said] = /^(?:khối|cụm)(?: thi đua)? (các .+)$/.exec(foldCase(scan.text.slice(start, end))) ?? [];
    if (said !== undefined && behind.startsWith(said)) return bloc;
  }
  return null;
}
/** Tokens of a name. */
const LONGEST_NAME = 16;

/** "làm Khối trưởng | khối phía Bắc |", "Trưởng khối | phía Bắc |": the only one whose name ends so, "Khối thi đua các Chi cục Thuế phía Bắc". */
function endingBehind(passage: Passage, { to: end }: Parsed, { to, role }: RoleChunk): Bloc | null {
  const { scan, blocs } = passage;
  if (blocs.length < 2 || role.bloc) return null;
  const again = BLOC_WORDS.has(scan.word(to));
  if (!again && !SIDES.has(scan.word(to))) return null;
  const from = again ? to + 1 : to;
  for (let last = Math.min(end, from + LONGEST_ENDING); last > from + 1; last--) {
    const said = foldCase(scan.slice(from, last));
    const alike = blocsOf(passage).byEnd.get(lastWords(said)) ?? [];
    const called = alike.filter(({ name }) => foldCase(scan.text.slice(name.start, name.end)).endsWith(` ${said}`));
    if (called.length === 1) return called[0];
  }
  return null;
}
const lastWords = (name: string): string => name.split(/\s+/).slice(-2).join(' ');
const BLOC_WORDS = new Set(['khối', 'cụm']);
const SIDES = new Set(['phía', 'miền', 'vùng']);
const LONGEST_ENDING = 6;

/** "A là Trưởng khối thi đua số 3, B là | Phó khối |; Khối thi đua số 4 do C làm …": of the bloc of the role before it. */
function roleInClause({ scan, blocNamedAt, blocs }: Passage, { chunks }: Parsed, { from }: RoleChunk): Bloc | null {
  if (blocs.length < 2) return null;
  let named: Bloc | null = null;
  for (const chunk of chunks) {
    if (chunk.from >= from) return named;
    if (chunk.kind === 'mark' && chunk.mark === ';') named = null;
    else if (chunk.kind === 'bloc' && !chunk.bloc.bare) named = null;
    else if (chunk.kind === 'role' && chunk.role.bloc)
      named = blocNamedAt(scan.span(chunk.role.bloc.from, chunk.role.bloc.to).start);
  }
  return null;
}

/** "A làm | Khối trưởng |, B làm Khối phó Khối thi đua số 1": of the bloc that the other role behind names, where nothing else is named. */
function blocOfNextRole({ scan, blocNamedAt }: Passage, { chunks }: Parsed, { to, role }: RoleChunk): Bloc | null {
  if (chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare)) return null;
  for (const chunk of chunks) {
    if (chunk.from < to) continue;
    if (chunk.kind === 'mark' && chunk.mark !== ',') return null;
    if (chunk.kind !== 'role') continue;
    const { bloc, role: other } = chunk.role;
    return bloc && other !== role.role ? blocNamedAt(scan.span(bloc.from, bloc.to).start) : null;
  }
  return null;
}

/** "Cụm trưởng cụm thi đua số 1, | 2 và 3": of the same kind as the role, by its number. */
export const numberedBloc = (passage: Passage, role: RoleChunk, number: string): Bloc | null =>
  blocsOf(passage).byNumber.get(`${kindOf(passage.scan, role)} ${number}`) ?? null;

/** "… cụm thi đua số 3 gồm A, B. Sở Y tế là | Trưởng khối": of the only khối, be it the cụm that was named last. */
function onlyOfKind(passage: Passage, role: RoleChunk, near: Bloc): Bloc | null {
  const kind = kindOf(passage.scan, role);
  return kind === null || near.kind === kind ? null : blocsOf(passage).only[kind];
}

interface Blocs {
  /** By kind: the bloc of which there is no other. */
  readonly only: Readonly<Record<Bloc['kind'], Bloc | null>>;
  /** By kind and number: "cum 3". */
  readonly byNumber: ReadonlyMap<string, Bloc>;
  /** By the last two words of their names, a few of each. */
  readonly byEnd: ReadonlyMap<string, readonly Bloc[]>;
}

function blocsOf(passage: Passage): Blocs {
  const known = BLOCS.get(passage);
  if (known) return known;
  const only = (kind: Bloc['kind']): Bloc | null => {
    const own = passage.blocs.filter((bloc) => bloc.kind === kind);
    return own.length === 1 ? own[0] : null;
  };
  const byNumber = new Map<string, Bloc>();
  for (const bloc of passage.blocs)
    if (bloc.number !== null && !byNumber.has(`${bloc.kind} ${bloc.number}`))
      byNumber.set(`${bloc.kind} ${bloc.number}`, bloc);
  const byEnd = new Map<string, Bloc[]>();
  for (const bloc of passage.blocs) {
    const end = lastWords(foldCase(passage.scan.text.slice(bloc.name.start, bloc.name.end)));
    const alike = byEnd.get(end) ?? [];
    if (alike.length < MOST_ALIKE) byEnd.set(end, [...alike, bloc]);
  }
  const found = { only: { khoi: only('khoi'), cum: only('cum') }, byNumber, byEnd };
  BLOCS.set(passage, found);
  return found;
}
const MOST_ALIKE = 64;
/** Asked for each role, and answered by all blocs. */
const BLOCS = new WeakMap<Passage, Blocs>();

/** "Khối trưởng", "Phó cụm"; null where the words say both ("Cụm trưởng cụm thi đua khối báo chí"). */
function kindOf(scan: Scan, { from, to }: RoleChunk): Bloc['kind'] | null {
  let kind: Bloc['kind'] | null = null;
  for (let i = from; i < to; i++) {
    const own = scan.word(i) === 'khối' ? 'khoi' : scan.word(i) === 'cụm' ? 'cum' : null;
    if (own && kind && own !== kind) return null;
    kind ??= own;
  }
  return kind;
}
