import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Who receives, in words between the verb and the names that say something else. Each pair: what must come out, then a text that differs
// in what the rule asks for.

describe('who is said to choose', () => {
  it('chooses, though a share of them does', () =>
    expect(awardLines('Sở Y tế được 100% các thành viên nhất trí suy tôn nhận Cờ thi đua của UBND tỉnh.')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế',
    ]));
  it('is not a share of those who receive', () =>
    expect(awardLines('Phấn đấu 100% các thành viên nhận Cờ thi đua của UBND tỉnh.')).toEqual([]));
});

describe('"cùng với"', () => {
  it.each(['Cùng với Sở Y tế, Sở Nội vụ vừa được', 'Sở Y tế cùng với Sở Nội vụ được'])('joins two: %s', (who) =>
    expect(awardLines(`${who} UBND tỉnh tặng Cờ thi đua.`)).toEqual(['Cờ thi đua → Sở Y tế', 'Cờ thi đua → Sở Nội vụ']),
  );
  it('does not where it says with whom one works', () =>
    expect(awardLines('Làm việc với Sở Y tế, Sở Nội vụ vừa được UBND tỉnh tặng Cờ thi đua.')).not.toContain(
      'Cờ thi đua → Sở Y tế',
    ));
});

describe('a share of something before the comma', () => {
  it('says nothing against who stands before it', () =>
    expect(awardLines('Trường THPT Bến Đá có 100% học sinh đỗ tốt nghiệp, được Chính phủ tặng Cờ thi đua.')).toEqual([
      'Cờ thi đua → Trường THPT Bến Đá',
    ]));
  it('is of those who receive where no comma parts them', () =>
    expect(awardLines('Trường THPT Bến Đá có 100% học sinh được Chính phủ tặng Cờ thi đua.')).toEqual([]));
});

describe('a task', () => {
  it('is no proposal for the one who has it', () =>
    expect(awardLines('Giao Sở Nội vụ lập hồ sơ trình UBND tỉnh tặng Bằng khen.')).toEqual([]));
  it('is none where the unit is proposed', () =>
    expect(awardLines('Sở Nội vụ được trình UBND tỉnh tặng Bằng khen.')).toEqual(['Bằng khen → Sở Nội vụ']));
});

describe('names behind a count', () => {
  const given = (whom: string): string[] => awardLines(`Bộ trưởng trao Bằng khen cho ${whom}.`);
  it('open with one of no known shape where they are as many', () =>
    expect(given('3 tập thể là Cung đường Ghềnh, Đội Kiến trúc, Phòng Kỹ thuật và 12 cá nhân')).toEqual([
      'Bằng khen → Cung đường Ghềnh',
      'Bằng khen → Đội Kiến trúc',
      'Bằng khen → Phòng Kỹ thuật',
      'Bằng khen → #12',
    ]));
  it('do not where they are not', () =>
    expect(given('3 tập thể là Niềm vui của Ngành, Đội Kiến trúc')).not.toContain('Bằng khen → Niềm vui của Ngành'));
  it('are not one alone in a bracket', () =>
    expect(given('04 xã (Thường trực Hội đồng hoàn thiện danh sách)')).toEqual(['Bằng khen → #4']));
  it('are as many in a bracket', () =>
    expect(given('02 phòng (Phòng Kỹ thuật, Phòng Vật tư)')).toEqual([
      'Bằng khen → Phòng Kỹ thuật',
      'Bằng khen → Phòng Vật tư',
    ]));
});

describe('somebody behind what the one before did', () => {
  const given = (rest: string): string[] => awardLines(`UBND tỉnh tặng Bằng khen cho Sở Y tế ${rest}.`);
  it.each([
    'đạt thành tích xuất sắc nhiều năm liền và ông Tô Hải, Giám đốc Bệnh viện tỉnh hoàn thành tốt nhiệm vụ',
    'đã có thành tích trong phòng, chống dịch và ông Tô Hải, Giám đốc Bệnh viện tỉnh đã có sáng kiến',
  ])('receives: %s', (rest) => expect(given(rest)).toEqual(['Bằng khen → Sở Y tế', 'Bằng khen → Tô Hải']));
  it.each([
    'đã có thành tích trong phối hợp giữa bệnh viện và ông Tô Hải',
    'đã có thành tích trong phòng, chống dịch và ông Tô Hải phát biểu cảm ơn',
  ])('does not: %s', (rest) => expect(given(rest)).toEqual(['Bằng khen → Sở Y tế']));
});

describe('the label of a numbered line', () => {
  const proposed = (label: string): string[] =>
    awardLines(`Khối thi đua số 2 thống nhất:\n1. ${label}: đề nghị tặng Bằng khen.`);
  it('is a name of no known shape', () =>
    expect(proposed('Vườn chim Bến Đá')).toEqual(['Bằng khen → Vườn chim Bến Đá']));
  it.each(['Vườn chim quý', 'Ý kiến khác của Khối'])('is none: %s', (label) => expect(proposed(label)).toEqual([]));
});

describe('the bloc of a second list', () => {
  const text = (of: string): string =>
    `Khối thi đua các sở và Cụm thi đua số 2 họp. UBND tỉnh tặng Bằng khen cho 02 đơn vị thuộc Khối thi đua các sở, gồm: Sở Y tế, Sở Nội vụ; 02 đơn vị${of}, gồm: xã Bến Đá, xã Tân Khê.`;
  const blocs = (of: string): (string | null)[] => recordOf(text(of)).awards.map(({ bloc }) => bloc);
  it('is the one that it is said to be of', () => expect(new Set(blocs(' thuộc Cụm thi đua số 2')).size).toBe(2));
  it('is that of the first where nothing is said', () => expect(new Set(blocs('')).size).toBe(1));
});

describe('who gives', () => {
  it('is a union with the letters of its company', () =>
    expect(awardLines('Cụm đề nghị tặng Cờ thi đua của CĐ DKVN cho Công đoàn Bến Đá.')).toEqual([
      'Cờ thi đua của CĐ DKVN → Công đoàn Bến Đá',
    ]));
  it('is the union alone where words follow', () =>
    expect(awardLines('Cụm đề nghị tặng Cờ thi đua của CĐ cho Công đoàn Bến Đá.')).toEqual([
      'Cờ thi đua của CĐ → Công đoàn Bến Đá',
    ]));
});

describe('sectors in letters', () => {
  const given = (whom: string): string[] => awardLines(`Đề nghị tặng Giấy khen cho ${whom}.`);
  it.each(['Trung tâm VH-TT và TT', 'Phòng LĐ-TB và XH', 'Phòng NN và PTNT', 'Sở VH, TT và DL'])(
    'are one: %s',
    (unit) => expect(given(`${unit}, ${unit.slice(0, unit.indexOf(' '))} Y tế`)).toContain(`Giấy khen → ${unit}`),
  );
  it('end before another unit', () =>
    expect(given('Sở VH-TT và Sở Y tế')).toEqual(['Giấy khen → Sở VH-TT', 'Giấy khen → Sở Y tế']));
});

describe('the year of who leads a bloc', () => {
  const years = (text: string): (number | null)[] => recordOf(text).heads.map(({ year }) => year);
  it('stands behind the role where nothing is reviewed', () =>
    expect(years('Cụm thi đua số 2 do huyện Bến Đá làm Trưởng cụm năm 2028.')).toEqual([2028]));
  it('is unknown where none does', () =>
    expect(years('Cụm thi đua số 2 do huyện Bến Đá làm Trưởng cụm.')).toEqual([null]));
});

describe('who runs a meeting', () => {
  const acts = (does: string): string[] =>
    recordOf(`Khối thi đua số 2 họp. Ông Tô Hải, Giám đốc Sở Y tế ${does}.`).officials.map(({ act }) => act);
  it('steers it', () => expect(acts('điều khiển hội nghị')).toEqual(['chair']));
  it('steers nothing else', () => expect(acts('điều khiển xe cứu thương')).toEqual(['other']));
});
