import type { Chance } from '../../chance.js';
import { leader, nothing, official } from '../people.js';
import {
  capital,
  deputyOf,
  headOf,
  listed,
  namedInFull,
  numbered,
  passed,
  semicolons,
  short,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { roles } from './layout.js';

/** The year ahead is the one that is pledged for. */
const idle = (s: Story, chance: Chance, count?: number): string => nothing({ ...s, year: s.year - 1 }, chance, count);

/** News of pacts, as provincial newspapers and portals commonly have them. */
export const EIGHTEENTH_PACT: readonly Way[] = [
  heldWay('members, among them head and deputy', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc}: Ký kết giao ước thi đua năm ${s.year}`,
    `Sáng ngày ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai công tác thi đua, khen thưởng và ký kết giao ước thi đua năm ${s.year}. Đến dự có ${official(s, chance)} cùng lãnh đạo các đơn vị thành viên.`,
    `Năm ${s.year}, ${s.bloc} có ${two(s.members.length)} đơn vị thành viên, gồm: ${semicolons(s.members)}. Trong đó, ${s.head} là đơn vị ${headOf(s)}${s.deputy ? `, ${s.deputy} là đơn vị ${deputyOf(s)}` : ''}.`,
    `Tại hội nghị, các đại biểu đã thảo luận, góp ý vào quy chế hoạt động, bảng tiêu chí chấm điểm và nội dung giao ước. ${idle(s, chance)}`,
    `Kết thúc hội nghị, thủ trưởng các đơn vị đã ký kết giao ước thi đua năm ${s.year}.`,
    'Thanh Mai',
  ]),
  heldWay('chaired by its head, members by numbers', { members: true, heads: ['head'] }, (s, chance) => [
    `Hội nghị phát động phong trào thi đua, ký giao ước thi đua năm ${s.year}`,
    `Ngày ${slashed(s)}, tại hội trường ${s.head}, ${s.bloc} tổ chức hội nghị phát động phong trào thi đua và ký giao ước thi đua năm ${s.year}. Hội nghị do ${s.head} - ${roles(s).lead} năm ${s.year} chủ trì.`,
    `${capital(official(s, chance))} dự và phát biểu chỉ đạo. ${idle(s, chance)}`,
    `Các đơn vị thành viên của ${s.bloc} ký giao ước thi đua năm ${s.year} gồm:`,
    ...numbered(s.members),
    `Bản giao ước nêu rõ 5 nội dung: thực hiện nhiệm vụ chuyên môn, xây dựng Đảng và đoàn thể, cải cách hành chính, thực hành tiết kiệm và công tác thi đua, khen thưởng.`,
    'Tin, ảnh: Văn Dũng',
  ]),
  heldWay('what they register', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => [
    `${s.bloc} triển khai nhiệm vụ và ký giao ước thi đua năm ${s.year}`,
    `Chiều ${short(s, '-')}, ${s.bloc} tổ chức hội nghị triển khai nhiệm vụ năm ${s.year}. ${capital(leader(s.head!, chance))}, ${headOf(s)} năm ${s.year}, chủ trì hội nghị.`,
    `${wordOf(s)} thi đua có ${s.members.length} thành viên là ${listed(s.members)}.`,
    idle(s, chance, 3),
    ...where(
      s.awards.length,
      `Tại hội nghị, các đơn vị đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${s.year}. Cụ thể, ${passed(s)
        .map((one) => `${listed(one.recipients)} đăng ký ${namedInFull(one)}`)
        .join('; ')}.`,
    ),
    `Đại diện các đơn vị đã ký giao ước thi đua trước sự chứng kiến của ${official(s, chance)}.`,
    'Hồng Nhung',
  ]),
];
