import { inWords } from '../eighth/layout.js';
import {
  capital,
  deputyOf,
  headOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  slashed,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside, takenOver, titleFirst, visitor } from './layout.js';

/** News of reviews, as another archive has them. */
export const TENTH_REVIEW: readonly Way[] = [
  heldWay('month by month', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Mười hai tháng của ${s.bloc}`,
    `Lần giở nhật ký hoạt động năm ${s.year} của ${s.bloc}, người đọc gặp lại những mốc đáng nhớ.`,
    ...where(s.head, `Tháng 1. ${s.head} bắt tay vào công việc của ${headOf(s)} năm ${s.year}.`),
    `Tháng 2. Đủ ${inWords(s.members.length)} thành viên ký giao ước; tên từng đơn vị còn ghi ở trang đầu sổ: ${listed(s.members)}.`,
    ...takenOver(s).map(([unit, ended]) => `Tháng 3. ${unit} tiếp nhận công việc của ${ended} sau khi hợp nhất.`),
    `Tháng 6. Sơ kết nửa năm. ${aside(s, chance)}`,
    `Tháng 12. Ngày ${short(s)}, họp tổng kết, có ${visitor(s, chance)} dự. Cả ${wordOf(s).toLowerCase()} thuận lòng đề nghị cấp trên tặng ${passed(
      s,
    )
      .map((one) => `${namedInFull(one)} cho ${listed(one.recipients)}`)
      .join(', ')} để ghi nhận thành tích năm ${s.year}.`,
    ...where(
      s.nextHead,
      `Trang cuối sổ để lại lời hẹn: năm ${s.year + 1}, ${s.nextHead} sẽ viết tiếp với tư cách ${headOf(s)}.`,
    ),
    'Cẩm Tú',
  ]),
  heldWay(
    'leaders by their titles',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      'Thi đua phải bắt đầu từ việc khó',
      `${capital(visitor(s, chance))} nêu yêu cầu ấy khi dự hội nghị tổng kết năm ${s.year} của ${s.bloc}, chiều ${short(s)}.`,
      `Về dự có người đứng đầu ${inWords(s.members.length)} đơn vị thành viên: ${semicolons(s.members.map((unit) => titleFirst(unit, chance)))}.`,
      ...where(
        s.head,
        `Điều khiển hội nghị là ${s.head}, đơn vị mang trọng trách ${headOf(s)} năm ${s.year}${s.deputy ? `. Bảng điểm do ${s.deputy}, ${deputyOf(s)} cùng năm, công bố` : ''}. ${aside(s, chance)}`,
      ),
      `Danh sách đề nghị khen thưởng năm ${s.year} được chốt ngay tại chỗ: ${passed(s)
        .map((one) => `${listed(one.recipients)} – ${namedInFull(one)}`)
        .join('; ')}.`,
      ...where(s.nextHead, `Trọng trách ${headOf(s)} sang năm ${s.year + 1} về tay ${s.nextHead}.`),
      'Phước Lành',
    ],
  ),
  heldWay('short answers', { members: true, heads: ['head', 'nextHead'], step: 'voted' }, (s, chance) => [
    `Đọc nhanh: ${s.bloc} tổng kết năm ${s.year}`,
    `${slashed(s)} | Bản tin nội bộ`,
    `Khi nào, ở đâu? Sáng ${short(s)}, tại ${s.town}.`,
    `Những ai họp? Toàn thể ${s.members.length} đơn vị thành viên ${wordOf(s).toLowerCase()} – ${listed(s.members)}. Khách mời là ${visitor(s, chance)}.`,
    ...where(s.head, `Ai cầm trịch? ${s.head}, với vai trò ${headOf(s)} năm ${s.year}.`),
    `Bỏ phiếu chọn ai? ${passed(s)
      .map((one) => `${listed(one.recipients)} được chọn nhận ${namedInFull(one)}`)
      .join('; ')}, đều về thành tích năm ${s.year}.`,
    ...where(s.nextHead, `Năm ${s.year + 1} ra sao? ${headOf(s)} sẽ là ${s.nextHead}.`),
    `Còn gì nữa? ${aside(s, chance, 2)}`,
  ]),
];
