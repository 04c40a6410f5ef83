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

/** What moves, or would, where something is said or taken back. */
export const moves = z
  .object({
    ids: z.array(z.number()),
    moved: z.array(
      z.object({
        documentId: z.number(),
        name: z.string(),
        year: z.number().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        open: z.string().nullable(),
      }),
    ),
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
      .describe('With `dryRun` every fact that would change its holder'),
    against: z.array(judgement).describe('The judgements in the chain, where it would contradict itself'),
  })
  .meta({ id: 'Moves' });
