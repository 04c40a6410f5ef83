import type { Argument } from '../../domain/claim.js';
import { inferred, some, stated } from '../argument.js';
import { resolveDate } from '../calendar.js';
import { type Chunk, chunksOf } from '../chunk.js';
import type { Parsed, Passage } from '../passage.js';

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a rule matched, and by role what its groups hold. */
export interface RuleMatch extends Range {
  readonly sentence: Parsed;
  readonly groups: Readonly<Record<string, Range>>;
}

/** What a group says of its role, once for each unit or person that it holds. */
export interface Said {
  readonly role: string;
  readonly range: Range;
  /** Of the role itself, and of what its words say besides (titles, who gives). */
  readonly arguments: readonly Argument[];
}

/** What the group of the role holds, read by the grammars where it is a name of theirs from end to end, else as it stands. */
export function saidIn(passage: Passage, match: RuleMatch, role: string): Said[] {
  const group = match.groups[role];
  if (!group) return [];
  const chunks = match.sentence.chunks.filter((chunk) => chunk.from >= group.from && chunk.to <= group.to);
  const named = chunks.length > 0 && chunks[0].from === group.from && chunks.at(-1)!.to === group.to;
  const read = named ? READERS[role]?.(passage, chunks, match) : undefined;
  if (read && read.length > 0) return read.map((one) => ({ role, ...one }));
  return [{ role, range: group, arguments: plain(passage, role, group) }];
}

type Read = Omit<Said, 'role'>;
type GroupReader = (passage: Passage, chunks: readonly Chunk[], match: RuleMatch) => Read[];

/** A year or a count is its number, and nothing without one; so is a day that the grammar does not read. */
function plain({ scan }: Passage, role: string, { from, to }: Range): Argument[] {
  if (role === 'year' || role === 'count') {
    const number = /\d+/.exec(scan.slice(from, to))?.[0];
    return number === undefined ? [] : [stated(scan, role, from, to, Number(number))];
  }
  if (role === 'date') return [];
  const argument = stated(scan, role, from, to);
  return role === 'recipient' ? [argument, inferred('recipient_kind', 'org', 'inferred', argument.spans)] : [argument];
}

const units =
  (role: string): GroupReader =>
  ({ scan }, chunks) =>
    chunksOf(chunks, 'units').flatMap(({ list }) =>
      list.units.map(({ from, to, full }) => ({
        range: { from, to },
        arguments: [stated(scan, role, from, to, full ?? undefined)],
      })),
    );

const persons =
  (role: string): GroupReader =>
  ({ scan }, chunks) =>
    chunksOf(chunks, 'persons').flatMap(({ list }) =>
      list.persons.map(({ name, titles }) => ({
        range: name,
        arguments: [
          stated(scan, role, name.from, name.to),
          ...(role === 'name' ? titles.map((title) => stated(scan, 'title', title.from, title.to)) : []),
        ],
      })),
    );

const recipients: GroupReader = (passage, chunks, match) => {
  const { scan } = passage;
  const counted = chunksOf(chunks, 'count').map(({ from, to, count }) => ({
    range: { from, to },
    arguments: [
      some(scan, 'recipient', from, to),
      stated(scan, 'count', from, to, count.count),
      inferred('recipient_kind', count.of, 'inferred', [scan.span(from, to)]),
    ],
  }));
  const kinded = (reads: readonly Read[], kind: string): Read[] =>
    reads.map(({ range, arguments: said }) => ({
      range,
      arguments: [...said, inferred('recipient_kind', kind, 'inferred', said[0].spans)],
    }));
  return [
    ...kinded(units('recipient')(passage, chunks, match), 'org'),
    ...kinded(persons('recipient')(passage, chunks, match), 'person'),
    ...counted,
  ].sort((a, b) => a.range.from - b.range.from);
};

const one = (range: Range, ...said: readonly (Argument | null)[]): Read[] => [
  { range, arguments: said.filter((argument) => argument !== null) },
];

const READERS: Readonly<Record<string, GroupReader>> = {
  org: units('org'),
  name: persons('name'),
  recipient: recipients,
  count: (passage, chunks, match) => recipients(passage, chunksOf(chunks, 'count'), match),
  award({ scan }, chunks) {
    const [first] = chunksOf(chunks, 'award');
    if (!first || chunks.length > 1) return [];
    const { nameFrom, nameTo, granter } = first.award;
    const giver = granter && stated(scan, 'granter', granter.from, granter.to);
    return one(first, stated(scan, 'award', nameFrom, nameTo), giver);
  },
  year({ scan }, chunks) {
    const [first] = chunksOf(chunks, 'year');
    return first ? one(first, stated(scan, 'year', first.from, first.to, first.year.last)) : [];
  },
  date(passage, chunks, match) {
    const { scan, facts } = passage;
    const [first] = chunksOf(chunks, 'date');
    const reviewed = passage.segmentOf(match.sentence.index).year?.value ?? null;
    const day = first && resolveDate(scan, first.date, facts.published?.value ?? null, reviewed);
    return day ? one(first, inferred('date', day.value, day.basis, [day.span])) : [];
  },
};
