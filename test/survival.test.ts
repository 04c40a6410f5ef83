import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, keysOf } from '../src/domain/anchor.js';
import type { Argument, Claim } from '../src/domain/claim.js';
import type { KeyedClaim } from '../src/domain/comparison.js';
import { NO_CONTEXT, type SourceDocument } from '../src/domain/document.js';
import { mergedWords } from '../src/domain/merge.js';
import type { Review } from '../src/domain/review.js';
import { reviewed } from '../src/domain/reviewed.js';
import { IDENTITY } from '../src/domain/roles.js';
import { extract } from '../src/extract/extract.js';
import { lexicon, lexiconWithout } from '../src/lexicon/lexicon.js';
import { readText } from '../src/read/text.js';
import { damageOf, random } from './damage.js';
import { FIXTURES, fixtures } from './fixtures.js';
import { follows } from './papers.js';

const award = (more: Readonly<Record<string, string | number>>): Argument[] =>
  Object.entries({ award: 'Cờ thi đua', recipient: 'Sở Y tế', status: 'awarded', year: 2019, ...more }).map(
    ([role, value]) => follows(role, value),
  );
const without = (words: readonly Argument[], role: string) => words.filter((one) => one.role !== role);
const tell = (words: readonly Argument[] | null) =>
  words && Object.fromEntries(words.map(({ role, value }) => [role, value]));

describe('what a review and a later extraction say together', () => {
  const review = (action: Review['action'], said: readonly Argument[] | null, seen = award({})): Review => ({
    ...{ action, anchor: Buffer.alloc(32), kind: 'award', trigger: { start: 0, end: 1 }, seen, said },
    ...{ found: null, reverts: null, author: 'Lan', reason: 'thử', batch: 'b', at: '2026-11-26T08:00:00.000Z' },
  });
  const accepted = review('accept', null);
  const amended = review('amend', award({ year: 2020 }));
  const rejected = review('reject', null);

  it.each<readonly [string, Review, readonly Argument[], object | null]>([
    ['accepted, and nothing changed', accepted, award({}), tell(award({}))],
    ['accepted, and something is told beside it', accepted, award({ score: 98 }), tell(award({ score: 98 }))],
    ['accepted, and another year', accepted, award({ year: 2018 }), null],
    ['accepted, and no year any more', accepted, without(award({}), 'year'), null],
    ['amended, and nothing changed', amended, award({}), tell(award({ year: 2020 }))],
    ['amended, and the extractor has come to say so', amended, award({ year: 2020 }), tell(award({ year: 2020 }))],
    ['amended, and something is told beside it', amended, award({ score: 98 }), tell(award({ score: 98, year: 2020 }))],
    ['amended, and a third year', amended, award({ year: 2018 }), null],
    ['amended, and another recipient that was let stand', amended, award({ recipient: 'Sở Y' }), null],
    [
      'a year taken out, and nothing changed',
      review('amend', without(award({}), 'year')),
      award({}),
      tell(without(award({}), 'year')),
    ],
    ['a score put in, and another one found', review('amend', award({ score: 97 })), award({ score: 98 }), null],
    ['rejected, and something is told beside it', rejected, award({ score: 98, year: 2018 }), tell(award({}))],
    ['rejected, and it is about another', rejected, award({ recipient: 'Sở Nội vụ' }), null],
  ])('%s', (_, one, found, together) => expect(tell(mergedWords(one, found))).toEqual(together));
});

interface Told {
  readonly claims: readonly KeyedClaim[];
  readonly document: SourceDocument;
}

const keyed = (document: SourceDocument, known = lexicon()): Told => {
  const claims = extract(document, NO_CONTEXT, known);
  const keys = keysOf(document.sha256, document.text, claims);
  return { document, claims: claims.map((claim, i) => ({ claim, keys: keys[i] })) };
};

/** What a reviewer might say of a claim: yes, no, or yes but for one thing. */
function reviewOf({ claim, keys }: KeyedClaim, draw: () => number): Review & { readonly digest: Buffer } {
  const kind = draw();
  const action = kind < 0.5 ? 'accept' : kind < 0.7 ? 'reject' : 'amend';
  const at = Math.floor(draw() * claim.arguments.length);
  const said = claim.arguments.map((one, i) =>
    i === at ? { ...one, value: typeof one.value === 'number' ? one.value + 1 : `${one.value ?? one.written}x` } : one,
  );
  return {
    ...{
      action,
      anchor: keys.anchor,
      kind: claim.kind,
      trigger: claim.trigger,
      seen: claim.arguments,
      found: keys.content,
    },
    ...{ said: action === 'amend' ? said : null, reverts: null, author: 'Lan', reason: 'thử', batch: 'b' },
    ...{ at: '2026-11-26T08:00:00.000Z', digest: Buffer.from(`${keys.anchor.toString('hex')}${action}`) },
  };
}

const texts = [
  ...fixtures.filter(({ file }) => extname(file) === '.txt').map(({ path }) => path),
  ...readdirSync(join(FIXTURES, 'held-out')).flatMap((set) =>
    readdirSync(join(FIXTURES, 'held-out', set)).map((name) => join(FIXTURES, 'held-out', set, name, 'document.txt')),
  ),
];

/** A sixth of what the lexicon knows is gone: another set of rules. */
const poorer = lexiconWithout((_, form) => [...form].reduce((sum, unit) => sum + unit.charCodeAt(0), 0) % 6 === 0);

describe('five hundred reviews', () => {
  const before = texts.map((path) => ({ path, ...keyed(readText(readFileSync(path), path)) }));
  const all = before.flatMap(({ claims }, document) => claims.map((claim) => ({ claim, document })));
  const draw = random(7);
  const chosen = new Map<string, { readonly document: number; readonly review: ReturnType<typeof reviewOf> }>();
  while (chosen.size < 500) {
    const { claim, document } = all[Math.floor(draw() * all.length)];
    const key = claim.keys.anchor.toString('hex');
    if (!chosen.has(key)) chosen.set(key, { document, review: reviewOf(claim, draw) });
  }

  it.each<readonly [string, (document: SourceDocument, path: string) => Told]>([
    ['another set of rules', (document) => keyed(document, poorer)],
    [
      'another reader, which breaks lines elsewhere',
      (document, path) => {
        const wrapped = new TextEncoder().encode(damageOf('wrapped').text(document.text, 1));
        return keyed({ ...readText(wrapped, path), sha256: document.sha256 });
      },
    ],
  ])('survive %s', (_, change) => {
    const count = { untouched: 0, merged: 0, conflicts: 0, orphans: 0 };
    before.forEach(({ document, path }, i) => {
      const reviews = [...chosen.values()].filter((one) => one.document === i).map(({ review }) => review);
      if (reviews.length === 0) return;
      const later = change(document, path);
      const now = new Map(later.claims.map((one) => [one.keys.anchor.toString('hex'), one]));
      const states = new Map(reviewed(later.claims, reviews).claims.map((one) => [one.anchor.toString('hex'), one]));
      for (const review of reviews) {
        const key = review.anchor!.toString('hex');
        const state = states.get(key)!; // none is lost
        const found = now.get(key);
        if (!found) {
          count.orphans++;
          expect(state.found).toBeNull();
          expect(state.state).not.toBe('changed');
        } else if (found.keys.content.equals(review.found!)) {
          count.untouched++;
          expect(state.state).toBe(
            { accept: 'accepted', reject: 'rejected', amend: 'amended' }[review.action as 'accept'],
          );
        } else if (state.state === 'changed') {
          count.conflicts++;
          expect(bothChanged(review, found.claim)).toBe(true);
        } else {
          count.merged++;
          // It is of the same record: what it is about is what the reviewer saw or said.
          for (const role of IDENTITY[found.claim.kind])
            expect([saidOf(review.seen!, role), saidOf(review.said ?? [], role)]).toContainEqual(
              saidOf(state.claim.arguments, role),
            );
        }
      }
    });
    expect(count.untouched + count.merged + count.conflicts + count.orphans).toBe(500);
    expect(count.untouched).toBeGreaterThan(250);
  });
});

/** What the reviewer said or let stand, the extraction says otherwise. */
function bothChanged({ seen, said, action, kind }: Review, claim: Claim): boolean {
  const mine = said ?? seen!;
  const about =
    action === 'reject' ? IDENTITY[kind!] : mine.map(({ role }) => role).concat(seen!.map(({ role }) => role));
  return about.some((role) => {
    const [was, is, should] = [seen!, claim.arguments, mine].map((words) => saidOf(words, role));
    return is !== was && is !== (action === 'reject' ? was : should);
  });
}

const saidOf = (words: readonly Argument[], role: string): string =>
  contentOf({ arguments: words.filter((one) => one.role === role) }).toString('hex');
