import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { identifierOf } from '../src/reconcile/identify.js';
import { NO_JUDGEMENTS } from '../src/reconcile/judgements.js';
import { registerOf } from '../src/reconcile/register.js';
import { FIXTURES } from './fixtures.js';

const register = registerOf(shippedAuthority());
const FACTS = { province: 'Bắc Ninh', issuer: 'UBND tỉnh Bắc Ninh', published: '2019-12-03' };

const PAIRS = readFileSync(join(FIXTURES, 'short-forms', 'pairs.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, left, sign, right] = /^(.+) ([=≠]|\?=) (.+)$/.exec(line)!;
    return { sides: [left, right], one: sign === '=' };
  });

/** Who it is; "nobody" for a name that waits for a person. */
function whoIs(name: string): string {
  const kind = /^(?:Khối|Cụm) /.test(name) ? 'bloc-series' : 'organisation';
  const { identity } = identifierOf(FACTS, register, NO_JUDGEMENTS)({ kind, name, year: 2019 });
  return identity.entity === null ? 'nobody' : identity.code;
}

describe('a name with its short form', () => {
  it.each(PAIRS)('$sides are one: $one', ({ sides, one }) => {
    const [left, right] = sides.map(whoIs);
    if (one) expect([left, left]).toEqual([right, left === 'nobody' ? 'somebody' : left]);
    else expect([left, right]).not.toEqual([left, left === 'nobody' ? 'somebody' : left]);
  });
});
