import { clerk, nothing, official, personOf, postOf } from '../people.js';
import {
  capital,
  counted,
  dashed,
  deputyOf,
  headOf,
  listed,
  namedInFull,
  passed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { chairAndSecretary, columns, dated, formal, ofBloc, older, roles, signOf } from './layout.js';

/** Those who are proposed have most points, in the order of their awards. */
const place = ({ awards, members }: Story, unit: string): number =>
  [...new Set([...awards.map(({ recipient }) => recipient), ...members])].indexOf(unit);

/** Minutes of blocs, as their clerks commonly write them. */
export const EIGHTEENTH_MINUTES: readonly Way[] = [
  heldWay(
    'who came, unit by unit',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...formal(s, ofBloc(s), null),
      'BIÊN BẢN',
      `Hội nghị tổng kết phong trào thi đua năm ${s.year} của ${s.bloc}`,
      '',
      `1. Thời gian: 8 giờ 00 phút, ${dated(s)}.`,
      `2. Địa điểm: Phòng họp ${s.head}.`,
      '3. Thành phần tham dự:',
      `a) Đại biểu mời: ${official(s, chance)}; ${clerk(s, chance)}.`,
      `b) Đại diện lãnh đạo các đơn vị thành viên ${wordOf(s)}:`,
      ...s.members.map((unit, i) => {
        const role =
          unit === s.head
            ? ` (${headOf(s)} năm ${s.year})`
            : unit === s.deputy
              ? ` (${deputyOf(s)} năm ${s.year})`
              : '';
        const end = i === s.members.length - 1 ? '.' : ';';
        return `- ${unit}${role}: đồng chí ${personOf(chance).name}, ${postOf(unit)}${end}`;
      }),
      '4. Nội dung:',
      `Hội nghị nghe đại diện đơn vị ${headOf(s)} trình bày báo cáo tổng kết phong trào thi đua năm ${s.year}. ${nothing(s, chance)}`,
      `Hội nghị tiến hành bỏ phiếu kín, kết quả 100% đại biểu thống nhất đề nghị khen thưởng năm ${s.year}:`,
      ...passed(s).map((one) => `- Đề nghị tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`),
      ...where(s.nextHead, `Hội nghị thống nhất cử ${s.nextHead} làm ${headOf(s)} năm ${s.year + 1}.`),
      'Biên bản kết thúc vào hồi 11 giờ 15 phút cùng ngày, đã được đọc cho các thành viên dự họp cùng nghe và nhất trí thông qua./.',
      ...chairAndSecretary(chance),
    ],
  ),
  heldWay(
    'table of points, table of votes',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...columns(s, ofBloc(s), `BB-${signOf(s)}`),
      'BIÊN BẢN',
      `Họp chấm điểm thi đua và xét đề nghị khen thưởng năm ${s.year}`,
      '',
      `Hôm nay, ${dated(s)}, ${s.bloc} tổ chức họp chấm điểm thi đua và xét đề nghị khen thưởng năm ${s.year}.`,
      `Chủ trì: đồng chí ${personOf(chance).name}, ${postOf(s.head!)} ${s.head}, ${roles(s).lead} năm ${s.year}.`,
      `I. KẾT QUẢ CHẤM ĐIỂM`,
      `${wordOf(s)} có ${two(s.members.length)} đơn vị thành viên. Điểm thi đua năm ${s.year} của các đơn vị như sau:`,
      [
        ['TT', 'Đơn vị thành viên', 'Điểm tự chấm', `Điểm ${wordOf(s)} thống nhất`],
        ...s.members.map((unit, i) => [
          String(i + 1),
          unit,
          String(990 - 3 * place(s, unit)),
          String(988 - 4 * place(s, unit)),
        ]),
      ],
      nothing(s, chance, 1),
      'II. KẾT QUẢ BỎ PHIẾU ĐỀ NGHỊ KHEN THƯỞNG',
      `Căn cứ điểm thi đua, hội nghị bỏ phiếu và thống nhất đề nghị cấp có thẩm quyền khen thưởng năm ${s.year} cho các đơn vị sau:`,
      [
        ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức đề nghị khen thưởng', 'Số phiếu đồng ý'],
        ...s.awards.map((one, i) => [
          String(i + 1),
          one.recipient,
          capital(namedInFull(one)),
          `${two(s.members.length)}/${two(s.members.length)}`,
        ]),
      ],
      ...where(s.nextHead, `III. BẦU ${headOf(s).toUpperCase()}`),
      ...where(
        s.nextHead,
        `100% đại biểu dự họp biểu quyết bầu ${s.nextHead} làm ${roles(s).lead} thi đua năm ${s.year + 1}.`,
      ),
      'Cuộc họp kết thúc lúc 17 giờ 00 phút cùng ngày./.',
      ...chairAndSecretary(chance),
    ],
  ),
  heldWay(
    'praised by acclaim',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...older(s, ofBloc(s), null),
      'BIÊN BẢN HỌP',
      `V/v bình xét, suy tôn các đơn vị tiêu biểu năm ${s.year}`,
      '',
      `Vào lúc 14 giờ 00, ${dated(s)}, tại ${s.head}, ${s.bloc} họp bình xét, suy tôn các đơn vị có thành tích tiêu biểu năm ${s.year}.`,
      `Chủ trì cuộc họp: ${s.head}, ${headOf(s)} năm ${s.year}.`,
      ...where(s.deputy, `Điều hành cuộc họp: ${s.deputy}, ${deputyOf(s)} năm ${s.year}.`),
      `Tham dự: đại diện ${two(s.members.length)}/${two(s.members.length)} đơn vị thành viên, gồm ${listed(s.members)}.`,
      'Diễn biến cuộc họp:',
      `- Các đơn vị báo cáo kết quả thực hiện phong trào thi đua. ${nothing(s, chance, 1)}`,
      `- Các thành viên đã bình xét công khai, dân chủ và suy tôn các đơn vị năm ${s.year} như sau:`,
      ...passed(s).flatMap((one) => [`Suy tôn nhận ${namedInFull(one)}:`, ...dashed(one.recipients, '+')]),
      ...where(
        s.nextHead,
        `- Theo nguyên tắc luân phiên, cuộc họp thống nhất ${s.nextHead} đảm nhận vai trò ${headOf(s)} năm ${s.year + 1}.`,
      ),
      'Cuộc họp kết thúc vào lúc 16 giờ 45 cùng ngày.',
      ...chairAndSecretary(chance),
    ],
  ),
];
