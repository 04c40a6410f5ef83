import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// The same things told in other words, as the press does: each beside a sentence that only sounds like it.

const BLOC = 'Ngày 12/12/2027, Khối thi đua số 3 tổng kết năm 2027.';
const headLines = (sentence: string): string[] =>
  recordOf(`${BLOC} ${sentence}`).heads.map(({ org, year, role }) => `${org} ${role} ${year}`);

describe('an award that comes to somebody', () => {
  it.each([
    [
      'Huân chương Lao động hạng Nhì đã tìm đến Trường THPT Bến Đá.',
      ['Huân chương Lao động hạng Nhì → Trường THPT Bến Đá'],
    ],
    ['Bằng khen của UBND tỉnh đã đến với Sở Y tế.', ['Bằng khen của UBND tỉnh → Sở Y tế']],
    ['Về phía Bộ, cờ "Đơn vị xuất sắc" năm nay được đ/c Tô Hải trao cho Sở Y tế.', ['cờ "Đơn vị xuất sắc" → Sở Y tế']],
    ['Cờ thi đua của Bộ, cụm xin dành cho Sở Y tế.', ['Cờ thi đua của Bộ → Sở Y tế']],
  ])('%s', (text, lines) => expect(awardLines(text)).toEqual(lines));
  it('is none that somebody aims at', () =>
    expect(awardLines('Năm học tới phải có thêm 40 trường, cố gắng 2 đơn vị được Chính phủ tặng cờ.')).toEqual([]));
  it('is none that another clause is about', () =>
    expect(awardLines('Sở Y tế được tặng Cờ thi đua, Khối đề nghị Sở Nội vụ tiếp tục cố gắng.')).toEqual([
      'Cờ thi đua → Sở Y tế',
    ]));
});

describe('whom a bloc puts down for an award', () => {
  it.each([
    ['Sở Y tế được Khối ghi tên vào tờ trình xin UBND tỉnh tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế']],
    [
      'Khối đề cử hai gương mặt cho danh hiệu Chiến sĩ thi đua cấp tỉnh: chị Hà Nhàn và anh Tô Hải.',
      ['Chiến sĩ thi đua cấp tỉnh → Hà Nhàn', 'Chiến sĩ thi đua cấp tỉnh → Tô Hải'],
    ],
    [
      'Ba đơn vị kế tiếp là Cà Mau, Sóc Trăng, Hậu Giang được đề xuất Bằng khen.',
      ['Bằng khen → Cà Mau', 'Bằng khen → Sóc Trăng', 'Bằng khen → Hậu Giang'],
    ],
  ])('%s', (text, lines) => expect(awardLines(text)).toEqual(lines));
  it('is nobody where only a paper is asked for', () =>
    expect(awardLines('Sở Y tế được Khối giao viết tờ trình về Cờ thi đua.')).toEqual([]));
});

describe('units of one field in several places', () => {
  const receive = (units: string): string[] => recipientNames(`Bộ tặng Bằng khen cho ${units}.`);
  it.each([
    ['các Phòng Giáo dục Bến Đá, Tân Khê', ['Phòng Giáo dục Bến Đá', 'Phòng Giáo dục Tân Khê']],
    ['các Phòng Y tế huyện Đô Lương, Thanh Chương', ['Phòng Y tế huyện Đô Lương', 'Phòng Y tế huyện Thanh Chương']],
    [
      'các Ban Chỉ huy quân sự huyện A Lưới, Nam Đông',
      ['Ban Chỉ huy quân sự huyện A Lưới', 'Ban Chỉ huy quân sự huyện Nam Đông'],
    ],
  ])('%s', (units, names) => expect(receive(units)).toEqual(names));
  it('are of several fields', () =>
    expect(receive('các Sở Y tế, Nội vụ và Tài chính')).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']));
  it('a regiment beside the command of a district', () =>
    expect(receive('Trung đoàn 887, Ban CHQS huyện Bến Đá')).toEqual(['Trung đoàn 887', 'Ban CHQS huyện Bến Đá']));
  it('a company within it', () =>
    expect(receive('Đại đội 1, Ban CHQS huyện Bến Đá')).toEqual(['Đại đội 1, Ban CHQS huyện Bến Đá']));
});

describe('who leads', () => {
  it.each([
    ['Chiếc ghế Khối trưởng năm 2028 Sở Y tế đã bàn giao cho Sở Nội vụ.', ['Sở Y tế head 2027', 'Sở Nội vụ head 2028']],
    ['Sở Y tế "nhả ghế" Khối trưởng cho Sở Nội vụ.', ['Sở Y tế head 2027', 'Sở Nội vụ head 2028']],
    [
      'Sở Y tế được các đơn vị trong khối suy tôn là đơn vị dẫn đầu và bầu làm Khối phó năm 2028.',
      ['Sở Y tế deputy 2028'],
    ],
    ['Sở Y tế được giữ lại làm Khối trưởng thêm năm 2028.', ['Sở Y tế head 2028', 'Sở Y tế head 2027']],
  ])('%s', (sentence, lines) => expect(headLines(sentence)).toEqual(lines));
  it('is nobody who was not chosen', () =>
    expect(headLines('Sở Y tế được suy tôn dẫn đầu nhưng không được bầu làm Khối trưởng năm 2028.')).toEqual([]));
  it('has a year of its own, and no award', () =>
    expect(
      awardLines(`${BLOC} Khối đề nghị tặng Giấy khen cho Sở Y tế và giới thiệu Khối trưởng điều hành năm 2028.`),
    ).toEqual(['Giấy khen → Sở Y tế 2027']));
});

describe('blocs in general', () => {
  const blocs = (sentence: string): string[] => recordOf(`${sentence} ${BLOC}`).blocs.map(({ name }) => String(name));
  it('are none', () =>
    expect(blocs('Hướng dẫn hoạt động của các Cụm thi đua, Khối thi đua trong ngành Kiểm sát.')).toEqual([
      'Khối thi đua số 3',
    ]));
  it('beside one that is named', () =>
    expect(blocs('Chia các cụm thi đua, Khối thi đua các cơ quan Nội chính tỉnh mới thành lập.')).toContain(
      'Khối thi đua các cơ quan Nội chính tỉnh',
    ));
});

describe('what somebody did', () => {
  const acts = (sentence: string): string[] => recordOf(sentence).officials.map(({ name, act }) => `${name} ${act}`);
  it.each([
    ['Cờ thi đua của Bộ được ông Tô Hải trao cho Sở Y tế.', ['Tô Hải present']],
    ['Trao các phần thưởng trên là Đại tá Tô Hải, Chính ủy Bộ CHQS tỉnh.', ['Tô Hải present']],
    ['Ông Tô Hải, Phó Giám đốc Sở Nội vụ khuyên các đơn vị nhìn xuống cơ sở.', ['Tô Hải speak']],
  ])('%s', (sentence, lines) => expect(acts(sentence)).toEqual(lines));
  it('who only receives', () => expect(acts('Trao Bằng khen cho hai cá nhân là ông Tô Hải, bà Hà Nhàn.')).toEqual([]));
});
