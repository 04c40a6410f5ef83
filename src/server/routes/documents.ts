import { basename } from 'node:path';
import { z } from 'zod';
import { BASES, CLAIM_KINDS, VALUE_KINDS } from '../../domain/claim.js';
import { markOf } from '../../domain/claim-mark.js';
import { REVIEW_ACTIONS } from '../../domain/review.js';
import { REVIEW_STATES } from '../../domain/reviewed.js';
import { documentTable } from '../../stages/document-table.js';
import { explainReading } from '../../stages/explain.js';
import { atOneMoment } from '../../stages/facts/table.js';
import { listReviewed, type NumberedClaim } from '../../stages/review/list.js';
import type { ReviewState } from '../../stages/review/state.js';
import { documentAsked } from '../../stages/subject.js';
import { versionsOfDocument } from '../../stages/versions.js';
import { copiesOf, documentsPage } from '../../store/document-pages.js';
import { sourcesOf } from '../../store/documents.js';
import { openOriginal } from '../../store/originals.js';
import { doesSecond, secondsOpen } from '../../store/seconds.js';
import type { Span } from '../../text/span.js';
import { callerIn } from '../access.js';
import type { Desk, Ground } from '../desk.js';
import { fileQuery, fileResponse, sendTable } from '../file-answer.js';

export const moment = z.date().meta({ type: 'string', format: 'date-time' });
const span = z.tuple([z.number(), z.number()]).describe('Offsets into the text, half open');
const id = z.object({ id: z.coerce.number().int().positive() });

const listed = z
  .object({
    id: z.number(),
    format: z.string(),
    addedAt: moment,
    withdrawn: z.boolean(),
    path: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    kind: z.string().nullable(),
    claims: z.number().nullable(),
    reviewed: z.number(),
  })
  .meta({ id: 'ListedDocument' });

export const argument = z.object({
  role: z.string(),
  ordinal: z.number(),
  kind: z.enum(VALUE_KINDS),
  written: z.string().nullable(),
  value: z.union([z.string(), z.number()]).nullable(),
  basis: z.enum(BASES),
  spans: z.array(span),
});
export const claimShown = z
  .object({
    mark: z
      .string()
      .describe('Names the claim and what it says; a review by it is refused once it says something else'),
    number: z.number(),
    kind: z.enum(CLAIM_KINDS),
    state: z.enum(REVIEW_STATES),
    rule: z.string(),
    confidence: z.number().describe('Per mille'),
    trigger: span,
    arguments: z.array(argument),
    review: z
      .object({
        id: z.number(),
        action: z.enum(REVIEW_ACTIONS),
        author: z.string(),
        reason: z.string().nullable(),
        at: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'Claim' });

export const whole = z
  .object({
    id: z.number(),
    sha256: z.string(),
    format: z.string(),
    withdrawn: z.boolean(),
    blind: z.boolean().describe('Shown for a second review, without what others said'),
    reader: z.string(),
    sources: z.array(
      z.object({
        path: z.string(),
        batch: z.string(),
        address: z.string().nullable(),
        published: z.string().nullable(),
        publisher: z.string().nullable(),
        province: z.string().nullable(),
        licence: z.string().nullable(),
      }),
    ),
    notes: z.array(z.object({ code: z.string(), message: z.string(), page: z.number().nullable() })),
    text: z.string(),
    blocks: z.array(
      z.object({
        kind: z.string(),
        span,
        page: z.number().nullable(),
        cell: z.object({ table: z.number(), row: z.number(), column: z.number(), columns: z.number() }).nullable(),
      }),
    ),
    claims: z.array(claimShown),
    complete: z.object({ author: z.string(), at: z.string() }).nullable(),
    copies: z.array(z.object({ id: z.number(), path: z.string() })),
  })
  .meta({ id: 'Document' });

const left = z
  .array(z.object({ span, left: z.array(z.object({ kind: z.string(), span, reason: z.string() })) }))
  .meta({ id: 'LeftSentences' });

const versions = z
  .array(
    z.object({
      reader: z.string(),
      readAt: moment,
      size: z.number().describe('Of the text, in UTF-16 units'),
      extractor: z.string().nullable(),
      extractedAt: moment.nullable(),
      claims: z.number().nullable(),
      counts: z.boolean(),
      changes: z
        .object({ gained: z.number(), lost: z.number(), changed: z.number() })
        .nullable()
        .describe('Claims, against the extraction before'),
    }),
  )
  .meta({ id: 'Versions' });

/** Lists of documents, one with its claims, what it leaves unexplained, and its bytes. */
export function documentRoutes(app: Desk, { database, root }: Ground): void {
  const asked = z.object({
    find: z.string().max(200).default(''),
    below: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  const page = z.object({ documents: z.array(listed), next: z.number().nullable() });
  app.get(
    '/documents',
    { config: { access: 'read', blind: true }, schema: { querystring: asked, response: { 200: page } } },
    async (request) => {
      const { find, below, limit } = request.query;
      const documents = await documentsPage(database, { find, below: below ?? null, limit: limit + 1 });
      const blind = await secondsOpen(database, callerIn(request).account.id);
      const shown = documents.slice(0, limit).map((one) => (blind.includes(one.id) ? { ...one, reviewed: 0 } : one));
      return { documents: shown, next: documents.length > limit ? shown.at(-1)!.id : null };
    },
  );

  const inFile = asked.pick({ find: true }).extend(fileQuery);
  app.get(
    '/documents/file',
    { config: { access: 'read' }, schema: { querystring: inFile, response: fileResponse } },
    (request, reply) => {
      const { find, sources, ...file } = request.query;
      return sendTable(request, reply, 'documents', file, (save) =>
        atOneMoment(database, (session) => save(documentTable(session, find, sources === 'yes'))),
      );
    },
  );

  app.get(
    '/documents/:id',
    { config: { access: 'read', blind: true }, schema: { params: id, response: { 200: whole } } },
    async (request) => {
      const { params } = request;
      const { account } = callerIn(request);
      const blind = await doesSecond(database, account.id, params.id);
      const { state, claims } = await listReviewed(database, String(params.id), undefined, blind ? account.name : null);
      const [sources, copies] = [await sourcesOf(database, state.row.id), await copiesOf(database, state.row.id)];
      return { ...asWhole(state, claims), sources, copies, blind };
    },
  );

  app.get(
    '/documents/:id/left',
    { config: { access: 'read', blind: true }, schema: { params: id, response: { 200: left } } },
    async ({ params }) => {
      const { explanation } = await explainReading(database, String(params.id));
      return explanation.sentences
        .filter((sentence) => sentence.left.length > 0)
        .map(({ span, left }) => ({ span: pair(span), left: left.map((one) => ({ ...one, span: pair(one.span) })) }));
    },
  );

  app.get(
    '/documents/:id/versions',
    { config: { access: 'read', blind: true }, schema: { params: id, response: { 200: versions } } },
    async ({ params }) => versionsOfDocument(database, String(params.id)),
  );

  // The bytes of others: a browser saves them, and runs nothing of them.
  const original = {
    200: {
      description: 'The file as it was brought in, as an attachment.',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
  };
  app.get(
    '/documents/:id/original',
    { config: { access: 'read', blind: true }, schema: { params: id, response: original } },
    async (request, reply) => {
      const row = await documentAsked(database, String(request.params.id));
      const [source] = await sourcesOf(database, row.id);
      const name = encodeURIComponent(basename(source?.path ?? row.sha256));
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .send((await openOriginal(root, row.sha256)) as never);
    },
  );
}

/** A document with its claims, as a reviewer is shown it. */
export function asWhole({ row, reading, reviewed }: ReviewState, claims: readonly NumberedClaim[]) {
  const { text, blocks, reader, notes } = reading.document;
  return {
    ...{ id: row.id, sha256: row.sha256, format: row.format, withdrawn: row.withdrawn },
    ...{ reader, notes: [...notes], text },
    blocks: blocks.map((block) => ({ ...block, span: pair(block.span) })),
    claims: claims.map(shown),
    complete: reviewed.complete,
  };
}

const pair = ({ start, end }: Span): [number, number] => [start, end];

/** A claim as the next reviewer is asked about it. */
export function shown({ number, claim: reviewedClaim }: NumberedClaim) {
  const { state, asked, review } = reviewedClaim;
  return {
    ...{ mark: markOf(reviewedClaim), number, state },
    ...{ kind: asked.kind, rule: asked.rule, confidence: asked.confidence, trigger: pair(asked.trigger) },
    arguments: asked.arguments.map((one) => ({ ...one, spans: one.spans.map(pair) })),
    review: review && {
      ...{ id: review.id, action: review.action, author: review.author, reason: review.reason, at: review.at },
    },
  };
}
