import { z } from 'zod';
import { BASES, CLAIM_KINDS, VALUE_KINDS } from '../../domain/claim.js';
import { COPY_VERDICTS } from '../../domain/copy-word.js';
import { ENTITY_KINDS, ENTITY_LEVELS, NAME_KINDS, RELATION_KINDS } from '../../domain/entity.js';
import { FINDING_CODES } from '../../domain/finding.js';
import { VERDICTS } from '../../domain/judgement.js';
import { JUDGED } from '../../domain/mention.js';
import { REVIEW_ACTIONS } from '../../domain/review.js';

const seal = z.string().regex(/^[\da-f]{64}$/);
const span = z.strictObject({ start: z.number().int(), end: z.number().int() });
const argument = z.strictObject({
  role: z.string().min(1),
  ordinal: z.number().int(),
  kind: z.enum(VALUE_KINDS),
  written: z.string().nullable(),
  value: z.union([z.string(), z.number()]).nullable(),
  basis: z.enum(BASES),
  spans: z.array(span),
});
const situation = z.strictObject({
  kind: z.enum(JUDGED),
  name: z.string().min(1),
  key: z.string().min(1),
  place: z.string().nullable(),
  within: z.string(),
  since: z.number().int().nullable(),
  until: z.number().int().nullable(),
});
/** `at` is an ISO moment, `seal` what the store has beside it. */
const said = { at: z.iso.datetime(), author: z.string().min(1), seal };

const term = { since: z.string().nullable(), until: z.string().nullable(), source: z.string().min(1) };
const id = z.string().regex(/^[\da-f]{32}$/);

/**
 * One thing that somebody said, whole, without any id of a database: documents go by their SHA-256, readings and what is taken
 * back by their seals.
 */
export const logEntry = z.discriminatedUnion('said', [
  z.strictObject({
    said: z.literal('review'),
    ...said,
    // Of a second reviewer, who did not see what others said; it changes no fact.
    blind: z.literal(true).optional(),
    document: seal,
    reading: seal.nullable(),
    action: z.enum(REVIEW_ACTIONS),
    anchor: seal.nullable(),
    kind: z.enum(CLAIM_KINDS).nullable(),
    trigger: span.nullable(),
    found: seal.nullable(),
    seen: z.array(argument).nullable(),
    means: z.array(argument).nullable(),
    reverts: seal.nullable(),
    reason: z.string().nullable(),
    batch: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('judgement'),
    ...said,
    verdict: z.enum(VERDICTS),
    of: situation,
    as: situation,
    reason: z.string().nullable(),
    batch: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('judgement-revert'),
    ...said,
    reverts: seal,
    reason: z.string().min(1),
    batch: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('waiver'),
    ...said,
    code: z.enum(FINDING_CODES),
    subject: z.string().min(1),
    waived: z.boolean(),
    reason: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('waiver-revert'),
    ...said,
    reverts: seal,
    reason: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('quota'),
    ...said,
    award: z.string().min(1),
    place: z.string().min(1).nullable(),
    bloc: z.string().min(1).nullable(),
    since: z.number().int(),
    until: z.number().int().nullable(),
    most: z.number().int().nullable(),
    share: z.number().int().nullable(),
    source: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('copies'),
    ...said,
    document: seal,
    other: seal,
    verdict: z.enum(COPY_VERDICTS),
    reason: z.string().min(1),
    // What it takes back.
    reverts: seal.optional(),
  }),
  z.strictObject({
    said: z.literal('withdrawal'),
    at: said.at,
    seal,
    document: seal.nullable(),
    // By its name.
    batch: z.string().min(1).nullable(),
    withdrawn: z.boolean(),
    reason: z.string().min(1),
    // Of what was said since it is asked.
    author: z.string().min(1).optional(),
  }),
  z.strictObject({
    said: z.literal('rule'),
    ...said,
    name: z.string().min(1),
    version: z.number().int().positive(),
    source: z.string().min(1),
  }),
  z.strictObject({
    said: z.literal('rule-act'),
    ...said,
    rule: seal,
    act: z.enum(['tested', 'on', 'off']),
    confidence: z.number().int().nullable(),
    figures: z.string().nullable(),
  }),
  z.strictObject({
    said: z.literal('list'),
    ...said,
    name: z.string().min(1),
    entities: z.array(
      z.strictObject({
        id,
        kind: z.enum(ENTITY_KINDS),
        code: z.string().min(1),
        jurisdiction: id.nullable(),
        level: z.enum(ENTITY_LEVELS),
        shared: z.boolean(),
        ...term,
      }),
    ),
    names: z.array(
      z.strictObject({ id, name: z.strictObject({ name: z.string().min(1), kind: z.enum(NAME_KINDS), ...term }) }),
    ),
    relations: z.array(z.strictObject({ kind: z.enum(RELATION_KINDS), from: id, to: id.nullable(), ...term })),
  }),
]);
export type LogEntry = z.infer<typeof logEntry>;
export type Entry<Said extends LogEntry['said']> = Extract<LogEntry, { said: Said }>;
