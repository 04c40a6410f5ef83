import { z } from 'zod';
import { VERDICTS } from '../../domain/judgement.js';

/** What a judgement speaks of. */
export const situation = z.object({
  name: z.string(),
  place: z.string().nullable().describe('Code of the province'),
  within: z.string().describe('Whose it is below the province'),
  since: z.number().nullable(),
  until: z.number().nullable(),
});

/** What somebody said of two names, and who took it back. */
export const judgement = z
  .object({
    id: z.number(),
    verdict: z.enum(VERDICTS),
    of: situation,
    as: situation,
    author: z.string(),
    reason: z.string().nullable(),
    batch: z.string().describe('What was said together'),
    at: z.string(),
    reverted: z.boolean(),
    back: z
      .object({ author: z.string(), reason: z.string(), at: z.string() })
      .nullable()
      .describe('Who took it back, when and why'),
  })
  .meta({ id: 'Judgement' });

const holder = z
  .object({
    unit: z.string().nullable(),
    unitCode: z.string().nullable(),
    bloc: z.string().nullable(),
    blocCode: z.string().nullable(),
  })
  .nullable();

/** Which part of what moves is told; of a unit of thousands of papers tens of thousands move. */
export const partOfMoves = {
  limit: z.number().int().min(0).max(1000).default(200).describe('Mentions, and facts, of a page'),
  movedAfter: z.string().max(200).optional().describe('`movedNext` of the page before'),
  factsAfter: z.string().max(200).optional().describe('`factsNext` of the page before'),
};

/** What moves, or would, where something is said or taken back. */
export const moves = z
  .object({
    ids: z.array(z.number()),
    moved: z
      .array(
        z.object({
          documentId: z.number(),
          name: z.string(),
          year: z.number().nullable(),
          from: z.string().nullable(),
          to: z.string().nullable(),
          open: z.string().nullable(),
        }),
      )
      .describe('By document; a page of them'),
    movedCount: z.number().describe('Mentions on all pages'),
    movedNext: z.string().nullable(),
    ways: z
      .array(z.object({ from: z.string().nullable(), to: z.string().nullable(), mentions: z.number() }))
      .describe('All of them by whom they leave and come to'),
    lost: z.number().describe('Of them those that would be nobody as judgements contradict each other'),
    facts: z
      .array(
        z.object({
          what: z.string().describe('member, head, deputy, award or appearance'),
          year: z.number().nullable(),
          award: z.string().nullable(),
          granter: z.string().nullable(),
          before: holder,
          after: holder,
          documents: z.array(z.number()),
          stays: z.boolean().describe('Other claims say it of the one before still'),
          joins: z.boolean().describe('Other claims say it of the one behind already'),
        }),
      )
      .describe('With `dryRun` every fact that would change its holder, by year; a page of them'),
    factsCount: z.number().describe('Facts on all pages'),
    factsNext: z.string().nullable(),
    against: z.array(judgement).describe('The judgements in the chain, where it would contradict itself'),
    unsettled: z
      .number()
      .describe(
        'Documents that workers are still to put under these names, as was said before: what moves is told of how they were',
      ),
    left: z
      .number()
      .describe('Documents that workers are to put under their new names; they still stand under the former'),
  })
  .meta({ id: 'Moves' });
