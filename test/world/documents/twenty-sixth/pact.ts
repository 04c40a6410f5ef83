import { leader, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, long, short, slashed, upper, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { secondOf, size, small } from '../twenty-fourth/layout.js';
import { crumbs, grid, inBrackets, promised } from './layout.js';

/** Pledges, as pages of departments carry them. */
export const TWENTY_SIXTH_PACT: readonly Way[] = [
  heldWay('the pledge itself, who signs in a grid', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Bản giao ước thi đua năm ${s.year} của ${s.bloc}`,
    ...crumbs(s, chance, 'Văn bản / Thi đua'),
    `Hôm nay, ${long(s)}, các đơn vị thành viên ${s.bloc} cùng thống nhất ký kết bản giao ước thi đua năm ${s.year} với các nội dung sau:`,
    `Điều 1. ${promised(s, chance)}`,
    `Điều 2. ${s.head} là ${headOf(s)} năm ${s.year}${s.deputy ? `, ${s.deputy} là ${deputyOf(s)}` : ''}, có trách nhiệm đôn đốc việc thực hiện.`,
    `CÁC ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC`,
    grid(s.members),
  ]),
  heldWay('one of the news of a week', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    'Điểm tin hoạt động trong tuần',
    ...crumbs(s, chance, 'Tin tức - Sự kiện'),
    '1. Tập huấn nghiệp vụ văn thư',
    'Trong hai ngày đầu tuần, hơn 80 học viên đã dự lớp tập huấn nghiệp vụ văn thư, lưu trữ điện tử.',
    `2. ${s.bloc} ký giao ước thi đua năm ${s.year}`,
    `Ngày ${slashed(s)}, ${s.bloc} với ${size(s)} thành viên (${listed(s.members, ', ')}) đã ký giao ước thi đua năm ${s.year}. Theo phân công, năm nay ${s.head} làm ${leadOf(s)}${s.deputy ? `, ${s.deputy} làm ${secondOf(s)}` : ''}. ${promised(s, chance)}`,
    '3. Hiến máu tình nguyện',
    'Ngày hội hiến máu tại nhà văn hóa trung tâm đã tiếp nhận 246 đơn vị máu an toàn.',
    'Văn phòng tổng hợp',
  ]),
  heldWay(
    'what is said of roles first, members by number last',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => [
      `Thi đua ngay từ ngày đầu, tháng đầu`,
      `${capital(leader(s.head ?? '', chance))}, chủ trì lễ ký kết giao ước thi đua năm ${s.year} của ${s.bloc} sáng ${short(s)}.`,
      `Đến dự lễ có ${official(s, chance)}.`,
      `Năm ${s.year}, vai trò ${headOf(s)} của ${s.bloc} thuộc về ${s.head}${s.deputy ? `; vai trò ${deputyOf(s)} thuộc về ${s.deputy}` : ''}.`,
      promised(s, chance, 3),
      `Các đơn vị thuộc ${s.bloc} đã tham gia ký kết: ${inBrackets(s.members)}.`,
      `Ban Biên tập`,
    ],
  ),
  heldWay(
    'a plan for the year, put on a page in a table',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => [
      `${s.bloc}: Phân công nhiệm vụ năm ${s.year}`,
      ...crumbs(s, chance, `${wordOf(s)} thi đua`),
      `Tại lễ ký kết giao ước thi đua ngày ${short(s)}, các đơn vị thành viên ${s.bloc} đã thống nhất phân công nhiệm vụ năm ${s.year} như sau:`,
      [
        ['Nhiệm vụ được phân công', 'Thời gian', 'Đơn vị'],
        [headOf(s), `Cả năm ${s.year}`, s.head ?? ''],
        ...(s.deputy ? [[deputyOf(s), `Cả năm ${s.year}`, s.deputy]] : []),
        ...s.members
          .filter((unit) => unit !== s.head && unit !== s.deputy)
          .map((unit, i) => [`Thành viên, chủ trì sinh hoạt ${small(s)}`, `Tháng ${i + 3}`, unit]),
      ],
      promised(s, chance),
      ...where(s.head, upper('Tin từ văn phòng')),
    ],
  ),
];
