import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** Who receives, in full where that is known; those who are only counted with their kind. */
const receivers = (text: string): string[] =>
  recordOf(text).awards.map((a) => a.recipient_full ?? a.recipient ?? `${a.count} ${a.recipient_kind}`);

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('kinds of units that a number counts', () => {
  it.each([
    // written like names
    ['Tặng Giấy khen cho 02 Chi hội Nông dân, 03 Tổ Hội Phụ nữ và 05 cá nhân.', ['2 org', '3 org', '5 person']],
    [
      'Tặng Giấy khen cho Chi hội Nông dân Tân Khê, Tổ Hội Phụ nữ Bến Đá và 05 cá nhân.',
      ['Chi hội Nông dân Tân Khê', 'Tổ Hội Phụ nữ Bến Đá', '5 person'],
    ],
    ['Trao Giấy khen cho 02 Hạt Kiểm lâm, 04 Đội Thuế liên xã và 09 cá nhân.', ['2 org', '4 org', '9 person']],
    ['Tặng Giấy khen cho: 1 Sở Y tế, 2 Sở Nội vụ.', []],
    // before the verb
    [
      'Có 03 Ban Công tác Mặt trận, 02 Chi hội Cựu chiến binh và 05 cá nhân được tặng Giấy khen.',
      ['3 org', '2 org', '5 person'],
    ],
    // with their names
    [
      'Tặng Bằng khen cho 02 Ban Công tác Mặt trận: Ban Công tác Mặt trận thôn Đông, Ban Công tác Mặt trận thôn Đoài.',
      ['Ban Công tác Mặt trận thôn Đông', 'Ban Công tác Mặt trận thôn Đoài'],
    ],
    ['Tặng Giấy khen cho 02 Trường Tiểu học Tân Khê và Bến Đá.', ['Trường Tiểu học Tân Khê', 'Trường Tiểu học Bến Đá']],
    ['Tặng Giấy khen cho 03 Trường Tiểu học Tân Khê và Bến Đá.', []],
  ])('%s', (text, found) => expect(receivers(text)).toEqual(found));

  it('are no rows of their own where a list names as many as all of them', () => {
    const annex = (lines: string): string[] =>
      receivers(
        `QUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. Tặng Bằng khen cho 02 công đoàn cấp trên và 01 công đoàn cơ sở (danh sách kèm theo).\n${lines}`,
      );
    const three = ['Công đoàn ngành Giáo dục', 'Công đoàn ngành Y tế', 'Công đoàn Công ty Bến Đá'];
    const list = three.map((name, i) => `${i + 1}. ${name}\n`).join('');
    expect(annex(`\nDANH SÁCH\nTẬP THỂ ĐƯỢC TẶNG BẰNG KHEN\n${list}`)).toEqual(three);
    expect(annex('')).toEqual(['2 org', '1 org']);
  });
});

describe('those whom a verb of praise has before what they get', () => {
  it.each([
    ['UBND xã khen thưởng 3 tập thể và 05 cá nhân bằng Giấy khen.', ['3 org', '5 person']],
    ['UBND xã khen thưởng 3 tập thể và 05 cá nhân bằng tiền mặt; sẽ xét Giấy khen.', []],
    ['Sở khen thưởng Trường THCS Bến Đá bằng hình thức Giấy khen.', ['Trường THCS Bến Đá']],
    ['Sở thăm Trường THCS Bến Đá bằng hình thức Giấy khen.', []],
  ])('%s', (text, found) => expect(receivers(text)).toEqual(found));
});

describe('where a unit is', () => {
  it.each([
    // two places that a dash joins
    [
      'Tặng Bằng khen cho Chi cục Thuế khu vực Tân Khê - Bến Đá và 03 cá nhân.',
      ['Chi cục Thuế khu vực Tân Khê - Bến Đá', '3 person'],
    ],
    ['Tặng Bằng khen cho Chi cục Thuế khu vực Tân Khê - Tô Văn Hải và 03 cá nhân.', ['Chi cục Thuế khu vực Tân Khê']],
    ['Tặng Bằng khen cho Hạt Kiểm lâm Tân Khê - Bến Đá, Sở Y tế.', ['Hạt Kiểm lâm Tân Khê - Bến Đá', 'Sở Y tế']],
    ['Tặng Bằng khen cho Hạt Kiểm lâm Tân Khê - Khối trưởng, Sở Y tế.', ['Hạt Kiểm lâm Tân Khê']],
    // what a hamlet has
    [
      'Tặng Giấy khen cho Ban Công tác Mặt trận khu dân cư số 5 và Hội Người cao tuổi thôn Đông.',
      ['Ban Công tác Mặt trận khu dân cư số 5', 'Hội Người cao tuổi thôn Đông'],
    ],
    ['Tặng Giấy khen cho Ban Công tác Mặt trận và thôn Đông.', ['Ban Công tác Mặt trận', 'thôn Đông']],
  ])('%s', (text, found) => expect(receivers(text)).toEqual(found));
});

describe('fields with a comma in them', () => {
  it.each([
    // that a list holds
    ['Tặng Giấy khen cho Trung tâm Ngoại ngữ, Tin học và Sở Y tế.', ['Trung tâm Ngoại ngữ, Tin học', 'Sở Y tế']],
    ['Tặng Giấy khen cho Trung tâm Ngoại ngữ, Trung tâm Tin học.', ['Trung tâm Ngoại ngữ', 'Trung tâm Tin học']],
    // that no list holds, before the next unit
    ['Tặng Giấy khen cho Phòng Nghiệp vụ, Dạy nghề và Phòng Tổ chức.', ['Phòng Nghiệp vụ, Dạy nghề', 'Phòng Tổ chức']],
    ['Tặng Giấy khen cho các phòng: Nghiệp vụ, Dạy nghề.', ['phòng Nghiệp vụ', 'phòng Dạy nghề']],
    ['Tặng Giấy khen cho Phòng Hành chính, ông Tô Văn Hải.', ['Phòng Hành chính', 'Tô Văn Hải']],
    // where semicolons part the list
    ['Tặng Giấy khen cho: Phòng Kế toán, Tổng hợp; Phòng Đào tạo.', ['Phòng Kế toán, Tổng hợp', 'Phòng Đào tạo']],
    ['Tặng Giấy khen cho: Sở Y tế, Nội vụ; Công an tỉnh.', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
    // what a team teaches
    ['Tặng Giấy khen cho Tổ Văn, Sử và Địa, Tổ Toán.', ['Tổ Văn, Sử và Địa', 'Tổ Toán']],
    ['Tặng Giấy khen cho Chi đoàn 3, Chi bộ 12 và 05 đoàn viên.', ['Chi đoàn 3', 'Chi bộ 12', '5 person']],
  ])('%s', (text, found) => expect(receivers(text)).toEqual(found));
});

describe('those whom an annex names', () => {
  const decided = (article: string, ...annex: string[]): string[] =>
    receivers(`QUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. ${article}\n\n${annex.join('\n')}\n`);
  const list = ['* Tập thể', '- Sở Y tế', '- Sở Nội vụ', '* Cá nhân', '- Ông Kiều Văn Phú, Trưởng phòng, Sở Y tế'];
  const named = ['Sở Y tế', 'Sở Nội vụ', 'Kiều Văn Phú'];
  it.each([
    // a word for a kind behind a star is nobody
    [decided('Tặng Bằng khen cho 02 tập thể, 01 cá nhân (danh sách kèm theo).', 'DANH SÁCH', ...list), named],
    // the annex is called by another name, the counts stand in brackets
    [
      decided(
        'Tặng Bằng khen cho các tập thể, cá nhân (02 tập thể, 01 cá nhân) tại Phụ lục kèm theo.',
        'PHỤ LỤC',
        ...list,
      ),
      named,
    ],
    [decided('Tặng Bằng khen cho các tập thể, cá nhân (02 tập thể, 01 cá nhân).'), ['2 org', '1 person']],
    [decided('Tặng Bằng khen cho các tập thể, cá nhân (theo Luật số 06/2022/QH15).'), []],
  ])('%s', (found, wanted) => expect(found).toEqual(wanted));
});
