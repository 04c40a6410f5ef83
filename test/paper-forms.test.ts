import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { ROLES } from '../src/domain/roles.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readDocx } from '../src/read/docx/docx.js';
import { readText } from '../src/read/text.js';
import { quote } from '../src/text/span.js';
import { docxOf, p, table } from './office-files.js';

const FOLDER = fileURLToPath(new URL('paper-forms/', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8')) as Record<string, Record<string, unknown>>;

const docOf = (document: SourceDocument) => toRecord('x', document, extract(document)).doc;
const read = (text: string) => docOf(readText(new TextEncoder().encode(text), 'example.txt'));

/** What the form of a paper says, as the annotations name it. */
const formOf = (doc: ReturnType<typeof docOf>) => {
  const { parent, issuer, sign, place, subject, basis, copied_to, authority, clerk } = doc;
  const { proposals, proposers, addressees, signer_titles, articles } = doc;
  const head = { parent, issuer, sign, place, subject };
  return { ...head, basis, proposals, proposers, addressees, copied_to, authority, signer_titles, clerk, articles };
};

describe('papers in the forms of the State, the Party, unions and schools', () => {
  it('are all annotated', () =>
    expect(readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))).toEqual(
      Object.keys(EXPECTED).map((slug) => `${slug}.txt`),
    ));

  it.each(Object.entries(EXPECTED))('%s', (slug, expected) =>
    expect(formOf(read(readFileSync(`${FOLDER}${slug}.txt`, 'utf8')))).toEqual(expected),
  );
});

/** A decision with other lines in place of its head, its preamble, its articles or its end. */
const decision = ({ head, title, preamble, articles, end }: Readonly<Record<string, string>>): string =>
  `${head ?? 'SỞ Y TẾ\nSố: 12/QĐ-SYT\nLam Hải, ngày 05 tháng 3 năm 2022'}

QUYẾT ĐỊNH
${title ?? 'Về việc tặng Giấy khen năm 2021'}

GIÁM ĐỐC SỞ Y TẾ

${preamble ?? 'Căn cứ Luật Thi đua, Khen thưởng;'}

QUYẾT ĐỊNH:

${articles ?? 'Điều 1. Tặng Giấy khen cho Phòng Nghiệp vụ Y.'}

${end ?? 'GIÁM ĐỐC\nKiều Văn Phú'}
`;

describe('the boxes of a head', () => {
  it.each([
    ['SỞ Y TẾ\nSố: 12/QĐ-SYT', { parent: null, issuer: 'SỞ Y TẾ' }],
    ['UBND TỈNH LAM HẢI\nSỞ Y TẾ\nSố: 12/QĐ-SYT', { parent: 'UBND TỈNH LAM HẢI', issuer: 'SỞ Y TẾ' }],
    ['ỦY BAN NHÂN DÂN\nTỈNH LAM HẢI\nSố: 12/QĐ-UBND', { parent: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH LAM HẢI' }],
    ['UBND TỈNH LAM HẢI\nHỘI ĐỒNG THI ĐUA -\nKHEN THƯỞNG\nSố: 2/QĐ-HĐ', { issuer: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG' }],
    ['THỦ TƯỚNG\nCHÍNH PHỦ\nSố: 345/QĐ-TTg', { parent: null, issuer: 'THỦ TƯỚNG CHÍNH PHỦ' }],
    ['SỞ Y TẾ |\nSố: 12/QĐ-SYT', { issuer: 'SỞ Y TẾ' }],
    [
      'TỈNH ĐOÀN LAM HẢI          ĐOÀN TNCS HỒ CHÍ MINH\nSố: 3 - QĐ/TĐTN',
      { parent: null, issuer: 'TỈNH ĐOÀN LAM HẢI' },
    ],
  ])('%s', (head, boxes) => expect(read(decision({ head }))).toMatchObject(boxes));

  it('that breaks after a dash names the publisher of minutes too', () => {
    const head =
      'UBND TỈNH LAM HẢI      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI ĐỒNG THI ĐUA -     Độc lập - Tự do - Hạnh phúc';
    const minutes = `${head}\nKHEN THƯỞNG\nSố: 2/BB-HĐ\n\nBIÊN BẢN\nHọp Hội đồng\n\nHội đồng họp.\n`;
    expect(read(minutes).publisher).toBe('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG');
  });

  it.each([
    ['Số: 35/2019/QĐ-SYT', 'QĐ-SYT'],
    ['Số: 1306 / QĐ - SYT', 'QĐ-SYT'],
    ['Số 983-QĐ/TU', 'QĐ/TU'],
    ['Số:      /QĐ-SYT', null],
  ])('with the sign of its number: %s', (number, sign) =>
    expect(read(decision({ head: `SỞ Y TẾ\n${number}` }))).toMatchObject({ sign }),
  );

  it.each([
    ['Lam Hải, ngày 05 tháng 3 năm 2022', 'Lam Hải'],
    ['TP. Lam Hải, 5/3/2022', 'TP. Lam Hải'],
    ['Bà Rịa - Vũng Tàu, ngày 05 tháng 3 năm 2022', 'Bà Rịa - Vũng Tàu'],
    ['Số: 12/QĐ-SYT Lam Hải, ngày 05 tháng 3 năm 2022', 'Lam Hải'],
    ['Hôm nay, ngày 05 tháng 3 năm 2022', null],
    ['Ngày 05 tháng 3 năm 2022', null],
  ])('with the place: %s', (line, place) =>
    expect(read(decision({ head: `SỞ Y TẾ\n${line}` }))).toMatchObject({ place }),
  );

  it.each([
    ['Về việc tặng Giấy khen', 'tặng Giấy khen'],
    ['(V/v: tặng Giấy khen)', 'tặng Giấy khen'],
    ['Tặng Giấy khen về việc phòng dịch', 'Tặng Giấy khen về việc phòng dịch'],
  ])('and the subject: %s', (title, subject) => expect(read(decision({ title }))).toMatchObject({ subject }));
});

describe('the legal basis', () => {
  it.each([
    ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', ['Luật Thi đua, khen thưởng 2022-06-15']],
    ['Căn cứ Luật Thi đua, Khen thưởng năm 2003;', ['Luật Thi đua, Khen thưởng 2003']],
    ['Căn cứ Luật Thi đua, Khen thưởng số 15/2003/QH11 ngày 26/11/2003;', ['15/2003/QH11']],
    [
      'Căn cứ Luật Thi đua, Khen thưởng được Quốc hội thông qua ngày 26/11/2003;',
      ['Luật Thi đua, Khen thưởng 2003-11-26'],
    ],
    ['Căn cứ Luật Thi đua, khen thưởng và các Luật sửa đổi, bổ sung;', ['Luật Thi đua, khen thưởng']],
    ['Căn cứ Quyết định số 45/QĐ-UB ngày 12/6/2001 của UBND tỉnh;', ['45/QĐ-UB 2001-06-12']],
    ['Căn cứ Hướng dẫn số 33-HD/BTCTW, ngày 04/6/2014;', ['33-HD/BTCTW 2014-06-04']],
    ['Căn cứ Nghị định 42/2010/NĐ-CP và Thông tư số 2/2011/TT-BNV;', ['42/2010/NĐ-CP', '2/2011/TT-BNV']],
    [
      'Căn cứ Nghị định số 65/2014/NĐ-CP ngày 01/7/2014 sửa đổi một số điều của Nghị định số 42/2010/NĐ-CP;',
      ['65/2014/NĐ-CP'],
    ],
    [
      'Căn cứ Luật sửa đổi, bổ sung Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013;',
      [
        'Luật sửa đổi, bổ sung Luật Thi đua, Khen thưởng 2005-06-14',
        'Luật sửa đổi, bổ sung Luật Thi đua, Khen thưởng 2013-11-16',
      ],
    ],
    [
      'Căn cứ Luật Thi đua ngày 26/11/2003 và các Luật sửa đổi ngày 14/6/2005, ngày 16/11/2013;',
      ['Luật Thi đua 2003-11-26', 'Luật sửa đổi 2005-06-14', 'Luật sửa đổi 2013-11-16'],
    ],
    ['Căn cứ các Nghị định: số 1/2017/NĐ-CP ngày 1/7/2017 và số 2/2018/NĐ-CP;', ['1/2017/NĐ-CP', '2/2018/NĐ-CP']],
    ['Căn cứ Quy chế của Sở ban hành kèm theo Quyết định số 12/QĐ-SYT;', ['12/QĐ-SYT']],
    ['Căn cứ biên bản họp ngày 05/3/2022 của Hội đồng;', ['biên bản họp 2022-03-05']],
    ['Căn cứ biên bản họp của Hội đồng;', []],
    ['Căn cứ Luật Thi đua, biên bản họp và Quy chế của Sở;', ['Luật Thi đua', 'Quy chế của Sở']],
    ['Căn cứ kết quả bình xét năm 2021;', []],
    ['Căn cứ Luật Thi đua năm 2003, biên bản và chương trình họp;', ['Luật Thi đua 2003']],
    ['Căn cứ kiến nghị của Đoàn Luật sư tỉnh;', []],
  ])('%s', (preamble, basis) => expect(read(decision({ preamble })).basis).toEqual(basis));

  it('runs over broken lines and lists', () => {
    const broken =
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31\ntháng 7 năm 2017 của Chính phủ\nquy định thi hành Luật Thi đua, Khen thưởng;';
    expect(read(decision({ preamble: broken })).basis).toEqual(['91/2017/NĐ-CP']);
    const list = 'Căn cứ:\n- Luật Thi đua, Khen thưởng;\n- Nghị định số 91/2017/NĐ-CP;';
    expect(read(decision({ preamble: list })).basis).toEqual(['Luật Thi đua, Khen thưởng', '91/2017/NĐ-CP']);
  });

  it('is what the preamble cites, not what the text names', () =>
    expect(
      read(decision({ articles: 'Điều 1. Tặng Giấy khen.\nCăn cứ Thông tư số 2/2011/TT-BNV, Văn phòng chi thưởng.' }))
        .basis,
    ).toEqual(['Luật Thi đua, Khen thưởng']));
});

describe('the submission behind a decision', () => {
  it.each([
    [
      'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 112/TTr-SNV ngày 10/3/2023.',
      { proposals: ['112/TTr-SNV 2023-03-10'], proposers: ['Giám đốc Sở Nội vụ'] },
    ],
    [
      'Xét đề nghị của Sở Y tế (Tờ trình số 2/TTr-SYT) và Chánh Văn phòng Sở (Công văn số 3/VP-TH ngày 1/3/2022),',
      { proposals: ['2/TTr-SYT', '3/VP-TH 2022-03-01'], proposers: ['Sở Y tế', 'Chánh Văn phòng Sở'] },
    ],
    ['Căn cứ Tờ trình số 5/TTr-TC của Phòng Tổ chức;', { proposals: ['5/TTr-TC'], proposers: [], basis: [] }],
    ['Theo đề nghị của Chánh Văn phòng Sở.', { proposals: [], proposers: ['Chánh Văn phòng Sở'] }],
    ['Xét thành tích của Phòng Nghiệp vụ Y;', { proposals: [], proposers: [] }],
    ['Căn cứ đề nghị của Giám đốc Sở Nội vụ;', { proposals: [], proposers: [] }],
  ])('%s', (preamble, found) => expect(read(decision({ preamble }))).toMatchObject(found));
});

describe('articles', () => {
  it.each([
    ['Điều 1. Tặng.\nĐiều 2. Thi hành.', [1, 2]],
    ['-----\nĐiều 1. Tặng.\n-----\nĐiều 2. Thi hành.', [1, 2]],
    ['Điều 1 Tặng Giấy khen.\nĐiều 2: Thi hành.', [1, 2]],
    ['Điều 1. Tặng theo\nĐiều 2 Luật Thi đua, Khen thưởng.', [1]],
    ['Điều 1. Tặng.\nĐiều 3. Thi hành.', [1]],
    ['Điều 1. Ban hành.\nĐiều 2. Thi hành.\nQUY CHẾ\nĐiều 1. Phạm vi.\nĐiều 2. Đối tượng.\nĐiều 3. Mức.', [1, 2]],
  ])('%s', (articles, numbers) => expect(read(decision({ articles })).articles).toEqual(numbers));
});

describe('to whom a paper goes', () => {
  const submission = (lines: string): string =>
    `SỞ Y TẾ\nSố: 7/TTr-SYT\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng\n\n${lines}\n\nSở Y tế kính trình.\n\nGIÁM ĐỐC\nKiều Văn Phú\n`;

  it.each([
    ['Kính gửi: UBND tỉnh.', ['UBND tỉnh']],
    ['-----\nKính gửi: UBND tỉnh.', ['UBND tỉnh']],
    ['Kính gửi: UBND tỉnh; Sở Nội vụ.', ['UBND tỉnh', 'Sở Nội vụ']],
    ['Kính gửi:\n- UBND tỉnh (qua Sở Nội vụ);\n- Ban Thi đua.', ['UBND tỉnh (qua Sở Nội vụ)', 'Ban Thi đua']],
    ['Kính gửi: Hội đồng Thi đua - Khen thưởng\ntỉnh Lam Hải', ['Hội đồng Thi đua - Khen thưởng tỉnh Lam Hải']],
    ['Kính gửi: UBND tỉnh\nThực hiện kế hoạch, Sở báo cáo.', ['UBND tỉnh']],
    ['Sở Y tế gửi UBND tỉnh.', []],
  ])('%s', (lines, addressees) => expect(read(submission(lines)).addressees).toEqual(addressees));

  it.each([
    ['Nơi nhận:\n- Như Điều 1;\n- Lưu: VT, TCCB.\n\nGIÁM ĐỐC\nKiều Văn Phú', ['Như Điều 1', 'Lưu: VT, TCCB']],
    ['Nơi nhận:\n- Như Điều 1;\n- Lưu: VT; TH.\n\nGIÁM ĐỐC\nKiều Văn Phú', ['Như Điều 1', 'Lưu: VT; TH']],
    ['Nơi nhận: Như trên; Lưu VT.\n\nGIÁM ĐỐC\nKiều Văn Phú', ['Như trên', 'Lưu VT']],
    ['Nơi nhận: - Như trên; - Lưu VT.\n\nGIÁM ĐỐC\nKiều Văn Phú', ['Như trên', 'Lưu VT']],
    ['Nơi nhận:\nNhư Điều 1;\nLưu VT.\n\nGIÁM ĐỐC\nKiều Văn Phú', ['Như Điều 1', 'Lưu VT']],
    [
      'Nơi nhận:                 KT. GIÁM ĐỐC\n- Các phòng, ban có       PHÓ GIÁM ĐỐC\n  liên quan;\n- Lưu: VT.                Kiều Văn Phú',
      ['Các phòng, ban có liên quan', 'Lưu: VT'],
    ],
    ['Nơi nhận: GIÁM ĐỐC\n- Như Điều 1;\n- Lưu: VT, NC. Kiều Văn Phú', ['Như Điều 1', 'Lưu: VT, NC']],
    ['GIÁM ĐỐC\nKiều Văn Phú', []],
  ])('%s', (end, copied_to) => expect(read(decision({ end })).copied_to).toEqual(copied_to));
});

describe('who signs', () => {
  it.each([
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nKiều Văn Phú', ['KT. GIÁM ĐỐC'], ['PHÓ GIÁM ĐỐC']],
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nKiều Văn Phú', ['KT. GIÁM ĐỐC'], ['PHÓ GIÁM ĐỐC']],
    ['TM. UBND\nTỈNH LAM HẢI\nCHỦ TỊCH\nKiều Văn Phú', ['TM. UBND TỈNH LAM HẢI'], ['CHỦ TỊCH']],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nKiều Văn Phú',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      ['PHÓ CHỦ TỊCH'],
    ],
    ['T/L GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nKiều Văn Phú', ['T/L GIÁM ĐỐC'], ['CHÁNH VĂN PHÒNG']],
    ['Q. GIÁM ĐỐC\nTS. Kiều Văn Phú', ['Q. GIÁM ĐỐC'], ['Q. GIÁM ĐỐC']],
    ['THỦ TRƯỞNG ĐƠN VỊ\nKiều Văn Phú', [], []],
    ['GIÁM ĐỐC\nKiều Văn Phú', [], ['GIÁM ĐỐC']],
  ])('%s', (end, authority, signer_titles) =>
    expect(read(decision({ end }))).toMatchObject({ signer: 'Kiều Văn Phú', authority, signer_titles }),
  );

  it.each([
    ['CHỦ TRÌ                THƯ KÝ\n\nĐỗ Hữu Khang           Hà Ngọc Diệp', 'Đỗ Hữu Khang', 'Hà Ngọc Diệp'],
    [
      'CHỦ TỌA                THƯ KÝ              ĐẠI DIỆN THÀNH VIÊN\n\nĐỗ Hữu Khang           Hà Ngọc Diệp        Kiều Văn Phú',
      'Đỗ Hữu Khang',
      'Hà Ngọc Diệp',
    ],
    ['CHỦ TRÌ\n\nĐỗ Hữu Khang', 'Đỗ Hữu Khang', null],
    [
      'Thư ký                 Chủ tọa\n(Đã ký)                (Đã ký)\nHà Ngọc Diệp           Đỗ Hữu Khang',
      'Đỗ Hữu Khang',
      'Hà Ngọc Diệp',
    ],
    ['Thư ký                 Chủ tọa\n\nHà Ngọc Diệp           Đỗ Hữu Khang', 'Đỗ Hữu Khang', 'Hà Ngọc Diệp'],
    ['Thư ký                 Tác giả\n\nHà Ngọc Diệp           Đỗ Hữu Khang', null, null],
  ])('minutes: %s', (end, signer, clerk) => {
    const head = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp Khối thi đua số 4';
    expect(read(`${head}\n\nKhối thi đua số 4 họp ngày 05/12/2027.\n\n${end}\n`)).toMatchObject({ signer, clerk });
  });
});

describe('what the form says is kept', () => {
  const argumentsOf = (text: string) => {
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return { document, said: extract(document).find(({ kind }) => kind === 'document')?.arguments ?? [] };
  };

  it.each(Object.keys(EXPECTED))('in roles that a reviewer can amend, word for word: %s', (slug) => {
    const { document, said } = argumentsOf(readFileSync(`${FOLDER}${slug}.txt`, 'utf8'));
    for (const { role, ordinal, written, basis, spans } of said) {
      expect(Object.keys(ROLES.document)).toContain(role);
      if (ordinal > 0) expect(ROLES.document[role].many).toBe(true);
      if (basis === 'stated') expect(spans.length).toBeGreaterThan(0);
      if (written !== null) expect(quote(document.text, spans[0]).replace(/\s+/g, ' ')).toBe(written);
    }
  });

  it('with what it is known by beside what is written', () => {
    const { said } = argumentsOf(
      decision({
        preamble: 'Căn cứ Quyết định số: 45 / QĐ-UB ngày 12/6/2001;',
        end: 'K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nKiều Văn Phú',
      }),
    );
    const of = (role: string) => said.find((argument) => argument.role === role);
    expect(of('basis')).toMatchObject({
      written: 'Quyết định số: 45 / QĐ-UB ngày 12/6/2001',
      value: '45/QĐ-UB 2001-06-12',
    });
    expect(of('authority')).toMatchObject({ written: 'K/T GIÁM ĐỐC', value: 'KT. GIÁM ĐỐC' });
    expect(of('article')).toMatchObject({ written: 'Điều 1', value: 1 });
  });

  it('of a Word document whose boxes are cells', async () => {
    const cell = (...lines: string[]): readonly [string, string] => ['', lines.map((line) => p(line)).join('')];
    const head = table([
      [cell('UBND TỈNH LAM HẢI', 'SỞ Y TẾ'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')],
      [cell('Số: 12/QĐ-SYT'), cell('Phú Lâm, ngày 05 tháng 3 năm 2022')],
    ]);
    const text = [
      'QUYẾT ĐỊNH',
      'Về việc tặng Giấy khen',
      'Căn cứ Luật Thi đua;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng Giấy khen.',
    ];
    const end = table([
      [cell('Nơi nhận:', '- Như Điều 1;', '- Lưu: VT.'), cell('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Kiều Văn Phú')],
    ]);
    const document = await readDocx(docxOf([head, ...text.map((line) => p(line)), end].join('')), 'quyet-dinh.docx');
    expect(docOf(document)).toMatchObject({
      parent: 'UBND TỈNH LAM HẢI',
      issuer: 'SỞ Y TẾ',
      place: 'Phú Lâm',
      copied_to: ['Như Điều 1', 'Lưu: VT'],
      authority: ['KT. GIÁM ĐỐC'],
      signer_titles: ['PHÓ GIÁM ĐỐC'],
    });
  });

  it('and nothing of it is said of news', () => {
    const news = 'Sở Y tế trao Giấy khen\n\n06/12/2027 19:38\n\n(LHO) - Căn cứ Luật Thi đua, Sở Y tế trao Giấy khen.\n';
    expect(formOf(read(news))).toEqual(NOTHING);
  });
});

const NOTHING = {
  ...{ parent: null, issuer: null, sign: null, place: null, subject: null, clerk: null },
  ...{ basis: [], proposals: [], proposers: [], addressees: [], copied_to: [], authority: [], signer_titles: [] },
  articles: [],
};
