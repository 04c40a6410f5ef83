import type { Claim, Document } from '../api-types.js';

/** A stretch of the text that the same claims speak of; `claims` are indices, those that speak of fewer words first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly number[];
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
    return cut(from, to, inside);
  });
}

// What a reviewer said is wrong is lit no more.
const litOf = (claim: Claim, index: number): Lit[] =>
  claim.state === 'rejected'
    ? []
    : claim.arguments
        .filter(({ basis }) => basis === 'stated')
        .flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end, claim: index })));

function cut(from: number, to: number, inside: readonly Lit[]): Segment[] {
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
    return { start, end, claims: [...new Set(over.map(({ claim }) => claim))] };
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
