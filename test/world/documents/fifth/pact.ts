import { idle } from '../fourth/idle.js';
import { leader, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  leadOf,
  listed,
  namedInFull,
  passed,
  semicolons,
  short,
  two,
  where,
} from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of pledges, in ways that were written before the fourth set was looked at. */
export const FIFTH_PACT: readonly Way[] = [
  way('they sign in turn', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Các đơn vị ${s.bloc} cùng ký giao ước thi đua`,
    `Sáng ${short(s)}/${s.year}, hội nghị giao ước thi đua năm ${s.year} của ${s.bloc} được tổ chức trang trọng. ${idle({ ...s, year: s.year - 1 }, chance, 1)}`,
    `Trước sự chứng kiến của ${official(s, chance)}, lãnh đạo ${two(s.members.length)} đơn vị thành viên gồm ${listed(s.members)} lần lượt ký vào bản giao ước.`,
    ...where(
      s.head,
      `${headOf(s)} năm ${s.year} là đơn vị ${s.head}${s.deputy ? `; ${deputyOf(s)} là đơn vị ${s.deputy}` : ''}.`,
    ),
    '(Ảnh trong bài: Quang Vinh)',
  ]),
  way('as the blocs were parted', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} họp triển khai công tác năm ${s.year}`,
    `Ngày ${short(s, '-')}, ${s.bloc} họp triển khai công tác thi đua năm ${s.year}, ${official(s, chance)} dự và phát biểu.`,
    ...where(
      s.head,
      `Theo quyết định của Chủ tịch UBND ${s.place} về chia cụm, khối thi đua, ${s.bloc} năm ${s.year} gồm ${two(s.members.length)} đơn vị, do ${s.head} làm ${headOf(s)}${s.deputy ? `, ${s.deputy} làm ${deputyOf(s)}` : ''}; các thành viên còn lại: ${listed(s.members.filter((unit) => unit !== s.head && unit !== s.deputy))}.`,
    ),
    idle({ ...s, year: s.year - 1 }, chance, 3),
  ]),
  way('register by awards', { heads: ['head'], step: 'registered' }, (s, chance) => [
    `Phát động thi đua và đăng ký danh hiệu năm ${s.year}`,
    `Chiều ${short(s)}, ${s.bloc} phát động phong trào thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Phát biểu khai mạc, ${leader(s.head!, chance)}, ${leadOf(s)} thi đua năm ${s.year} nêu rõ những khó khăn, thuận lợi. ${idle({ ...s, year: s.year - 1 }, chance)}`,
    ),
    ...where(
      s.awards.length,
      `Các đơn vị đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year} như sau:`,
      ...passed(s).map((one) => `- ${capital(namedInFull(one))}: ${semicolons(one.recipients)}.`),
    ),
    'Minh Triết',
  ]),
];
