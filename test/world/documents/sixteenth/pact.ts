import {
  capital,
  dashed,
  deputyOf,
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
import { heldWay, type Story, type Way } from '../story.js';
import { beyond, chiefOf, guest, someone, wentWell } from './layout.js';

/** The year before is the one that is looked back on. */
const past = (s: Story): Story => ({ ...s, year: s.year - 1 });

/** News of pledges, as newspapers of three provinces have them. */
export const SIXTEENTH_PACT: readonly Way[] = [
  heldWay('who is in it and who leads it', { members: true, heads: ['head', 'deputy'] }, (s, chance) => {
    const visitor = guest(s, chance);
    return [
      `${s.bloc} triển khai nhiệm vụ, ký kết giao ước thi đua năm ${s.year}`,
      `Sáng ngày ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai nhiệm vụ và ký kết giao ước thi đua năm ${s.year}. Đến dự có ${visitor}.`,
      `${wordOf(s)} thi đua năm ${s.year} có ${s.members.length} đơn vị thành viên, gồm: ${listed(s.members)}. ${capital(s.head!)} được phân công làm ${leadOf(s)}${s.deputy ? `, ${s.deputy} làm Phó ${leadOf(s)}` : ''}.`,
      `Năm qua, các đơn vị đã hoàn thành các nội dung giao ước. ${wentWell(chance, 2)}`,
      `Phát biểu tại hội nghị, ${visitor.split(',')[0]} đề nghị các đơn vị bám sát nhiệm vụ chính trị, tổ chức phong trào thi đua thiết thực, hiệu quả.`,
      'Cuối hội nghị, đại diện các đơn vị đã ký kết giao ước thi đua.',
      'Tin, ảnh: Bích Châu',
    ];
  }),
  heldWay('who signed, by lines', { members: true, heads: ['head'] }, (s, chance) => [
    `Phát động phong trào thi đua năm ${s.year}`,
    `Ngày ${slashed(s)}, ${s.bloc} tổ chức lễ phát động phong trào thi đua và ký giao ước thi đua năm ${s.year}.`,
    `Tham dự có ${guest(s, chance, true)}; lãnh đạo ${two(s.members.length)} đơn vị thành viên ${wordOf(s)} thi đua:`,
    ...dashed(s.members),
    `Thay mặt đơn vị ${headOf(s)} năm ${s.year}, ${someone(chance, true).called}, ${chiefOf(s.head!)} đã phát động phong trào thi đua trong toàn ${wordOf(s).toLowerCase()}.`,
    beyond(past(s), chance),
    'Tại buổi lễ, lãnh đạo các đơn vị đã cùng ký vào bản giao ước thi đua, quyết tâm hoàn thành các chỉ tiêu, nhiệm vụ được giao.',
    'Lò Hương',
  ]),
  heldWay('what they register for', { members: true, heads: ['head', 'deputy'], step: 'registered' }, (s, chance) => [
    `Hội nghị ký kết giao ước thi đua ${s.bloc}`,
    `Chiều ${short(s)}, hội nghị ký kết giao ước thi đua năm ${s.year} của ${s.bloc} đã diễn ra dưới sự chủ trì của ${someone(chance).called}, ${chiefOf(s.head!)}, ${leadOf(s)} năm ${s.year}.`,
    ...where(s.deputy, `${deputyOf(s)} năm ${s.year} là ${s.deputy}.`),
    `Các thành viên của ${wordOf(s)} gồm ${semicolons(s.members)}.`,
    `Năm ${s.year - 1}, phong trào thi đua có nhiều chuyển biến. ${wentWell(chance)}`,
    `Tại hội nghị, nhiều đơn vị đã đăng ký thi đua năm ${s.year}, trong đó: ${passed(s)
      .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)}`)
      .join('; ')}.`,
    `${capital(guest(s, chance))} dự và chứng kiến lễ ký kết.`,
    'Minh Khôi',
  ]),
];
