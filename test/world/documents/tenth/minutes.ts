import { personOf } from '../people.js';
import { deputyOf, headOf, listed, long, namedInFull, passed, slashed, two, where, wordOf } from '../phrases.js';
import { byUnit } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { aside, typed, undersigned, visitor } from './layout.js';

const all = ({ members }: Story): string => `${members.length}/${members.length}`;
const TOPICS = [
  'Kinh nghiệm cải cách thủ tục',
  'Chuyển đổi số ở đơn vị',
  'Xây dựng cơ quan văn hóa',
  'Công tác dân vận',
  'Tiết kiệm, chống lãng phí',
];

/** Minutes of blocs, as another archive has them. */
export const TENTH_MINUTES: readonly Way[] = [
  heldWay(
    'in the meeting book',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...typed(s, [s.bloc], null, chance),
      `SỔ GHI BIÊN BẢN – Cuộc họp cuối năm ${s.year}`,
      `Ngày họp: ${slashed(s)}, từ 7g30 đến 11g. Cấp trên: ${visitor(s, chance)}.`,
      `Các đơn vị thành viên của ${wordOf(s)} có mặt:`,
      ...s.members.map((unit, i) => `${i + 1}/ ${unit} – đ/c ${personOf(chance).name}`),
      `Cộng ${two(s.members.length)} đơn vị. Vắng: không.`,
      ...where(s.head, `Chủ toạ: ${s.head}, đang giữ chức ${headOf(s)} năm ${s.year}.`),
      ...where(s.deputy, `Phó chủ toạ: ${s.deputy}, đang giữ chức ${deputyOf(s)} năm ${s.year}.`),
      `Việc thứ nhất: nghe bản kiểm điểm. ${aside(s, chance, 2)}`,
      `Việc thứ hai: khen thưởng năm ${s.year}. Tất cả đều thuận các đề nghị sau:`,
      ...byUnit(s).map(([unit, told]) => `→ ${unit}: đề nghị tặng ${told.map(namedInFull).join(' và ')}.`),
      ...where(
        s.nextHead,
        `Việc thứ ba: luân phiên. Chức ${headOf(s)} từ ${s.head} chuyển sang ${s.nextHead}, tính từ đầu năm ${s.year + 1}.`,
      ),
      `Người ghi sổ: ${personOf(chance).name}`,
      ...undersigned(['Chủ toạ'], chance),
    ],
  ),
  heldWay(
    'a resolution, and to whom copies of it go',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...typed(s, [s.bloc], 'NQ-HN', chance),
      'NGHỊ QUYẾT',
      `Hội nghị tổng kết thi đua năm ${s.year} của ${s.bloc}`,
      ...where(
        s.head,
        `Sau một buổi làm việc (${long(s)}) do ${s.head} điều hành trên cương vị ${headOf(s)} năm ${s.year}, có ${visitor(s, chance)} chứng kiến, hội nghị`,
      ),
      'QUYẾT NGHỊ :',
      `Một. Thông qua báo cáo tổng kết. ${aside(s, chance)}`,
      `Hai. Lập hồ sơ đề nghị cấp trên khen thưởng thành tích năm ${s.year} cho:`,
      ...passed(s).map((one, i) => `${'abcdefgh'[i]}/ ${listed(one.recipients)}, hình thức: ${namedInFull(one)};`),
      ...where(
        s.nextHead,
        `Ba. Cử ${s.nextHead} tiếp quản công việc của ${headOf(s)}, nhiệm kỳ từ 01/01 đến 31/12/${s.year + 1}.`,
      ),
      `Bốn. Nghị quyết được ${all(s)} thành viên biểu quyết thông qua.`,
      ...undersigned(['T/M hội nghị'], chance, [
        `– UBND ${s.place} (để báo cáo);`,
        `– Các đơn vị thành viên ${wordOf(s)}: ${listed(s.members)} (để thực hiện);`,
        '– Lưu hồ sơ.',
      ]),
    ],
  ),
  heldWay(
    'who spoke of what, and who leads when',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      ...typed(s, [`UBND ${s.place}`, s.bloc], 'BB-KT', chance),
      'BIÊN BẢN TỔNG KẾT',
      `Năm thi đua ${s.year}`,
      `A/ Các thành viên ${s.bloc} trình bày tham luận theo thứ tự (buổi họp ngày ${slashed(s)}):`,
      [
        ['Lượt', 'Thành viên', 'Tên tham luận'],
        ...s.members.map((unit, i) => [String(i + 1), unit, TOPICS[i % TOPICS.length]]),
      ],
      `Phát biểu sau cùng là ${visitor(s, chance)}. ${aside(s, chance)}`,
      `B/ Kết quả bình bầu năm ${s.year}, bỏ phiếu kín:`,
      ...passed(s).map(
        (one) =>
          `– Bình bầu ${listed(one.recipients)} nhận ${namedInFull(one)}: ${one.recipients.length > 1 ? 'mỗi đơn vị được' : 'được'} ${all(s)} phiếu.`,
      ),
      'C/ Bảng luân phiên (trích từ quy chế):',
      [
        ['Năm', headOf(s), deputyOf(s)],
        [String(s.year), s.head ?? '', s.deputy ?? 'Không có'],
        [String(s.year + 1), s.nextHead ?? '', 'Cử sau'],
      ],
      ...undersigned([`T/M ${wordOf(s)} thi đua`], chance),
    ],
  ),
];
