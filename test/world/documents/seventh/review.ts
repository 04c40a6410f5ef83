import { idle } from '../fourth/idle.js';
import { nothing, official } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of reviews, in ways that were written without a look at how they are read. */
export const SEVENTH_REVIEW: readonly Way[] = [
  way('under small headings', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc} hoàn thành tốt nhiệm vụ năm ${s.year}`,
    `${slashed(s)} - Lượt xem: 317`,
    `Hội nghị tổng kết năm ${s.year} của ${s.bloc} vừa được tổ chức tại ${s.town}; ${official(s, chance)} dự và phát biểu chỉ đạo.`,
    'Đoàn kết, trách nhiệm',
    `Năm ${s.year}, ${wordOf(s).toLowerCase()} quy tụ ${s.members.length} đơn vị: ${listed(s.members)}${s.head ? `, trong đó ${s.head} giữ vai trò ${headOf(s)}` : ''}. ${nothing(s, chance, 1)}`,
    'Ghi nhận xứng đáng',
    `Sau khi chấm điểm, ${wordOf(s).toLowerCase()} đã chọn ra những đơn vị tiêu biểu để đề nghị cấp trên khen thưởng thành tích năm ${s.year}:`,
    ...passed(s).map((one) => `* ${capital(namedInFull(one))}: đề nghị tặng ${listed(one.recipients)}.`),
    'Tiếp nối nhiệm vụ',
    ...where(s.nextHead, `Đơn vị được tin tưởng trao trọng trách ${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
    'Đức Mạnh',
  ]),
  way(
    'the vote told in one sentence',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Thi đua tạo động lực ở ${s.bloc}`,
      ...where(
        s.head,
        `Chiều ${short(s)}, ${s.head}, đơn vị ${leadOf(s)} năm ${s.year}, ${s.deputy ? `và ${s.deputy}, đơn vị Phó ${leadOf(s)} năm ${s.year}, phối hợp ` : ''}tổ chức hội nghị tổng kết năm ${s.year} của ${s.bloc}.`,
      ),
      `Đủ mặt các thành viên về dự: ${semicolons(s.members)}. ${idle(s, chance)}`,
      `Kết quả kiểm phiếu được công bố ngay tại hội nghị: ${passed(s)
        .map(
          (one, i) =>
            `${['', 'tiếp đó, ', 'kế đến, '][i] ?? 'cùng với đó, '}${listed(one.recipients)} đạt số phiếu cần thiết, được ${wordOf(s).toLowerCase()} đề nghị ${given(one)} năm ${s.year}`,
        )
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Trước khi bế mạc, hội nghị biểu quyết để ${s.nextHead} đảm đương công việc ${leadOf(s)} trong năm ${s.year + 1}.`,
      ),
      `${capital(official(s, chance))} yêu cầu các đơn vị sớm khắc phục những hạn chế đã được chỉ ra.`,
      'N.T',
    ],
  ),
  way('chosen by ballot', { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Tổng kết, bình chọn đơn vị tiêu biểu ${s.bloc}`,
    `Ngày ${short(s, '-')}, tại hội nghị tổng kết phong trào thi đua năm ${s.year}, các thành viên ${s.bloc} đã bỏ phiếu bình chọn những đơn vị tiêu biểu. ${nothing(s, chance)}`,
    ...where(
      s.head,
      `${wordOf(s)} năm ${s.year} có ${two(s.members.length)} thành viên, gồm ${headOf(s)} là ${s.head}${s.deputy ? `, ${deputyOf(s)} là ${s.deputy}` : ''} cùng các đơn vị: ${listed(s.members.filter((unit) => unit !== s.head && unit !== s.deputy))}.`,
    ),
    ...passed(s).map(
      (one, i) =>
        `${i === 0 ? 'Với số phiếu tuyệt đối,' : 'Với đa số phiếu,'} ${listed(one.recipients)} được bình chọn nhận ${namedInFull(one)} năm ${s.year}.`,
    ),
    ...where(
      s.nextHead,
      `Cũng bằng hình thức bỏ phiếu, các thành viên đã chọn được ${headOf(s)} cho năm ${s.year + 1}: ${s.nextHead}.`,
    ),
    'Ảnh: Toàn cảnh hội nghị',
  ]),
];
