import { StageFailure } from '../../domain/failure.js';
import type { Answer } from './evaluate.js';
import type { Example } from './examples.js';
import { KINDS, type Kind, type Scored } from './gold.js';
import { comparable } from './names.js';
import { type Counts, type Figures, figures, NONE, plus, Scoreboard } from './score.js';

export const GROUPINGS = ['genre', 'publisher', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What nobody stated. */
export const UNSTATED = 'none stated';

/** The group of an annotated document: its kind, its publisher as written, the year of its publication or else of its blocs. */
export function groupOf({ gold }: Pick<Example, 'gold'>, grouping: Grouping): string {
  if (grouping === 'genre') return gold.doc?.kind ?? UNSTATED;
  if (grouping === 'publisher') return gold.doc?.publisher ?? UNSTATED;
  return gold.doc?.published?.slice(0, 4) ?? yearOf(gold) ?? UNSTATED;
}

/** The latest year that its blocs or, without any, its awards are about. */
function yearOf({ blocs, awards }: Scored): string | undefined {
  const years = [blocs, awards].map((rows) => (rows ?? []).map(({ year }) => year).filter((year) => year != null));
  const known = years.find((list) => list.length > 0);
  return known && String(Math.max(...known));
}

/** `genre=news`: which documents are left out. */
export interface LeftOut {
  readonly grouping: Grouping;
  readonly value: string;
}

/** The documents without those of some groups; a StageFailure where a group has none, or where none are left. */
export function without(examples: readonly Example[], leftOut: readonly LeftOut[]): Example[] {
  const is = (example: Example, { grouping, value }: LeftOut) =>
    comparable(groupOf(example, grouping)) === comparable(value);
  for (const one of leftOut) {
    if (examples.some((example) => is(example, one))) continue;
    const known = [...new Set(examples.map((example) => groupOf(example, one.grouping)))].sort().slice(0, 20);
    const says = `No document has ${one.grouping} "${one.value}", but ${known.map((name) => `"${name}"`).join(', ')}.`;
    throw new StageFailure('no-such-group', says);
  }
  const left = examples.filter((example) => !leftOut.some((one) => is(example, one)));
  if (left.length === 0) throw new StageFailure('no-gold', 'Every annotated document is left out.');
  return left;
}

export interface Group {
  /** Null for all groups together that are too small to say anything by themselves. */
  readonly name: string | null;
  readonly groups: number;
  readonly documents: number;
  /** Annotated records. */
  readonly records: number;
  readonly all: Figures;
  readonly kinds: Readonly<Record<Kind, Figures>>;
  /** Of all documents but these; null where there are no others. */
  readonly rest: Figures | null;
}

/** A figure of fewer records than this moves by more than two points with each of them. */
const FEW = 20;

/** The figures of each group of documents beside those of the rest, the largest first, small ones together. */
export function byGroup(answers: readonly Answer[], grouping: Grouping): Group[] {
  const tallies = new Map<string, { name: string; tallies: Tally[] }>();
  for (const answer of answers) {
    const name = groupOf(answer.example, grouping);
    const group = tallies.get(comparable(name)) ?? { name, tallies: [] };
    tallies.set(comparable(name), group);
    group.tallies.push(tallyOf(answer));
  }
  const groups = [...tallies.values()];
  const total = groups
    .flatMap((group) => group.tallies)
    .map(sumOf)
    .reduce(plus, NONE);
  const small = groups.filter((group) => recordsOf(group.tallies) < FEW);
  const large = groups
    .filter((group) => !small.includes(group))
    .map((group) => groupFrom(group.name, 1, group.tallies, total));
  large.sort((a, b) => b.records - a.records || (a.name! < b.name! ? -1 : 1));
  if (small.length === 0) return large;
  const [only] = small;
  const name = small.length === 1 ? only.name : null;
  return [
    ...large,
    groupFrom(
      name,
      small.length,
      small.flatMap((group) => group.tallies),
      total,
    ),
  ];
}

type Tally = Readonly<Record<Kind, Counts>>;

function tallyOf({ example, found }: Answer): Tally {
  const scoreboard = new Scoreboard();
  scoreboard.add(example.name, example.gold, found);
  return scoreboard.result().kinds;
}

const SUMMED = KINDS.filter((kind) => kind !== 'meetings');
const sumOf = (tally: Tally): Counts => SUMMED.map((kind) => tally[kind]).reduce(plus, NONE);

function recordsOf(tallies: readonly Tally[]): number {
  const { tp, fn } = tallies.map(sumOf).reduce(plus, NONE);
  return tp + fn;
}

function groupFrom(name: string | null, groups: number, tallies: readonly Tally[], total: Counts): Group {
  const all = tallies.map(sumOf).reduce(plus, NONE);
  const rest = { tp: total.tp - all.tp, fp: total.fp - all.fp, fn: total.fn - all.fn };
  const kinds = KINDS.map((kind) => [kind, figures(tallies.map((tally) => tally[kind]).reduce(plus, NONE))]);
  return {
    ...{ name, groups, documents: tallies.length, records: all.tp + all.fn, all: figures(all) },
    kinds: Object.fromEntries(kinds) as Record<Kind, Figures>,
    rest: rest.tp + rest.fp + rest.fn > 0 ? figures(rest) : null,
  };
}
