import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recipientNames, recordOf } from './record-of.js';

// What a line, a number or a column says of heads, blocs and awards.

describe('a year over lines that name heads', () => {
  const under = (line: string): string[] =>
    headLines(
      `${line}\n- Khối thi đua số 1: Trưởng khối Sở Y tế, Phó khối Sở Nội vụ\n- Khối thi đua số 2: Trưởng khối Sở Tư pháp`,
    );
  it('is that of all of them', () =>
    expect(under('Danh sách Trưởng khối, Phó khối các Khối thi đua năm 2028:')).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2028 Sở Nội vụ',
      'head 2028 Sở Tư pháp',
    ]));
  it('is said nowhere', () =>
    expect(under('Danh sách Trưởng khối, Phó khối các Khối thi đua:')).toEqual([
      'head null Sở Y tế',
      'deputy null Sở Nội vụ',
      'head null Sở Tư pháp',
    ]));
});

describe('a head', () => {
  it('of a year is no other without one', () =>
    expect(
      headLines(
        'Thay mặt Khối thi đua số 3, bà Hà Nhàn, Giám đốc Sở Tư pháp, Trưởng Khối năm 2027 đã bàn giao cờ Trưởng Khối cho Thanh tra tỉnh, đơn vị Trưởng Khối năm 2028.',
      ),
    ).toEqual(['head 2027 Sở Tư pháp', 'head 2028 Thanh tra tỉnh']));
  it('may have none', () =>
    expect(headLines('Sở Tư pháp, Trưởng Khối thi đua số 3, đã tặng quà các hộ nghèo.')).toEqual([
      'head null Sở Tư pháp',
    ]));
  const speaks = (of: string): string[] =>
    headLines(
      `Phát biểu ${of} Khối trưởng Khối thi đua số 3 năm 2028, bà Hà Nhàn, Giám đốc Sở Tư pháp cảm ơn các đơn vị.`,
    );
  it('speaks as it takes the bloc over', () => expect(speaks('nhận nhiệm vụ')).toEqual(['head 2028 Sở Tư pháp']));
  it('is spoken to', () => expect(speaks('chúc mừng')).toEqual([]));
});

describe('a number before a year', () => {
  const blocs = (said: string): string[] => recordOf(`${said} 5 đơn vị.`).blocs.map(({ name }) => name);
  it('is that of the bloc', () =>
    expect(blocs('Khối thi đua Doanh nghiệp 1 năm 2028 gồm')).toEqual(['Khối thi đua Doanh nghiệp 1']));
  it('counts years', () =>
    expect(blocs('Khối thi đua Doanh nghiệp 2 năm 2027, 2028 đều có')).toEqual(['Khối thi đua Doanh nghiệp']));
});

describe('teachers of a grade', () => {
  const given = (whom: string): string[] =>
    recipientNames(`Công nhận danh hiệu Tập thể lao động tiên tiến cho ${whom}.`);
  it.each(['Tổ Khối 3', 'Tổ Khối 4-5', 'Tổ khối 2 Trường Tiểu học Bến Đá'])('%s', (team) =>
    expect(given(team)).toEqual([team]),
  );
  it('are no bloc', () => expect(given('các đơn vị Khối 3')).toEqual([]));
});

describe('the year in the head of a column', () => {
  const table = (head: string): string[] =>
    awardLines(`DANH SÁCH\nSTT\tHọ và tên\t${head}\n1\tTô Hải\tLao động tiên tiến\n2\tHà Nhàn\tLao động tiên tiến`);
  it.each(['Danh hiệu đề nghị năm 2027', 'Danh hiệu năm 2027'])('is that of the awards: %s', (head) =>
    expect(table(head)).toEqual(['Lao động tiên tiến → Tô Hải 2027', 'Lao động tiên tiến → Hà Nhàn 2027']),
  );
  it('may be missing', () =>
    expect(table('Danh hiệu đề nghị')).toEqual(['Lao động tiên tiến → Tô Hải', 'Lao động tiên tiến → Hà Nhàn']));
});
