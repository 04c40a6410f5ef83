import { official } from '../people.js';
import { capital, counted, listed, namedInFull, passed, short, slashed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { besides, isHigh, updated } from './layout.js';

/** News of ceremonies: in whose place it was handed over, how many came up, what was given back home. */
export const TWENTY_SEVENTH_CEREMONY: readonly Way[] = [
  heldWay('in whose place it was handed over', { step: 'presented' }, (s, chance) => [
    `Trao tặng danh hiệu, hình thức khen thưởng cho các tập thể thuộc ${s.bloc}`,
    `Sáng ${short(s, '-')}, UBND ${s.place} long trọng tổ chức lễ trao tặng danh hiệu, hình thức khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}.`,
    besides(s, chance),
    ...passed(s).map((one) =>
      isHigh(one)
        ? `Thừa ủy quyền, ${official(s, chance)} đã trao ${namedInFull(one)} cho ${listed(one.recipients)}.`
        : `${capital(official(s, chance))} đã trao ${namedInFull(one)} tặng ${listed(one.recipients)}.`,
    ),
    `Phát biểu tại buổi lễ, lãnh đạo ${s.place} mong các tập thể giữ vững danh hiệu.`,
    'Anh Đào',
  ]),
  heldWay('how many were handed what, and who they are', { step: 'presented' }, (s, chance) => [
    `Tuyên dương các đơn vị xuất sắc năm ${s.year}`,
    updated(s, chance),
    `Ngày ${slashed(s)}, tại hội nghị tuyên dương các đơn vị thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}, ${passed(
      s,
    )
      .map((one) => `có ${counted(one)} được trao ${namedInFull(one)}, gồm ${listed(one.recipients)}`)
      .join('; ')}.`,
    `Dịp này, ban tổ chức cũng tặng hoa chúc mừng các tập thể.`,
    besides(s, chance, 1),
    'Theo Cổng TTĐT',
  ]),
  heldWay('the honour for those that received it', { step: 'presented' }, (s, chance) => [
    `Niềm vui của những đơn vị dẫn đầu`,
    `${s.town} - Kết thúc một năm nỗ lực, chiều ${short(s)}, các tập thể thuộc ${s.bloc} đã vinh dự đón nhận những phần thưởng xứng đáng cho thành tích năm ${s.year}.`,
    `Vinh dự đón nhận ${passed(s)
      .map((one) => `${namedInFull(one)} là ${listed(one.recipients)}`)
      .join('; vinh dự đón nhận ')}.`,
    `${capital(official(s, chance))} bày tỏ tin tưởng các đơn vị sẽ còn tiến xa.`,
    besides(s, chance),
    'Lam Giang',
  ]),
  heldWay('so many received what, by name in brackets', { step: 'presented' }, (s, chance) => [
    `Lễ tổng kết và trao thưởng phong trào thi đua năm ${s.year}`,
    `${capital(official(s, chance))} vừa dự và trao thưởng tại lễ tổng kết phong trào thi đua năm ${s.year} dành cho ${s.bloc}.`,
    besides(s, chance, 2),
    `Tại buổi lễ ngày ${slashed(s)}, ${passed(s)
      .map((one) => `${counted(one)} được nhận ${namedInFull(one)} (${listed(one.recipients)})`)
      .join('; ')}.`,
    'Hữu Toàn',
  ]),
];
