import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { StageFailure } from '../../domain/failure.js';
import { fileFailure } from '../file-failure.js';

/** Only what is scored of an annotation or an extraction; all else is passed over. */
const text = z.string().nullish();
const year = z.number().nullish();
const rows = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape)).nullish();

export const scoredSchema = z.object({
  doc: z
    .object({
      title: text,
      published: text,
      publisher: text,
      byline: text,
      kind: text,
      number: text,
      signer: text,
    })
    .nullish(),
  blocs: rows({
    id: z.union([z.string(), z.number()]).nullish(),
    name: z.string(),
    aliases: z.array(z.string()).nullish(),
    kind: text,
    year,
  }),
  members: rows({ bloc: text, org: text, org_full: text, basis: text }),
  officials: rows({ name: z.string(), titles: z.array(z.string()).nullish(), act: text, bloc: text }),
  awards: rows({
    bloc: text,
    award: text,
    recipient: text,
    recipient_full: text,
    count: z.number().nullish(),
    year,
    status: text,
  }),
  heads: rows({ bloc: text, org: text, org_full: text, year, role: text, basis: text }),
  meetings: rows({ bloc: text, date: text, venue: text, year }),
  /** What was known of the document from outside; it is extracted with that. */
  known: z.object({ published: text, publisher: text, province: text }).nullish(),
  /** Of gold from reviews: whether somebody read the document to the end. */
  reviewed: z.object({ complete: z.boolean() }).nullish(),
});

export type Scored = z.infer<typeof scoredSchema>;
export type ScoredBloc = NonNullable<Scored['blocs']>[number];

export const DOCUMENT_FIELDS = ['title', 'published', 'publisher', 'byline', 'kind', 'number', 'signer'] as const;
export const KINDS = ['blocs', 'members', 'officials', 'awards', 'heads', 'meetings'] as const;
export type Kind = (typeof KINDS)[number];

export async function readGold(path: string): Promise<Scored> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw fileFailure(error, path);
  });
  try {
    return scoredSchema.parse(JSON.parse(text));
  } catch (error) {
    const why = (error as Error).message.replaceAll(/\s+/g, ' ').slice(0, 300);
    throw new StageFailure('bad-gold', `${basename(path)} is no annotation (${why}); docs/records.md tells the shape.`);
  }
}
