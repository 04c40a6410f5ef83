import { clerk, leader, official } from '../people.js';
import { capital, dashed, leadOf, listed, named, passed, semicolons, short, slashed, two, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { closed, forYear } from './layout.js';

/** News of the day on which a bloc signs its pledge. */
export const FIFTEENTH_PACT: readonly Way[] = [
  heldWay('members, then both roles', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc}: Phát động phong trào thi đua năm ${s.year}`,
    '',
    `Sáng ${short(s)}, tại hội trường ${s.head}, ${s.bloc} tổ chức hội nghị phát động phong trào thi đua và ký giao ước thi đua năm ${s.year}. Tới dự có ${official(s, chance)} cùng lãnh đạo các đơn vị trong ${wordOf(s)}.`,
    `Năm ${s.year}, ${s.bloc} có ${two(s.members.length)} đơn vị thành viên, bao gồm: ${listed(s.members)}. Trong đó, ${s.head} là đơn vị ${leadOf(s)}${s.deputy ? `, ${s.deputy} là đơn vị Phó ${leadOf(s)}` : ''}.`,
    `Các đơn vị đã thống nhất chủ đề thi đua “Đoàn kết, kỷ cương, sáng tạo, hiệu quả” với 5 nội dung trọng tâm. ${forYear(s, chance)}`,
    'Trước sự chứng kiến của các đại biểu, người đứng đầu các đơn vị đã ký vào bản giao ước thi đua.',
    'Tin, ảnh: Ngọc Mai',
  ]),
  heldWay('what units register', { members: true, heads: ['head'], step: 'registered', givers: false }, (s, chance) => [
    `Triển khai công tác thi đua, khen thưởng của ${s.bloc} năm ${s.year}`,
    '',
    `Ngày ${short(s, '-')}, ${s.head} - ${leadOf(s)} năm ${s.year} chủ trì hội nghị triển khai công tác thi đua, khen thưởng của ${s.bloc}.`,
    `Tham dự hội nghị có ${clerk(s, chance)}; đại diện lãnh đạo ${s.members.length} đơn vị thành viên của ${wordOf(s)}, gồm: ${semicolons(s.members)}.`,
    forYear(s, chance, 3),
    `Tại hội nghị, các đơn vị tiến hành đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}, cụ thể:`,
    ...closed(passed(s).map((one) => `- ${listed(one.recipients)} đăng ký ${named(one)}`)),
    'Kết thúc hội nghị, đại diện các đơn vị ký kết giao ước thi đua.',
  ]),
  heldWay('members by lines, heads in the chair', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} tổ chức ký giao ước thi đua`,
    '',
    `Ngày ${slashed(s)}, ${s.bloc} tổ chức ký giao ước thi đua năm ${s.year}. ${capital(leader(s.head!, chance))}, ${leadOf(s)} năm ${s.year} chủ trì hội nghị.`,
    `${capital(official(s, chance))} dự, phát biểu giao nhiệm vụ cho các đơn vị.`,
    `${wordOf(s)} gồm ${s.members.length} đơn vị:`,
    ...dashed(s.members),
    forYear(s, chance),
    ...(s.deputy ? [`Hội nghị cũng nhất trí cử ${s.deputy} làm Phó ${leadOf(s)} năm ${s.year}.`] : []),
    'Sau phần thảo luận, các đơn vị thành viên đã cùng ký giao ước, quyết tâm hoàn thành các chỉ tiêu được giao.',
    'Văn Tuấn',
  ]),
];
