import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Tables that divide units into blocs, and annexes whose title is in small letters. Each pair: what must come out, then a text that
// differs in what the rule asks for.

describe('a cell of members', () => {
  const table = (members: string, head: string): string =>
    `QUYẾT ĐỊNH\nVề việc chia khối thi đua năm 2028\n\nTT | Tên khối | Đơn vị thành viên | Khối trưởng\n1 | Khối thi đua số 1 | ${members} | ${head}\n2 | Khối thi đua số 2 | Sở Nội vụ; Sở Tư pháp | Sở Tư pháp\n`;
  const of = (members: string, head = 'Văn phòng'): { members: string[]; heads: string[] } => {
    const record = recordOf(table(members, head));
    const [first] = record.blocs;
    return {
      members: record.members.filter(({ bloc }) => bloc === first.name).map(({ org, org_full }) => org_full ?? org),
      heads: record.heads.filter(({ bloc }) => bloc === first.name).map(({ org }) => org),
    };
  };
  it('is parted by its semicolons, whatever commas a name has', () =>
    expect(of('Văn phòng; Vụ Kế hoạch, Tài chính và Tổng hợp; Vụ Thanh tra khối văn hóa, xã hội')).toEqual({
      members: ['Văn phòng', 'Vụ Kế hoạch, Tài chính và Tổng hợp', 'Vụ Thanh tra khối văn hóa, xã hội'],
      heads: ['Văn phòng'],
    }));
  it('is parted by commas between units', () =>
    expect(of('Sở Y tế, Sở Xây dựng; Ban Dân tộc').members).toEqual(['Sở Y tế', 'Sở Xây dựng', 'Ban Dân tộc']));
  it('gives its places what stands before the colon', () =>
    expect(of('Thanh tra Bộ; Thanh tra các tỉnh: Bắc Ninh, Hà Nam').members).toEqual([
      'Thanh tra Bộ',
      'Thanh tra tỉnh Bắc Ninh',
      'Thanh tra tỉnh Hà Nam',
    ]));
  it('names who leads as it names the member', () =>
    expect(of('Vụ Thanh tra khối văn hóa, xã hội; Vụ Pháp chế', 'Vụ Thanh tra khối văn hóa, xã hội').heads).toEqual([
      'Vụ Thanh tra khối văn hóa, xã hội',
    ]));
  it('says nothing of who leads by other words', () =>
    expect(of('Vụ Pháp chế; Vụ Tổ chức', 'chưa bầu').heads).toEqual([]));
});

describe('the title of an annex', () => {
  const decision = (title: string): string =>
    `UBND TỈNH BẮC NINH\nSố: 214/QĐ-UBND\nBắc Ninh, ngày 25 tháng 01 năm 2028\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\nĐiều 1. Tặng Bằng khen cho 02 đơn vị, có danh sách kèm theo.\n\nCHỦ TỊCH\n(Đã ký)\nTô Hải\n\nDANH SÁCH\n${title}\n(Kèm theo Quyết định số 214/QĐ-UBND ngày 25/01/2028 của UBND tỉnh)\n\nI- Đơn vị\n1. Sở Y tế\n2. Ban Dân tộc\n`;
  const given = (title: string): (string | null)[] =>
    recordOf(decision(title)).awards.map(({ recipient }) => recipient);
  it.each(['đơn vị được tặng Bằng khen', 'Đơn vị được tặng Bằng khen'])('may be in small letters: %s', (title) =>
    expect(given(title)).toEqual(['Sở Y tế', 'Ban Dân tộc']),
  );
  it('is none where it is a sentence that refuses', () =>
    expect(given('Không có đơn vị nào được tặng Bằng khen.')).not.toContain('Không'));
});
