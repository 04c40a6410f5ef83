import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Whoever opens a clause has what its last predicate says, however much is told between, where nobody else takes the place of the subject.

const told = (text: string): string[] =>
  recordOf(`${text}\n`).awards.map(({ award, recipient, count }) => `${award} | ${recipient ?? count}`);
const PAPER = 'Bằng khen của Chủ tịch UBND tỉnh';
const ORDER = 'Huân chương Lao động hạng Ba';
const ARTIST = 'Nghệ sĩ Ưu tú';

type Row = readonly [text: string, rows: readonly string[]];
const all = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(told(text)).toEqual(expected));
};

describe('who is said to be something that has an award', () =>
  all([
    [`Nghệ sĩ Thanh Thúy là ca sĩ tự do đầu tiên được phong tặng danh hiệu ${ARTIST}.`, [`${ARTIST} | Thanh Thúy`]],
    [`Năm 2009, nhà văn Hà Bá Lưu là một trong số các tác giả được tặng ${ORDER}.`, [`${ORDER} | Hà Bá Lưu`]],
    [
      `Trường THPT Bến Đá vinh dự là một trong 28 tập thể được vinh danh danh hiệu Anh hùng Lao động.`,
      ['Anh hùng Lao động | Trường THPT Bến Đá'],
    ],
    [`VINAMOC là doanh nghiệp đạt doanh thu cao nhất, được đề nghị tặng ${PAPER}.`, [`${PAPER} | VINAMOC`]],
    [
      `Công ty Cao su Lam Hải là đơn vị duy nhất trong ngành được tặng ${ORDER}.`,
      [`${ORDER} | Công ty Cao su Lam Hải`],
    ],
    // others have it
    [`Mục tiêu năm nay là có thêm các đơn vị được tặng ${ORDER}.`, []],
    [`Trường THPT Bến Đá tổ chức gặp mặt các thầy cô giáo được tặng ${PAPER}.`, []],
    [`Sở Y tế Lam Hải cho biết các bệnh viện được tặng ${PAPER} sẽ nhận thưởng trong tháng 5.`, []],
    [`Công ty Minh Phát tài trợ kinh phí cho các hộ dân được tặng ${PAPER}.`, []],
  ]));

describe('who is named beside others that are not', () =>
  all([
    [`Ông Dương Văn Khương và một số tập thể, cá nhân được nhận ${PAPER}.`, [`${PAPER} | Dương Văn Khương`]],
    [`Sở Y tế Lam Hải và nhiều đơn vị khác đã được tặng ${PAPER}.`, [`${PAPER} | Sở Y tế Lam Hải`]],
    [`Các tập thể, cá nhân của Sở Y tế Lam Hải và một số đơn vị được nhận ${PAPER}.`, []],
  ]));

describe('a deed that is honoured in the one whose it is', () =>
  all([
    [`Hành động dũng cảm của em Hồ Thị Nguyệt đã được Chủ tịch UBND tỉnh tặng ${ORDER}.`, [`${ORDER} | Hồ Thị Nguyệt`]],
    [`Hành động dũng cảm của các em học sinh đã được Chủ tịch UBND tỉnh tặng ${ORDER}.`, []],
  ]));

describe('what is told at length before the verb', () =>
  all([
    [
      `Sau 10 năm xây dựng nông thôn mới, đến nay xã Đồng Tâm đã đạt 19/19 tiêu chí, vinh dự được Chủ tịch nước tặng thưởng ${ORDER}.`,
      [`${ORDER} | xã Đồng Tâm`],
    ],
    [
      `Trường Mầm non Lam Hải luôn hoàn thành tốt các chỉ tiêu, là đơn vị có nhiều phong trào. Cụ thể, có nhiều sáng kiến kinh nghiệm thực hiện xuất sắc chuyên đề vệ sinh được Chủ tịch nước tặng ${ORDER}.`,
      [`${ORDER} | Trường Mầm non Lam Hải`],
    ],
    [
      `Trong những năm qua Công ty Lam Hải cũng là doanh nghiệp liên tục nhận được nhiều phần thưởng cao quý như: ${ORDER}.`,
      [`${ORDER} | Công ty Lam Hải`],
    ],
    // a share of others
    [
      `Hội Cựu chiến binh xã Đồng Tâm do ông Tô Văn Hải làm Chủ tịch. Toàn cụm xóa 12 nhà dột nát, có 97,3% hội viên đạt danh hiệu "Hội viên gương mẫu".`,
      [],
    ],
    [`Trong dịp này, Công ty Lam Hải trao 12 suất quà cho các gia đình được tặng ${ORDER}.`, []],
  ]));

describe('artists who go by two words that no family name opens', () =>
  all([
    [`Diễn viên Minh Ngân được tặng ${PAPER}.`, [`${PAPER} | Minh Ngân`]],
    [`Nghệ sỹ Thúy Kiều được phong tặng danh hiệu ${ARTIST}.`, [`${ARTIST} | Thúy Kiều`]],
    // those of a place
    [`Các nghệ sĩ Lam Hải được tặng ${PAPER}.`, []],
  ]));
