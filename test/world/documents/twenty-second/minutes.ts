import { clerk } from '../people.js';
import { capital, headOf, leadOf, listed, long, passed, semicolons, slashed, two, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import {
  aligned,
  called,
  chairAndClerk,
  comrade,
  crosses,
  letters,
  perUnit,
  points,
  remarks,
  top,
  viceOf,
  withGiver,
} from './layout.js';

/** Minutes of blocs, as the secretaries of two provinces of the north and the south keep them. */
export const TWENTY_SECOND_MINUTES: readonly Way[] = [
  heldWay(
    'units with who came for them, awards in columns without lines',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const first = [s.head, s.deputy].flatMap((unit) => (unit ? [unit] : []));
      const order = [...first, ...s.members.filter((unit) => !first.includes(unit))].map((unit) => ({
        unit,
        ...comrade(unit, chance),
      }));
      const votes = `${two(s.members.length)}/${two(s.members.length)}`;
      return [
        ...top(s, [s.bloc], `BB-${letters(s)}`, chance),
        'BIÊN BẢN',
        `Họp tổng kết và xét thi đua, khen thưởng năm ${s.year}`,
        '',
        `1. Thời gian: 7 giờ 30 phút, ${long(s)}.`,
        `2. Địa điểm: Phòng họp số 1, ${s.head}.`,
        `3. Thành phần: đại diện lãnh đạo các đơn vị thành viên ${s.bloc}, gồm:`,
        ...order.map(
          ({ unit, name, post }, i) =>
            `- ${unit}: đ/c ${name}, ${post}${unit === s.head ? ` - chủ tọa (đơn vị ${leadOf(s)} năm ${s.year})` : unit === s.deputy ? ` (đơn vị ${viceOf(s)} năm ${s.year})` : ''}${i + 1 < order.length ? ';' : '.'}`,
        ),
        `Mời dự: ${clerk(s, chance)}.`,
        '4. Nội dung:',
        `4.1. Chủ tọa đọc báo cáo tổng kết. ${remarks(s, chance)} Các đơn vị không có ý kiến bổ sung.`,
        `4.2. Xét khen thưởng. Các đơn vị bỏ phiếu kín, thống nhất đề nghị khen thưởng thành tích năm ${s.year} như sau:`,
        '',
        ...aligned([
          ['Đơn vị', 'Đề nghị tặng', 'Số phiếu'],
          ...s.awards.map((one) => [one.recipient, capital(withGiver(one)), votes]),
        ]),
        '',
        ...where(s.nextHead, `4.3. Đơn vị ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead} (${votes} phiếu).`),
        'Cuộc họp bế mạc lúc 10 giờ 20 phút./.',
        ...chairAndClerk(order[0].name, comrade('', chance).name),
      ];
    },
  ),
  heldWay(
    'points of each, then whom they chose',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const chair = comrade(s.head ?? '', chance);
      const scored = points(s);
      const of = new Map(scored);
      return [
        ...top(s, [`UBND ${s.place}`, s.bloc], null, chance),
        `BIÊN BẢN BÌNH CHỌN THI ĐUA NĂM ${s.year}`,
        '',
        `Hôm nay, ${long(s)}, tại ${s.head}, các đơn vị thuộc ${s.bloc} họp chấm điểm và bình chọn thi đua năm ${s.year}. Chủ tọa: đồng chí ${chair.name}, ${chair.post} ${s.head}, ${headOf(s)} năm ${s.year}.`,
        `Các thành viên ${wordOf(s).toLowerCase()} có mặt đầy đủ. Kết quả chấm điểm của ${two(s.members.length)} đơn vị thành viên:`,
        `${semicolons(scored.map(([unit, sum]) => `${unit}: ${sum} điểm`))}.`,
        remarks(s, chance, 1),
        `Trên cơ sở điểm số, các đơn vị biểu quyết bình chọn năm ${s.year}:`,
        ...passed(s).map(
          (one, i) =>
            `${i + 1}/ Bình chọn ${listed(one.recipients.map((unit) => `${unit} (${of.get(unit)} điểm)`))} nhận ${withGiver(one)}.`,
        ),
        'Tất cả các đơn vị đều giơ tay tán thành.',
        ...where(
          s.nextHead === s.head,
          `Các đơn vị đồng ý để ${s.head} làm ${headOf(s)} thêm một năm, tức năm ${s.year + 1}.`,
        ),
        ...where(
          s.nextHead !== s.head && s.nextHead,
          `${headOf(s)} năm ${s.year + 1}: các đơn vị đồng ý chọn ${s.nextHead}.`,
        ),
        'Biên bản này được các đơn vị nghe đọc lại và cùng ký tên.',
        ...chairAndClerk(chair.name, comrade('', chance).name),
      ];
    },
  ),
  heldWay(
    'who said what, a cross under each award',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const chair = comrade(s.head ?? '', chance);
      const speakers = chance.some(s.members, 2);
      return [
        ...top(s, [`UBND ${s.place}`, s.bloc], `BB-${letters(s)}`, chance),
        'BIÊN BẢN HỌP',
        `(Về việc bình xét và đề nghị khen thưởng năm ${s.year})`,
        '',
        `- Bắt đầu: 14 giờ ngày ${slashed(s)}. Kết thúc: 16 giờ 30 phút cùng ngày.`,
        `- ${leadOf(s)} năm ${s.year}: ${s.head}${s.deputy ? `. ${viceOf(s)} năm ${s.year}: ${s.deputy}` : ''}.`,
        `- Thành viên ${s.bloc} dự họp (${two(s.members.length)}/${two(s.members.length)}):`,
        ...s.members.map((unit) => `  + ${unit}`),
        `- Chủ tọa: ${chair.name}, ${chair.post} ${s.head}.`,
        '',
        'Ý kiến tại cuộc họp:',
        `Đại diện ${speakers[0]}: nhất trí với báo cáo; đề nghị năm sau điều chỉnh tiêu chí chuyển đổi số.`,
        `Đại diện ${speakers[1]}: đồng tình với điểm số mà tổ thẩm định công bố.`,
        `Chủ tọa tiếp thu, giải trình. ${remarks(s, chance, 1)}`,
        '',
        'Kết luận:',
        `a) ${wordOf(s)} nhất trí 100% đề nghị khen thưởng thành tích năm ${s.year} cho các đơn vị có tên trong bảng (dấu x là hình thức được đề nghị):`,
        crosses(s, 'Đơn vị được đề nghị', (one) => capital(one.takesGiver ? called(one) : withGiver(one))),
        ...where(
          s.nextHead,
          `b) Từ ngày 01/01/${s.year + 1}, ${s.nextHead} là ${leadOf(s)} năm ${s.year + 1} theo danh sách luân phiên đã được các đơn vị thông qua.`,
        ),
        `c) Giao ${s.head} hoàn thiện hồ sơ gửi cơ quan thường trực trước ngày 15/12 (tổng số ${two(perUnit(s.awards).length)} đơn vị).`,
        ...chairAndClerk(chair.name, comrade('', chance).name),
      ];
    },
  ),
];
