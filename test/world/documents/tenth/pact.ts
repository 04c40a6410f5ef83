import { inWords } from '../eighth/layout.js';
import { capital, deputyOf, headOf, listed, namedInFull, short, where, wordOf } from '../phrases.js';
import { byUnit } from '../seventh/layout.js';
import { heldWay, type Way } from '../story.js';
import { aside, earlier, takenOver, titleFirst, visitor } from './layout.js';

const TASKS = [
  'chuẩn bị giải thể thao',
  'phụ trách đợt kiểm tra chéo quý II',
  'viết tin, bài gửi các báo',
  'vận động quỹ an sinh',
  'tổ chức hội thi cải cách hành chính',
];

/** News of pledges, as another archive has them. */
export const TENTH_PACT: readonly Way[] = [
  heldWay('signatures, and a flag that was passed on', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${capital(inWords(s.members.length))} chữ ký, một lời hứa`,
    `Sáng ${short(s)}, lễ ký giao ước thi đua năm ${s.year} của ${s.bloc} diễn ra ngắn gọn tại ${s.town}. ${aside(earlier(s), chance)}`,
    `Dưới bản giao ước có ${inWords(s.members.length)} chữ ký của ${inWords(s.members.length)} thành viên, lần lượt là ${listed(s.members)}.`,
    ...where(
      s.head,
      `Nhận lá cờ luân lưu từ ${visitor(s, chance)}, ${s.head} chính thức vào vai ${headOf(s)} năm ${s.year}${s.deputy ? `. Kề vai sát cánh trong vai ${deputyOf(s)} là ${s.deputy}` : ''}.`,
    ),
    ...takenOver(s).map(
      ([unit, ended]) => `Riêng ${unit}, từ ngày 01/3 sẽ gánh thêm phần việc của ${ended} theo đề án hợp nhất.`,
    ),
    'Tin và ảnh: Quỳnh Như',
  ]),
  heldWay('to each its task', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    'Rõ việc, rõ người ngay từ ngày đầu ký giao ước',
    `Ngày ${short(s)}, cùng với việc ký giao ước thi đua năm ${s.year}, ${s.bloc} phân công việc cho từng đơn vị thành viên:`,
    ...s.members.map((unit, i) => {
      const task =
        unit === s.head
          ? `làm ${headOf(s)}, lo chương trình chung cả năm ${s.year}`
          : unit === s.deputy
            ? `làm ${deputyOf(s)}, lo tổng hợp báo cáo`
            : TASKS[i % TASKS.length];
      return `– ${unit}: ${task}${i < s.members.length - 1 ? ';' : '.'}`;
    }),
    `${capital(visitor(s, chance))} mong mỗi đơn vị làm trọn phần việc của mình. ${aside(earlier(s), chance)}`,
    'Hữu Tình',
  ]),
  heldWay('written in the book of pledges', { heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc}: Mỗi trang sổ là một quyết tâm`,
    ...where(
      s.head,
      `Chiều ${short(s)}, ${titleFirst(s.head ?? '', chance)} mở sổ vàng đăng ký thi đua năm ${s.year} của ${s.bloc}. Năm nay ${s.head} là ${headOf(s)}.`,
    ),
    ...byUnit(s).map(
      ([unit, told]) => `Trang của ${unit} ghi: “Đơn vị đăng ký ${told.map(namedInFull).join(' và ')} năm ${s.year}”.`,
    ),
    `${capital(visitor(s, chance))} ký chứng nhận vào trang cuối. Sổ được giữ tại phòng truyền thống của ${wordOf(s).toLowerCase()}. ${aside(earlier(s), chance)}`,
  ]),
];
