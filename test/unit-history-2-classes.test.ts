import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recordOf } from './record-of.js';

// Curricula, histories of units and reports of achievements; each example beside one that only looks like it.

describe('a table of years with a cell in each line', () => {
  const life = (label: string, heads: readonly string[]): string[] =>
    awardLines(
      [
        'LÝ LỊCH KHOA HỌC',
        label,
        'Hà Thị Nhàn',
        'Nơi sinh: Bến Đá',
        'IV. KHEN THƯỞNG',
        ...heads,
        '2023',
        'Bằng khen',
        'Bộ trưởng Bộ Y tế',
        '2026',
        'Thầy thuốc ưu tú',
        'Chủ tịch nước',
        'V. GIẢNG DẠY',
        'Các môn: Nội khoa',
      ].join('\n'),
    );
  const had = ['Năm', 'Hình thức', 'Cấp khen'];
  it('tells what the one in the line under the label had', () =>
    expect(life('Họ và tên:', had)).toEqual(['Bằng khen → Hà Thị Nhàn 2023', 'Thầy thuốc ưu tú → Hà Thị Nhàn 2026']));
  it('is of nobody under another label', () => expect(life('Người hướng dẫn:', had)).toEqual([]));
  it('tells nothing under heads of other things', () =>
    expect(life('Họ và tên:', ['Năm', 'Tên sách', 'Nhà xuất bản'])).toEqual([]));

  const spaced = (awards: string): string[] =>
    awardLines(
      `SƠ YẾU LÝ LỊCH\n\nHọ và tên: Hà Thị Nhàn\n\nKHEN THƯỞNG\n\nNăm\n\n${awards}\n\nQuyết định\n\n2023\n\nChiến sĩ thi đua cơ sở\n\nQĐ số 12/QĐ-UBND ngày 15/8/2023\n\n2024\n\nChiến sĩ thi đua cấp tỉnh\n\nQĐ số 13/QĐ-UBND ngày 15/8/2024`,
    );
  it('may have an empty line behind each cell', () =>
    expect(spaced('Danh hiệu thi đua')).toEqual([
      'Chiến sĩ thi đua cơ sở → Hà Thị Nhàn 2023',
      'Chiến sĩ thi đua cấp tỉnh → Hà Thị Nhàn 2024',
    ]));
  it('tells nothing of what is aimed at', () => expect(spaced('Danh hiệu phấn đấu')).toEqual([]));

  it('leaves its last cell empty before the next heading', () =>
    expect(
      awardLines(
        [
          'BÁO CÁO THÀNH TÍCH',
          'Tên đơn vị: Trường Tiểu học Bến Đá',
          '1. Danh hiệu thi đua:',
          'Năm học',
          'Danh hiệu thi đua',
          'Số, ngày, tháng, năm của quyết định công nhận; cơ quan ban hành quyết định',
          '2024 – 2025',
          'Tập thể Lao động tiên tiến',
          'QĐ số 1422/QĐ-UBND ngày 15/8/2025 của Chủ tịch UBND huyện',
          '2025 – 2026',
          'Tập thể Lao động xuất sắc',
          '2. Hình thức khen thưởng:',
          'Năm',
          'Hình thức khen thưởng',
          'Quyết định',
          '2024',
          'Bằng khen',
          'QĐ số 2066/QĐ-UBND ngày 08/10/2024',
          '2025',
          'Giấy khen',
          'QĐ số 311/QĐ-SGDĐT ngày 17/11/2025',
        ].join('\n'),
      ),
    ).toEqual([
      'Tập thể Lao động tiên tiến → Trường Tiểu học Bến Đá 2025',
      'Tập thể Lao động xuất sắc → Trường Tiểu học Bến Đá 2026',
      'Bằng khen → Trường Tiểu học Bến Đá 2024',
      'Giấy khen → Trường Tiểu học Bến Đá 2025',
    ]));
});

describe('titles of a level', () => {
  it('may name the house in letters', () =>
    expect(awardLines('Năm 2026, ông Tô Văn Hải được công nhận Chiến sĩ thi đua cấp ĐHQG.')).toEqual([
      'Chiến sĩ thi đua cấp ĐHQG → Tô Văn Hải 2026',
    ]));
  it('take no day of issue', () =>
    expect(awardLines('Năm 2026, ông Tô Văn Hải được tặng Giấy khen cấp ngày 12/3/2026.')).toEqual([
      'Giấy khen → Tô Văn Hải 2026',
    ]));
  const student = (is: string): string[] =>
    awardLines(
      `Thầy hướng dẫn 6 NCS. NCS Tô Văn Hải (bảo vệ năm 2024) ${is} Chiến sĩ thi đua cơ sở năm học 2025 - 2026.`,
    );
  it('are borne by who works for a doctorate', () =>
    expect(student('là')).toEqual(['Chiến sĩ thi đua cơ sở → Tô Văn Hải 2026']));
  it('are not where it is an aim', () => expect(student('phấn đấu là')).toEqual([]));
});
