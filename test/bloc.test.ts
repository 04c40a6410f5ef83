import { describe, expect, it } from 'vitest';
import { lexicon } from '../src/lexicon/lexicon.js';
import { Scan } from '../src/lexicon/scan.js';
import { parseBloc } from '../src/names/bloc.js';

/** The first bloc in the text: name, number. */
function bloc(text: string): [string, string | null] | null {
  const scan = new Scan(text, lexicon());
  for (let i = 0; i < scan.tokens.count; i++) {
    if (['unit', 'role'].some((layer) => scan.size(layer as 'unit', i) > 1)) i += scan.size('unit', i);
    const found = parseBloc(scan, i, scan.tokens.count);
    if (found && !found.bare) return [scan.slice(found.from, found.to), found.number];
  }
  return null;
}

describe('the name of a bloc', () => {
  it.each([
    ['Chiều qua, Khối thi đua số 14 tỉnh Lam Hải tổng kết', 'Khối thi đua số 14 tỉnh Lam Hải', '14'],
    ['Khối thi đua số 07 họp', 'Khối thi đua số 07', '7'],
    ['khối thi đua số IX có 4 đơn vị', 'khối thi đua số IX', '9'],
    ['Cụm thi đua 3B sơ kết', 'Cụm thi đua 3B', '3b'],
    [
      'Khối thi đua các trường trung cấp, cao đẳng nghề tỉnh tổ chức hội nghị',
      'Khối thi đua các trường trung cấp, cao đẳng nghề tỉnh',
      null,
    ],
    [
      'Cụm thi đua các xã ven biển, hải đảo và vùng bãi ngang gồm 5 xã',
      'Cụm thi đua các xã ven biển, hải đảo và vùng bãi ngang',
      null,
    ],
    ['Cụm thi đua số 3, Bộ Y tế họp', 'Cụm thi đua số 3, Bộ Y tế', '3'],
    ['Khối thi đua số 15 của Kho bạc Nhà nước (KBNN) được', 'Khối thi đua số 15 của Kho bạc Nhà nước (KBNN)', '15'],
    [
      'Khối thi đua số 8 (khối tiểu đoàn, đại đội độc lập) Lữ đoàn 999',
      'Khối thi đua số 8 (khối tiểu đoàn, đại đội độc lập) Lữ đoàn 999',
      '8',
    ],
    [
      'Khối thi đua các cơ quan quản lý nhà nước về kinh tế và Khối thi đua Nội chính',
      'Khối thi đua các cơ quan quản lý nhà nước về kinh tế',
      null,
    ],
    ['Khối thi đua các tổ chức xã hội tổ chức hội nghị', 'Khối thi đua các tổ chức xã hội', null],
  ])('%s', (text, name, number) => expect(bloc(text)).toEqual([name, number]));

  it.each([
    'cùng đại diện các cụm, khối thi đua trong tỉnh',
    'Cụm công nghiệp Tân Khê mở rộng'.replace('Cụm', 'cụm'),
    'học sinh khối 12 và khối phố 5',
    'khối lượng công việc lớn, cụm từ này',
    'các đơn vị trong Khối tiếp tục',
  ])('none in: %s', (text) => expect(bloc(text)).toBeNull());
});
