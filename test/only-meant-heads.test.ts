import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Sentences that a rule once took for its own; each beside one that the rule is for.

const BLOC = 'Khối thi đua số 3 tổng kết năm 2027.';
const heads = (sentence: string): string[] =>
  recordOf(`${BLOC} ${sentence}`).heads.map(({ org, year, role }) => `${org} ${role} ${year}`);

describe('who is chosen', () => {
  it.each([
    'Sở Y tế được các đơn vị trong khối suy tôn là đơn vị dẫn đầu và bầu làm Khối phó năm 2028.',
    'Sở Y tế được tất cả các đơn vị bầu làm Khối phó năm 2028.',
    'Sở Y tế được toàn thể hội nghị nhất trí giao nhiệm vụ Khối phó năm 2028.',
  ])('leads: %s', (text) => expect(heads(text)).toEqual(['Sở Y tế deputy 2028']));
  it.each([
    'Thuế tỉnh được phân công hỗ trợ đơn vị làm Khối trưởng năm 2028.',
    'Thuế tỉnh được phân công hỗ trợ các đơn vị làm Khối trưởng năm 2028.',
    'Thuế tỉnh được cử thay mặt các đơn vị chúc mừng đơn vị được bầu làm Khối trưởng năm 2028.',
    'Thuế tỉnh được cử chúc mừng các đơn vị được bầu làm Khối trưởng năm 2028.',
    'Sở Nội vụ được giao phối hợp với đơn vị giữ vai trò Khối trưởng để chuẩn bị hội nghị.',
    'Sở Nội vụ được mời chứng kiến lễ ra mắt đơn vị đảm nhận Khối trưởng năm 2028.',
    'Sở Y tế được các đơn vị cảm ơn vì đã giúp đỡ đơn vị làm Khối trưởng.',
    'Sở Y tế được Khối xét miễn nhiệm làm Khối trưởng.',
  ])('is nobody: %s', (text) => expect(heads(text)).toEqual([]));
});

describe('what one hands to another', () => {
  it('is the role', () =>
    expect(heads('Chiếc ghế Khối trưởng năm 2028 Sở Y tế đã bàn giao cho Sở Nội vụ.')).toEqual([
      'Sở Y tế head 2027',
      'Sở Nội vụ head 2028',
    ]));
  it.each([
    ['Chiếc ghế Khối trưởng Sở Y tế đã bàn giao cho Thuế tỉnh phần quà lưu niệm.', ['Sở Y tế head 2027']],
    ['Khối trưởng Sở Y tế đã trao cho Thuế tỉnh phần quà lưu niệm.', ['Sở Y tế head 2027']],
    ['Khối trưởng Sở Y tế đã trao lại cho Sở Nội vụ Giấy khen.', ['Sở Y tế head 2027']],
    ['Khối trưởng Sở Y tế đã chuyển cho Sở Nội vụ danh sách.', ['Sở Y tế head 2027']],
    ['Khối phó Thuế tỉnh bàn giao cho Bưu điện tỉnh 5 máy tính.', ['Thuế tỉnh deputy 2027']],
  ])('is something else: %s', (text, lines) => expect(heads(text)).toEqual(lines));
});

describe('items behind a unit in a place', () => {
  const receive = (units: string): string[] => recipientNames(`${units} được UBND tỉnh tặng Bằng khen.`);
  it('are places', () =>
    expect(receive('Các Ban Chỉ huy quân sự huyện Bến Đá, Tân Khê')).toEqual([
      'Ban Chỉ huy quân sự huyện Bến Đá',
      'Ban Chỉ huy quân sự huyện Tân Khê',
    ]));
  it.each([
    ['Các Trung tâm Y tế huyện Bến Đá, Văn hóa, Bồi dưỡng chính trị', 'Trung tâm Y tế huyện Bến Đá'],
    ['Các Công an xã Bến Đá, Quân sự xã, Y tế xã', 'Công an xã Bến Đá'],
    ['Các Hội Liên hiệp Phụ nữ huyện Bến Đá, Nông dân huyện', 'Hội Liên hiệp Phụ nữ huyện Bến Đá'],
  ])('are what others do: %s', (units, name) => expect(receive(units)).toEqual([name]));
  it('are other unions', () =>
    expect(
      recordOf(
        'Khối thi đua số 3 gồm các Hội Nông dân tỉnh Lam Hải, Cựu chiến binh, Chữ thập đỏ, Người mù.',
      ).members.map(({ org, org_full }) => org_full ?? org),
    ).toEqual(['Hội Nông dân tỉnh Lam Hải', 'Cựu chiến binh', 'Chữ thập đỏ', 'Người mù']));
});

describe('who attends with those named last', () => {
  const attend = (text: string): string[] =>
    recordOf(text)
      .officials.filter(({ act }) => act === 'attend')
      .map(({ name }) => name);
  it('is everybody', () =>
    expect(
      attend('Ông Tô Hải, Giám đốc Sở Y tế; bà Hà Nhàn, Phó Giám đốc Sở Y tế; lãnh đạo các phòng cùng dự.'),
    ).toEqual(['Tô Hải', 'Hà Nhàn']));
  it.each([
    ['Ông Tô Hải bận công tác; bà Hà Nhàn, Phó Giám đốc Sở Y tế dự.', ['Hà Nhàn']],
    [
      'Ông Tô Hải, Giám đốc Sở Y tế nghỉ hưu từ tháng 6; bà Hà Nhàn, Phó Giám đốc phụ trách; lãnh đạo các phòng tham dự.',
      [],
    ],
    ['Ông Tô Hải sinh năm 1980; vợ là bà Hà Nhàn; các con cùng dự.', []],
  ])('is not whom words tell of: %s', (text, names) => expect(attend(text)).toEqual(names));
});

describe('"chị" behind a sentence that presents somebody', () => {
  const given = (first: string): string[] =>
    recipientNames(`${first} Người truyền nghề là nghệ nhân Tô Văn Hải. Chị được tặng Bằng khen của Bộ Y tế.`);
  it('is who is presented', () => expect(given('Làng có nghề cũ.')).toEqual(['Tô Văn Hải']));
  it.each(['Chị Hà Thị Nhàn làm công nhân.', 'Sinh ra ở làng nghề, chị Hà Thị Nhàn làm công nhân.'])(
    'is whom the text told of: %s',
    (first) => expect(given(first)).toEqual(['Hà Thị Nhàn']),
  );
  it('is whom the text told of as "bà"', () =>
    expect(
      recipientNames('Bà Hà Nhàn là cán bộ. Người chồng quá cố là Tô Văn Hải. Bà được tặng Bằng khen của Bộ Y tế.'),
    ).toEqual(['Hà Nhàn']));
});

describe('a year behind a role', () => {
  it('is of who leads', () =>
    expect(
      awardLines(`${BLOC} Khối đề nghị tặng Giấy khen cho Sở Y tế và giới thiệu Khối trưởng điều hành năm 2028.`),
    ).toEqual(['Giấy khen → Sở Y tế 2027']));
  it.each([', Trưởng Khối thi đua số 3,', ' - Trưởng Khối thi đua số 3 -'])('is of the merit behind "%s"', (role) =>
    expect(
      awardLines(`Năm 2028, UBND tỉnh quyết định tặng Cờ thi đua cho Sở Y tế${role} vì thành tích xuất sắc năm 2027.`),
    ).toEqual(['Cờ thi đua → Sở Y tế 2027']),
  );
});

describe('who stands beside an award', () => {
  it.each([
    ['Sở Y tế được UBND tỉnh tặng Cờ thi đua cùng với Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['UBND xã Bến Đá được UBND tỉnh tặng Cờ thi đua cùng UBND xã Tân Khê.', ['UBND xã Bến Đá', 'UBND xã Tân Khê']],
  ])('has it too: %s', (text, names) => expect(recipientNames(text)).toEqual(names));
  it.each([
    [
      'Trung tâm Y tế huyện Bến Đá được Sở Y tế tặng Giấy khen cùng với UBND huyện Bến Đá.',
      'Trung tâm Y tế huyện Bến Đá',
    ],
    ['Ông Hải được trao Bằng khen cùng UBND tỉnh.', 'Hải'],
  ])('gives it: %s', (text, name) => expect(recipientNames(text)).toEqual([name]));
});

describe('votes behind who leads', () => {
  const heads = (text: string): string[] =>
    recordOf(`Khối thi đua số 3 họp năm 2027. ${text}`).heads.map(({ org }) => org);
  it.each([
    ['Bầu Khối trưởng năm 2028: Sở Tư pháp 9/9; Khối phó: Thanh tra tỉnh 9/9.', ['Sở Tư pháp', 'Thanh tra tỉnh']],
    ['Bầu Khối trưởng năm 2028: Công ty May 19/5; Khối phó: Thanh tra tỉnh.', ['Công ty May 19/5', 'Thanh tra tỉnh']],
  ])('are no day that names it: %s', (text, names) => expect(heads(text)).toEqual(names));
});
