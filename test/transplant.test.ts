import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';
import { scoredSchema } from '../src/stages/evaluation/gold.js';
import { type Evaluation, Scoreboard } from '../src/stages/evaluation/score.js';
import { FIXTURES, fixtures } from './fixtures.js';
import { type Annotated, renamed, staysTrue, stringsOf, transplanted } from './transplant/swap.js';
import { swapsIn, TRANSPLANTS, type TransplantKind } from './transplant/transplants.js';

const read = (name: string, text: string, gold: string): Annotated => ({
  name,
  text: readFileSync(text, 'utf8').normalize('NFC'),
  gold: JSON.parse(readFileSync(gold, 'utf8')),
});

function evaluationOf(documents: readonly Annotated[]): Evaluation {
  const scoreboard = new Scoreboard();
  for (const { name, text, gold } of documents) {
    const document = readText(new TextEncoder().encode(text), name);
    const found = scoredSchema.parse(toRecord(name, document, extract(document)));
    scoreboard.add(name, scoredSchema.parse(gold), found);
  }
  return scoreboard.result();
}

/** Documents whose records are all found, and no others: what a copy loses is lost by the swap. */
const right = (documents: readonly Annotated[]): readonly Annotated[] =>
  documents.filter((one) => evaluationOf([one]).kinds.all.f1 === 1);

/** Of its own, so that another document that is read right changes nothing for the others. */
const seedOf = ({ name }: Annotated): number =>
  [...name].reduce((seed, letter) => (Math.imul(seed, 31) + letter.codePointAt(0)!) >>> 0, 7);

/** F1 over all kinds of records, in per cent, on the copies of those documents in which something is swapped. */
function scoreOf(documents: readonly Annotated[], kind: TransplantKind): number {
  const copies = documents.flatMap((base) => {
    const swaps = swapsIn(base, kind, seedOf(base));
    return swaps.length === 0 ? [] : [transplanted(base, swaps)];
  });
  return 100 * (evaluationOf(copies).kinds.all.f1 ?? 0);
}

const heldOut = readdirSync(join(FIXTURES, 'held-out')).flatMap((set) =>
  readdirSync(join(FIXTURES, 'held-out', set)).map((name) => join(FIXTURES, 'held-out', set, name)),
);
const texts = right([
  ...fixtures
    .filter(({ file }) => extname(file) === '.txt')
    .map(({ slug, path }) => read(slug, path, join(path, '../expected.json'))),
  ...heldOut.sort().map((at) => read(basename(at), join(at, 'document.txt'), join(at, 'expected.json'))),
]);

/** What the extraction reaches on the copies. A fall is a loss; after a rise, raise the floor. */
const FLOORS: Readonly<Record<TransplantKind, readonly [fixtures: number, dev: number]>> = {
  units: [98.5, 99.5],
  // One text of wide blanks and short lines, since it is read right, is in the set: with other names its lines are not joined.
  // The tenth set has tables and portraits that hang on names of two or one syllable ("Triệu Tài", "Kbrơi").
  persons: [99.1, 99.5],
  places: [99.3, 99.5],
  words: [99.5, 99.5],
  layout: [99, 99.5],
};

describe('extraction from transplants', () => {
  it('begins with documents that are read right', () => {
    expect(texts.length).toBeGreaterThan(180);
  });

  it.each(TRANSPLANTS)('of the fixtures: %s', (kind) => {
    expect(scoreOf(texts, kind)).toBeGreaterThanOrEqual(FLOORS[kind][0]);
  });

  const shared = fileURLToPath(new URL('../../shared/eval/dev/', import.meta.url));
  const why = existsSync(shared) ? '' : ' (skipped: ../shared is not beside this checkout)';
  it.skipIf(why !== '').each(TRANSPLANTS)(`of the dev set: %s${why}`, (kind) => {
    const dev = right(
      readdirSync(join(shared, 'gold'))
        .sort()
        .map((file) => read(file, join(shared, 'text', file.replace('.json', '.txt')), join(shared, 'gold', file))),
    );
    expect(scoreOf(dev, kind)).toBeGreaterThanOrEqual(FLOORS[kind][1]);
  });
});

describe('a transplant', () => {
  const of = (text: string, gold: Annotated['gold']): Annotated => ({ name: 'said', text, gold });
  const bloc = { name: 'Khối thi đua số 3', kind: 'khoi', year: 2027 };
  const base = of('Khối thi đua số 3 gồm 3 đơn vị: Sở Y tế, Sở Nội vụ và Bưu điện tỉnh. SỞ Y TẾ làm Khối trưởng.', {
    blocs: [bloc],
    members: ['Sở Y tế', 'Sở Nội vụ', 'Bưu điện tỉnh'].map((org) => ({ bloc: bloc.name, org })),
    heads: [{ bloc: bloc.name, org: 'Sở Y tế', role: 'head', year: 2027 }],
  });

  it('changes text and annotation alike, in whatever case a name is written', () => {
    const change = renamed([{ head: 'Sở', from: 'Y tế', to: 'Quy hoạch - Kiến trúc' }]);
    expect(change('sở Y tế, SỞ Y TẾ, Sở Y tế học, ngành y tế')).toBe(
      'sở Quy hoạch - Kiến trúc, SỞ QUY HOẠCH - KIẾN TRÚC, Sở Quy hoạch - Kiến trúc học, ngành y tế',
    );
    const [swap] = swapsIn(base, 'units', 5);
    const copy = transplanted(base, [swap]);
    expect(copy.text).not.toContain('Sở Y tế');
    const names = stringsOf(copy.gold.members ?? []).filter((one) => one !== bloc.name);
    expect(names.every((name) => copy.text.includes(name))).toBe(true);
    expect(copy.gold.heads?.[0]?.org).toBe(copy.gold.members?.[0]?.org);
  });

  it('is dropped where the annotation would no longer stand in the text', () => {
    const change = (text: string) => text.replace('Sở Nội vụ và', 'Nội vụ và');
    expect(staysTrue(base, { label: '', change: (text) => change(text) })).toBe(false);
    expect(staysTrue(base, { label: '', change: (text) => text.replaceAll('gồm', 'bao gồm') })).toBe(true);
    expect(staysTrue(base, { label: '', change: (text) => text })).toBe(false);
  });

  it('does not touch a list that leaves heads out but as a whole', () => {
    const text = 'Khối thi đua số 3 gồm các Sở: Y tế, Nội vụ và Tư pháp.';
    const orgs = ['Y tế', 'Nội vụ', 'Tư pháp'].map((org) => ({ bloc: bloc.name, org, org_full: `Sở ${org}` }));
    const elided = of(text, { blocs: [bloc], members: orgs });
    for (let seed = 1; seed < 20; seed++) {
      const copy = transplanted(elided, swapsIn(elided, 'units', seed));
      expect(copy.text).toMatch(/^Khối thi đua số 3 gồm các Sở: [^,]+, [^,]+ và [^,]+\.$/);
      for (const { org, org_full } of copy.gold.members ?? []) {
        expect(org_full).toBe(`Sở ${org}`);
        expect(copy.text).toContain(org);
      }
    }
  });

  it.each(TRANSPLANTS)('is the same for the same seed: %s', (kind) => {
    const copy = () => texts.slice(0, 8).map((one) => transplanted(one, swapsIn(one, kind, 3)).text);
    expect(copy()).toEqual(copy());
  });

  it('lays a list out anew', () => {
    const layouts = new Set<string>();
    for (let seed = 1; seed < 40; seed++) layouts.add(transplanted(base, swapsIn(base, 'layout', seed)).text);
    expect([...layouts].some((text) => text.includes('Sở Y tế; Sở Nội vụ; Bưu điện tỉnh'))).toBe(true);
  });
});
