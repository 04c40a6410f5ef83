import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moved, placesOf, wordsAt } from '../src/web/document/places.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
let headers: Record<string, string>;
let document: number;
beforeAll(async () => {
  on = await deskOn(test().database);
  ({ headers } = await signedIn(test().database, 'Lan', ['reviewer'], on.clock.now));
  document = await stored(test().database, paper(['Sở Y tế tổng kết']), '/giay/bn.txt', [], { province: 'Bắc Ninh' });
});
afterAll(() => on.desk.close());

const ask = async (query: Record<string, string>) => {
  const answer = await on.desk.inject({ url: `/api/suggestions?${new URLSearchParams(query)}`, headers });
  expect(answer.statusCode).toBe(200);
  return answer.json() as { name: string; hint: string | null }[];
};

describe('what somebody types may mean', () => {
  it('units of the list, without marks, those of the document’s province first', async () => {
    const [first, ...others] = await ask({ what: 'unit', find: 'so y te', document: String(document) });
    expect(first).toMatchObject({ name: 'Sở Y tế', hint: expect.stringContaining('Bắc Ninh') });
    expect(others.length).toBeGreaterThan(5);
    expect((await ask({ what: 'unit', find: 'zzzz' })).length).toBe(0);
    expect((await ask({ what: 'unit', find: '%' })).length).toBe(0);
  });

  it('awards by their short forms and by any of their words, and who gives them', async () => {
    expect((await ask({ what: 'award', find: 'cstđcs' })).map(({ name }) => name)).toEqual(['Chiến sĩ thi đua cơ sở']);
    expect((await ask({ what: 'award', find: 'tien tien' })).map(({ name }) => name)).toContain('Lao động tiên tiến');
    expect((await ask({ what: 'award', find: 'huan chuong lao dong hang nh' })).map(({ name }) => name).sort()).toEqual(
      ['Huân chương lao động hạng Nhì', 'Huân chương lao động hạng Nhất'],
    );
    expect((await ask({ what: 'granter', find: 'Thủ tướng' })).map(({ name }) => name)).toContain(
      'Thủ tướng Chính phủ',
    );
  });
});

describe('the ends of words', () => {
  const text = 'cho Sở Y tế\n tỉnh Bắc Ninh, Sở Tư pháp; Sở Y tế khác';
  const unit = placesOf(text, 'Sở Y tế')[0]!;
  const walk = (which: 'start' | 'end', ...by: (1 | -1)[]) =>
    wordsAt(
      text,
      by.reduce((place, one) => moved(text, place, which, one), unit),
    );

  it('move by a word or a mark, over the ends of lines, and never leave nothing', () => {
    expect(walk('end', 1)).toBe('Sở Y tế tỉnh');
    expect(walk('end', 1, 1, 1, 1)).toBe('Sở Y tế tỉnh Bắc Ninh,');
    expect(walk('end', -1, -1, -1, -1)).toBe('Sở');
    expect(walk('start', -1, -1)).toBe('cho Sở Y tế');
    expect(walk('start', 1, 1, 1, 1)).toBe('tế');
    expect(walk('end', 1, -1)).toBe('Sở Y tế');
  });

  it('are found at all places of the same words, whatever breaks their line', () => {
    expect(placesOf(text, 'tế tỉnh').length).toBe(1);
    expect(placesOf(text, 'Sở Y tế').length).toBe(2);
    expect(placesOf(text, '  ')).toEqual([]);
    expect(placesOf('a (b) c.d', '(b) c.')).toEqual([[2, 8]]);
  });
});
