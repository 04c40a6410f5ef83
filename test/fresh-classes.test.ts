import { describe, expect, it } from 'vitest';
import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';
import { awardsOf } from './awards-of.js';

function recordOf(text: string): ExtractionRecord {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document));
}

const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join(', ')}`);

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);

const blocsOf = (text: string): string[] =>
  recordOf(text).blocs.map(({ name, year }) => `${name} ${year ?? ''}`.trim());

const venuesOf = (text: string): (string | null)[] => recordOf(text).meetings.map(({ venue }) => venue);

const WEIGHS = 'Khối thi đua số 3 tổng kết năm 2027.';
const SITS = 'Ngày 25-2-2028, Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2027.\n\n';

// Classes of errors that fresh texts showed; each pair differs in what the rule asks for.
describe('names in news that nobody tuned for', () => {
  it.each([
    // a rare family name behind a place that has no such name
    [`${WEIGHS} Chủ tịch UBND tỉnh Kha Vĩnh Phát chỉ đạo hội nghị.`, ['Kha Vĩnh Phát: Chủ tịch UBND tỉnh']],
    [`${WEIGHS} Chủ tịch UBND xã Lều Thọ Phương phát biểu.`, ['Lều Thọ Phương: Chủ tịch UBND xã']],
    [`${WEIGHS} Chủ tịch UBND xã Ngọc Khê Đông phát biểu.`, []],
    // as whom somebody speaks
    [`${WEIGHS} Bà Tô Hạ Uyên, đại diện Khối trưởng phát biểu.`, ['Tô Hạ Uyên: đại diện Khối trưởng']],
    [`${WEIGHS} Bà Tô Hạ Uyên, đại diện gia đình phát biểu.`, []],
    [`${WEIGHS} Trưởng Khối Hồ Viết Lực phát biểu.`, ['Hồ Viết Lực: Trưởng Khối']],
  ])('%s', (text, found) => expect(officialsOf(text)).toEqual(found));

  it.each([
    // a bloc that stands in nothing but somebody's title
    ['Hội nghị tổng kết năm 2027. Ông Tô Hải, Khối trưởng Khối thi đua số 3 phát biểu.', ['Khối thi đua số 3 2027']],
    ['Hội nghị tổng kết năm 2027. Ông Tô Hải, Khối trưởng các khối thi đua phát biểu.', []],
    // how or when something is done names no bloc
    ['Các đơn vị gửi hồ sơ về Khối thi đua đúng thời hạn.', []],
    ['Các đơn vị gửi hồ sơ về Khối thi đua chậm nhất ngày 5/1.', []],
    ['Các đơn vị gửi hồ sơ về Khối thi đua phường.', ['Khối thi đua phường']],
    // what blocs do each year is no meeting that looks back
    ['Hằng năm, các cụm tổng kết.\n\nCụm thi đua số 6 ký giao ước thi đua năm 2028.', ['Cụm thi đua số 6 2028']],
    ['Vừa qua, các cụm tổng kết.\n\nCụm thi đua số 6 ký giao ước thi đua năm 2028.', ['Cụm thi đua số 6 2027']],
  ])('%s', (text, found) => expect(blocsOf(text)).toEqual(found));

  it.each([
    ['Sáng 2-7-2027, tại Ba Vì, UBND xã Bến Đá - Cụm trưởng Cụm thi đua số 7 chủ trì sơ kết.', ['Ba Vì']],
    [
      'Ngày 18/10/2027, tại Văn phòng Công ty Cao su Bến Đá, Khối thi đua số 3 họp sơ kết.',
      ['Văn phòng Công ty Cao su Bến Đá'],
    ],
  ])('%s', (text, found) => expect(venuesOf(text)).toEqual(found));
});

describe('units and who receives', () => {
  it.each([
    // a school may be called after somebody
    [
      `${WEIGHS} Giám đốc Sở tặng Giấy khen cho các trường Tân Khê, Vân Trạch và Lê Hồng Phong.`,
      ['Tân Khê', 'Vân Trạch', 'Lê Hồng Phong'].map((name) => `Giấy khen → ${name} = trường ${name} | awarded 2027`),
    ],
    [
      `${WEIGHS} Giám đốc Sở tặng Giấy khen cho các trường Tân Khê và Lê Hồng Phong, Giám đốc Công ty Bến Đá.`,
      ['Giấy khen → Tân Khê = trường Tân Khê | awarded 2027', 'Giấy khen → Lê Hồng Phong | awarded 2027'],
    ],
    // the letters behind a whole name are no part of it
    [`${WEIGHS} Công đoàn viên chức (CĐVC) nhận Cờ.`, ['Cờ → Công đoàn viên chức | awarded 2027']],
    [
      'Trao Cờ cho Cơ quan đại diện\n\nSáng 12/5/2027, Hãng trao Cờ cho Cơ quan đại diện tại miền Trung - Tây Nguyên.',
      ['Cờ → Cơ quan đại diện tại miền Trung - Tây Nguyên | awarded 2027'],
    ],
    // "Trong đợt … năm N," says of what year
    [
      'Trong đợt mưa bão năm 2027, Điện lực Tân Khê được tặng giấy khen.',
      ['giấy khen → Điện lực Tân Khê | awarded 2027'],
    ],
    [
      'Trong đợt ký giao ước năm 2027, Điện lực Tân Khê được tặng giấy khen.',
      ['giấy khen → Điện lực Tân Khê | awarded'],
    ],
    // some of what a council was asked for; each of the cases is no condition
    [`${SITS}Hội đồng chỉ thông qua đề nghị tặng Cờ cho 37 đơn vị.`, ['Cờ → #37 org | recommended 2027']],
    [`${SITS}Hội đồng không thông qua đề nghị tặng Cờ cho 37 đơn vị.`, []],
    [
      `${SITS}Sau khi bàn từng trường hợp, Hội đồng đề nghị tặng Cờ cho 37 đơn vị.`,
      ['Cờ → #37 org | recommended 2027'],
    ],
    [`${SITS}Trường hợp bàn xong, Hội đồng đề nghị tặng Cờ cho 37 đơn vị.`, []],
    // who asks need not say who is to give
    [
      `${SITS}Có 40 cá nhân đề nghị tặng Bằng khen. Hội đồng thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 37 cá nhân.`,
      ['Bằng khen → #37 person | recommended 2027'],
    ],
    [
      `${SITS}Có 40 tập thể đề nghị tặng Bằng khen. Hội đồng thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 37 cá nhân.`,
      ['Bằng khen → #40 org | recommended 2027', 'Bằng khen → #37 person | recommended 2027'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('who leads and who belongs', () => {
  const LEADS = 'Năm 2027, Sở Y tế là đơn vị đăng cai cụm trưởng Cụm thi đua số 2';
  it('reads who hosts as the head', () => expect(headsOf(`${LEADS}.`)).toEqual(['head 2027 Sở Y tế']));
  it.each([
    [`${LEADS}, gồm 2 đơn vị là thị xã Tân Khê và huyện Bến Đá.`, ['thị xã Tân Khê', 'huyện Bến Đá']],
    [`${LEADS}, mời 2 đơn vị là thị xã Tân Khê và huyện Bến Đá.`, []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('papers that say which units make up the blocs', () => {
  const BLOCS = 'Danh sách các khối thi đua năm 2027\n\n';
  it.each([
    // a number alone opens the list of a bloc, also behind a line that ends with an office
    [
      `${BLOCS}Khối 1: Các cơ quan Đảng\n1. Ban Dân vận Tỉnh ủy\n2. Ban Tổ chức Tỉnh ủy\nKhối 2: Nội chính\n1. Công an tỉnh\n2. Sở Tư pháp\n`,
      ['Khối 1: Ban Dân vận Tỉnh ủy', 'Khối 1: Ban Tổ chức Tỉnh ủy', 'Khối 2: Công an tỉnh', 'Khối 2: Sở Tư pháp'],
    ],
    [
      'Phân khối thi đua năm 2027\n\nKhối thi đua số 1 (2 đơn vị): Công an tỉnh - Khối trưởng, Sở Tư pháp - Khối phó.',
      ['Khối thi đua số 1: Công an tỉnh', 'Khối thi đua số 1: Sở Tư pháp'],
    ],
    [
      'Mời khối thi đua năm 2027\n\nKhối thi đua số 1 (3 đơn vị): Công an tỉnh - Khối trưởng, Sở Tư pháp - Khối phó.',
      [],
    ],
    // a column of blocs, where the rows go on with the one above
    [
      'Các cụm thi đua\n\nCụm | Đơn vị | Nhiệm vụ\nCụm 1 | Xã Tân Khê | Cụm trưởng\n | Xã Vân Trạch |\nCụm 2 | Xã An Sơn | Cụm trưởng\n',
      ['Cụm 1: Xã Tân Khê', 'Cụm 1: Xã Vân Trạch', 'Cụm 2: Xã An Sơn'],
    ],
    [
      'Tặng Cờ thi đua cho 3 tập thể\n\nTT | Đơn vị | Khối\n1 | Sở Y tế | Khối thi đua số 1\n2 | Thuế tỉnh | Khối thi đua số 2\n3 | Sở Tư pháp | Khối thi đua số 2\n',
      [],
    ],
    [
      'Các khối thi đua\n\nTT | Đơn vị | Khối\n1 | Sở Y tế | Khối thi đua số 1\n2 | Thuế tỉnh | Khối thi đua số 2\n3 | Sở Tư pháp | Khối thi đua số 2\n',
      ['Khối thi đua số 1: Sở Y tế', 'Khối thi đua số 2: Thuế tỉnh', 'Khối thi đua số 2: Sở Tư pháp'],
    ],
  ])('%s', (text, found) => {
    const members = recordOf(text).members.filter(({ basis }) => basis !== 'inferred');
    expect(members.map(({ bloc, org }) => `${bloc}: ${org}`)).toEqual(found);
  });
});
