import type { FindingCode } from '../../src/domain/finding.js';
import type { Paper, Said } from './papers.js';

/** Papers that contradict themselves or one another, with what has to be found of them, and nothing else. */
export interface Planted {
  readonly what: string;
  readonly papers: readonly Paper[];
  readonly found: readonly FindingCode[];
}

type Line = readonly [kind: Said['kind'], values: Said['values']];
type Sheet = readonly [published: string, ...lines: Line[]];

let count = 0;
/** Each sheet is a paper of the province: its day and what it says. */
export function planted(
  what: string,
  province: string,
  found: readonly FindingCode[],
  ...sheets: readonly Sheet[]
): Planted {
  const papers = sheets.map(([published, ...lines]): Paper => {
    const said = lines.map(([kind, values]): Said => ({ kind, values, meant: {} }));
    return { id: `q${count++}`, published, province, publisher: null, said, repostOf: null };
  });
  return { what, papers, found };
}

export const form = (kind: string, issuer: string, number?: string): Line => [
  'document',
  { kind, issuer, ...(number ? { number } : {}) },
];
export const bloc = (name: string, year: number): Line => ['bloc', { name, kind: 'khoi', year }];
export const members = (name: string, ...units: readonly string[]): Line[] =>
  units.map((org) => ['member', { bloc: name, org }]);
export const head = (name: string, org: string, year: number): Line => [
  'head',
  { bloc: name, org, year, role: 'head' },
];
export const award = (
  recipient: string,
  name: string,
  year: number,
  stage: string,
  rest: Said['values'] = {},
): Line => ['award', { award: name, granter: 'UBND tỉnh', recipient, recipient_kind: 'org', year, stage, ...rest }];
