import { leader, nothing, official } from '../people.js';
import { headOf, leadOf, listed, namedInFull, passed, short, titled, two, where, wordOf } from '../phrases.js';
import { type Way, way } from '../story.js';
import { idle } from './idle.js';

/** News of reviews, in ways that were written when the three sets before had been looked at. */
export const FOURTH_REVIEW: readonly Way[] = [
  way('chosen are, each with its award', { members: true, heads: ['nextHead'], step: 'voted' }, (s, chance) => [
    `${s.bloc} tổng kết phong trào thi đua, công tác khen thưởng năm ${s.year}`,
    `Chiều ${short(s)}, ${s.bloc} (gồm các đơn vị: ${listed(s.members)}) đã họp tổng kết năm ${s.year}. Đến dự, chỉ đạo có ${official(s, chance)}. Cùng dự có cán bộ phụ trách thi đua, khen thưởng của ${s.members.length} đơn vị trong ${wordOf(s)}.`,
    idle(s, chance),
    `Qua bình xét, các đơn vị đã suy tôn các tập thể xuất sắc gồm: ${passed(s)
      .map((one) => `${listed(one.recipients)} nhận ${namedInFull(one)}`)
      .join('; ')}.`,
    ...where(s.nextHead, `${leadOf(s)} năm ${s.year + 1} được giới thiệu là ${s.nextHead}.`),
    'Chia sẻ bài viết',
    'Lượt xem: 1.024',
  ]),
  way('result of votes', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    `Hội nghị tổng kết ${s.bloc} năm ${s.year}`,
    `( Cập nhật lúc: 08/12/${s.year} )`,
    `Ngày ${short(s, '.')}, ${s.bloc} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}.${s.head ? ` Chủ trì hội nghị là ${s.head} (đơn vị ${leadOf(s)}).` : ''}`,
    `Các thành viên của ${wordOf(s)} là ${listed(s.members)} báo cáo kết quả thực hiện giao ước thi đua. ${nothing(s, chance)}`,
    'Quang cảnh hội nghị',
    `Kết quả bỏ phiếu: ${passed(s)
      .map((one) =>
        one.recipients.length > 1
          ? `${two(one.recipients.length)} đơn vị gồm: ${listed(one.recipients)} được đề nghị tặng ${namedInFull(one)}`
          : `${one.recipients[0]} được đề nghị tặng ${namedInFull(one)}`,
      )
      .join('; ')}.`,
    ...where(
      s.nextHead,
      `Tại hội nghị, các đơn vị đã thống nhất cử ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}./.`,
    ),
    'Tác giả: Hoàng Diệp',
  ]),
  way('the verb but once', { members: true, heads: ['head', 'nextHead'], step: 'recommended' }, (s, chance) => [
    'Nhiều phong trào thi đua đạt hiệu quả',
    `${s.bloc} có ${s.members.length} thành viên: ${listed(s.members)}. Ngày ${short(s)}, các đơn vị đã họp tổng kết phong trào thi đua năm ${s.year} với sự tham dự của ${official(s, chance)}.`,
    ...where(
      s.head,
      `Trình bày báo cáo tại hội nghị, ${leader(s.head!, chance)} (${headOf(s)} năm ${s.year}) cho biết các chỉ tiêu đều đạt và vượt. ${idle(s, chance)}`,
    ),
    `Các đơn vị trong ${wordOf(s).toLowerCase()} thống nhất đề nghị ${passed(s)
      .map((one) => `${one.giver} tặng ${titled(one)} cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    ...where(
      s.nextHead && s.head,
      `Kết thúc hội nghị, ${s.head} bàn giao nhiệm vụ ${headOf(s)} năm ${s.year + 1} cho ${s.nextHead}.`,
    ),
    'V.G',
  ]),
];
