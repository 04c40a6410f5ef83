import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Runs of names behind a lead, whatever the words that lead to them and whatever is told between the names.

const told = (text: string): string[] =>
  recordOf(`${text}\n`).awards.map(
    ({ award, recipient, count, status }) => `${award} | ${recipient ?? count} | ${status}`,
  );
const officials = (text: string): string[] => recordOf(`${text}\n`).officials.map(({ name }) => name);
const PAPER = 'Bằng khen của Chủ tịch UBND tỉnh';
const TEACHER = 'Nhà giáo Ưu tú';
const rows = (award: string, names: readonly string[], status = 'awarded'): string[] =>
  names.map((name) => `${award} | ${name} | ${status}`);

type Row = readonly [text: string, rows: readonly string[]];
const all = (list: readonly Row[]): void => {
  it.each(list)('%s', (text, expected) => expect(told(text)).toEqual(expected));
};

const THREE = ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lý Văn Bảo'];

describe('persons behind a sentence that only counts them', () =>
  all([
    [
      `Hội đồng đã đề nghị Chủ tịch nước tặng danh hiệu ${TEACHER} cho 4 cá nhân.\n\nCác nhà giáo được đề nghị xét tặng gồm: Tô Văn Hải, Phó Hiệu trưởng Trường Chính trị tỉnh; Hà Thị Nhàn, Hiệu trưởng và Vi Thị Mai, Phó Hiệu trưởng Trường THPT Bến Đá; Lý Văn Bảo, giáo viên Trường THPT Lam Sơn (đều ở huyện Lam Sơn).`,
      rows(TEACHER, ['Tô Văn Hải', 'Hà Thị Nhàn', 'Vi Thị Mai', 'Lý Văn Bảo'], 'recommended'),
    ],
    [
      `Hội đồng đã đề nghị tặng danh hiệu ${TEACHER} cho 3 nhà giáo. Tên tuổi cụ thể: Tô Văn Hải (Trường THPT Bến Đá), Hà Thị Nhàn (Trường THPT Lam Sơn), Lý Văn Bảo (Phòng Giáo dục huyện).`,
      rows(TEACHER, THREE, 'recommended'),
    ],
    [
      `Nhà hát có 20 nghệ sĩ đã được phong tặng danh hiệu Nghệ sĩ Nhân dân qua các thời kỳ, tiêu biểu như: Tô Văn Hải, Mạnh Tuân, Diễm Lộc, Hà Thị Nhàn.[2] Nhà hát đã lưu diễn ở nhiều nước.`,
      rows('Nghệ sĩ Nhân dân', ['Tô Văn Hải', 'Mạnh Tuân', 'Diễm Lộc', 'Hà Thị Nhàn']),
    ],
    [
      `Cụ thể, 3 tác giả được tặng ${PAPER} gồm: TS Tô Văn Hải [sách: Nghề dệt, Nghề gốm]; nhà nghiên cứu sân khấu Hà Thị Nhàn [kịch: Bến nước]; NSND Lý Văn Bảo [ca khúc: Mùa xuân trên bản].`,
      rows(PAPER, THREE),
    ],
    [
      `Có 9 nghệ nhân được tặng ${PAPER}. Nhiều người có tên trong danh sách này: NNƯT Tô Văn Hải (Lam Hải); NNƯT Hà Thị Nhàn (Bà Đức) - Lam Sơn, NNƯT Lý Văn Bảo (Bến Đá); các nghệ nhân của TP Tân Khê: Vi Thị Mai, Lò Văn Pảo.`,
      rows(PAPER, [...THREE, 'Vi Thị Mai', 'Lò Văn Pảo']),
    ],
    [
      `Có 6 nghệ sĩ được tặng ${PAPER}. Đó là các nhà báo: Tô Văn Hải, Hà Thị Nhàn, Lý Văn Bảo...\n\nNghệ sĩ nhiếp ảnh: Vi Thị Mai, Lò Văn Pảo, Quàng Thị Ín.`,
      rows(PAPER, [...THREE, 'Vi Thị Mai', 'Lò Văn Pảo', 'Quàng Thị Ín']),
    ],
    [
      `Tại hội nghị, 5 cá nhân được tặng ${PAPER}. Ban Chấp hành khóa mới gồm các đồng chí: Tô Văn Hải, Chủ tịch; Hà Thị Nhàn, Phó Chủ tịch; Lý Văn Bảo, Ủy viên.`,
      rows(PAPER, ['5']),
    ],
    [
      `Tại hội nghị, 5 cá nhân được tặng ${PAPER}. Phát biểu tại hội nghị có các ông: Tô Văn Hải, Lý Văn Bảo, Hà Văn Tư.`,
      rows(PAPER, ['5']),
    ],
    [
      `Trường có 32 giáo viên đạt danh hiệu Lao động tiên tiến.\n\n+ Có 04 giáo viên đạt giải hội thi: Cô Hà Thị Nhàn (Văn), thầy Tô Văn Hải (Sử), thầy Lý Văn Bảo (Toán), cô Vi Thị Mai (Lý)`,
      rows('Lao động tiên tiến', ['32']),
    ],
    [
      `Hội đồng đề nghị tặng danh hiệu ${TEACHER} cho 5 cá nhân. Kết quả, có 3/5 cá nhân đạt trên 90% số phiếu là: ông Tô Văn Hải, bà Hà Thị Nhàn và ông Lý Văn Bảo.`,
      rows(TEACHER, ['5'], 'recommended'),
    ],
  ]));

describe('persons behind the award of their own sentence', () =>
  all([
    [
      `Theo đó, danh sách hồ sơ đề nghị xét tặng "Giải thưởng Hồ Chí Minh" có 5 tác giả, gồm Kim Lân (Tô Văn Tài), Hà Văn Thỉnh, Tô Nhuận Minh, Phong Lê (Lê Phong Sử), Vi Bá Hiển.`,
      rows(
        'Giải thưởng Hồ Chí Minh',
        ['Kim Lân', 'Hà Văn Thỉnh', 'Tô Nhuận Minh', 'Phong Lê', 'Vi Bá Hiển'],
        'recommended',
      ),
    ],
    [
      `Các hồ sơ bổ sung xét tặng danh hiệu Nghệ sĩ Nhân dân như Tô Văn Hải, Hà Thị Nhàn (Thanh Tuyết), Lý Văn Bảo vượt qua vòng bỏ phiếu của Hội đồng.`,
      rows('Nghệ sĩ Nhân dân', THREE, 'recommended'),
    ],
    [
      `Giải thưởng Hồ Chí Minh đợt một về văn học có 3 nhà văn: Tô Văn Hải (Đôi mắt, Sống mòn...); Hà Thị Nhàn (Bỉ vỏ, Sóng gầm...); Lý Văn Bảo (Xung kích, Vào lửa).`,
      rows('Giải thưởng Hồ Chí Minh', THREE),
    ],
    [
      `Giải thưởng Hồ Chí Minh đợt này có 3 người trong Hội đồng: Tô Văn Hải; Hà Thị Nhàn; Lý Văn Bảo dự họp xét tặng.`,
      [],
    ],
  ]));

describe('units behind a sentence that only counts them', () =>
  all([
    [
      `Có 3 doanh nghiệp được tặng ${PAPER}. Những cái tên được xướng lên là Công ty Cao su Lam Hải, Công ty May Bến Đá và Công ty Điện lực Lam Sơn.`,
      rows(PAPER, ['Công ty Cao su Lam Hải', 'Công ty May Bến Đá', 'Công ty Điện lực Lam Sơn']),
    ],
    [
      `Có 5 doanh nghiệp được tặng ${PAPER}. Tham dự hội nghị có Sở Y tế Lam Hải, Sở Nội vụ Lam Hải và Thuế tỉnh Lam Hải.`,
      rows(PAPER, ['5']),
    ],
  ]));

describe('who is in a run of those who receive', () => {
  it('is no official for the post that is told', () =>
    expect(
      officials(
        `Hội đồng đã đề nghị tặng danh hiệu ${TEACHER} cho 3 cá nhân.\n\nCác nhà giáo được đề nghị xét tặng gồm: Tô Văn Hải, Phó Hiệu trưởng Trường Chính trị tỉnh; Hà Thị Nhàn, Hiệu trưởng Trường THPT Bến Đá; Lý Văn Bảo, Hiệu trưởng Trường THPT Lam Sơn.`,
      ),
    ).toEqual([]));
});
