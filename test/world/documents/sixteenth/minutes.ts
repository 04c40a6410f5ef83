import { personOf } from '../people.js';
import { capital, headOf, leadOf, listed, namedInFull, passed, titled, two, where, wordOf } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { all, beside, beyond, blocBox, by, chiefOf, dated, ended, guest, head, signOf, someone } from './layout.js';

/** Those who are voted for come first by their points. */
function ranked({ members, awards }: Story): string[] {
  return [...new Set([...awards.map(({ recipient }) => recipient), ...members])];
}
const points = (n: number): string => n.toFixed(1).replace('.', ',');

/** Minutes of blocs, as clerks of three provinces keep them. */
export const SIXTEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'numbered parts, agreed by all',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const [chair, clerk] = [someone(chance), someone(chance)];
      return [
        ...head(s, blocBox(s), `BB-${signOf(s)}`, chance),
        'BIÊN BẢN',
        `Họp xét thi đua, khen thưởng năm ${s.year}`,
        '',
        `Thời gian bắt đầu: 8 giờ 00 phút, ${dated(s)}.`,
        `Địa điểm: Phòng họp ${s.head}.`,
        '1. Thành phần tham dự',
        `- Chủ trì: ${capital(chair.called)}, ${chiefOf(s.head!)} - ${leadOf(s)} năm ${s.year};`,
        ...where(
          s.deputy,
          `- ${capital(someone(chance).called)}, ${chiefOf(s.deputy ?? '')} - Phó ${leadOf(s)} năm ${s.year};`,
        ),
        `- Đại biểu mời: ${capital(guest(s, chance))};`,
        `- Đại diện lãnh đạo ${two(s.members.length)}/${two(s.members.length)} đơn vị thành viên ${wordOf(s)} thi đua, gồm: ${listed(s.members)};`,
        `- Thư ký: ${capital(clerk.called)}.`,
        '2. Nội dung cuộc họp',
        `2.1. ${leadOf(s)} trình bày dự thảo báo cáo tổng kết năm ${s.year}. ${beyond(s, chance)}`,
        `2.2. Căn cứ kết quả chấm điểm, cuộc họp biểu quyết thống nhất 100% đề nghị khen thưởng thành tích năm ${s.year}, cụ thể:`,
        ...ended(passed(s).map((one) => `- Đề nghị ${by(one)} cho ${all(one)}`)),
        `2.3. Các đơn vị thống nhất cử ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`,
        'Cuộc họp kết thúc lúc 11 giờ 15 phút cùng ngày. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và nhất trí thông qua./.',
        ...beside(['THƯ KÝ', clerk.name], ['CHỦ TRÌ', chair.name]),
      ];
    },
  ),
  heldWay(
    'points of the members, then the votes',
    { members: true, heads: ['head', 'nextHead'], step: 'voted' },
    (s, chance) => {
      const [chair, clerk] = [someone(chance, true), someone(chance, true)];
      const votes = `${two(s.members.length)}/${two(s.members.length)}`;
      return [
        ...head(s, blocBox(s), null, chance),
        'BIÊN BẢN',
        `Hội nghị tổng kết công tác thi đua năm ${s.year} của ${s.bloc}`,
        '',
        `Vào hồi 13 giờ 30 phút, ${dated(s)}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua năm ${s.year}.`,
        `Chủ trì hội nghị: ${chair.called}, ${chiefOf(s.head!)}, đơn vị ${headOf(s)} năm ${s.year}.`,
        `Thư ký: ${clerk.called}.`,
        'I. KẾT QUẢ CHẤM ĐIỂM',
        `Hội nghị thống nhất điểm thi đua của ${two(s.members.length)} đơn vị thành viên như sau:`,
        [
          ['TT', 'Tên đơn vị', 'Điểm tự chấm', 'Điểm thống nhất', 'Xếp thứ'],
          ...ranked(s).map((unit, i) => [
            String(i + 1),
            unit,
            points(99 - 0.5 * i),
            points(98.5 - 0.8 * i),
            String(i + 1),
          ]),
        ],
        'II. KẾT QUẢ BÌNH XÉT',
        `Hội nghị tiến hành bỏ phiếu kín suy tôn các đơn vị tiêu biểu năm ${s.year}, kết quả:`,
        ...passed(s).map(
          (one, i) =>
            `${i + 1}. Suy tôn ${all(one)} nhận ${namedInFull(one)} (${votes} phiếu${one.recipients.length > 1 ? ' mỗi đơn vị' : ''}).`,
        ),
        `III. ${headOf(s).toUpperCase()} NĂM ${s.year + 1}`,
        `Theo thứ tự luân phiên, ${s.nextHead} giữ nhiệm vụ ${headOf(s)} năm ${s.year + 1}.`,
        `Hội nghị kết thúc vào hồi 16 giờ 45 phút cùng ngày./.`,
        ...beside(['THƯ KÝ HỘI NGHỊ', clerk.name], ['CHỦ TRÌ HỘI NGHỊ', chair.name]),
      ];
    },
  ),
  heldWay(
    'tables of who came and of what is asked for',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const came = s.members.map((unit) => ({ unit, name: personOf(chance).name }));
      const role = (unit: string): string => {
        if (unit === s.head) return `${leadOf(s)} năm ${s.year}`;
        return unit === s.deputy ? `Phó ${leadOf(s)} năm ${s.year}` : 'Thành viên';
      };
      return [
        ...head(s, blocBox(s), `BB-${signOf(s)}`, chance),
        'BIÊN BẢN HỌP',
        `V/v bình xét danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`,
        '',
        `1. Thời gian, địa điểm: 14 giờ 00 phút, ${dated(s)}, tại trụ sở ${s.head}.`,
        `2. Thành phần: ${capital(guest(s, chance))} và đại diện các đơn vị thành viên ${s.bloc}:`,
        [
          ['STT', 'Đơn vị', 'Họ và tên người dự', 'Vai trò'],
          ...came.map(({ unit, name }, i) => [String(i + 1), unit, name, role(unit)]),
        ],
        `3. Diễn biến: ${leadOf(s)} báo cáo kết quả phong trào thi đua năm ${s.year}. ${beyond(s, chance)} Hội nghị thảo luận, sau đó bỏ phiếu.`,
        `4. Kết quả: ${wordOf(s)} thi đua đề nghị cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các đơn vị sau:`,
        [
          ['STT', 'Tên đơn vị', 'Danh hiệu, hình thức đề nghị', 'Cấp khen thưởng', 'Số phiếu đồng ý'],
          ...s.awards.map((one, i) => [
            String(i + 1),
            one.recipient,
            capital(titled(one)),
            one.giver,
            `${s.members.length}/${s.members.length}`,
          ]),
        ],
        `5. ${leadOf(s)} năm ${s.year + 1}: ${s.nextHead}.`,
        'Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày.',
        ...beside(['THƯ KÝ', personOf(chance).name], ['CHỦ TRÌ', came.find(({ unit }) => unit === s.head)!.name]),
        '',
        `Nơi nhận: ${s.above ? 'Phòng' : 'Sở'} Nội vụ; các đơn vị thành viên; lưu hồ sơ.`,
      ];
    },
  ),
];
