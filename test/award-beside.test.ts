import { describe, expect, it } from 'vitest';
import { argumentOf, type Claim } from '../src/domain/claim.js';
import type { AwardRecord, WithheldRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

const documentOf = (text: string) => readText(new TextEncoder().encode(text), 'example.txt');

function recordOf(text: string) {
  const document = documentOf(text);
  return toRecord('example', document, extract(document));
}

const DECISION =
  'ỦY BAN NHÂN DÂN\nHUYỆN NAM LŨNG\nSố: 12/QĐ-UBND\nNam Lũng, ngày 06 tháng 7 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NAM LŨNG\n\nQUYẾT ĐỊNH:\n\n';
const SIGNED = '\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nCHỦ TỊCH\n\nTô Văn Hải\n\n';
const SUBMISSION = 'Số: 12/TTr-UBND\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n\n';
const MINUTES =
  'SỞ Y TẾ PHÚ LÂM\nSố: 12/BB-SYT\nPhú Lâm, ngày 06 tháng 7 năm 2028\n\nBIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nVề việc xét, đề nghị khen thưởng năm 2027\n\n';

/** What the first award says of its stage, and the words that say so. */
function stageOf(text: string): string {
  const document = documentOf(text);
  const [claim] = extract(document).filter(({ kind }) => kind === 'award');
  const { value, spans } = argumentOf(claim, 'stage')!;
  return [value, ...spans.map(({ start, end }) => document.text.slice(start, end))].join(' | ');
}

/** Each with its like that must not be so. */
describe('the stage of an award', () => {
  it.each([
    ['Chủ tịch UBND tỉnh trao Cờ thi đua cho Sở Y tế.', 'presented | trao'],
    ['Chủ tịch UBND tỉnh tặng Cờ thi đua cho Sở Y tế.', 'decided | tặng'],
    ['Trường Múa vinh dự đón nhận Huân chương Lao động hạng Ba.', 'presented | vinh dự đón nhận'],
    ['Trường Múa vinh dự được tặng Huân chương Lao động hạng Ba.', 'decided | tặng'],
    ['Lữ đoàn 999 được gắn Huân chương Chiến công hạng Ba.', 'presented | gắn'],
    ['Lữ đoàn 999 được công nhận Đơn vị quyết thắng.', 'decided | công nhận'],
    ['Lãnh đạo tỉnh công bố và trao Quyết định tặng Bằng khen cho Sở Y tế.', 'presented | trao'],
    ['Lãnh đạo tỉnh công bố và ký Quyết định tặng Bằng khen cho Sở Y tế.', 'decided | ký Quyết định tặng'],
    ['Lãnh đạo tỉnh ký Quyết định trao tặng Bằng khen cho Sở Y tế.', 'decided | ký Quyết định trao tặng'],
    ['Lãnh đạo tỉnh đã trao tặng Bằng khen cho Sở Y tế.', 'presented | trao tặng'],
    [`${DECISION}Điều 1. Trao tặng Giấy khen cho Phòng Y tế huyện.${SIGNED}`, 'decided | Trao tặng'],
  ])('%s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it.each([
    [
      'Hội đồng Thi đua - Khen thưởng tỉnh nhất trí trình Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế.',
      'council | Hội đồng | nhất trí',
    ],
    // It is asked.
    [
      'Khối nhất trí đề nghị Hội đồng Thi đua - Khen thưởng tỉnh thông qua, trình Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế.',
      'recommended | trình',
    ],
    // Another council.
    [
      'Hội đồng nhân dân xã nhất trí đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế.',
      'recommended | nhất trí đề nghị',
    ],
    // One that passes nothing.
    [
      'Hội đồng Thi đua - Khen thưởng tỉnh đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế.',
      'recommended | đề nghị',
    ],
    [
      `${SUBMISSION}Hội đồng Thi đua huyện đã họp và thống nhất:\n- Cờ thi đua của UBND tỉnh: Phòng Y tế huyện;\n- Giấy khen: Phòng Nội vụ.`,
      'council | Hội đồng | thống nhất',
    ],
    [
      `${SUBMISSION}Khối thi đua số 2 đã họp và thống nhất:\n- Cờ thi đua của UBND tỉnh: Phòng Y tế huyện;\n- Giấy khen: Phòng Nội vụ.`,
      'voted | Cờ thi đua của UBND tỉnh',
    ],
    [
      `${SUBMISSION}Cờ thi đua của UBND tỉnh:\n1. Phòng Y tế huyện;\n2. Phòng Nội vụ.`,
      'recommended | Về việc đề nghị khen thưởng năm 2027',
    ],
    [`${MINUTES}STT | Tên tập thể | Hình thức khen thưởng\n1 | Khoa Nội | Giấy khen\n`, 'council | HỘI ĐỒNG'],
  ])('%s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it.each([
    ['Các thành viên suy tôn Viện Dược nhận Cờ thi đua của Bộ Y tế.', 'voted | suy tôn'],
    ['Khối thi đua số 3: Sở Y tế đăng ký Cờ thi đua của UBND tỉnh.', 'registered | đăng ký'],
  ])('%s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it('is what a picture says of an award that the text only grants', () => {
    const granted = 'Bộ Y tế tặng Bằng khen cho Bệnh viện Kim Bình vì đã cứu người.';
    expect(stageOf(granted)).toMatch(/^decided/);
    expect(stageOf(`Bệnh viện Kim Bình đón nhận Bằng khen\n\n${granted}`)).toBe('presented | đón nhận');
  });

  it('has the status that it is finer than', () => {
    const of = { registered: 'registered', voted: 'voted', council: 'recommended', presented: 'awarded' } as const;
    for (const text of [
      'Khối thi đua số 3: Sở Y tế đăng ký Cờ thi đua của UBND tỉnh.',
      'Các thành viên suy tôn Viện Dược nhận Cờ thi đua của Bộ Y tế.',
      'Hội đồng Thi đua huyện nhất trí trình UBND tỉnh tặng Cờ thi đua cho Sở Y tế.',
      'UBND tỉnh trao Cờ thi đua cho Sở Y tế.',
    ]) {
      const [{ stage, status }] = recordOf(text).awards;
      expect(of[stage as keyof typeof of]).toBe(status);
    }
  });
});

const withheld = (text: string): string[] =>
  recordOf(text).withheld.map(({ award, recipient, stage }) => `${award} → ${recipient} | ${stage}`);

/** What refuses an award, or takes it back; beside it what only seems to. */
describe('an award that is withheld', () => {
  it.each<[string, ...string[]]>([
    ['Hội đồng không thông qua đề nghị tặng Bằng khen cho Phòng Kế toán.', 'Bằng khen → Phòng Kế toán | refused'],
    ['Hội đồng không xét Cờ thi đua đối với Sở Y tế do nợ kinh phí.', 'Cờ thi đua → Sở Y tế | refused'],
    ['Hội đồng sẽ không xét Cờ thi đua đối với Sở Y tế nếu nợ kinh phí.'],
    ['Sở Y tế có đơn thư nên không được xét tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | refused'],
    ['Sở Y tế chưa được tặng Cờ thi đua.'],
    ['Sở Y tế xin rút, không nhận Cờ thi đua.'],
    ['Sở Y tế hồ sơ chưa đủ nên Khối chưa xét tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | refused'],
    // Who refuses, not who is refused.
    ['Sở Y tế trả hồ sơ, không trình tặng Cờ thi đua.'],
    ['Trường hợp ông Tô Văn Hải đề nghị tặng Giấy khen, Hội đồng không thông qua.', 'Giấy khen → Tô Văn Hải | refused'],
    ['Đội Xe bị loại khỏi danh sách đề nghị Đơn vị tiên tiến.', 'Đơn vị tiên tiến → Đội Xe | refused'],
    ['Có đề xuất tặng Bằng khen cho ông Tô Văn Hải, song Khối bác.', 'Bằng khen → Tô Văn Hải | refused'],
    ['Có đề xuất tặng Bằng khen cho ông Tô Văn Hải, song ông từ chối.'],
    ['Hội đồng không xét tặng Cờ thi đua cho 4 phòng.'],
    ['Đơn vị nào nợ thuế thì không xét tặng Cờ thi đua cho Sở Y tế.'],
    [
      'Đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể:\n- Sở Y tế;\n- Thuế tỉnh: 01/05 phiếu (không đề nghị).',
      'Bằng khen → Thuế tỉnh | refused',
    ],
    [
      `${MINUTES}STT | Tên tập thể | Hình thức khen thưởng | Số phiếu\n1 | Khoa Nội | Giấy khen | 4/4\n2 | Khoa Ngoại | Giấy khen | 1/4 (không thông qua)\n`,
      'Giấy khen → Khoa Ngoại | refused',
    ],
  ])('%s', (text, ...found) => {
    expect(withheld(text)).toEqual(found);
  });

  it.each<[string, ...string[]]>([
    [
      'Điều 1. Hủy bỏ Quyết định số 77/QĐ-UBND ngày 5/6/2027 về việc tặng Giấy khen cho Đội Cơ giới 3.',
      'Giấy khen → Đội Cơ giới 3 | revoked',
    ],
    ['Điều 1. Thay thế Quyết định số 77/QĐ-UBND ngày 5/6/2027 về việc tặng Giấy khen cho Đội Cơ giới 3.'],
    [
      'Quyết định số 55/QĐ-UBND về việc tặng Bằng khen cho Công ty Minh Thắng bị hủy bỏ do khai gian.',
      'Bằng khen → Công ty Minh Thắng | revoked',
    ],
    [
      'Chủ tịch nước thu hồi Huân chương Lao động hạng Ba của ông Tô Văn Hải.',
      'Huân chương Lao động hạng Ba → Tô Văn Hải | revoked',
    ],
    ['Bộ đề nghị thu hồi Huân chương Lao động hạng Ba của ông Tô Văn Hải.'],
    ['Sau khi hủy bỏ hợp đồng cũ, UBND tỉnh tặng Bằng khen cho Công ty Minh Thắng.'],
    ['Ông Tô Văn Hải bị tước danh hiệu Nghệ sĩ ưu tú.', 'Nghệ sĩ ưu tú → Tô Văn Hải | revoked'],
    ['Kiên quyết thu hồi danh hiệu, bằng khen đối với những trường hợp khai gian.'],
  ])('%s', (text, ...found) => {
    expect(withheld(text)).toEqual(found);
  });

  it('is a claim without a status, and no award', () => {
    const text = 'UBND tỉnh trao Cờ thi đua cho Sở Nội vụ. Hội đồng không xét Cờ thi đua đối với Sở Y tế.';
    const said = (claim: Claim) => [argumentOf(claim, 'recipient')?.written, argumentOf(claim, 'status')?.value];
    expect(
      extract(documentOf(text))
        .filter(({ kind }) => kind === 'award')
        .map(said),
    ).toEqual([
      ['Sở Nội vụ', 'awarded'],
      ['Sở Y tế', undefined],
    ]);
    const { awards, withheld } = recordOf(text);
    expect([awards.length, withheld.length]).toEqual([1, 1]);
    expect(withheld[0]).not.toHaveProperty('status');
  });
});

const beside = (text: string) => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld] as (AwardRecord | WithheldRecord)[];
};

describe('the reason of an award', () => {
  it.each<[string, string | null]>([
    [
      'UBND tỉnh tặng Bằng khen cho Sở Y tế đã có thành tích xuất sắc trong phong trào thi đua năm 2027.',
      'đã có thành tích xuất sắc trong phong trào thi đua năm 2027',
    ],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế trong buổi lễ tổng kết phong trào thi đua năm 2027.', null],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế vì đã dập tắt đám cháy.', null],
    ['UBND tỉnh tặng Bằng khen về thành tích phòng chống dịch cho Sở Y tế.', 'về thành tích phòng chống dịch'],
    [
      'Với thành tích xuất sắc trong phòng chống dịch, Sở Y tế được tặng Bằng khen.',
      'Với thành tích xuất sắc trong phòng chống dịch',
    ],
    // Said elsewhere.
    ['Với những thành tích đó, Sở Y tế được tặng Bằng khen.', null],
    [
      'UBND tỉnh tặng Bằng khen cho bà Hà Thị Nhàn có nhiều đóng góp cho phong trào (có danh sách kèm theo).',
      'có nhiều đóng góp cho phong trào',
    ],
    ['UBND tỉnh tặng Cờ “Đơn vị dẫn đầu phong trào thi đua” cho Sở Y tế.', null],
    [
      'UBND tỉnh tặng Bằng khen cho Sở Y tế dẫn đầu phong trào thi đua của tỉnh.',
      'dẫn đầu phong trào thi đua của tỉnh',
    ],
    // Another subject begins.
    [
      'Đoàn viên có thành tích xuất sắc năm 2027, Tỉnh đoàn tặng Bằng khen cho 5 tập thể.',
      'có thành tích xuất sắc năm 2027',
    ],
    [
      `${DECISION}Điều 1. Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo), vì:\nĐã có thành tích xuất sắc giai đoạn 2023 - 2026.${SIGNED}DANH SÁCH\nTẬP THỂ ĐƯỢC TẶNG GIẤY KHEN\n\n1. Phòng Y tế huyện;\n2. Trường Tiểu học Lê Lợi.\n`,
      'Đã có thành tích xuất sắc giai đoạn 2023 - 2026',
    ],
    [
      'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nDANH SÁCH\n\nSTT | Tên đơn vị | Hình thức khen thưởng | Thành tích\n1 | Sở Y tế | Bằng khen | Dập tắt đám cháy lớn\n',
      'Dập tắt đám cháy lớn',
    ],
  ])('%s', (text, reason) => {
    expect(beside(text)[0].reason).toBe(reason);
  });

  it('is that of its own clause', () => {
    const text =
      'UBND tỉnh tặng Cờ thi đua cho Sở Y tế có thành tích xuất sắc trong phòng dịch; tặng Bằng khen cho Thuế tỉnh có thành tích xuất sắc trong thu ngân sách.';
    expect(beside(text).map(({ reason }) => reason)).toEqual([
      'có thành tích xuất sắc trong phòng dịch',
      'có thành tích xuất sắc trong thu ngân sách',
    ]);
  });
});

describe('the years of merit', () => {
  it.each<[string, number | null, number | null]>([
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế có thành tích xuất sắc giai đoạn 2020 - 2025.', 2020, 2025],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế đã có thành tích xuất sắc từ năm 2021 đến năm 2025.', 2021, 2025],
    ['Sở Giáo dục tặng Giấy khen cho Trường Lê Lợi có thành tích xuất sắc trong năm học 2026-2027.', 2026, 2027],
    ['Khối thi đua số 3 đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế năm 2027.', 2027, 2027],
    // When it was given.
    ['Năm 2014, Bệnh viện Kim Bình được tặng Huân chương Lao động hạng Ba.', null, null],
    ['Năm 2014, Sở Y tế được tặng Cờ thi đua năm 2013.', 2013, 2013],
    // The year of a day, and of a law.
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế đã có thành tích xuất sắc trong vụ cháy ngày 14/5/2027.', null, null],
    ['UBND tỉnh tặng Bằng khen cho Sở Y tế đã có thành tích xuất sắc thực hiện Luật Thanh tra năm 2022.', null, null],
  ])('%s', (text, from, to) => {
    const [{ period_from, period_to }] = beside(text);
    expect([period_from, period_to]).toEqual([from, to]);
  });
});

/** "score 98.5 rank 1": what is said, without what is not. */
const tallied = (text: string): string[] =>
  beside(text).map((row) =>
    (['score', 'rank', 'votes', 'votes_of', 'votes_share'] as const)
      .filter((role) => row[role] !== null)
      .map((role) => `${role} ${row[role]}`)
      .join(' '),
  );

describe('scores, ranks and votes', () => {
  it.each<[string, ...string[]]>([
    ['Sở Y tế đạt 98,5 điểm, xếp thứ nhất, được đề nghị tặng Cờ thi đua.', 'score 98.5 rank 1'],
    ['Sở Y tế (98,5 điểm) và Thuế tỉnh (1.000 điểm) được đề nghị tặng Cờ thi đua.', 'score 98.5', 'score 1000'],
    ['Sở Y tế và Thuế tỉnh cùng đạt 98 điểm được đề nghị tặng Cờ thi đua.', 'score 98', 'score 98'],
    ['Sở Y tế bị trừ 3 điểm nhưng được đề nghị tặng Cờ thi đua.', ''],
    ['Sở Y tế đạt từ 90 điểm trở lên được đề nghị tặng Cờ thi đua.', ''],
    ['Sở Y tế mở 3 điểm cầu, được đề nghị tặng Cờ thi đua.', ''],
    ['Sở Y tế xếp hạng nhì trong Khối, được đề nghị tặng Cờ thi đua.', 'rank 2'],
    ['Sở Y tế xếp thứ nhất về cải cách, được đề nghị tặng Cờ thi đua.', ''],
    ['Sở Y tế xếp thứ 4/63 tỉnh, được đề nghị tặng Cờ thi đua.', ''],
    [
      'Khối đề nghị tặng Cờ thi đua cho Sở Y tế (7/7 phiếu), Bằng khen cho Thuế tỉnh (6/7 phiếu).',
      'votes 7 votes_of 7',
      'votes 6 votes_of 7',
    ],
    [
      '7/7 phiếu đề nghị tặng Cờ thi đua cho Sở Y tế; 6/7 phiếu đề nghị tặng Bằng khen cho Thuế tỉnh.',
      'votes 7 votes_of 7',
      'votes 6 votes_of 7',
    ],
    ['Hội nghị bỏ phiếu, 100% phiếu nhất trí đề nghị tặng Cờ thi đua cho Sở Y tế.', 'votes_share 100'],
    ['11/11 thành viên biểu quyết đề nghị tặng Cờ thi đua cho Sở Y tế.', 'votes 11 votes_of 11'],
    ['11/12 thành viên dự họp. Khối đề nghị tặng Cờ thi đua cho Sở Y tế.', ''],
    ['Khối đề nghị tặng Cờ thi đua cho Sở Y tế khi đạt từ 2/3 số phiếu trở lên.', ''],
  ])('%s', (text, ...found) => {
    expect(tallied(text)).toEqual(found);
  });

  it('stand in columns of a table', () => {
    const heads = 'TT | Đơn vị | Điểm tự chấm | Tổng điểm | Xếp hạng | Số phiếu | Đề nghị';
    const rows =
      '1 | Sở Y tế | 99 | 98,5 | Nhất | 7/7 (100%) | Cờ thi đua\n2 | Thuế tỉnh | 98 | 97 | 2 | 6/7 | Bằng khen';
    expect(tallied(`Cụm thi đua số 2 tổng kết năm 2027.\n\nCụm thống nhất suy tôn:\n${heads}\n${rows}\n`)).toEqual([
      'score 98.5 rank 1 votes 7 votes_of 7 votes_share 100',
      'score 97 rank 2 votes 6 votes_of 7',
    ]);
  });

  it('of a column that counts something else are none', () => {
    const table = 'TT | Đơn vị | Điểm cầu | Xếp loại | Đề nghị\n1 | Sở Y tế | 3 | 2 | Cờ thi đua\n';
    expect(tallied(`Cụm thi đua số 2 tổng kết năm 2027.\n\nCụm thống nhất suy tôn:\n${table}`)).toEqual(['']);
  });
});
