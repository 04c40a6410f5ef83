import { courseIn } from '../domain/fact.js';
import type { Alone } from '../domain/mention.js';
import { type ClaimRow, type FactRow, type FactThere, factKey } from './fact-moves.js';

/** A name of a claim that would be somebody else. */
export interface NewName {
  readonly role: string;
  readonly who: Alone;
}

/** What a claim says before and after. */
export interface RowMove {
  readonly before: ClaimRow;
  readonly after: ClaimRow;
}

/** A row once some of its names are others; `sha256` of its document. */
export function renamed(row: ClaimRow, names: readonly NewName[], sha256: string): ClaimRow {
  const now = { ...row };
  for (const { role, who } of names) {
    if (role === 'bloc') [now.blocId, now.blocCode] = [who.entity, who.code];
    else if (role === 'granter') now.granterId = who.entity;
    else if (role === 'org' || role === 'recipient') [now.unitId, now.unitCode] = [who.entity, who.code];
  }
  if (row.what !== 'award' || (now.unitId === row.unitId && now.granterId === row.granterId)) return now;
  const { unitId: recipient, awardCode, ofState, granterId, granter, year } = now;
  const course = recipient && courseIn({ recipient, awardCode: awardCode!, ofState, granterId, granter, year, sha256 });
  return { ...now, course };
}

/**
 * The moves of rows with the courses that `award_step` tells: what tells no year or no giver shares that of the first of its copies. `copies`: all such
 * rows of documents that have copies; rows beside those that move follow them.
 */
export function withCourses(moves: readonly RowMove[], copies: readonly ClaimRow[]): RowMove[] {
  if (copies.length === 0 && !moves.some(({ before, after }) => shares(before) || shares(after))) return [...moves];
  const moving = new Map(moves.map((move) => [placeOf(move.before), move.after]));
  const others = copies.filter((row) => !moving.has(placeOf(row)));
  const [before, after] = [
    sharedCourses([...others, ...moves.map(({ before }) => before)]),
    sharedCourses([...others, ...moves.map(({ after }) => after)]),
  ];
  const following = others.filter((row) => before(row) !== after(row)).map((row) => ({ before: row, after: row }));
  return [...moves, ...following].map((move) =>
    shares(move.before) || shares(move.after)
      ? { before: withCourse(move.before, before), after: withCourse(move.after, after) }
      : move,
  );
}

const withCourse = (row: ClaimRow, courseOf: (row: ClaimRow) => string | null): ClaimRow => ({
  ...row,
  course: courseOf(row),
});

function sharedCourses(rows: readonly ClaimRow[]): (row: ClaimRow) => string | null {
  const first = new Map<string, string>();
  const sharing = rows.filter(shares).sort((a, b) => a.documentId - b.documentId || a.position - b.position);
  for (const row of sharing) {
    const name = nameOf(row);
    if (!first.has(name)) first.set(name, row.course!);
  }
  return (row) => (shares(row) ? first.get(nameOf(row))! : row.course);
}

const shares = ({ what, originId, course, year, granterId }: ClaimRow): boolean =>
  what === 'award' && originId !== null && course !== null && (year === null || granterId === null);
const nameOf = ({ originId, unitId, awardCode, year, granterId, granter }: ClaimRow): string =>
  JSON.stringify([originId, unitId, awardCode, year, granterId ?? granter]);

/** The facts that there are once rows move. */
export function factsAfter(facts: readonly FactThere[], moves: readonly RowMove[]): FactRow[] {
  const said = new Map(facts.map((fact) => [factKey(fact)!, { fact: fact as FactRow, claims: fact.claims }]));
  for (const { before, after } of moves) {
    if (before.state === 'rejected') continue;
    const [from, to] = [factKey(before), factKey(after)];
    if (from === to) continue;
    if (from !== null && said.has(from)) said.get(from)!.claims--;
    if (to === null || after.what === 'appearance') continue;
    const there = said.get(to);
    if (there) there.claims++;
    else said.set(to, { fact: after, claims: 1 });
  }
  return [...said.values()].filter(({ claims }) => claims > 0).map(({ fact }) => fact);
}

export const placeOf = ({ what, documentId, position }: Pick<ClaimRow, 'what' | 'documentId' | 'position'>): string =>
  `${what} ${documentId} ${position}`;
