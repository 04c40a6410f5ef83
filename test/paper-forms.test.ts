import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

const FOLDER = fileURLToPath(new URL('paper-forms/', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8')) as Record<string, Record<string, unknown>>;

const docOf = (document: SourceDocument) => toRecord('x', document, extract(document)).doc;
const read = (text: string) => docOf(readText(new TextEncoder().encode(text), 'example.txt'));

/** What the form of a paper says, as the annotations name it. */
const formOf = (doc: ReturnType<typeof docOf>) => {
  const { parent, issuer, sign, place, subject, basis, copied_to, authority, clerk } = doc;
  const { proposals, proposers, addressees, signer_titles, articles } = doc;
  const head = { parent, issuer, sign, place, subject };
  return { ...head, basis, proposals, proposers, addressees, copied_to, authority, signer_titles, clerk, articles };
};

describe('papers in the forms of the State, the Party, unions and schools', () => {
  it('are all annotated', () =>
    expect(readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))).toEqual(
      Object.keys(EXPECTED).map((slug) => `${slug}.txt`),
    ));

  it.each(Object.entries(EXPECTED))('%s', (slug, expected) =>
    expect(formOf(read(readFileSync(`${FOLDER}${slug}.txt`, 'utf8')))).toEqual(expected),
  );
});
