import type { Chance } from '../chance.js';
import { leader, nothing, official } from './people.js';
import {
  capital,
  dashed,
  deputyOf,
  headOf,
  leadOf,
  listed,
  named,
  passed,
  semicolons,
  short,
  two,
  where,
  wordOf,
} from './phrases.js';
import { type Story, type Way, way } from './story.js';

/** The year ahead is the one that is pledged for. */
const idle = (s: Story, chance: Chance, count?: number): string => nothing({ ...s, year: s.year - 1 }, chance, count);

/** News of the day on which the members sign what they pledge for the year. */
export const PACT_NEWS: readonly Way[] = [
  way('members in a sentence', { members: true, heads: ['head'] }, (s, chance) => [
    `${s.bloc} ký kết giao ước thi đua năm ${s.year}`,
    `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị ký kết giao ước thi đua năm ${s.year}. Dự hội nghị có ${official(s, chance)}.`,
    ...where(s.members.length, `${wordOf(s)} thi đua gồm ${two(s.members.length)} đơn vị: ${listed(s.members)}.`),
    ...where(s.head, `Năm ${s.year}, ${s.head} làm ${headOf(s)}.`),
    idle(s, chance, 3),
    'Tại hội nghị, đại diện các đơn vị đã ký kết giao ước thi đua.',
    'Phương Thảo',
  ]),
  way('members by lines, deputy', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Ký giao ước thi đua năm ${s.year}`,
    `Ngày ${short(s, '-')}, ${s.bloc} phát động phong trào thi đua và ký giao ước thi đua năm ${s.year}.`,
    ...where(
      s.members.length,
      `Các đơn vị thành viên của ${wordOf(s)} tham gia ký giao ước gồm:`,
      ...dashed(s.members),
    ),
    ...where(
      s.head,
      `${s.head} giữ vai trò ${leadOf(s)} năm ${s.year}${s.deputy ? `, ${s.deputy} làm ${deputyOf(s)}` : ''}.`,
    ),
    ...where(!s.head && s.deputy, `${s.deputy} làm ${deputyOf(s)} năm ${s.year}.`),
    `Phát biểu tại buổi lễ, ${official(s, chance)} đề nghị các đơn vị tổ chức phong trào thiết thực. ${idle(s, chance)}`,
  ]),
  way('head in a title, registered', { heads: ['head'], step: 'registered', givers: false }, (s, chance) => [
    `${s.bloc} triển khai nhiệm vụ năm ${s.year}`,
    `Chiều ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai công tác thi đua năm ${s.year}.`,
    ...where(s.head, `${capital(leader(s.head!, chance))}, ${headOf(s)} năm ${s.year} chủ trì hội nghị.`),
    idle(s, chance),
    ...passed(s).map((one) => `${capital(listed(one.recipients))} đăng ký ${named(one)} năm ${s.year}.`),
    'Các đơn vị đã ký kết giao ước thi đua.',
  ]),
  way('brackets', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Hội nghị ký kết giao ước thi đua ${s.bloc} năm ${s.year}`,
    `Hội nghị diễn ra vào ngày ${short(s)} với sự tham dự của ${official(s, chance)}.`,
    idle(s, chance),
    ...where(s.members.length, `Năm ${s.year}, ${s.bloc} có ${s.members.length} thành viên (${s.members.join(', ')}).`),
    ...where(s.head, `${leadOf(s)} năm ${s.year}: ${s.head}.`),
    ...where(s.deputy, `Phó ${leadOf(s)} năm ${s.year}: ${s.deputy}.`),
    'Sau hội nghị, các đơn vị trồng cây lưu niệm.',
  ]),
  way('semicolons, head as apposition', { members: true, heads: ['head'] }, (s, chance) => [
    `${s.bloc} phát động thi đua, ký giao ước năm ${s.year}`,
    `Sáng nay (${short(s)}), ${s.head ? `${s.head} - ${headOf(s)} ` : ''}${s.bloc} năm ${s.year} chủ trì tổ chức lễ phát động thi đua.`,
    `${capital(official(s, chance))} đến dự và phát biểu chỉ đạo. ${idle(s, chance)}`,
    ...where(s.members.length, `Được biết, năm ${s.year} ${wordOf(s)} bao gồm các đơn vị: ${semicolons(s.members)}.`),
  ]),
  way('deputy by election', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Lễ ký giao ước thi đua của ${s.bloc}`,
    `Ngày ${short(s)}, ${two(s.members.length)} đơn vị thuộc ${s.bloc} đã ký giao ước thi đua năm ${s.year}${s.members.length ? `, gồm ${listed(s.members)}` : ''}.`,
    idle(s, chance, 3),
    ...where(
      s.head,
      `Hội nghị công bố danh sách lãnh đạo ${wordOf(s)} năm ${s.year}: ${s.head} là ${headOf(s)}${s.deputy ? `; ${s.deputy} là ${deputyOf(s)}` : ''}.`,
    ),
    ...where(!s.head && s.deputy, `${s.deputy} là ${deputyOf(s)} năm ${s.year}.`),
  ]),
];
