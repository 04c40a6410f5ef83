import { leader, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, short, slashed, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { others, secondOf, size, small } from '../twenty-fourth/layout.js';
import { seated, stamped, vowed } from './layout.js';

/** News of pledges, as portals and newspapers of provinces carry them. */
export const TWENTY_EIGHTH_PACT: readonly Way[] = [
  heldWay('who is in it this year, and who heads it', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} ký kết giao ước thi đua năm ${s.year}`,
    stamped(s, chance),
    `Ngày ${slashed(s)}, ${s.bloc} tổ chức Hội nghị ký kết giao ước thi đua năm ${s.year}. Tham dự có ${official(s, chance)}.`,
    `Năm ${s.year}, ${s.bloc} gồm có ${size(s)} đơn vị: ${listed(s.members)}; trong đó ${s.head} là ${headOf(s)}${s.deputy ? `, ${s.deputy} là ${deputyOf(s)}` : ''}.`,
    vowed(s, chance, 3),
    'Cũng tại Hội nghị, lãnh đạo các đơn vị đã ký kết giao ước thi đua.',
    'Phòng HC-TH',
  ]),
  heldWay(
    'the conference to begin the year, persons with their units',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => {
      const deputy = s.deputy ? ` và ${leader(s.deputy, chance)}, ${secondOf(s)}` : '';
      return [
        `Triển khai nhiệm vụ công tác thi đua năm ${s.year}`,
        `Sáng ${short(s)}, ${s.bloc} tổ chức hội nghị triển khai nhiệm vụ công tác thi đua và ký giao ước năm ${s.year}. ${capital(leader(s.head ?? '', chance))}, ${leadOf(s)}${deputy}, điều hành hội nghị.`,
        `Dự hội nghị có ${official(s, chance)}. ${vowed(s, chance)}`,
        `Trong không khí phấn khởi, lãnh đạo ${size(s)} đơn vị thành viên đã ký vào bản giao ước, gồm:`,
        ...s.members.map((unit) => `- ${seated(unit, chance, ', ')};`),
        `${wordOf(s)} thi đua phấn đấu năm ${s.year} không có đơn vị nào xếp loại trung bình.`,
        'Đức Anh',
      ];
    },
  ),
  heldWay('who called for it, and who answered the call', { members: true, heads: ['head'] }, (s, chance) => [
    `Ra quân thi đua ngay từ đầu năm`,
    `${s.town} - Ngày ${short(s, '-')}, tại hội trường ${s.head} đã diễn ra lễ phát động phong trào thi đua năm ${s.year} của ${s.bloc}.`,
    `Thay mặt ${small(s)}, ${leader(s.head ?? '', chance)} - đơn vị ${headOf(s)} năm ${s.year} phát động phong trào thi đua với chủ đề “Kỷ cương, trách nhiệm, sáng tạo, hiệu quả”.`,
    `Hưởng ứng lời phát động, các đơn vị thành viên của ${s.bloc} là ${listed(s.members)} đã cùng ký giao ước thi đua.`,
    `Phát biểu tại buổi lễ, ${official(s, chance)} đề nghị các đơn vị thi đua thiết thực, hiệu quả. ${vowed(s, chance)}`,
    'Thu Hà',
  ]),
  heldWay(
    'roles for the year are made known, then the others',
    { members: true, heads: ['head', 'deputy'] },
    (s, chance) => [
      `Lễ phát động và ký kết giao ước thi đua năm ${s.year} ${s.bloc}`,
      stamped(s, chance),
      `${capital(official(s, chance))} đã dự và chỉ đạo Lễ phát động, ký kết giao ước thi đua năm ${s.year} của ${s.bloc}.`,
      `Hội nghị công bố danh sách ${wordOf(s)} năm ${s.year} gồm: Đơn vị ${headOf(s)}: ${s.head}; ${s.deputy ? `đơn vị ${deputyOf(s)}: ${s.deputy}; ` : ''}các đơn vị thành viên: ${listed(others(s))}.`,
      vowed(s, chance, 3),
      'Văn phòng UBND',
    ],
  ),
];
