import { MAIN_ROLES } from '../../domain/roles.js';
import type { Claim, Document } from '../api-types.js';
import { nearest } from './places.js';

/** A stretch of the text that the same claims speak of. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Indices of claims, those that speak of fewer words first. */
  readonly claims: readonly number[];
  /** The kinds of those claims, each once, in their order. */
  readonly kinds: readonly Claim['kind'][];
}

interface Lit {
  readonly start: number;
  readonly end: number;
  readonly claim: number;
}

/** The segments of each block, in order, without gaps: the words that claims state, cut at each other's ends. */
export function litBlocks(blocks: Document['blocks'], claims: readonly Claim[]): Segment[][] {
  const lit = claims.flatMap(litOf).sort((a, b) => a.start - b.start);
  let first = 0;
  return blocks.map(({ span: [from, to] }) => {
    while (first < lit.length && lit[first].end <= from) first++;
    const inside: Lit[] = [];
    for (let i = first; i < lit.length && lit[i].start < to; i++) if (lit[i].end > from) inside.push(lit[i]);
    return cut(from, to, inside, claims);
  });
}

/** Whether the same words are lit: what is said of a claim mostly changes nothing of that. */
export const lightSame = (old: readonly Claim[], now: readonly Claim[]): boolean =>
  old.length === now.length &&
  now.every(
    (claim, at) =>
      claim === old[at] ||
      (claim.arguments === old[at].arguments && isLit(claim) === isLit(old[at]) && claim.kind === old[at].kind),
  );

/** The new segments, but the old ones of each block in which nothing is lit otherwise, so that it is not drawn anew. */
export function keepEqual(old: readonly (readonly Segment[])[], now: readonly (readonly Segment[])[]) {
  const kept = now.map((segments, block) => (old[block] && areEqual(old[block], segments) ? old[block] : segments));
  return old.length === kept.length && kept.every((segments, block) => segments === old[block]) ? old : kept;
}

const areEqual = (a: readonly Segment[], b: readonly Segment[]): boolean =>
  a.length === b.length &&
  a.every(
    (one, at) => one.end === b[at].end && `${one.claims}` === `${b[at].claims}` && `${one.kinds}` === `${b[at].kinds}`,
  );

// What a reviewer said is wrong is lit no more.
const isLit = ({ state }: Claim): boolean => state !== 'rejected';

const litOf = (claim: Claim, index: number): Lit[] =>
  isLit(claim)
    ? claim.arguments
        .filter(({ basis }) => basis === 'stated')
        .flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end, claim: index })))
    : [];

function cut(from: number, to: number, inside: readonly Lit[], claims: readonly Claim[]): Segment[] {
  const edges = new Set([from, to]);
  for (const { start, end } of inside) {
    edges.add(Math.max(from, start));
    edges.add(Math.min(to, end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index];
    const over = inside.filter((one) => one.start <= start && end <= one.end);
    over.sort((a, b) => a.end - a.start - (b.end - b.start) || a.claim - b.claim);
    const here = [...new Set(over.map(({ claim }) => claim))];
    return { start, end, claims: here, kinds: [...new Set(here.map((claim) => claims[claim].kind))] };
  });
}

/** The words of a claim by what they are in it. */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

export const roleSpans = (claim: Claim): RoleSpan[] =>
  claim.arguments.flatMap(({ role, spans }) => spans.map(([start, end]) => ({ start, end, role })));

/** Where to look for a claim: at its main words, of several places at the one nearest to where it was found; null where none of it stands in the text. */
export function placeOfClaim(kind: Claim['kind'], roles: readonly RoleSpan[], near: number): number | null {
  const main = MAIN_ROLES[kind].find((role) => roles.some((one) => one.role === role));
  const places = roles.flatMap(({ role, start, end }) => (main && role !== main ? [] : [[start, end] as const]));
  return nearest(places, near)?.[0] ?? null;
}
