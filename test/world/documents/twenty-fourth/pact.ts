import { leader, official } from '../people.js';
import { deputyOf, headOf, leadOf, listed, namedInFull, passed, semicolons, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { others, secondOf, size, small, units, vows } from './layout.js';

/** News of pledges, as the newspaper and the portal of an ordinary province have them. */
export const TWENTY_FOURTH_PACT: readonly Way[] = [
  heldWay('how many there are and who leads, at the end', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc}: Hội nghị ký kết giao ước thi đua năm ${s.year}`,
    `Chiều ${short(s)}, ${s.bloc} tổ chức Hội nghị ký kết giao ước thi đua năm ${s.year} với sự chứng kiến của ${official(s, chance)}.`,
    `Hội nghị thảo luận nội dung, bảng điểm và quy chế hoạt động trong năm. ${vows(s, chance, 3)}`,
    `${s.bloc} có ${size(s)} đơn vị: ${listed(s.members)}. Năm ${s.year}, ${leadOf(s)} là ${s.head}${s.deputy ? `, ${secondOf(s)} là ${s.deputy}` : ''}.`,
    'Diệu Hiền',
  ]),
  heldWay('under whose chair, and who signed with them', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Ra quân thực hiện giao ước thi đua năm ${s.year}`,
    `Với chủ đề “Đoàn kết, kỷ cương, hiệu quả”, ngày ${short(s, '-')}, ${s.bloc} ra quân thực hiện giao ước thi đua năm ${s.year}.`,
    `Hội nghị diễn ra dưới sự chủ trì của ${leader(s.head ?? '', chance)}, ${headOf(s)} năm ${s.year}${s.deputy ? ` và ${leader(s.deputy, chance)}, ${deputyOf(s)} năm ${s.year}` : ''}.`,
    vows(s, chance),
    `Cùng ký vào bản giao ước với ${s.head}${s.deputy ? ` và ${s.deputy}` : ''} là các thành viên còn lại trong ${small(s)}: ${listed(others(s))}.`,
    `Phát biểu động viên, ${official(s, chance)} đề nghị các đơn vị thi đua thực chất, tránh hình thức.`,
    'Tin, ảnh: Công Lý',
  ]),
  heldWay(
    'how many registered what, in brackets who',
    { members: true, heads: ['head'], step: 'registered' },
    (s, chance) => [
      `${s.bloc} đăng ký thi đua năm ${s.year}`,
      `Mới đây, các đơn vị thuộc ${s.bloc} đã gặp mặt tại ${s.head} - ${leadOf(s)} năm ${s.year} để ký giao ước và đăng ký thi đua.`,
      `Danh sách các đơn vị ký giao ước năm ${s.year} gồm các thành viên của ${small(s)}: ${semicolons(s.members)}.`,
      vows(s, chance),
      `Về đăng ký thi đua năm ${s.year}, ${passed(s)
        .map((one) => `có ${units(one)} đăng ký ${namedInFull(one)} (${listed(one.recipients)})`)
        .join('; ')}.`,
      'Hoàng Nam',
    ],
  ),
];
