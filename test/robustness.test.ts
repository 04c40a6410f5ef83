import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';
import { type Scored, scoredSchema } from '../src/stages/evaluation/gold.js';
import { Scoreboard } from '../src/stages/evaluation/score.js';
import { changeStrings, DAMAGES, type Damage, type DamageKind, damageOf, nearest, plain } from './damage.js';
import { FIXTURES, fixtures } from './fixtures.js';

interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly gold: Scored;
}

const read = (name: string, text: string, gold: string): Annotated => ({
  name,
  text: readFileSync(text, 'utf8'),
  gold: scoredSchema.parse(JSON.parse(readFileSync(gold, 'utf8'))),
});

/** F1 over all kinds of records, in per cent, on copies that are damaged alike. */
function scoreOf(documents: readonly Annotated[], damage: Damage): number {
  const scoreboard = new Scoreboard();
  documents.forEach(({ name, text, gold }, index) => {
    const right = changeStrings(gold, damage.name);
    const document = readText(new TextEncoder().encode(damage.text(text, index + 1)), name);
    const found = scoredSchema.parse(toRecord(name, document, extract(document)));
    scoreboard.add(name, right, forgiven(found, right, damage.tolerance));
  });
  return 100 * (scoreboard.result().kinds.all.f1 ?? 0);
}

/** What was found, with the right names in place of those that are off by no more than the damage explains. */
function forgiven(found: Scored, right: Scored, tolerance: number): Scored {
  if (tolerance === 0) return found;
  const names = new Set<string>();
  changeStrings(right, (name) => {
    names.add(name);
    return name;
  });
  return changeStrings(found, (name) => nearest(name, [...names], tolerance));
}

const texts = fixtures
  .filter(({ file }) => extname(file) === '.txt')
  .map(({ slug, path }) => read(slug, path, join(path, '../expected.json')));

/** The held-out sets, whose words no table of the fair copies was counted in. */
const heldOut = readdirSync(join(FIXTURES, 'held-out'))
  .sort()
  .flatMap((set) => readdirSync(join(FIXTURES, 'held-out', set)).map((name) => join(FIXTURES, 'held-out', set, name)))
  .map((folder) => read(basename(folder), join(folder, 'document.txt'), join(folder, 'expected.json')));

interface Floor {
  readonly fixtures: number;
  readonly heldOut: number;
  readonly dev: number;
}

/** What the extraction reaches on the copies. A fall is a loss; after a rise, raise the floor. */
const FLOORS: Readonly<Record<DamageKind, Floor>> = {
  nfd: { fixtures: 100, heldOut: 98.5, dev: 100 },
  capitals: { fixtures: 94, heldOut: 88, dev: 95 },
  capitalLines: { fixtures: 99.5, heldOut: 96, dev: 98 },
  plain: { fixtures: 95, heldOut: 92.5, dev: 97 },
  doubled: { fixtures: 99.5, heldOut: 97, dev: 99.5 },
  wrapped: { fixtures: 99.5, heldOut: 95.5, dev: 98.5 },
  oneLine: { fixtures: 98, heldOut: 89, dev: 97.5 },
  ocr: { fixtures: 96, heldOut: 93.5, dev: 94.5 },
};
const KINDS = Object.keys(DAMAGES) as DamageKind[];

describe('extraction from damaged copies', () => {
  it.each(KINDS)('of the fixtures: %s', (kind) => {
    expect(scoreOf(texts, damageOf(kind))).toBeGreaterThanOrEqual(FLOORS[kind].fixtures);
  });

  it.each(KINDS)('of the held-out sets: %s', (kind) => {
    expect(scoreOf(heldOut, damageOf(kind))).toBeGreaterThanOrEqual(FLOORS[kind].heldOut);
  });

  const shared = fileURLToPath(new URL('../../shared/eval/dev/', import.meta.url));
  const why = existsSync(shared) ? '' : ' (skipped: ../shared is not beside this checkout)';
  it.skipIf(why !== '').each(KINDS)(`of the dev set: %s${why}`, (kind) => {
    const dev = readdirSync(join(shared, 'gold'))
      .sort()
      .map((file) => read(file, join(shared, 'text', file.replace('.json', '.txt')), join(shared, 'gold', file)));
    expect(scoreOf(dev, damageOf(kind))).toBeGreaterThanOrEqual(FLOORS[kind].dev);
  });

  it('quotes the copy as it stands, and is less sure of it', () => {
    const text = 'Ông Tô Văn Hải, Giám đốc Sở Y tế, phát biểu tại hội nghị Khối thi đua số 3 tỉnh Bắc Giang năm 2019.';
    const claimsOf = (said: string) => extract(readText(new TextEncoder().encode(said), 'said.txt'));
    const [whole, bare] = [claimsOf(text), claimsOf(plain(text))];
    const written = (claims: typeof whole) => claims.flatMap((c) => c.arguments.map((a) => a.written));
    expect(written(bare)).toEqual(written(whole).map((words) => words && plain(words)));
    expect(written(bare)).toContain('To Van Hai');
    expect(bare.every((claim, i) => claim.confidence < whole[i].confidence)).toBe(true);
  });

  it('quotes misread words where they stand, and reads them right', () => {
    const text = 'Ông Tô Văn Hải, Giám đốc Sở Y tế, phát biểu tại hội nghị Khối thi đua số 3 tỉnh Bắc Giang năm 2019.';
    const misread =
      'Ông Tô Văn Hải, Giám đôc Sở Y tế, phát bỉểu tại hội ngbị Kh ối thl đua số 3 tỉnh Bắc Giang nam 2019.';
    const document = readText(new TextEncoder().encode(misread), 'said.txt');
    const claims = extract(document);
    expect(claims.map(({ kind }) => kind)).toEqual(
      extract(readText(new TextEncoder().encode(text), 'said.txt')).map(({ kind }) => kind),
    );
    const quoted = claims.flatMap((c) => c.arguments.map(({ spans, written }) => ({ spans, written })));
    for (const { spans, written } of quoted)
      if (written !== null) expect(spans.map(({ start, end }) => misread.slice(start, end)).join(' ')).toBe(written);
    expect(quoted.map(({ written }) => written)).toContain('Kh ối thl đua số 3 tỉnh Bắc Giang');
  });
});

describe('a paper of which nothing is known before its first award', () => {
  it('is read', () => {
    const text = `TẬP ĐOÀN CÔNG NGHIỆP
THAN - KHOÁNG SẢN VIỆT NAM
CÔNG TY THAN VÀNG KHÊ
Số: 1060/QĐ-VKC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Hải, ngày 08 tháng 02 năm 2012
QUYẾT ĐỊNH
Điều 1. Khen thưởng 02 tập thể và 02 cá nhân đạt thành tích xuất sắc 5 năm liền (2007 - 2011) với các hình thức sau:`;
    expect(extract(readText(new TextEncoder().encode(text), 'paper.txt')).map(({ kind }) => kind)).toContain(
      'document',
    );
  });
});

describe('a damaged copy', () => {
  const text = 'Khối thi đua số 1 tổng kết năm 2019 tại Sở Nội vụ tỉnh Hà Giang;\n- Sở Y tế làm Khối trưởng.';

  it.each(KINDS)('is the same for the same seed: %s', (kind) => {
    expect(damageOf(kind).text(text, 7)).toBe(damageOf(kind).text(text, 7));
    expect(damageOf(kind).text(text.repeat(20), 7)).not.toBe(text.repeat(20));
  });

  it('without diacritics keeps its length and its other letters', () => {
    expect(plain('Đặng Thị Ưng, đ/c')).toBe('Dang Thi Ung, d/c');
  });

  it('misread stays within the tolerance of its names, mostly', () => {
    expect(nearest('Sở Nôi vụ', ['Sở Nội vụ', 'Sở Y tế'], 0.1)).toBe('Sở Nội vụ');
    expect(nearest('Sở Nối vi', ['Sở Nội vụ'], 0.1)).toBe('Sở Nối vi');
  });
});
