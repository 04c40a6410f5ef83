import { z } from 'zod';
import { CLAIM_KINDS } from '../../domain/claim.js';
import { COPY_VERDICTS } from '../../domain/copy-word.js';
import { FINDING_CODES } from '../../domain/finding.js';
import { VERDICTS } from '../../domain/judgement.js';
import { REVIEW_ACTIONS } from '../../domain/review.js';
import { saidLately } from '../../stages/said/lately.js';
import { redo, type Step, undo } from '../../stages/said/undo.js';
import { LEDGERS } from '../../store/said-by.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { argument, moment } from './documents.js';
import { asAnswer, outcome } from './reviews.js';

const names = z
  .object({ verdict: z.enum(VERDICTS), of: z.string(), as: z.string() })
  .meta({ id: 'SaidOfNames' })
  .nullable()
  .describe('What a judgement speaks of');
const finding = z
  .object({ code: z.enum(FINDING_CODES), subject: z.string() })
  .meta({ id: 'SaidOfFinding' })
  .nullable()
  .describe('What something said of a finding speaks of');

const copies = z
  .object({ verdict: z.enum(COPY_VERDICTS), document: z.number(), other: z.number() })
  .meta({ id: 'SaidOfCopies' })
  .nullable()
  .describe('What something said of copies speaks of');

const said = z
  .object({
    ledger: z.enum(LEDGERS),
    id: z.number().describe('Among those of its ledger'),
    document: z.number().nullable(),
    path: z.string().nullable(),
    action: z.enum([...REVIEW_ACTIONS, ...VERDICTS, 'waive', 'unwaive', ...COPY_VERDICTS]),
    at: moment,
    batch: z.string(),
    takenBack: z.boolean(),
    takesBack: z.number().nullable(),
    claim: z
      .object({
        anchor: z.string().describe('The start of its mark'),
        kind: z.enum(CLAIM_KINDS),
        arguments: z.array(argument),
      })
      .nullable(),
    names,
    finding,
    copies,
  })
  .meta({ id: 'Said' });

const step = z
  .object({
    ledger: z.enum(LEDGERS).nullable().describe('Where it was said; null where there was nothing left'),
    document: z.number().nullable().describe('Of the first review'),
    outcomes: z.array(outcome).describe('Of reviews, each'),
    left: z.number().describe('Documents that workers are to put under the names that hold now'),
    names,
    finding,
    copies,
  })
  .meta({ id: 'Step' });

/** What the caller said of claims, of who is who, of findings and of copies, and taking it back and saying it again, step by step. */
export function saidRoutes(app: Desk, { database, now, bell }: Ground): void {
  const asked = z.object({
    cursor: z.string().max(400).optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  const page = z.object({ said: z.array(said), next: z.string().nullable() });
  app.get(
    '/said',
    { config: { access: 'review', blind: true }, schema: { querystring: asked, response: { 200: page } } },
    async (request) => {
      const { cursor = null, limit } = request.query;
      const { said, next } = await saidLately(database, callerIn(request).account, cursor, limit);
      const shown = said.map((one) => ({
        ...one,
        claim: one.claim && { ...one.claim, arguments: [...one.claim.arguments] },
      }));
      return { said: shown, next };
    },
  );

  const why = z.object({ reason: z.string().trim().min(1).max(2000) });
  app.post(
    '/undo',
    { config: { access: 'review', blind: true }, schema: { body: why, response: { 200: step } } },
    async (request) => told(await undo(database, { ...by(request), reason: request.body.reason })),
  );
  app.post(
    '/redo',
    { config: { access: 'review', blind: true }, schema: { response: { 200: step } } },
    async (request) => told(await redo(database, by(request))),
  );

  function told(step: Step) {
    if (step.left > 0) bell?.names();
    return asStep(step);
  }

  function by(request: Parameters<typeof callerIn>[0]) {
    const { id, name } = callerIn(request).account;
    const moment = now();
    const at = moment.toISOString();
    const desk = { account: id, now: moment };
    return { author: name, reason: null, batch: `${at} ${name}`, now: () => at, desk };
  }
}

const asStep = ({ outcomes, ...rest }: Step) => ({ ...rest, outcomes: outcomes.map(asAnswer) });
