import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETS } from './annotated.js';
import { recordOf } from './record-of.js';

// Who runs a bloc: what its name says, who belongs to it, and whose paper it is.

const levels = (text: string): (string | null)[] => recordOf(text).blocs.map(({ level }) => level);

describe('the level of a bloc', () => {
  it.each([
    ['Khối thi đua các cơ quan Nội chính tỉnh', 'province'],
    ['Khối thi đua các ngân hàng thương mại', 'province'],
    ['Khối thi đua Mặt trận và các đoàn thể', 'province'],
    ['Cụm thi đua các huyện miền núi', 'province'],
    ['Khối thi đua các trường đại học, cao đẳng', 'province'],
    ['Cụm thi đua các tỉnh Bắc Trung Bộ', 'central'],
    ['Khối thi đua các bộ, ngành kinh tế', 'central'],
    ['Cụm thi đua số 3 huyện Bến Đá', 'district'],
    ['Cụm thi đua số 3 (các xã ven sông) thị xã Bến Đá', 'district'],
    ['Cụm thi đua các trường mầm non', 'district'],
    ['Cụm thi đua các trường THPT', 'sector'],
    ['Cụm thi đua số 5 Kho bạc Nhà nước các tỉnh miền Đông', 'sector'],
    ['Cụm thi đua số 2 Hội Nông dân tỉnh Lam Hải', 'sector'],
    ['Khối thi đua các đơn vị thuộc Sở Giao thông vận tải', 'sector'],
    ['Cụm thi đua các tổ dân phố', 'commune'],
    // of several sectors: a province's
    ['Khối thi đua Thuế - Hải quan - Kho bạc', 'province'],
  ])('by its name: %s', (name, level) => expect(levels(`Sáng nay, ${name} tổng kết năm 2019.`)).toEqual([level]));

  const of = (members: string): (string | null)[] =>
    levels(`Tin tổng kết\n\nNgày 5/12/2019, Cụm thi đua số 2 tổng kết. Cụm gồm các đơn vị: ${members}.`);
  it.each([
    ['tỉnh Lam Hải, tỉnh Bến Tre, tỉnh Vĩnh Long', 'central'],
    ['Sở Y tế, Sở Nội vụ, Thanh tra tỉnh', 'province'],
    ['Hội Nông dân huyện Bến Đá, Hội Nông dân huyện An Sơn', 'sector'],
    ['Công an huyện Bến Đá, Công an huyện An Sơn, Công an huyện Tân Khê', 'sector'],
    ['xã Bến Đá, xã An Sơn, xã Tân Khê', 'district'],
  ])('by who belongs to it: %s', (members, level) => expect(of(members)).toEqual([level]));

  it('is a province’s for communes once there are no districts', () =>
    expect(
      levels(
        'Tin tổng kết\n\nNgày 5/12/2025, Cụm thi đua số 2 tổng kết. Cụm gồm các đơn vị: xã Bến Đá, xã An Sơn, xã Tân Khê.\n\nNgày 6/12/2025',
      ),
    ).toEqual(['province']));

  const paper = (issuer: string, name: string): (string | null)[] =>
    levels(
      `${issuer}\nSố: 12/TB\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBến Đá, ngày 12 tháng 3 năm 2019\nTHÔNG BÁO\nVề việc phân công ${name}\n1. ${name}: Trưởng khối năm 2019 do Đội A đảm nhiệm.\n`,
    );
  it.each([
    ['ỦY BAN NHÂN DÂN\nHUYỆN BẾN ĐÁ', 'Khối thi đua số 2', 'district'],
    ['ỦY BAN NHÂN DÂN\nTỈNH LAM HẢI', 'Khối thi đua số 2', 'province'],
    ['LIÊN ĐOÀN LAO ĐỘNG\nTỈNH LAM HẢI', 'Khối thi đua số 2', 'sector'],
    ['ỦY BAN NHÂN DÂN\nXÃ BẾN ĐÁ', 'Khối thi đua các trường học', 'commune'],
    ['ỦY BAN NHÂN DÂN\nHUYỆN BẾN ĐÁ', 'Khối thi đua các trường học', 'district'],
  ])('by whose paper it is: %s, %s', (issuer, name, level) => expect(paper(issuer, name)).toEqual([level]));
});

describe('the levels of the annotated blocs', () => {
  const folded = (name: string): string =>
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s–-]+/g, ' ');

  it('are right for more than nine of ten', () => {
    let [right, of] = [0, 0];
    const paths = [...SETS].flatMap(([set, texts]) => (set === 'fixtures (other formats)' ? [] : texts));
    for (const path of paths) {
      const expected: { blocs: { name: string; level: string | null }[] } = JSON.parse(
        readFileSync(join(dirname(path), 'expected.json'), 'utf8'),
      );
      if (expected.blocs.length === 0) continue;
      const found = new Map(recordOf(readFileSync(path, 'utf8')).blocs.map(({ name, level }) => [folded(name), level]));
      for (const { name, level } of expected.blocs) {
        const read = found.get(folded(name));
        if (level === null || read === undefined) continue;
        of++;
        if (read === level) right++;
      }
    }
    expect(of).toBeGreaterThan(500);
    expect(right / of).toBeGreaterThan(0.9);
  });
});
