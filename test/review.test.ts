import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, keysOf } from '../src/domain/anchor.js';
import type { Claim } from '../src/domain/claim.js';
import { changedArguments, markOf } from '../src/domain/claim-mark.js';
import { NO_CONTEXT } from '../src/domain/document.js';
import { reviewed } from '../src/domain/reviewed.js';
import { sealReview } from '../src/domain/seal.js';
import { isWithheld } from '../src/domain/withheld.js';
import { openReader } from '../src/stages/reader.js';
import { parseReviewLine } from '../src/stages/review/line.js';
import { listBatch, listReviewed } from '../src/stages/review/list.js';
import type { Difference } from '../src/stages/verification/difference.js';
import { verify } from '../src/stages/verification/verify.js';
import { adopt } from '../src/store/adoption.js';
import { backup } from '../src/store/backup.js';
import type { Database } from '../src/store/connection.js';
import { saveExtractions } from '../src/store/extractions.js';
import { restore } from '../src/store/restore.js';
import { alone, saveReviews } from '../src/store/reviews.js';
import { extractionsBy } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { loadReviews } from '../src/store/stored-reviews.js';
import { createDatabase, useDatabase } from './database.js';
import { awardPaper, claimOf, follows, says, spanOf } from './papers.js';
import { LAN, say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
let papers = 5000;

/** A paper with a bloc and an award, stored; `again` lets another extractor's claims count. */
async function awarded() {
  const { database } = test();
  const { document, claims } = awardPaper(papers++);
  const id = await stored(database, document, `/giay/${papers}.txt`, claims);
  const again = async (changed: readonly Claim[], extractor = 'test/2') => {
    const [reading] = await loadReadings(database, [id]);
    await saveExtractions(database, [{ reading, extractor, context: NO_CONTEXT, claims: changed }]);
    const [{ extractionId }] = await extractionsBy(database, extractor, [reading.readingId]);
    await adopt(database, [extractionId]);
  };
  return { database, document, claims, id, again };
}

const statesOf = async (database: Database, id: number) =>
  (await listReviewed(database, String(id))).claims.map(({ claim }) => claim.state);
const markAt = async (database: Database, id: number, number: number) =>
  markOf((await listReviewed(database, String(id))).claims[number - 1]!.claim);
const whyOf = (outcomes: Awaited<ReturnType<typeof say>>) =>
  outcomes.map((one) => (one.outcome === 'refused' ? one.failure.message : one.outcome));

describe('a review', () => {
  it('accepts, rejects, amends and adds, once', async () => {
    const { database, id } = await awarded();
    const lines = [
      { action: 'accept', document: id, claim: await markAt(database, id, 1) },
      {
        action: 'amend',
        document: id,
        claim: 2,
        set: { year: null, recipient: { quote: 'Sở Y tế', value: 'Sở Y tế X' } },
      },
      {
        action: 'add',
        document: id,
        kind: 'award',
        set: { award: 'Cờ thi đua', recipient: 'tổng kết', status: 'awarded' },
      },
    ];
    expect(whyOf(await say(database, lines))).toEqual(['saved', 'saved', 'saved']);
    expect(whyOf(await say(database, lines))).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await statesOf(database, id)).toEqual(['accepted', 'amended', 'added']);
    const { claims } = await listReviewed(database, String(id));
    expect(claims[1]!.claim.claim.arguments.map(({ role, value }) => [role, value])).toEqual([
      ['bloc', expect.any(String)],
      ['award', 'Cờ thi đua'],
      ['recipient', 'Sở Y tế X'],
      ['status', 'recommended'],
    ]);
    expect(claims[2]!.claim.claim).toMatchObject({ kind: 'award', rule: 'review.add', confidence: 1000 });
    await say(database, [{ action: 'reject', document: id, claim: 3, reason: 'nhầm' }]);
    expect(await statesOf(database, id)).toEqual(['accepted', 'amended', 'rejected']);
  });

  it.each([
    [{ action: 'reject', claim: 2 }, 'to reject needs a reason'],
    [{ action: 'accept', claim: 9 }, 'has no claim "9"'],
    [{ action: 'amend', claim: 2, set: { recipient: 'Sở Nội vụ' } }, '"Sở Nội vụ" is not in the text'],
    [{ action: 'amend', claim: 2, set: { recipient: { quote: 'Sở Y tế', span: [0, 7] } } }, 'not "Sở Y tế"'],
    [{ action: 'amend', claim: 2, set: { recipient: { span: [9, 9000] } } }, 'is not in the text'],
    [{ action: 'amend', claim: 2, set: { leader: 'Sở Y tế' } }, 'has no "leader"'],
    [{ action: 'amend', claim: 2, set: { status: 'promised' } }, 'status is one of registered, voted'],
    [{ action: 'amend', claim: 2, set: { year: 'hai nghìn' } }, 'a number from 1900'],
    [
      { action: 'amend', claim: 2, set: { bloc: 'Khối khác' } },
      'no claim names a bloc "Khối khác"; the text has "Khối',
    ],
    [{ action: 'amend', claim: 2, set: { status: null } }, 'needs status'],
    [{ action: 'amend', claim: 2, set: { stage: 'refused' } }, 'whose stage is one of refused, revoked has no status'],
    [{ action: 'amend', claim: 2, set: { stage: 'council', status: null } }, 'needs status'],
    [{ action: 'amend', claim: 2, set: { score: 'nhiều' } }, 'score: the value is a number'],
    [{ action: 'amend', claim: 2, set: { award: ['Cờ thi đua', 'Sở Y tế'] } }, 'award can be one thing only'],
    [{ action: 'amend', claim: 2, set: { award: 'Cờ thi đua' } }, 'nothing would change'],
    [{ action: 'add', kind: 'bloc', set: { name: 'thi đua', kind: 'khoi' } }, '"thi đua" stands at'],
    [{ action: 'add', kind: 'official', set: { act: 'chair' } }, 'give name as a quote'],
    [{ action: 'complete' }, '2 of its claims are not reviewed'],
    [{ action: 'accept', claim: 1, document: 'no such paper' }, 'There is no document'],
  ])('is refused: %j', async (line, why) => {
    const { database, id } = await awarded();
    expect(whyOf(await say(database, [{ document: id, ...line }]))).toEqual([expect.stringContaining(why)]);
    expect(await loadReviews(database, { documentIds: [id] })).toEqual([]);
  });

  it('may say that an award was refused, which then has no status', async () => {
    const { database, id } = await awarded();
    const set = { stage: 'refused', status: null, score: '98,5', votes: 2, votes_of: 7 };
    expect(whyOf(await say(database, [{ action: 'amend', document: id, claim: 2, set }]))).toEqual(['saved']);
    const { claims } = await listReviewed(database, String(id));
    const said = claims[1]!.claim.claim;
    expect(isWithheld(said)).toBe(true);
    expect(said.arguments.map(({ role, value }) => [role, value])).toEqual(
      expect.arrayContaining([
        ['stage', 'refused'],
        ['score', 98.5],
        ['votes', 2],
      ]),
    );
    expect(said.arguments.map(({ role }) => role)).not.toContain('status');
  });

  it('is refused where the claim says something else since, with the difference', async () => {
    const { database, document, claims, id, again } = await awarded();
    const seen = await markAt(database, id, 2);
    const [bloc, award] = claims as [Claim, Claim];
    const better = award.arguments.map((a) =>
      a.role === 'recipient' ? says(document, 'recipient', 'Sở Y tế năm 2019') : a,
    );
    await again([bloc, { ...award, arguments: better }]);
    const [outcome] = await say(database, [{ action: 'accept', document: id, claim: seen }]);
    expect(outcome).toMatchObject({
      outcome: 'refused',
      failure: { code: 'stale-review', message: expect.stringContaining(await markAt(database, id, 2)) },
      changes: [{ role: 'recipient', before: { written: 'Sở Y tế' }, after: { written: 'Sở Y tế năm 2019' } }],
    });
    expect(await loadReviews(database, { documentIds: [id] })).toEqual([]);
  });

  it('sees what the line before it said, and takes no other line with it when it is bad', async () => {
    const { database, id } = await awarded();
    const text = ['{"action":"accept",', '{"action":"accept","document":1,"claim":1,"extra":2}'];
    expect(text.map((line) => expect(() => parseReviewLine(line)).toThrow())).toHaveLength(2);
    const outcomes = await say(database, [
      { action: 'accept', document: id, claim: 1 },
      { action: 'amend', document: id, claim: 2, set: { recipient: 'không có' } },
      { action: 'amend', document: id, claim: 2, set: { year: null } },
      { action: 'complete', document: id },
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'refused', 'saved', 'saved']);
    expect((await listReviewed(database, String(id))).state.reviewed.complete).toMatchObject({ author: 'Lan' });
  });

  it('is taken back, alone or with its batch, and the one before it holds again', async () => {
    const { database, id } = await awarded();
    await say(database, [{ action: 'accept', document: id, claim: 1 }]);
    const batch = `chiều ${id}`;
    const wrong = [1, 2].map((claim) => ({ action: 'reject', document: id, claim, reason: 'nhầm', batch }));
    await say(database, wrong);
    expect(await statesOf(database, id)).toEqual(['rejected', 'rejected']);
    const reverts = (await listBatch(database, batch)).map((one) => ({
      action: 'revert',
      review: one.id,
      reason: 'đúng',
    }));
    expect(whyOf(await say(database, reverts))).toEqual(['saved', 'saved']);
    expect(await statesOf(database, id)).toEqual(['accepted', 'open']);
    expect(whyOf(await say(database, reverts))).toEqual(['unchanged', 'unchanged']);
    expect((await listBatch(database, batch)).map(({ reverted }) => reverted)).toEqual([true, true]);
    const [{ id: revert }] = (await loadReviews(database, { documentIds: [id] })).filter(
      ({ action }) => action === 'revert',
    ) as unknown as [{ id: number }];
    expect(whyOf(await say(database, [{ action: 'revert', review: revert, reason: 'thôi' }]))[0]).toContain(
      'cannot be taken back',
    );
    expect(whyOf(await say(database, [{ action: 'revert', review: 999_999, reason: 'thôi' }]))[0]).toContain(
      'no such review',
    );
  });

  it('of two who review at once the second sees the first', async () => {
    const { database, id } = await awarded();
    const line = { action: 'reject', document: id, claim: await markAt(database, id, 2), reason: 'sai' };
    const outcomes = await Promise.all([say(database, [line]), say(database, [line]), say(database, [line])]);
    expect(whyOf(outcomes.flat()).sort()).toEqual(['saved', 'unchanged', 'unchanged']);
  });
});

describe('after another extraction', () => {
  it('what did not change stays reviewed, what changed comes back, what is lost is kept', async () => {
    const { database, document, claims, id, again } = await awarded();
    const [bloc, award] = claims as [Claim, Claim];
    const other = claimOf(document, 'member', 'cho Sở Y tế', follows('bloc', 'x'), says(document, 'org', 'Sở Y tế'));
    await again([bloc, award, other]);
    await say(
      database,
      [1, 2, 3].map((claim) => ({ action: claim === 3 ? 'reject' : 'accept', document: id, claim, reason: 'xem' })),
    );
    const later = award.arguments.map((a) => (a.role === 'year' ? { ...a, value: 2020 } : a));
    await again([{ ...award, arguments: later }, other], 'test/3');
    expect(await statesOf(database, id)).toEqual(['changed', 'rejected', 'accepted']);
    const { claims: now } = await listReviewed(database, String(id));
    expect(now.map(({ claim }) => [claim.asked.kind, claim.found !== null])).toEqual([
      ['award', true],
      ['member', true],
      ['bloc', false],
    ]);
    // Asked about is what is found now; what holds until then is what was accepted.
    const year = (claim: Claim) => claim.arguments.find(({ role }) => role === 'year')?.value;
    expect([year(now[0]!.claim.asked), year(now[0]!.claim.claim)]).toEqual([2020, 2019]);
    await say(database, [{ action: 'accept', document: id, claim: 1 }]);
    expect(await statesOf(database, id)).toEqual(['accepted', 'rejected', 'accepted']);
  });

  it('an extractor that comes to say what the reviewer said changes nothing', async () => {
    const { database, claims, id, again } = await awarded();
    await say(database, [{ action: 'amend', document: id, claim: 2, set: { year: null } }]);
    const { claims: now } = await listReviewed(database, String(id));
    await again([claims[0]!, { ...claims[1]!, arguments: now[1]!.claim.claim.arguments }]);
    expect(await statesOf(database, id)).toEqual(['open', 'amended']);
  });
});

describe('the database', () => {
  it('refuses a quote that is not the text, in a review as in a claim', async () => {
    const { database, document, claims, id } = await awarded();
    const [reading] = await loadReadings(database, [id]);
    const [{ anchor }] = keysOf(document.sha256, document.text, claims);
    const said = {
      ...LAN,
      at: LAN.now(),
      anchor,
      kind: 'bloc',
      trigger: claims[0]!.trigger,
      seen: null,
      said: claims[0]!.arguments,
      found: null,
      reverts: null,
      action: 'add',
    } as const;
    // Another text than the one that is stored cuts other words.
    const other = {
      ...reading,
      document: { ...reading.document, text: reading.document.text.replace('Khối', 'Cụm ') },
    };
    const row = { documentId: id, sha256: document.sha256, reading: other, review: said };
    await expect(alone(database, (session) => saveReviews(session, [row]))).rejects.toThrow(
      /The quote "Cụm .*" of review \d+ \(name\) is not the text under its span/,
    );
    expect(await loadReviews(database, { documentIds: [id] })).toEqual([]);
  });

  it('refuses to change or delete what was said, and reviews of another text', async () => {
    const { database, id } = await awarded();
    const other = await awarded();
    await say(database, [{ action: 'accept', document: id, claim: 2 }]);
    for (const change of ["update review set author = 'x'", 'delete from review_argument', 'truncate review cascade'])
      await expect(database.change(change)).rejects.toThrow(/only added/);
    const [reading] = await loadReadings(database, [other.id]);
    const review = {
      ...LAN,
      at: LAN.now(),
      anchor: null,
      kind: null,
      trigger: null,
      seen: null,
      said: null,
      found: null,
      reverts: null,
      action: 'complete',
    } as const;
    const row = { documentId: id, sha256: other.document.sha256, reading, review };
    await expect(alone(database, (session) => saveReviews(session, [row]))).rejects.toThrow(/of another document/);
  });

  it('gives reviews back from a backup', async () => {
    const { database, id } = await awarded();
    await say(database, [{ action: 'amend', document: id, claim: 2, set: { year: null } }]);
    const [{ id: made }] = (await loadReviews(database, { documentIds: [id] })) as unknown as [{ id: number }];
    await say(database, [{ action: 'revert', review: made, reason: 'thôi' }]);
    const folder = await mkdtemp(join(tmpdir(), 'sovang-review-'));
    const to = await createDatabase();
    try {
      await backup({ databaseUrl: test().url, originals: join(folder, 'from') }, join(folder, 'kept.zip'));
      await restore(join(folder, 'kept.zip'), { databaseUrl: to.url, originals: join(folder, 'to') });
      expect(await loadReviews(to.database, {})).toEqual(await loadReviews(database, {}));
      expect(await statesOf(to.database, id)).toEqual(['open', 'open']);
    } finally {
      await to.drop();
      await rm(folder, { recursive: true });
    }
  });

  it('keeps a seal of each review, which verify compares', async () => {
    const { database, id } = await awarded();
    await say(database, [{ action: 'amend', document: id, claim: 2, set: { year: null } }]);
    const [one] = await loadReviews(database, { documentIds: [id] });
    expect(sealReview(one!.sha256, one!.readingDigest, one!)).toEqual(one!.digest);
    const found = async () => {
      const differences: Difference[] = [];
      const reader = openReader();
      const options = { database, root: '/nowhere', reader, report: () => {} };
      const sum = await verify({ ...options, found: async (one) => void differences.push(one) }).finally(() =>
        reader.close(),
      );
      return { sum, parts: differences.filter(({ part }) => part !== 'original').map(({ part }) => part) };
    };
    const before = await found();
    expect(before.parts).toEqual([]);
    expect(before.sum.reviews).toBe((await loadReviews(database, {})).length);
    await database.change('alter table review disable trigger review_stays');
    await database.change(`update review set author = 'Ai đó' where id = ${one!.id}`);
    await database.change('alter table review enable trigger review_stays');
    expect((await found()).parts).toEqual(['review']);
  });
});

describe('what holds', () => {
  // Any reviews in any order, some taken back.
  it('depends on nothing but the last review that was not taken back', () => {
    const { document, claims } = awardPaper(1);
    const keys = keysOf(document.sha256, document.text, claims);
    const keyed = claims.map((claim, i) => ({ claim, keys: keys[i]! }));
    const step = fc.record({ claim: fc.nat(1), reject: fc.boolean(), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const made = steps.flatMap(({ claim, reject, back }, n) => {
          const { kind, trigger, arguments: seen } = claims[claim]!;
          const blank = { said: null, author: 'Lan', reason: 'x', batch: 'b', at: String(n), reverts: null };
          const action = reject ? ('reject' as const) : ('accept' as const);
          const one = {
            ...blank,
            action,
            anchor: keys[claim]!.anchor,
            kind,
            trigger,
            seen,
            found: contentOf(claims[claim]!),
          };
          const digest = sealReview('', null, one);
          const revert = {
            ...blank,
            action: 'revert' as const,
            anchor: null,
            kind: null,
            trigger: null,
            seen: null,
            found: null,
            reverts: digest,
          };
          return back
            ? [
                { ...one, digest },
                { ...revert, digest: sealReview('', null, revert) },
              ]
            : [{ ...one, digest }];
        });
        const states = reviewed(keyed, made).claims.map(({ state }) => state);
        const wanted = claims.map((_, claim) => {
          const last = steps.filter((one) => one.claim === claim && !one.back).at(-1);
          return last ? (last.reject ? 'rejected' : 'accepted') : 'open';
        });
        expect(states).toEqual(wanted);
      }),
    );
  });

  it('differs from what was seen only in arguments that say something else', () => {
    const { document, claims } = awardPaper(2);
    const before = claims[1]!.arguments;
    const after = before.map((a) =>
      a.role === 'year' ? { ...a, value: 2020 } : { ...a, spans: [spanOf(document, 'năm')] },
    );
    expect(changedArguments(before, after).map(({ role }) => role)).toEqual(['year']);
    expect(changedArguments(before, [])).toHaveLength(before.length);
  });
});
