import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocument } from '../src/read/read.js';
import { SETS } from './annotated.js';

type Award = ExtractionRecord['awards'][number];

const folded = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replaceAll('ủy ban nhân dân', 'ubnd');
const keyOf = ({ award, recipient, count, year }: Award): string =>
  [folded(award), folded(recipient), count ?? '', year ?? ''].join(' | ');
/** "Chủ tịch UBND tỉnh" and "UBND tỉnh" differ; "UBND tỉnh" and "UBND tỉnh Bắc Ninh" are one. */
const agree = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

it('who gives is told of nearly all awards of which annotators tell it', { timeout: 240_000 }, async () => {
  const of = { told: 0, found: 0, other: 0 };
  for (const path of [...SETS].filter(([set]) => set !== 'fixtures (other formats)').flatMap(([, paths]) => paths)) {
    const gold: { awards?: Award[] } = JSON.parse(readFileSync(join(dirname(path), 'expected.json'), 'utf8'));
    const told = new Map((gold.awards ?? []).map((award) => [keyOf(award), folded(award.granter)]));
    const document = await readDocument(readFileSync(path), { name: path });
    for (const award of toRecord('it', document, extract(document)).awards) {
      const giver = told.get(keyOf(award));
      if (!giver) continue;
      const found = folded(award.granter);
      of.told++;
      if (found !== '') of[agree(found, giver) ? 'found' : 'other']++;
    }
  }
  // 3,183 of 3,431, and 59 others, on 2026-11-30
  expect(of.told).toBeGreaterThan(3000);
  expect(of.found / of.told).toBeGreaterThan(0.92);
  expect(of.other / of.told).toBeLessThan(0.02);
});
