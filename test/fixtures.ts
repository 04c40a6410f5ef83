import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ACTS, DOCUMENT_KINDS, STATUSES } from '../src/domain/record.js';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const DOCUMENTS = join(FIXTURES, 'documents');

export interface Fixture {
  readonly slug: string;
  /** "document.pdf" */
  readonly file: string;
  readonly path: string;
}

export const fixtures: readonly Fixture[] = readdirSync(DOCUMENTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const file = readdirSync(join(DOCUMENTS, name)).find((one) => one.startsWith('document.')) ?? 'document.?';
    return { slug: name, file, path: join(DOCUMENTS, name, file) };
  });

export const readExpected = ({ slug }: Fixture): Expected =>
  Expected.parse(JSON.parse(readFileSync(join(DOCUMENTS, slug, 'expected.json'), 'utf8')));

const text = z.string().min(1);
const stated = text.nullable();
const year = z.number().int().min(1945).max(2030).nullable();
const basis = z.enum(['stated', 'inferred']);
const day = z.iso.date().nullable();

// What an annotation holds: the records of docs/records.md without their evidence, and the traps.
const Expected = z.strictObject({
  id: text,
  doc: z.strictObject({
    title: stated,
    published: day,
    publisher: stated,
    byline: stated,
    kind: z.enum(DOCUMENT_KINDS),
    number: stated,
    signer: stated,
  }),
  blocs: z.array(
    z.strictObject({
      name: text,
      aliases: z.array(text).optional(),
      kind: z.enum(['khoi', 'cum']),
      level: z.enum(['central', 'sector', 'province', 'district', 'commune']),
      year,
    }),
  ),
  members: z.array(z.strictObject({ bloc: text, org: text, org_full: text.optional(), basis })),
  officials: z.array(z.strictObject({ name: text, titles: z.array(text), act: z.enum(ACTS), bloc: stated })),
  awards: z.array(
    z.strictObject({
      bloc: stated,
      award: text,
      granter: stated,
      recipient: stated,
      recipient_full: text.optional(),
      recipient_kind: z.enum(['org', 'person', 'household']),
      count: z.number().int().min(1).nullable(),
      year,
      status: z.enum(STATUSES),
    }),
  ),
  heads: z.array(
    z.strictObject({ bloc: text, org: text, org_full: text.optional(), year, role: z.enum(['head', 'deputy']), basis }),
  ),
  meetings: z.array(z.strictObject({ bloc: text, date: day, venue: stated, year })),
  traps: z.array(z.strictObject({ text, why: text })).min(1),
  notes: text,
});
export type Expected = z.infer<typeof Expected>;

/** Every string that must stand in the text as it is written, and the blocs that records refer to. */
export function writtenIn({ doc, ...expected }: Expected): string[] {
  const { title, publisher, byline, number, signer } = doc;
  return [
    ...[title, publisher, byline, number, signer],
    ...expected.blocs.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ...expected.members.map(({ org }) => org),
    ...expected.officials.flatMap(({ name, titles }) => [name, ...titles]),
    ...expected.awards.flatMap(({ award, granter, recipient }) => [award, granter, recipient]),
    ...expected.heads.map(({ org }) => org),
    ...expected.meetings.map(({ venue }) => venue),
    ...expected.traps.map((trap) => trap.text),
  ].filter((one) => one !== null);
}

/** Full names that the text elides: "Công Thương" under "các Sở" is "Sở Công Thương". */
export const fullNames = ({ members, awards, heads }: Expected): string[] =>
  [...members, ...heads]
    .map(({ org_full }) => org_full)
    .concat(awards.map(({ recipient_full }) => recipient_full))
    .filter((one) => one !== undefined);

/** The blocs that records of an annotation name. */
export const blocsNamed = ({ members, officials, awards, heads, meetings }: Expected): string[] =>
  [...members, ...officials, ...awards, ...heads, ...meetings].map(({ bloc }) => bloc).filter((one) => one !== null);
