import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Submissions whose files are forms with labels, and minutes of the clergy. Each pair: what must come out, then a text that differs in what the
// rule asks for.

describe('the files of a submission, each a form of its own', () => {
  const awards = (second: string, heading = '[Hồ sơ số 2]'): string[] =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 09/TTr-K3\n\nTỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\nKính gửi: Hội đồng Thi đua - Khen thưởng tỉnh\n\nKhối thi đua số 3 kính trình:\n\n[Hồ sơ số 1]\n   Đơn vị       : Đài PT-TH Bến Đá\n   Đề nghị      : Bằng khen của Bộ trưởng Bộ Y tế\n   Tóm tắt      : 02 giải Vàng; đã được tặng\n                  Huân chương Lao động hạng Nhì năm 2019\n   Phiếu        : 6/6\n\n${heading}\n   Họ và tên    : Tô Ngân Hà         Sinh năm : 1969\n   Chức danh    : Đạo diễn, Đài PT-TH Bến Đá\n${second}\n`,
    ).awards.map(({ award, recipient, status, year }) => `${award} → ${recipient} ${status} ${year}`);
  const FIRST = [
    'Bằng khen của Bộ trưởng Bộ Y tế → Đài PT-TH Bến Đá recommended 2027',
    'Huân chương Lao động hạng Nhì → Đài PT-TH Bến Đá awarded 2019',
  ];
  it('say whom they are about, what is asked for and what was given before', () =>
    expect(
      awards('   Đề nghị      : Kỷ niệm chương “Vì sự nghiệp Y tế”\n   Tóm tắt      : 03 lần nhận Bằng khen UBND tỉnh'),
    ).toEqual([
      ...FIRST,
      'Kỷ niệm chương “Vì sự nghiệp Y tế” → Tô Ngân Hà recommended 2027',
      'Bằng khen UBND tỉnh → Tô Ngân Hà awarded null',
    ]));
  it('unlike what nobody is told to have been given', () =>
    expect(
      awards('   Đề nghị      : Giấy khen của Sở Y tế\n   Tóm tắt      : phấn đấu để đạt Bằng khen UBND tỉnh'),
    ).toEqual([...FIRST, 'Giấy khen của Sở Y tế → Tô Ngân Hà recommended 2027']));
  it('may point to another file', () =>
    expect(awards('   Đề nghị      : như hồ sơ số 1\n   Phiếu        : 5/6')).toEqual([
      ...FIRST,
      'Bằng khen của Bộ trưởng Bộ Y tế → Tô Ngân Hà recommended 2027',
    ]));
  it.each(['2/6', '2/6 => trả hồ sơ', '5/6, không đồng ý trình'])('unlike one that was refused: %s', (votes) =>
    expect(awards(`   Đề nghị      : như hồ sơ số 1\n   Phiếu        : ${votes}`)).toEqual(FIRST),
  );
  it('unlike labels under no such heading', () =>
    expect(awards('   Đề nghị      : Giấy khen của Sở Y tế', 'Xin cho biết ý kiến.')).toEqual(FIRST));
});

describe('the clergy', () => {
  const officials = (lines: string): string[] =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\n\nBIÊN BẢN\nTổng kết năm 2027\n\nHồi 8 giờ ngày 10/12/2027, tại Bến Đá, Khối thi đua số 3 họp.\nThành phần dự họp:\n${lines}\n`,
    ).officials.map(({ name, titles }) => [name, ...titles].join(' + '));
  it('are addressed by their ranks', () =>
    expect(officials('- Hòa thượng Thích Viên Tâm, Trưởng Ban Trị sự tỉnh\n- Đại đức Thạch Sô Na')).toEqual([
      'Thích Viên Tâm + Trưởng Ban Trị sự tỉnh',
      'Thạch Sô Na',
    ]));
  it('unlike an officer', () =>
    expect(officials('- Đại tá Tô Viên Tâm, Trưởng Ban Trị sự tỉnh')).toEqual([
      'Tô Viên Tâm + Đại tá + Trưởng Ban Trị sự tỉnh',
    ]));
  it.each(['Phêrô', 'Giuse', 'Gioan Baotixita'])('have the name of their baptism before the family name: %s', (name) =>
    expect(
      officials(
        `- Linh mục ${name} Tô Tấn Lộc, Chủ tịch Ủy ban Đoàn kết Công giáo tỉnh\nLm. Tô Tấn Lộc đọc báo cáo tổng kết.`,
      ),
    ).toEqual([`${name} Tô Tấn Lộc + Chủ tịch Ủy ban Đoàn kết Công giáo tỉnh`]),
  );
  it('unlike two who differ in the family name', () =>
    expect(
      officials(
        '- Linh mục Hà Tấn Lộc, Chủ tịch Ủy ban Đoàn kết Công giáo tỉnh\nLinh mục Tô Tấn Lộc, quản xứ Bến Đá phát biểu.',
      ).length,
    ).toBe(2));
  it('are some of the dignitaries', () => expect(officials('- Chức sắc Ngọc Bảy Thanh')).toEqual(['Ngọc Bảy Thanh']));
  it('unlike all of them', () => expect(officials('- Chức sắc Cao Đài Bến Đá')).toEqual([]));
});

describe('who signs minutes in two columns, in mixed case', () => {
  const signer = (left: string): string | null =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\n\nBIÊN BẢN\nTổng kết năm 2027\n\nHồi 8 giờ ngày 10/12/2027, tại Bến Đá, Khối thi đua số 3 họp.\nBế mạc lúc 10 giờ.\n\n     ${left.padEnd(30)}Trưởng khối\n  Lâm Diệu Hiền              HT. Thích Viên Tâm\n`,
    ).doc.signer;
  it('is who leads the bloc, beside who keeps them', () => expect(signer('Thư ký')).toBe('Thích Viên Tâm'));
  it('unlike beside anybody else', () => expect(signer('Khách mời')).toBeNull());
});
