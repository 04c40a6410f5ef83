import { z } from 'zod';
import { CLAIM_KINDS, VALUE_KINDS } from '../../domain/claim.js';
import { WAITING_STATES } from '../../domain/waiting.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { entityMentioned } from '../../stages/identity/entity-mentioned.js';
import { freshen } from '../../stages/identity/up-to-date.js';
import { nextInQueue } from '../../stages/queues/next.js';
import { batchNamed } from '../../stages/subject.js';
import { countFindings } from '../../store/findings.js';
import { countNames } from '../../store/identities.js';
import { secondsFor } from '../../store/seconds.js';
import {
  batchNames,
  countWaiting,
  MOST_COUNTED,
  placesWaiting,
  type QueuedClaim,
  type QueuePlace,
  waitingPage,
} from '../../store/waiting.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { Refusal } from '../refusal.js';

const moment = z.date().meta({ type: 'string', format: 'date-time' });
const queued = z
  .object({
    document: z.number(),
    title: z.string().nullable(),
    path: z.string(),
    claim: z.string().describe('The start of its anchor, as it stands in the address of the document'),
    kind: z.enum(CLAIM_KINDS),
    state: z.enum(WAITING_STATES),
    confidence: z.number().describe('Per mille'),
    year: z.number().nullable(),
    settles: z.number().describe('How many rows towards facts rest on it that nobody reviewed'),
    arguments: z.array(
      z.object({
        role: z.string(),
        kind: z.enum(VALUE_KINDS),
        written: z.string().nullable(),
        value: z.union([z.string(), z.number()]).nullable(),
      }),
    ),
    held: z.object({ by: z.string(), until: moment }).nullable().describe('Who else is at the document'),
    place: z.string().describe('Where it stands in the queue: what comes next stands behind it'),
  })
  .meta({ id: 'QueuedClaim' });

const filter = {
  queue: z.enum(['open', 'conflicts']).default('open'),
  order: z.enum(['value', 'doubt']).default('value'),
  kind: z.enum(CLAIM_KINDS).optional(),
  below: z.coerce.number().int().min(0).max(1001).optional().describe('Confidence below this, per mille'),
  year: z.coerce.number().int().min(0).max(9999).optional(),
  bloc: z.string().min(1).max(1000).optional().describe('Its code, or its name'),
  province: z.string().min(1).max(100).optional().describe('Its code'),
  batch: z.string().min(1).max(1000).optional(),
  untouched: z.stringbool().default(false).describe('Only of documents that nobody reviewed'),
  findings: z.stringbool().default(false).describe('Only of documents with findings'),
};
const asked = z.object({ ...filter, leased: z.stringbool().default(false).describe('Those too at which others are') });
type Asked = z.infer<typeof asked>;

/** Claims that wait for a reviewer, how many there are, and which is next. */
export function queueRoutes(app: Desk, { database, now }: Ground): void {
  const filterOf = async ({ queue, kind, below, year, bloc, province, batch, untouched, findings, leased }: Asked) => ({
    ...{ conflicts: queue === 'conflicts', kind, below, year, place: province, untouched, findings, leased },
    bloc:
      bloc &&
      (await entityMentioned(database, await currentAuthority(database), 'bloc-series', bloc, undefined)).entityId,
    batchId: batch === undefined ? undefined : (await batchNamed(database, batch)).id,
  });
  const plain: Asked = { queue: 'open', order: 'value', untouched: false, findings: false, leased: true };

  const provincesWaiting = async () => {
    const { entities } = await currentAuthority(database);
    const names = new Map(
      entities.flatMap(({ kind, code, names: [first] }) => (kind === 'place' && first ? [[code, first.name]] : [])),
    );
    return (await placesWaiting(database)).map((code) => ({ code, name: names.get(code) ?? code }));
  };

  const queues = z
    .object({
      open: z.number().describe('Claims that nobody reviewed'),
      conflicts: z.number().describe('Claims that changed or vanished since somebody reviewed them'),
      findings: z.number(),
      names: z.number().describe('Names that are nobody'),
      seconds: z.object({ mine: z.number(), free: z.number() }),
      provinces: z.array(z.object({ code: z.string(), name: z.string() })),
      batches: z.array(z.string()),
    })
    .meta({ id: 'Queues' });
  app.get(
    '/queues',
    { config: { access: 'read', blind: true }, schema: { response: { 200: queues } } },
    async (request) => {
      const { id: account, name } = callerIn(request).account;
      await freshen(database);
      const asker = { account, now: now() };
      const open = await countWaiting(database, await filterOf(plain), asker);
      const conflicts = await countWaiting(database, await filterOf({ ...plain, queue: 'conflicts' }), asker);
      const { mine, free } = await secondsFor(database, account, name);
      return {
        ...{ open: open.claims, conflicts: conflicts.claims, findings: await countFindings(database) },
        names: await countNames(database),
        seconds: { mine: mine.length, free },
        provinces: await provincesWaiting(),
        batches: await batchNames(database),
      };
    },
  );

  const place = z.string().regex(PLACE).optional();
  const page = z.object({ claims: z.array(queued), next: z.string().nullable() });
  app.get(
    '/queues/claims',
    {
      config: { access: 'read', blind: true },
      schema: {
        querystring: asked.extend({ after: place, limit: z.coerce.number().int().min(1).max(200).default(50) }),
        response: { 200: page },
      },
    },
    async (request) => {
      const { after, limit, ...rest } = request.query;
      await freshen(database);
      const asker = { account: callerIn(request).account.id, now: now() };
      const from = after ? placeOf(after) : null;
      const found = await waitingPage(database, await filterOf(rest), asker, {
        ...{ doubt: doubtful(rest), after: from, limit: limit + 1 },
      });
      const claims = found.slice(0, limit).map(shown);
      return { claims, next: found.length > limit ? claims.at(-1)!.place : null };
    },
  );

  const count = z.object({
    claims: z.number(),
    documents: z.number(),
    more: z.boolean().describe(`There are more than ${MOST_COUNTED}, which were counted`),
  });
  app.get(
    '/queues/count',
    { config: { access: 'read', blind: true }, schema: { querystring: asked, response: { 200: count } } },
    async (request) => {
      await freshen(database);
      return countWaiting(database, await filterOf(request.query), {
        account: callerIn(request).account.id,
        now: now(),
      });
    },
  );

  const from = z.object({
    ...filter,
    after: place.describe('Where the reviewer is in the queue'),
    beside: z.coerce.number().int().positive().optional().describe('The document that they come from'),
  });
  app.post(
    '/queues/next',
    { config: { access: 'review', blind: true }, schema: { querystring: from, response: { 200: queued.nullable() } } },
    async (request) => {
      const { after, beside, ...rest } = request.query;
      await freshen(database);
      const filter = await filterOf({ ...rest, leased: false });
      const desk = { account: callerIn(request).account.id, now: now() };
      const at = {
        doubt: doubtful({ ...rest, leased: false }),
        after: after ? placeOf(after) : null,
        beside: beside ?? null,
      };
      const claim = await nextInQueue(database, filter, desk, at);
      return claim && shown(claim);
    },
  );
}

// Claims in conflict are few, and their confidence is the reviewer's.
const doubtful = ({ queue, order }: Asked): boolean => queue === 'open' && order === 'doubt';

/** "-12.870.4711.3": what it settles (below zero), confidence, document, position. */
const PLACE = /^-?\d{1,9}\.\d{1,4}\.\d{1,15}\.\d{1,9}$/;
const written = ({ worth, confidence, documentId, position }: QueuePlace): string =>
  [worth, confidence, documentId, position].join('.');
function placeOf(text: string): QueuePlace {
  if (!PLACE.test(text)) throw new Refusal(400, 'bad-request', 'This is no place in a queue.');
  const [worth, confidence, documentId, position] = text.split('.').map(Number) as [number, number, number, number];
  return { worth, confidence, documentId, position };
}

const shown = (one: QueuedClaim) => ({
  ...{ document: one.documentId, title: one.title, path: one.path, claim: one.anchor.slice(0, 8), kind: one.kind },
  ...{ state: one.state, confidence: one.confidence, year: one.year, settles: one.settles, place: written(one) },
  arguments: [...one.arguments],
  held: one.heldBy === null ? null : { by: one.heldBy, until: one.heldUntil! },
});
