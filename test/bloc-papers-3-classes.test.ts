import { describe, expect, it } from 'vitest';
import { memberLines } from './record-of.js';

// Papers that divide blocs, send lists up and tell of results; each habit beside near misses.

describe('a table that rows with nothing but a bloc part', () => {
  const decided = (rows: string): string[] =>
    memberLines(`UBND HUYỆN LAM HẢI
Số: 73/QĐ-UBND
Lam Hải, ngày 3 tháng 2 năm 2027

QUYẾT ĐỊNH
Về việc phân chia khối thi đua năm 2027

Điều 1. Phân chia các cơ quan, đơn vị thành 02 khối thi đua (có Phụ lục kèm theo).

Nơi nhận:
- Như Điều 1;
- Lưu: VT.
CHỦ TỊCH
Tô Hải Đăng


PHỤ LỤC
(Ban hành kèm theo Quyết định số 73/QĐ-UBND ngày 03/02/2027 của Chủ tịch UBND huyện Lam Hải)

${rows}`);

  it('has the members of each under it', () =>
    expect(
      decided(`STT | Cơ quan | Nhiệm vụ
A | Khối thi đua số 1: Các cơ quan Đảng, đoàn thể (03 đơn vị) |
1 | Ban Tổ chức Huyện ủy | Khối trưởng
2 | Huyện đoàn |
3 | Hội Nông dân huyện | Khối phó
B | Khối thi đua số 2: Nội chính (02 đơn vị) |
1 | Công an huyện |
2 | Thanh tra huyện |`),
    ).toEqual([
      'Khối thi đua số 1: Ban Tổ chức Huyện ủy',
      'Khối thi đua số 1: Huyện đoàn',
      'Khối thi đua số 1: Hội Nông dân huyện',
      'Khối thi đua số 2: Công an huyện',
      'Khối thi đua số 2: Thanh tra huyện',
    ]));

  it('has none where it tells of awards', () =>
    expect(
      memberLines(`Kết quả suy tôn năm 2027:
STT | Đơn vị | Hình thức
I | Khối thi đua số 1 |
1 | Sở Y tế | Cờ thi đua
2 | Sở Nội vụ | Bằng khen
II | Khối thi đua số 2 |
1 | Công an tỉnh | Cờ thi đua
2 | Thanh tra tỉnh | Bằng khen`),
    ).toEqual([]));
});
