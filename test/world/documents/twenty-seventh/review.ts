import { leader, official } from '../people.js';
import {
  capital,
  given,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  short,
  slashed,
  titled,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { secondOf, size, small } from '../twenty-fourth/layout.js';
import { besides, firstOf, inWords, isFlag, updated, viceOf } from './layout.js';

/** News of reviews, as the pages of departments, of the Party's offices and the newspaper carry them. */
export const TWENTY_SEVENTH_REVIEW: readonly Way[] = [
  heldWay(
    'those who lead chair together; who leads and who is of note is proposed',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
      updated(s, chance),
      `Chiều ngày ${slashed(s)}, ${s.bloc} tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}. ${s.head} (đơn vị ${firstOf(s)})${s.deputy ? ` và ${s.deputy} (đơn vị ${viceOf(s)}) đồng chủ trì` : ' chủ trì'} Hội nghị.`,
      `Dự Hội nghị có lãnh đạo và cán bộ phụ trách thi đua của ${size(s)} đơn vị trong ${wordOf(s)}: ${listed(s.members)}.`,
      besides(s, chance, 3),
      `Hội nghị đã tiến hành bỏ phiếu suy tôn đơn vị xuất sắc, tiêu biểu trong phong trào thi đua năm ${s.year} của ${wordOf(s)}. ${passed(
        s,
      )
        .map((one) =>
          isFlag(one)
            ? `${listed(one.recipients)} được suy tôn là đơn vị xuất sắc dẫn đầu phong trào thi đua, được đề nghị tặng ${namedInFull(one)}`
            : `${listed(one.recipients)} được suy tôn là đơn vị xuất sắc, tiêu biểu, được đề nghị tặng ${namedInFull(one)}`,
        )
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Tại Hội nghị, các đơn vị đã thống nhất ${s.nextHead} là đơn vị ${firstOf(s)} năm ${s.year + 1}.`,
      ),
      'Mai Linh',
    ],
  ),
  heldWay(
    'a short piece of news, numbers in words',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `Hội nghị tổng kết phong trào thi đua ${s.bloc}`,
      `(${s.town} online) - Ngày ${short(s)}, ${s.bloc} tổ chức hội nghị tổng kết phong trào thi đua, khen thưởng năm ${s.year}, thảo luận nhiệm vụ trọng tâm năm ${s.year + 1}.`,
      `${s.bloc} có ${size(s)} đơn vị gồm: ${listed(s.members)}. Năm ${s.year}, ${s.head} giữ vai trò ${leadOf(s)}.`,
      besides(s, chance),
      `Cũng tại hội nghị, ${s.bloc} đề nghị ${passed(s)
        .map((one) => `${given(one)} năm ${s.year} cho ${inWords(one)} là ${listed(one.recipients)}`)
        .join(' và đề nghị ')}.`,
      ...where(s.nextHead, `Hội nghị cũng đã bầu ${s.nextHead} làm ${leadOf(s)} năm ${s.year + 1}.`),
      'Bá Tùng',
    ],
  ),
  heldWay(
    'who was voted for what, one sentence each',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'voted' },
    (s, chance) => [
      `${s.town}: Tổng kết hoạt động ${s.bloc}`,
      `Vừa qua, tại hội trường ${s.head}, ${s.bloc} gồm ${listed(s.members)} đã tổ chức tổng kết công tác thi đua năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}.`,
      `Tới dự có ${official(s, chance)}. ${capital(leader(s.head ?? '', chance, ' - '))}, ${headOf(s)}, trình bày báo cáo${s.deputy ? `; ${leader(s.deputy, chance, ' - ')}, ${secondOf(s)}, trình bày phương hướng năm ${s.year + 1}` : ''}.`,
      besides(s, chance, 3),
      `Với tinh thần dân chủ, hội nghị đã bình xét thi đua năm ${s.year}. Theo đó, ${passed(s)
        .map((one) => `${titled(one)} của ${one.giver} được suy tôn cho ${listed(one.recipients)}`)
        .join('; ')}.`,
      ...where(
        s.nextHead,
        `Kết thúc hội nghị, ${small(s)} tiến hành luân phiên điều hành: đơn vị ${headOf(s)} năm ${s.year + 1} là ${s.nextHead}.`,
      ),
      'Tác giả: Hồng Nhung',
    ],
  ),
  heldWay(
    'an award for the unit so and so, and who was chosen with its role in brackets',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      `${s.bloc} họp bình xét cuối năm ${s.year}`,
      `Tham dự hội nghị có các đơn vị thành viên ${s.bloc}: ${listed(s.members, ', ')}; đại diện ${s.head} - ${headOf(s)} chủ trì hội nghị.`,
      besides(s, chance, 2),
      `Kết thúc hội nghị, các đơn vị nhất trí đề nghị tặng ${passed(s)
        .map(
          (one) =>
            `${namedInFull(one)} năm ${s.year} cho ${one.recipients.length > 1 ? 'các đơn vị' : 'đơn vị'} ${listed(one.recipients)}`,
        )
        .join(', đề nghị tặng ')}.`,
      ...where(
        s.nextHead,
        `Hội nghị cũng đã thống nhất bầu chọn đơn vị điều hành năm ${s.year + 1} là ${s.nextHead} (${headOf(s)}).`,
      ),
      'Hoài Thương',
    ],
  ),
];
