import { nothing, official } from '../people.js';
import {
  capital,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of reviews, written when all others had been looked at. */
export const LATEST_REVIEW: readonly Way[] = [
  way('units in brackets', { members: true, heads: ['nextHead'], step: 'recommended' }, (s, chance) => [
    `${s.bloc}: Bình xét, suy tôn các đơn vị xuất sắc năm ${s.year}`,
    `(${s.town}) - Chiều ${short(s)}/${s.year}, hội nghị tổng kết của ${s.bloc} đã thành công tốt đẹp. ${capital(official(s, chance))} dự, chỉ đạo.`,
    `Theo báo cáo, ${s.members.length} đơn vị trong ${wordOf(s).toLowerCase()} (${listed(s.members)}) đều hoàn thành nhiệm vụ. ${nothing(s, chance)}`,
    `Danh sách đề nghị khen thưởng năm ${s.year} đã được thông qua gồm: ${passed(s)
      .map((one) => `${namedInFull(one)} (${listed(one.recipients)})`)
      .join('; ')}.`,
    ...where(s.nextHead, `Vai trò ${leadOf(s)} năm ${s.year + 1} được chuyển giao cho ${s.nextHead}.`),
    'PV',
  ]),
  way('awards in brackets', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Nhiều đơn vị thuộc ${s.bloc} được đề nghị khen thưởng`,
    `Ngày ${short(s)}, ${s.bloc} họp tổng kết năm ${s.year}.${s.head ? ` Hội nghị do đơn vị ${headOf(s)} năm ${s.year} là ${s.head} chủ trì.` : ''}`,
    `Cùng dự có ${official(s, chance)}.`,
    nothing(s, chance, 3),
    `${wordOf(s)} hiện có ${two(s.members.length)} đơn vị thành viên: ${semicolons(s.members)}.`,
    `Căn cứ kết quả chấm điểm, ${wordOf(s)} trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho: ${passed(
      s,
    )
      .flatMap((one) => one.recipients.map((unit) => `${unit} (${namedInFull(one)})`))
      .join(', ')}.`,
    ...where(s.nextHead, `Đơn vị tiếp nhận nhiệm vụ ${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.`),
    'Nguyên Khôi - Bích Ngọc',
  ]),
  way('as the chair concludes', { heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Thi đua phải đi vào chiều sâu`,
    `Đó là ý kiến của ${official(s, chance)} tại hội nghị tổng kết năm ${s.year} của ${s.bloc} diễn ra ngày ${short(s)}.`,
    ...where(s.head, `Năm ${s.year}, với cương vị ${headOf(s)}, ${s.head} đã tổ chức nhiều hoạt động thiết thực.`),
    nothing(s, chance),
    `Kết thúc năm ${s.year}, ${wordOf(s).toLowerCase()} thống nhất lập hồ sơ ${passed(s)
      .map((one) => `đề nghị ${given(one)} đối với ${listed(one.recipients)}`)
      .join(', ')}.`,
    ...where(s.nextHead, `Sang năm ${s.year + 1}, ${s.nextHead} sẽ tiếp nối làm ${headOf(s)}.`),
  ]),
];
