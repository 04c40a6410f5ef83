import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { documentFactsOf } from '../src/reconcile/document-facts.js';
import { evidenceOf } from '../src/reconcile/evidence.js';
import { identifierOf } from '../src/reconcile/identify.js';
import { NO_JUDGEMENTS } from '../src/reconcile/judgements.js';
import { mentionsOf } from '../src/reconcile/mentions.js';
import { registerOf } from '../src/reconcile/register.js';
import { FIXTURES } from './fixtures.js';
import { claimOf, follows, paper } from './papers.js';

const register = registerOf(shippedAuthority());

interface Pair {
  readonly sides: readonly [string, string];
  readonly one: boolean;
}

const PAIRS = ['pairs.txt', 'second.txt', 'brackets.txt']
  .map((file) => readFileSync(join(FIXTURES, 'award-kinds', file), 'utf8'))
  .join('\n')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Pair => {
    const [, left, sign, right] = /^(.+) ([=≠]) (.+)$/.exec(line)!;
    return { sides: [left, right], one: sign === '=' };
  });

/** The course of an award of Sở Y tế for 2019 that a paper of the province tells so: "Bằng khen | UBND tỉnh". */
function courseOf(told: string): string {
  const [award, granter] = told.split(' | ');
  const document = paper(['Khen thưởng']);
  const claim = claimOf(
    document,
    'award',
    'Khen thưởng',
    follows('award', award),
    ...(granter === undefined ? [] : [follows('granter', granter)]),
    follows('recipient', 'Sở Y tế'),
    follows('recipient_kind', 'org'),
    follows('year', 2019),
  );
  const standing = [{ anchor: Buffer.alloc(32), claim, ordinal: 0, state: 'open' as const }];
  const context = { province: 'Bắc Ninh', publisher: null, published: '2019-12-20' };
  const identify = identifierOf(documentFactsOf([claim], context), register, NO_JUDGEMENTS);
  const mentions = mentionsOf(standing).map((mention) => ({ mention, ...identify(mention) }));
  return evidenceOf(document.sha256, standing, mentions).awards[0].course!;
}

describe('awards', () => {
  it('are labelled in enough pairs, of both sorts', () => {
    expect(PAIRS.filter(({ one }) => one).length).toBeGreaterThan(100);
    expect(PAIRS.filter(({ one }) => !one).length).toBeGreaterThan(60);
  });

  it.each(PAIRS)('$sides are one: $one', ({ sides, one }) => {
    expect(courseOf(sides[0]) === courseOf(sides[1])).toBe(one);
  });
});
