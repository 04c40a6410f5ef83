import { clerk } from '../people.js';
import { capital, headOf, passed, semicolons, slashed, two, upper, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { beside, bothSign, bracketed, byUnit, calledInFull, comrade, plain, second, top, units } from './layout.js';

/** Minutes of blocs, as the secretaries of two more provinces keep them. */
export const TWENTY_FIRST_MINUTES: readonly Way[] = [
  heldWay(
    'a line for each comrade, awards in a table',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const present = s.members.map((unit) => ({ unit, ...comrade(unit, chance) }));
      const chair = present.find(({ unit }) => unit === s.head) ?? present[0];
      const secretary = comrade('', chance).name;
      return [
        ...top(s, [s.bloc], null, chance),
        `BIÊN BẢN HỌP ${upper(wordOf(s))} THI ĐUA`,
        `(V/v bình xét, đề nghị khen thưởng năm ${s.year})`,
        '',
        `Hôm nay, ngày ${slashed(s)}, tại phòng họp ${s.head}, ${s.bloc} họp bình xét thi đua năm ${s.year}.`,
        '',
        'I. THÀNH PHẦN THAM DỰ:',
        `Đại diện ${two(s.members.length)} đơn vị thành viên của ${wordOf(s).toLowerCase()}:`,
        ...present.map(
          ({ unit, name, post }) =>
            `- Đ/c ${name} - ${post} ${unit}${unit === s.head ? `, ${headOf(s)} năm ${s.year} (chủ trì)` : unit === s.deputy ? `, ${second(s)} năm ${s.year}` : ''};`,
        ),
        '(Vắng: 0)',
        `Thư ký cuộc họp: Đ/c ${secretary}.`,
        '',
        'II. NỘI DUNG:',
        `1. Đ/c ${chair.name} thông qua báo cáo tổng kết. ${beside(s, chance)}`,
        `2. Sau khi trao đổi, các thành viên nhất trí đề nghị khen thưởng thành tích năm ${s.year} cho ${two(byUnit(s.awards).length)} đơn vị theo bảng sau:`,
        [
          ['TT', 'Hình thức đề nghị', 'Cấp khen thưởng', 'Đơn vị được đề nghị', 'Tỷ lệ nhất trí'],
          ...passed(s).map((one, i) => [
            two(i + 1),
            capital(plain(one)),
            capital(one.giver),
            semicolons(one.recipients),
            '100%',
          ]),
        ],
        ...where(s.nextHead, `3. Phân công ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
        'Cuộc họp kết thúc vào lúc 16 giờ 45 phút cùng ngày./.',
        ...bothSign(secretary, chair.name),
      ];
    },
  ),
  heldWay('all by their points', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => {
    const chair = comrade(s.head ?? '', chance);
    const awarded = byUnit(s.awards);
    const won = new Map(awarded);
    const order = [...awarded.map(([unit]) => unit), ...s.members.filter((unit) => !won.has(unit))];
    const secretary = comrade('', chance).name;
    return [
      ...top(s, [`UBND ${s.place}`, s.bloc], `BB-${wordOf(s).charAt(0)}TĐ`, chance),
      'BIÊN BẢN',
      `Chấm điểm, xếp hạng và suy tôn năm ${s.year}`,
      '',
      `- Thời gian: 8 giờ 00 ngày ${slashed(s)}.`,
      `- Địa điểm: trụ sở ${s.head}.`,
      `- Chủ trì: Đ/c ${chair.name}, ${chair.post} ${s.head}, đơn vị ${headOf(s)} năm ${s.year}.`,
      `- Thành phần: đại diện lãnh đạo ${two(s.members.length)}/${two(s.members.length)} đơn vị thành viên.`,
      `- Khách mời: ${clerk(s, chance)}.`,
      '',
      `Căn cứ bảng điểm năm ${s.year}, các đơn vị thành viên ${s.bloc} được xếp hạng và bỏ phiếu suy tôn với kết quả như sau (đơn vị không ghi ở cột cuối là không suy tôn):`,
      [
        ['Hạng', 'Đơn vị thành viên', 'Điểm tự chấm', 'Điểm thống nhất', `Được suy tôn năm ${s.year}`],
        ...order.map((unit, i) => [
          String(i + 1),
          unit,
          String(99 - i),
          `${98 - i},5`,
          (won.get(unit) ?? []).map((one) => capital(calledInFull(one))).join('; '),
        ]),
      ],
      `Số phiếu suy tôn đạt 100% trên tổng số phiếu phát ra. ${beside(s, chance, 1)}`,
      ...where(s.nextHead, `Các đơn vị thống nhất để ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
      'Biên bản lập xong lúc 11 giờ 15, mọi người cùng nghe và nhất trí ký tên.',
      ...bothSign(secretary, chair.name),
    ];
  }),
  heldWay(
    'first, second and third matter',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const chair = comrade(s.head ?? '', chance);
      return [
        ...top(s, [s.bloc], `BB-${wordOf(s).charAt(0)}TĐ`, chance),
        'BIÊN BẢN',
        `Cuộc họp tổng kết năm ${s.year} và triển khai phương hướng năm ${s.year + 1}`,
        '',
        `Vào lúc 13 giờ 30 phút, ngày ${slashed(s)}, ${s.bloc} tiến hành họp tổng kết. Có mặt đủ ${two(s.members.length)} đơn vị thành viên: ${bracketed(s.members)}.`,
        `Điều hành cuộc họp: ${headOf(s)} năm ${s.year} là ${s.head}${s.deputy ? `; ${second(s)} năm ${s.year} là ${s.deputy}` : ''}.`,
        '',
        `Nội dung thứ nhất: Đánh giá kết quả thi đua năm ${s.year}.`,
        beside(s, chance, 3),
        `Nội dung thứ hai: Đề nghị khen thưởng năm ${s.year}.`,
        `Các đơn vị biểu quyết bằng hình thức giơ tay, 100% thống nhất đề nghị:`,
        ...byUnit(s.awards).map(
          ([unit, told]) =>
            `+ ${unit}: đề nghị ${told.map((one) => `${one.giver} tặng ${plain(one)}`).join(' và đề nghị ')}.`,
        ),
        `(Cộng: ${units({ recipients: byUnit(s.awards).map(([unit]) => unit) })})`,
        `Nội dung thứ ba: Bầu ${headOf(s)} năm ${s.year + 1}.`,
        ...where(s.nextHead, `Kết quả: ${s.nextHead} được bầu với tất cả phiếu thuận.`),
        'Không còn ý kiến nào khác, cuộc họp kết thúc lúc 16 giờ.',
        ...bothSign(comrade('', chance).name, chair.name),
      ];
    },
  ),
];
