import { describe, expect, it } from 'vitest';
import { awardLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Letters of thanks, sudden deeds and news of unions, farmers and the police: each sentence beside one that only looks like it.

const blocs = (text: string): (string | null)[] => recordOf(text).awards.map(({ bloc }) => bloc);

describe('a bloc that only says where a unit is from', () => {
  const behind = (list: string): string | null | undefined =>
    blocs(
      `Hội nghị tổng kết thi đua năm 2027. Các đơn vị được nhận Cờ thi đua của UBND tỉnh gồm: ${list}. 23 đơn vị được tặng Bằng khen.`,
    ).at(-1);
  it('has nothing of what follows', () =>
    expect(behind('Sở Y tế, Khối thi đua số 1; huyện Tân Khê, Cụm thi đua số 2')).toBeNull());
  it('may be what the text goes on about', () =>
    expect(behind('Sở Y tế, Khối thi đua số 1; Sở Nội vụ; Cụm thi đua số 2')).not.toBeNull());
});

describe('a bloc in brackets behind who is named twice', () => {
  const bloc = (given: string): (string | null)[] =>
    blocs(
      `Đồng chí Tô Hải trao Cờ thi đua của Chính phủ cho Sở Y tế.\nTại hội nghị, Sở Y tế ${given} Cờ thi đua của Chính phủ.`,
    );
  it('is that of the one row', () => expect(bloc('(Khối thi đua số 1) được nhận')).toEqual(['Khối thi đua số 1']));
  it('is not known without it', () => expect(bloc('được nhận')).toEqual([null]));
});

describe('a division of the police by its number', () => {
  const given = (names: string): string[] => recipientNames(`UBND tỉnh trao Bằng khen cho ${names}.`);
  it('stands beside the police of a district', () =>
    expect(given('PC04, Công an huyện Tân Khê')).toEqual(['PC04', 'Công an huyện Tân Khê']));
  it('is part of that of the province', () => expect(given('PC04, Công an tỉnh')).toEqual(['PC04, Công an tỉnh']));
});

describe('an award of many years', () => {
  const year = (when: string): (number | null)[] =>
    recordOf(`Năm 2025, bà Hà Nhàn được UBND tỉnh tặng Bằng khen, được UBND huyện tặng Giấy khen ${when}.`).awards.map(
      (award) => award.year,
    );
  it('is of no year', () => expect(year('nhiều năm liền')).toEqual([2025, null]));
  it('is of the last that is named', () =>
    expect(year('nhiều năm liền, từ năm 2021 đến năm 2024')).toEqual([2025, 2024]));
});

describe('who is presented with an age', () => {
  const given = (who: string): string[] =>
    recipientNames(
      `Ông Tô Lâm - Chủ tịch Hội Nông dân huyện cho hay.\nLà người đầu tiên trồng xoài, lão nông ${who}, xã Bến Đá hiện có 3 ha. Ông được UBND tỉnh tặng Bằng khen.`,
    );
  it('is whom the next sentence tells of', () => expect(given('Tô Văn Hải (Tư Hải), 63 tuổi')).toEqual(['Tô Văn Hải']));
  it('may only be kin', () => expect(given('Tô Văn Hải, 63 tuổi, cha của một chiến sĩ')).not.toEqual(['Tô Văn Hải']));
});

describe('the year behind two awards of one giver', () => {
  const years = (joint: string): (number | null)[] =>
    recordOf(
      `Ngày 5/3/2028, Hội Nông dân huyện Tân Khê họp. Ông Tô Hải được Hội Nông dân tỉnh tặng Bằng khen ${joint} danh hiệu “Nông dân giỏi” năm 2027.`,
    ).awards.map(({ year }) => year);
  it('is that of both', () => expect(years('và công nhận')).toEqual([2027, 2027]));
  it('is not that of another grant', () => expect(years('; được Trung ương Hội công nhận')[0]).not.toBe(2027));
});

describe('what a meeting praises', () => {
  const year = (what: string): number | null | undefined =>
    recordOf(
      `Bến Đá: Gặp mặt nông dân\n12/03/2028\nNgày 9/3, Hội Nông dân huyện Tân Khê tổ chức hội nghị ${what} giai đoạn 2025 - 2027.\nTại hội nghị, UBND tỉnh tặng Bằng khen cho 6 nông dân.`,
    ).awards[0]?.year;
  it('is of the last of its years', () => expect(year('biểu dương nông dân sản xuất giỏi')).toBe(2027));
  it('is not told by a plan', () => expect(year('triển khai chương trình')).toBe(2028));
});

describe('awards of all kinds', () => {
  const lines = (end: string): string[] =>
    awardLines(
      `Năm 2028, Sở Y tế đăng ký Cờ thi đua của Chính phủ, 7 đơn vị còn lại đăng ký Cờ thi đua, Bằng khen${end}.`,
    );
  it('are of nobody in particular', () =>
    expect(lines(' các loại')).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế 2028']));
  it('are told one by one', () => expect(lines('').length).toBeGreaterThan(1));
});

describe('whose home somebody goes to', () => {
  const given = (where: string): string[] =>
    recipientNames(`UBND huyện Tân Khê đã đến gia đình em Tô Hải, ${where} để thăm và trao Giấy khen.`);
  it('receives nothing', () => expect(given('15 tuổi, thôn Đông, xã Bến Đá')).toEqual([]));
  it('may receive all the same', () =>
    expect(recipientNames('Thôn Đông, xã Bến Đá được UBND huyện trao Giấy khen.')).toEqual(['Thôn Đông, xã Bến Đá']));
});

describe('a letter', () => {
  const doc = (name: string) =>
    recordOf(
      `ỦY BAN NHÂN DÂN XÃ TÂN KHÊ\n\n${name}\n\nKính gửi: Các nhà hảo tâm!\n\nNhân dân trong xã vô cùng xúc động khi được đón nhận sự sẻ chia của bà con gần xa.\n\nTân Khê, ngày 28 tháng 11 năm 2027\nCHỦ TỊCH\n\n\nTô Văn Hải`,
    ).doc;
  it('of thanks is signed', () =>
    expect(doc('THƯ CẢM ƠN')).toMatchObject({ kind: 'other', title: 'THƯ CẢM ƠN', signer: 'Tô Văn Hải' }));
  it('is none by its first word', () => expect(doc('THƯ VIỆN XÃ')).toMatchObject({ signer: null }));
});

describe('the year of who leads', () => {
  const years = (end: string): (number | null)[] =>
    recordOf(
      `Hội nghị tổng kết năm 2027 của Khối thi đua số 3 nghe công bố quyết định; theo đó Khối thi đua số 3 do Sở Y tế làm Khối trưởng${end}.`,
    ).heads.map(({ year }) => year);
  it('stands behind the role', () => expect(years(' năm 2028')).toEqual([2028]));
  it('is else the one under review', () => expect(years('')).toEqual([2027]));
});

describe('a group named after a town', () => {
  const given = (name: string): string[] => recipientNames(`UBND xã tặng Giấy khen cho ${name}, ông Tô Hải.`);
  it('has its name', () =>
    expect(given('Nhóm thiện nguyện Bếp Ấm Hội An')).toEqual(['Nhóm thiện nguyện Bếp Ấm Hội An', 'Tô Hải']));
  it('is another than a society', () =>
    expect(given('Nhóm thiện nguyện Bếp Ấm, Hội Nông dân xã Tân Khê')).toEqual([
      'Nhóm thiện nguyện Bếp Ấm',
      'Hội Nông dân xã Tân Khê',
      'Tô Hải',
    ]));
});

describe('branches in a list of members', () => {
  const members = (branches: string): string[] =>
    memberNames(
      `Khối thi đua số 9 gồm 3 đơn vị: Ngân hàng Nhà nước chi nhánh tỉnh, ${branches}, Ngân hàng Công thương.`,
    );
  it('are named behind "các"', () =>
    expect(members('các chi nhánh Ngân hàng Ngoại thương')).toContain('chi nhánh Ngân hàng Ngoại thương'));
  it('may be many', () => expect(members('các chi nhánh ngân hàng')).not.toContain('chi nhánh ngân hàng'));
});

describe('persons beside collectives that were named', () => {
  const lines = (words: string): string[] =>
    awardLines(
      `Ngày 18/8/2027, Chủ tịch UBND tỉnh ký Quyết định tặng Bằng khen cho 2 tập thể và 13 cá nhân.\nCác tập thể được tặng Bằng khen gồm: Sở Y tế; UBND xã Bến Đá.\nNgoài ra còn có các cá nhân ${words}, trong đó có anh Tô Hải và bác sĩ Hà Nhàn.`,
    );
  it('receive the same', () =>
    expect(lines('trực tiếp ứng cứu')).toEqual([
      'Bằng khen → Sở Y tế 2027',
      'Bằng khen → UBND xã Bến Đá 2027',
      'Bằng khen → Tô Hải 2027',
      'Bằng khen → Hà Nhàn 2027',
    ]));
  it('are only guests', () => expect(lines('đến dự').join()).not.toContain('Tô Hải'));
});

describe('a sudden reward', () => {
  const lines = (words: string): string[] => awardLines(`Chủ tịch UBND tỉnh tặng Bằng khen, ${words} 6 tập thể.`);
  it('is the award before it', () => expect(lines('khen thưởng đột xuất cho')).toEqual(['Bằng khen → #6']));
  it('may be another', () => expect(lines('khen thưởng')).toEqual([]));
});
