import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Forms and phrases that a twenty-seventh world of documents showed: cases with a number, councils over lists, awards that are the subject.

/** "decided Cờ thi đua → Sở Y tế | Khối thi đua số 2", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full }) =>
    [stage, award, '→', recipient_full ?? recipient].join(' '),
  );
};

const lines = (...all: string[]): string => all.join('\n');
const FLAG = 'Cờ thi đua của UBND tỉnh → Sở Y tế';
const MERIT = 'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh';

describe('a council over a list', () => {
  const notice = (heading: string): string[] =>
    stages(
      lines(
        ...['UBND TỈNH LAM HẢI', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'Số: 14/TB-HĐTĐKT', '', 'THÔNG BÁO'],
        ...['Kết quả xét khen thưởng năm 2027 của Khối thi đua số 2'],
        ...['Hội đồng Thi đua - Khen thưởng tỉnh thông báo kết quả xét khen thưởng năm 2027 của Khối thi đua số 2.'],
        ...[heading, '1. Cờ thi đua của UBND tỉnh cho 01 đơn vị gồm:', '- Sở Y tế.'],
      ),
    );
  it.each([
    'A. Hội đồng đồng ý đề nghị tặng:',
    'I. Hội đồng đã tán thành đề nghị tặng:',
    'Hội đồng chấp thuận đề nghị khen thưởng như sau:',
    '1. Hội đồng kết luận đề nghị tặng:',
    'B. Hội đồng thống nhất đề nghị tặng thưởng:',
  ])('passes on what stands below: %s', (heading) => expect(notice(heading)).toEqual([`council ${FLAG}`]));
  it.each(['B. Hội đồng không đồng ý đề nghị tặng:', 'II. Hội đồng không tán thành việc đề nghị tặng:'])(
    'refuses it: %s',
    (heading) => expect(notice(heading)).toEqual([`refused ${FLAG}`]),
  );
  it.each(['A. Khối thi đua số 2 đề nghị tặng:', 'I. Các đơn vị đề nghị Hội đồng xét tặng:'])(
    'passes nothing that others ask for: %s',
    (heading) => expect(notice(heading).filter((line) => line.startsWith('council'))).toEqual([]),
  );
});

describe('a line that a noun and its number open', () => {
  const minutes = (...cases: string[]): string[] =>
    stages(
      lines(
        ...['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'Số: 14/BB-HĐ', '', 'BIÊN BẢN PHIÊN HỌP', 'Xét khen thưởng năm 2027'],
        ...[
          'Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2027 đối với các tập thể thuộc Khối thi đua số 2.',
        ],
        ...['Hội đồng xem xét từng trường hợp và biểu quyết như sau:', ...cases],
      ),
    );
  it.each([
    ['Trường hợp 1: Sở Y tế', 'Trường hợp 2: Thuế tỉnh'],
    ['Trường hợp thứ nhất - Sở Y tế', 'Trường hợp thứ hai - Thuế tỉnh'],
    ['Hồ sơ số 1: Sở Y tế', 'Hồ sơ số 2: Thuế tỉnh'],
    ['Tập thể thứ 1. Sở Y tế', 'Tập thể thứ 2. Thuế tỉnh'],
    ['Đơn vị thứ nhất: Sở Y tế', 'Đơn vị thứ hai: Thuế tỉnh'],
  ])('is one of a list: %s', (first, second) => {
    expect(
      minutes(
        `${first}, Cờ thi đua của UBND tỉnh: 12/12 phiếu tán thành, Hội đồng thông qua.`,
        `${second}, Bằng khen của Chủ tịch UBND tỉnh: 3/12 phiếu tán thành, Hội đồng không thông qua.`,
      ),
    ).toEqual([`council ${FLAG}`, `refused ${MERIT}`]);
  });
  it.each([
    'Trường hợp 1 đơn vị đề nghị Cờ thi đua của UBND tỉnh không đủ hồ sơ thì trả lại Sở Y tế.',
    'Hồ sơ: Cờ thi đua của UBND tỉnh gồm 02 bộ gửi Sở Y tế.',
  ])('is none without its number or mark: %s', (line) => expect(minutes(line)).toEqual([]));
});

describe('an award that is chosen for somebody', () => {
  const told = (sentence: string): string[] =>
    stages(lines('Khối thi đua số 2 tổng kết năm 2027', 'Khối thi đua số 2 bình xét thi đua năm 2027.', sentence));
  it.each([
    'Cờ thi đua của UBND tỉnh được suy tôn cho Sở Y tế.',
    'Theo đó, Cờ thi đua của UBND tỉnh được bình chọn cho Sở Y tế.',
    'Cờ thi đua của UBND tỉnh được các thành viên bỏ phiếu suy tôn cho Sở Y tế.',
    'Cờ thi đua của UBND tỉnh đã được bình xét cho Sở Y tế với số phiếu tuyệt đối.',
    'Kết quả, Cờ thi đua của UBND tỉnh được hội nghị bình bầu cho Sở Y tế.',
  ])('is voted: %s', (sentence) => expect(told(sentence)).toEqual([`voted ${FLAG}`]));
  it('goes to each for whom one is', () =>
    expect(
      told(
        'Cờ thi đua của UBND tỉnh được suy tôn cho Sở Y tế; Bằng khen của Chủ tịch UBND tỉnh được suy tôn cho Thuế tỉnh.',
      ),
    ).toEqual([`voted ${FLAG}`, `voted ${MERIT}`]));
  it.each([
    'Cờ thi đua của UBND tỉnh không được suy tôn cho Sở Y tế.',
    'Cờ thi đua của UBND tỉnh sẽ được suy tôn cho đơn vị có điểm cao nhất.',
    'Cờ thi đua của UBND tỉnh được bình xét hằng năm, hồ sơ gửi cho Sở Y tế.',
  ])('is not where none was: %s', (sentence) =>
    expect(told(sentence).filter((line) => line.startsWith('voted'))).toEqual([]),
  );
});
