import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text.js';
import { awardLines as awardsOf, recipientNames, recordOf } from './record-of.js';

// What pages and papers say in passing, and how. Each pair: what must come out, then a text that differs in what the rule asks for.

const membersOf = (text: string): string[] =>
  recordOf(text).members.map(({ bloc, org, org_full }) => `${bloc} ∋ ${org_full ?? org}`);
const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ role, org, org_full, year }) => `${role} ${year} = ${org_full ?? org}`);
const blocksOf = (text: string): string[] => {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return document.blocks.map(({ span }) => document.text.slice(span.start, span.end).trim().replace(/\s+/g, ' '));
};

describe('a paragraph broken at a width of its own', () => {
  const PROSE =
    'Cụm thi đua số 6 Hội Nông dân các tỉnh, thành phố miền Đông Nam Bộ gồm Hội\nNông dân 7 tỉnh, thành: Tây Ninh, Bình Dương, Bình Phước, Đồng Nai, Bà Rịa -\nVũng Tàu, Lâm Đồng và thành phố Hồ Chí Minh. Được sự phân công của Ban Thường vụ\nTrung ương Hội, năm 2028 Hội Nông dân tỉnh Tây Ninh làm Trưởng cụm, hai phó cụm\nlà Hội Nông dân tỉnh Đồng Nai.\n\n';
  const WIDE = `Điển hình: ${'nhiều hộ nông dân trồng hồ tiêu, cà phê và cao su cho thu nhập khá '.repeat(2)}trong năm qua.\n`;
  it('is one in a text of longer lines', () =>
    expect(blocksOf(PROSE + WIDE)[0]).toMatch(/^Cụm thi đua số 6 .* Hội Nông dân tỉnh Đồng Nai\.$/u));
  it('unlike lines that each have room for more', () =>
    expect(blocksOf(`${PROSE.replaceAll(/ (?=\S+\n)/g, '.\n')}${WIDE}`).length).toBeGreaterThan(4));
});

describe('a city short at the end of a sentence', () => {
  const present = (text: string): string[] =>
    recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`);
  it('is followed by whoever comes next', () =>
    expect(
      present(
        'Dự hội nghị có ông Tô Văn Hải, Phó Trưởng ban Thi đua - Khen thưởng TP. Bà Đoàn Yên - Chủ tịch UBND huyện Bến Đá chủ trì.',
      ),
    ).toEqual(['Tô Văn Hải: Phó Trưởng ban Thi đua - Khen thưởng TP.', 'Đoàn Yên: Chủ tịch UBND huyện Bến Đá']));
  it('unlike a city that is called so', () =>
    expect(present('Dự hội nghị có ông Tô Văn Hải, Chủ tịch UBND TP. Bà Rịa.')).toEqual([
      'Tô Văn Hải: Chủ tịch UBND TP. Bà Rịa',
    ]));
});

describe('awards that share a kind', () => {
  const table = (heading: string): string[] =>
    awardsOf(
      `${heading}\n\nTT\nHọ và tên\nDanh hiệu đề nghị\n1\nTô Văn Hải\nNghệ nhân ưu tú\n2\nHà Thị Nhàn\nNghệ nhân ưu tú\n`,
    );
  it('are told apart by the row', () =>
    expect(table('DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU “NGHỆ NHÂN NHÂN DÂN”, “NGHỆ NHÂN ƯU TÚ” NĂM 2028')[0]).toMatch(
      /^Nghệ nhân ưu tú → Tô Văn Hải/u,
    ));
  it('unlike one that the heading only says in full', () =>
    expect(
      awardsOf(
        'DANH SÁCH TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ Y TẾ NĂM 2028\n\nTT\nHọ và tên\nHình thức khen thưởng\n1\nTô Văn Hải\nGiấy khen\n2\nHà Thị Nhàn\nGiấy khen\n',
      )[0],
    ).toMatch(/^GIẤY KHEN CỦA GIÁM ĐỐC SỞ Y TẾ → Tô Văn Hải/u));
});

describe('who stood before', () => {
  const BLOC = 'Khối thi đua số 5 (Kinh tế) năm 2028\n- Khối trưởng: Sở Xây dựng';
  it('has the year in its bracket', () =>
    expect(headsOf(`${BLOC} (thay Ban Quản lý Khu kinh tế tỉnh, Khối trưởng năm 2027).`)).toEqual([
      'head 2027 = Ban Quản lý Khu kinh tế tỉnh',
      'head 2028 = Sở Xây dựng',
    ]));
  it('unlike who joins', () => expect(headsOf(`${BLOC} (cùng Sở Y tế).`)).toEqual(['head 2028 = Sở Xây dựng']));
});

describe('blocs with their names behind a colon', () => {
  const lists = (names: string): string[] =>
    membersOf(
      `THÔNG BÁO\nPhân công Khối trưởng các khối thi đua năm 2028\n\n1. Khối thi đua số 3 - Nội chính: ${names}.\n2. Khối thi đua số 4: Thuế tỉnh, Sở Tài chính, Kho bạc tỉnh.`,
    );
  it('are made up of them', () =>
    expect(lists('Công an tỉnh, Thanh tra tỉnh, Sở Tư pháp').slice(0, 2)).toEqual([
      'Khối thi đua số 3 - Nội chính ∋ Công an tỉnh',
      'Khối thi đua số 3 - Nội chính ∋ Thanh tra tỉnh',
    ]));
  it('unlike two who may lead it', () => expect(lists('Công an tỉnh, Thanh tra tỉnh')).toEqual([]));
  it('unlike who has an award', () =>
    expect(membersOf('Tặng Cờ thi đua cho các đơn vị:\n1. Khối thi đua số 3: Sở A, Sở Y tế, Sở Nội vụ.')).toEqual([]));
});

describe('a line of so many names under a bloc', () => {
  const under = (line: string): string[] => membersOf(`Cụm thi đua số 342\n${line}\n`);
  it.each([
    ['03 đơn vị: PA01, PA02, PC11A', ['PA01', 'PA02', 'PC11A']],
    ['Gồm 02 xã: Tuyên Sơn, Tân Thành', ['xã Tuyên Sơn', 'xã Tân Thành']],
  ])('%s', (line, names) => expect(under(line)).toEqual(names.map((name) => `Cụm thi đua số 342 ∋ ${name}`)));
  it('unlike fewer than it says', () => expect(under('04 đơn vị: PA01, PA02, PC11A')).toEqual([]));
});

describe('single quotation marks', () => {
  it.each(["'Cờ thi đua của Chính phủ'", '‘Cờ thi đua của Chính phủ’'])('%s', (award) =>
    expect(awardsOf(`Chính phủ tặng ${award} cho Sở Y tế.`)).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế']),
  );
  it('unlike the stroke within a name', () =>
    expect(recipientNames("UBND tỉnh tặng Bằng khen cho bà H'Lan Niê và ông Y'Khoa Byă.")).toEqual([
      "H'Lan Niê",
      "Y'Khoa Byă",
    ]));
});

describe('a school by nothing but its kind', () => {
  const told = (later: string): string[] =>
    awardsOf(
      `Năm 2027 trường được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba. Cùng năm trường được công nhận "Trường Mầm non Đạt chuẩn Quốc gia mức độ II".\n${later}`,
    );
  it('is the one that is named further down', () =>
    expect(told('Trường Mầm non Bến Đá sẽ tiếp tục phấn đấu.')).toEqual([
      'Huân chương Lao động hạng Ba → Trường Mầm non Bến Đá 2027',
    ]));
  it('unlike where two are named', () =>
    expect(told('Trường Mầm non Bến Đá và Trường Mầm non Tân Khê sẽ tiếp tục phấn đấu.')).toEqual([]));
});

describe('orders of the wars', () => {
  it('have their names in full', () =>
    expect(
      awardsOf('Ông Tô Văn Hải được tặng Huân chương Kháng chiến chống Mỹ hạng Ba, Huân chương Quyết thắng hạng Nhì.'),
    ).toEqual([
      'Huân chương Kháng chiến chống Mỹ hạng Ba → Tô Văn Hải',
      'Huân chương Quyết thắng hạng Nhì → Tô Văn Hải',
    ]));
  it('unlike a title of units', () =>
    expect(awardsOf('Trung đoàn 20 được công nhận Đơn vị Quyết thắng năm 2027.')).toEqual([
      'Đơn vị Quyết thắng → Trung đoàn 20 2027',
    ]));
});
