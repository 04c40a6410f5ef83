import type { Scored } from '../../src/stages/evaluation/gold.js';
import { changeStrings } from '../damage.js';

/** What scoring looks at of an annotation, and whether a unit or a person receives. */
export type Gold = Omit<Scored, 'awards'> & {
  awards?: (NonNullable<Scored['awards']>[number] & { recipient_kind?: string | null })[] | null | undefined;
};

export interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** One change of a document that leaves its annotation right, once its strings are changed alike. */
export interface Swap {
  /** "Sở Y tế → Sở Năng lượng và Khoáng sản" */
  readonly label: string;
  change(text: string): string;
  /** Of the text alone: the layout of lists. */
  readonly layout?: true;
}

/** A name that gives way to another; of a unit the head ("Sở") stays, in whatever case it is written. */
export interface Renaming {
  readonly head: string;
  readonly from: string;
  readonly to: string;
}

export const BEFORE = '(?<![\\p{L}\\p{N}])';
export const BEHIND = '(?![\\p{L}\\p{N}])';

export const literal = (words: string): string => words.trim().split(/\s+/).map(symbols).join('\\s+');

/** Text as a pattern that matches it alone. */
export function symbols(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** All at once, the longest first, so that no name is changed twice. "SỞ Y TẾ" gives way to capitals, "y tế" to nothing. */
export function renamed(all: readonly Renaming[]): (text: string) => string {
  const longest = [...all].sort((a, b) => full(b).length - full(a).length);
  const forms = longest.map(({ head, from }) => `(${literal(head)}${head && '\\s+'})(${literal(from)})`);
  const pattern = new RegExp(`${BEFORE}(?:${forms.join('|')})${BEHIND}`, 'giu');
  return (text) =>
    text.replace(pattern, (match, ...groups) => {
      const at = longest.findIndex((_, i) => groups[2 * i + 1] !== undefined);
      const [head, name] = [groups[2 * at], groups[2 * at + 1].replace(/\s+/g, ' ')];
      const { from, to } = longest[at];
      if (name === from) return head + to;
      return name === from.toUpperCase() ? head + to.toUpperCase() : match;
    });
}

const full = ({ head, from }: Renaming): string => `${head} ${from}`;

export const labelOf = ({ head, from, to }: Renaming): string => `${head} ${from} → ${to}`.trim();

/** The copy with one swap after the other. */
export function transplanted({ name, text, gold }: Annotated, swaps: readonly Swap[]): Annotated {
  const named = swaps.filter(({ layout }) => !layout);
  return {
    name,
    text: swaps.reduce((copy, { change }) => change(copy), text),
    gold: changeStrings(gold, (one) => named.reduce((copy, { change }) => change(copy), one)),
  };
}

export function stringsOf(value: unknown): string[] {
  const all: string[] = [];
  changeStrings(value, (one) => {
    all.push(one);
    return one;
  });
  return all;
}

/** Names of units: of members, heads, and of who receives. */
export function unitsOf({ members, heads, awards }: Gold): string[] {
  const listed = [...(members ?? []), ...(heads ?? [])].flatMap(({ org, org_full }) => [org, org_full]);
  const given = (awards ?? []).flatMap(({ recipient, recipient_full }) => [recipient, recipient_full]);
  return [...new Set([...listed, ...given].filter((one) => one != null))];
}

/** What of the annotation stands in the text, still stands there. */
export function staysTrue(base: Annotated, swap: Swap): boolean {
  const folded = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const [before, after] = [folded(base.text), folded(swap.change(base.text))];
  if (before === after) return false;
  return stringsOf({ ...base.gold, doc: null }).every((one) => {
    const changed = swap.layout ? one : swap.change(one);
    return !before.includes(folded(one)) || after.includes(folded(changed));
  });
}

/** Names that the text writes otherwise than in full: "Nội vụ" and "Sở Nội vụ". */
export function fullNamesIn({ members, heads, awards }: Gold): [name: string, full: string][] {
  const rows = [
    ...[...(members ?? []), ...(heads ?? [])].map(({ org, org_full }) => [org, org_full]),
    ...(awards ?? []).map(({ recipient, recipient_full }) => [recipient, recipient_full]),
  ];
  return rows.flatMap(([name, full]) => (name && full && name !== full ? [[name, full]] : []));
}
