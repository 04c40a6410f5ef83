import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Who takes part, with which titles, and what they do. Each pair: what must come out, then a text that differs in what the rule asks for.

const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name}: ${[...titles, act].join('; ')}`);

describe('who signs', () => {
  const signed = (posts: string, name = 'Tô Văn Hải'): string[] =>
    officialsOf(
      `SỞ Y TẾ LAM HẢI\nSố: 7/BC-SYT\n\nBÁO CÁO\nKết quả thi đua năm 2027\n\nSở Y tế đã hoàn thành nhiệm vụ.\n\n${posts}\n(Đã ký)\n${name}\n`,
    );
  it('bears two titles that a dash parts', () =>
    expect(signed('GIÁM ĐỐC SỞ Y TẾ - CỤM TRƯỞNG')).toEqual(['Tô Văn Hải: GIÁM ĐỐC SỞ Y TẾ; CỤM TRƯỞNG; sign']));
  it('unlike one whose unit has a dash', () =>
    expect(signed('TRƯỞNG PHÒNG LAO ĐỘNG - XÃ HỘI')).toEqual(['Tô Văn Hải: TRƯỞNG PHÒNG LAO ĐỘNG - XÃ HỘI; sign']));
  it('bears his calling', () =>
    expect(signed('GIÁM ĐỐC', 'Nhà báo Tô Văn Hải')).toEqual(['Tô Văn Hải: GIÁM ĐỐC; Nhà báo; sign']));
  it('unlike an honorific', () => expect(signed('GIÁM ĐỐC', 'Ông Tô Văn Hải')).toEqual(['Tô Văn Hải: GIÁM ĐỐC; sign']));
});

describe('whom a letter asks about', () => {
  const asked = (words: string): string[] =>
    officialsOf(
      `Đề nghị Vụ Thi đua cho biết ý kiến ${words} ông Tô Văn Hải, Chánh án Tòa án nhân dân huyện Tân Khê: hồ sơ chưa đủ.\n`,
    );
  it('takes no part', () => expect(asked('đối với trường hợp')).toEqual([]));
  it('unlike who speaks', () => expect(asked('của')).toHaveLength(1));
});

describe('the labels of a form', () => {
  const minutes = (label: string): string[] =>
    officialsOf(
      `HỘI ĐỒNG XÃ BẾN ĐÁ\n\nBIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nPhiên thứ 3 - năm 2027\n\nThời gian: 13h30, 26/11/2027\nThành phần:\n  Chủ trì     : Đ/c Tô Văn Hải - Chủ tịch UBND xã, Chủ tịch Hội đồng\n  Ủy viên dự  : 9/11. Vắng: đ/c Đinh Thị Lan (ốm), đ/c Bùi Minh Dậu (đi học)\n  ${label}      : Bà Nguyễn Thị Huệ - Phó Bí thư Đảng ủy xã;\n                ông Hà Công Kha - Trưởng xóm Lũy\n\nNỘI DUNG\n\nHội đồng thảo luận.\n`,
    );
  it('end a title, and who was away', () =>
    expect(minutes('Mời dự')).toEqual([
      'Tô Văn Hải: Chủ tịch UBND xã; Chủ tịch Hội đồng; chair',
      'Nguyễn Thị Huệ: Phó Bí thư Đảng ủy xã; attend',
      'Hà Công Kha: Trưởng xóm Lũy; attend',
    ]));
  it('unlike those who were away', () =>
    expect(minutes('Vắng họp')).toEqual(['Tô Văn Hải: Chủ tịch UBND xã; Chủ tịch Hội đồng; chair']));
});

describe('the end of a title', () => {
  it.each([
    ['ông Tô Hải, Cục trưởng Cục Quản lý đê điều, các Đài đã bình chọn.', 'Cục trưởng Cục Quản lý đê điều'],
    ['ông Tô Hải, Vụ trưởng Vụ Văn hóa, Thể thao và Du lịch.', 'Vụ trưởng Vụ Văn hóa, Thể thao và Du lịch'],
    ['ông Tô Hải, Phó Chủ tịch HĐND huyện, phụ trách cụm, và các xã.', 'Phó Chủ tịch HĐND huyện; phụ trách cụm'],
    ['ông Tô Hải, Phó Chủ tịch HĐND huyện, phụ trách văn xã, và các xã.', 'Phó Chủ tịch HĐND huyện'],
    ['ông Tô Hải - Phó phòng Tổ chức HC Vietinbank Khánh Hòa.', 'Phó phòng Tổ chức HC Vietinbank Khánh Hòa'],
  ])('%s', (words, titles) =>
    expect(officialsOf(`Khối họp với sự có mặt của ${words}\n`)).toEqual([`Tô Hải: ${titles}; attend`]),
  );
});

describe('what they do', () => {
  it.each([
    [
      'Cùng dự có Trung tá QNCN Hồ Sĩ Hải, nhân viên Ban Thanh niên.',
      'Hồ Sĩ Hải: Trung tá QNCN; nhân viên Ban Thanh niên; attend',
    ],
    ['Lương y Tô Hải, Chủ tịch Hội Đông y tỉnh điều hành.', 'Tô Hải: Lương y; Chủ tịch Hội Đông y tỉnh; chair'],
    ['Ông Tô Hải, Viện trưởng Viện Dược, người cầm trịch hội nghị, mở lời.', 'Tô Hải: Viện trưởng Viện Dược; chair'],
    ['Cầm mic điều hành từ đầu tới cuối: anh Tô Hải - Giám đốc Sở Y tế.', 'Tô Hải: Giám đốc Sở Y tế; chair'],
    ['Anh Tô Hải, Phó Bí thư Tỉnh đoàn đến tận nhà trao huy hiệu.', 'Tô Hải: Phó Bí thư Tỉnh đoàn; present'],
    ['Ông Tô Hải, Giám đốc Sở Y tế cùng các đại biểu chụp ảnh lưu niệm.', 'Tô Hải: Giám đốc Sở Y tế; attend'],
    [
      'Công bố Bằng khen của Bộ Y tế cho Sở Y tế. Bà Tô Lan, Phó Chủ tịch UBND tỉnh thừa ủy quyền trao.',
      'Tô Lan: Phó Chủ tịch UBND tỉnh; present',
    ],
  ])('%s', (text, official) => expect(officialsOf(`${text}\n`)).toEqual([official]));
  it.each([
    ['Gương sáng: Trung tá QNCN Hồ Sĩ Hải, nhân viên Ban Thanh niên.', 'attend'],
    ['Ông Tô Hải, Giám đốc Sở Y tế cùng các đại biểu chụp ảnh thẻ.', 'attend'],
    ['Bà Tô Lan, Phó Chủ tịch UBND tỉnh thừa ủy quyền trao hoa.', 'present'],
  ])('unlike %s', (text, act) =>
    expect(recordOf(`${text}\n`).officials.filter((official) => official.act === act)).toEqual([]),
  );
});

describe('those who get what a later clause gives', () => {
  const plan = (words: string): string[] =>
    officialsOf(
      `Quý I: ký giao ước, mời đ/c Phó Chủ tịch Liên minh HTX tỉnh phụ trách Khối dự, chứng kiến và phát biểu với các đơn vị thành viên; dành thời gian ${words} HTX Bến Đá và ông Tô Hải, Giám đốc HTX Tân Khê.\n`,
    );
  it('take no part', () => expect(plan('trao Giấy khen của Chủ tịch Liên minh HTX tỉnh đối với')).toEqual([]));
  it('unlike those who are heard', () => expect(plan('trao đổi với')).toHaveLength(1));
});

describe('who took the minutes', () => {
  const clerk = (label: string): string[] =>
    officialsOf(
      `BIÊN BẢN HỌP HỘI ĐỒNG XÃ\n\nThời gian: 13h30, 26/11/2027\n\n  ${label}: bà Quách Thị Nhàn, công chức Phòng Văn hóa - Xã hội\n\nNỘI DUNG\n\nHội đồng họp.\n`,
    );
  it('is named by the label', () =>
    expect(clerk('Người ghi')).toEqual(['Quách Thị Nhàn: công chức Phòng Văn hóa - Xã hội; other']));
  it('unlike another', () => expect(clerk('Người gửi')).toEqual([]));
});

describe('who chairs a council', () => {
  const blocOf = (who: string): (string | null)[] =>
    recordOf(
      `Cụm thi đua số 4 huyện Bến Đá gồm Công an xã Tân Khê, Công an xã Lam Sơn. ${who} đã họp ngày 18/11/2027 do ông Tô Văn Hải, Trưởng Công an huyện chủ trì.\n`,
    ).officials.map(({ bloc }) => bloc);
  it('acts for no bloc', () => expect(blocOf('Hội đồng thi đua Công an huyện')).toEqual([null]));
  it('unlike who chairs the bloc', () => expect(blocOf('Cụm')).toEqual(['Cụm thi đua số 4 huyện Bến Đá']));
});
