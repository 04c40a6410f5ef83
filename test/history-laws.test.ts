import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../src/domain/judgement.js';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { judge, takeBackJudgements } from '../src/stages/identity/judge.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { replay } from '../src/stages/log/replay.js';
import { logEntries } from '../src/stages/log/write.js';
import { checkIdentities } from '../src/stages/verification/identity.js';
import type { Database } from '../src/store/connection.js';
import { findDocuments } from '../src/store/documents.js';
import { loadJudgements } from '../src/store/judgements.js';
import { loadReviews } from '../src/store/stored-reviews.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { createDatabase } from './database.js';
import { historyOf } from './history.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

/** Laws of documents, reviews, judgements and withdrawals together, each from an empty database. Few runs: each makes several. */
const RUNS = { numRuns: 3, seed: 20261126 };
const PATIENCE = 300_000;

const talk = Array.from({ length: 120 }, (_, i) => `việc${i}`).join(' ');
const PAPERS = [
  [`Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Một Cửa. ${talk}`],
  [`Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Một Cửa. ${talk} Đăng lại.`],
  ['Khối thi đua Kinh tế tổng kết năm 2020. Khối gồm 2 đơn vị: Sở Nội vụ và Trung tâm Hành chính công tỉnh.'],
  [
    'Khối thi đua Văn hóa tổng kết năm 2020. Khối gồm 2 đơn vị: Sở Nội vụ và Ban Một Cửa. Hội nghị bầu Sở Nội vụ làm Khối trưởng năm 2021.',
  ],
  ['Khối thi đua Kinh tế tổng kết năm 2020. Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Ban Một Cửa.'],
].map((lines) => paper(lines));

/** Something that happens, of which each is about something else than the others: they may come in any order, those of a paper behind it. */
type Happening =
  | { readonly what: 'paper'; readonly paper: number }
  | { readonly what: 'review'; readonly paper: number; readonly claim: number; readonly action: 'accept' | 'reject' }
  | { readonly what: 'judge'; readonly verdict: 'same' | 'different'; readonly names: readonly [string, string] }
  | { readonly what: 'withdraw'; readonly paper: number };

const IMPORTS = PAPERS.map((_, paper): Happening => ({ what: 'paper', paper }));
const reviews = fc.uniqueArray(
  fc.record({
    what: fc.constant('review' as const),
    paper: fc.nat(PAPERS.length - 1),
    claim: fc.integer({ min: 1, max: 3 }),
    action: fc.constantFrom('accept' as const, 'reject' as const),
  }),
  { minLength: 1, maxLength: 4, selector: ({ paper, claim }) => `${paper} ${claim}` },
);
// Pairs that share no name: of two that say what one name is, the later holds.
const PAIRS = [
  ['Ban Một Cửa', 'Trung tâm Hành chính công'],
  ['Sở Nội vụ', 'Sở Sức khỏe'],
  ['Sở Y tế', 'Ban Thi đua'],
] as const;
const judgements = fc.uniqueArray(
  fc.record({
    what: fc.constant('judge' as const),
    verdict: fc.constantFrom('same' as const, 'different' as const),
    names: fc.constantFrom(...PAIRS),
  }),
  { minLength: 1, maxLength: 3, selector: ({ names }) => names[0] },
);
const withdrawals = fc.uniqueArray(
  fc.record({ what: fc.constant('withdraw' as const), paper: fc.nat(PAPERS.length - 1) }),
  { maxLength: 1 },
);
const sayings = fc.tuple(reviews, judgements, withdrawals).map((all): Happening[] => all.flat());

let clock = Date.parse('2027-01-01T00:00:00Z');
const now = () => new Date((clock += 1000)).toISOString();
const document = async (database: Database, paper: number) => (await findDocuments(database, PAPERS[paper].sha256))[0];

async function happen(database: Database, one: Happening): Promise<void> {
  if (one.what === 'paper') {
    const facts = { province: 'Bắc Ninh', published: '2020-12-05' };
    await stored(database, PAPERS[one.paper], `/tin/${one.paper}.txt`, undefined, facts);
  } else if (one.what === 'review') {
    const { id } = await document(database, one.paper);
    const [{ outcome }] = await say(database, [
      { document: id, claim: one.claim, action: one.action, reason: 'vì thế' },
    ]);
    expect(outcome).toBe('saved');
  } else if (one.what === 'judge') {
    const authority = await currentAuthority(database);
    const [of, as] = one.names.map((name) => situationAsked(authority, { name, province: 'bac-ninh' }));
    const judgement: Judgement = {
      verdict: one.verdict,
      of,
      as,
      author: 'Lan',
      reason: 'vì thế',
      batch: 'b',
      at: now(),
    };
    await judge(database, [judgement], { evenSo: true });
  } else {
    const { id, sha256 } = await document(database, one.paper);
    await withdraw(database, { documentId: id, sha256 }, 'vì thế');
  }
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { database, drop } = await createDatabase();
  try {
    await keepShippedList(database);
    return await work(database);
  } finally {
    await drop();
  }
}

/** The history of what happened in an order; `pauses`: where everything is made anew in between. */
const historyAfter = (order: readonly Happening[], pauses: readonly boolean[]): Promise<string> =>
  withDatabase(async (database) => {
    for (const [n, one] of order.entries()) {
      await happen(database, one);
      if (pauses[n % pauses.length]) await bringUpToDate(database);
    }
    const history = await historyOf(database);
    const wrong: string[] = [];
    await checkIdentities(database, (_, says) => void wrong.push(says));
    expect(wrong).toEqual([]);
    return history;
  });

/** Brings what is about a paper behind the paper. */
function possible(order: readonly Happening[]): Happening[] {
  const waiting = order.filter(({ what }) => what === 'review' || what === 'withdraw');
  return order.flatMap((one) => {
    if (one.what === 'paper') return [one, ...waiting.filter((other) => 'paper' in other && other.paper === one.paper)];
    return waiting.includes(one) ? [] : [one];
  });
}

describe('the history of what happened', () => {
  it(
    'is the same in whatever order papers came and people spoke, and whenever it was made anew meanwhile',
    async () => {
      const scene = sayings.chain((said) => {
        const all = [...IMPORTS, ...said];
        const order = fc.shuffledSubarray(all, { minLength: all.length });
        return fc.tuple(order, order, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }));
      });
      await fc.assert(
        fc.asyncProperty(scene, async ([one, other, pauses]) => {
          const history = await historyAfter(possible(one), pauses);
          expect(history).toContain('Khối thi đua');
          expect(
            await historyAfter(
              possible(other),
              pauses.map((pause) => !pause),
            ),
          ).toBe(history);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'is what it was when all that people said is taken back, whatever the order',
    async () => {
      await fc.assert(
        fc.asyncProperty(sayings, fc.boolean(), (said, backwards) =>
          withDatabase(async (database) => {
            for (const one of IMPORTS) await happen(database, one);
            const before = await historyOf(database);
            for (const one of said) await happen(database, one);
            await bringUpToDate(database);
            const { judgements: made } = await loadJudgements(database);
            const back = { author: 'Mai', reason: 'thôi', batch: 'lại' };
            for (const { id } of backwards ? made.toReversed() : made)
              await takeBackJudgements(database, [id], { ...back, at: now() });
            for (const { id } of await loadReviews(database, {}))
              await say(database, [{ action: 'revert', review: id, reason: 'thôi' }]);
            for (const one of said)
              if (one.what === 'withdraw') {
                const { id, sha256 } = await document(database, one.paper);
                await restoreWithdrawn(database, { documentId: id, sha256 }, 'thôi');
              }
            expect(await historyOf(database)).toBe(before);
          }),
        ),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'is the same where its log is said again, in parts and twice, over papers that came in another order',
    async () => {
      const order = fc.shuffledSubarray(IMPORTS, { minLength: IMPORTS.length });
      await fc.assert(
        fc.asyncProperty(sayings, order, fc.nat(10), async (said, papers, part) => {
          const first = await withDatabase(async (database) => {
            for (const one of [...IMPORTS, ...said]) await happen(database, one);
            return { history: await historyOf(database), log: await logOf(database) };
          });
          await withDatabase(async (database) => {
            for (const one of papers) await happen(database, one);
            await sayAll(database, first.log.slice(0, part));
            await bringUpToDate(database);
            await sayAll(database, first.log);
            expect(await historyOf(database)).toBe(first.history);
            expect(await logOf(database)).toEqual(first.log);
          });
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

async function logOf(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const entry of logEntries(database)) lines.push(JSON.stringify(entry));
  return lines;
}

async function sayAll(database: Database, lines: readonly string[]): Promise<void> {
  async function* each() {
    for (const [n, text] of lines.entries()) yield { name: `line ${n + 1}`, text };
  }
  for await (const one of replay(database, each())) expect(one.outcome).not.toBe('refused');
}
