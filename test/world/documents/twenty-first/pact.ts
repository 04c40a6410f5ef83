import { leader, official } from '../people.js';
import { capital, headOf, leadOf, listed, passed, short, slashed, two, where, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aims, calledInFull, second } from './layout.js';

/** News of pledges, as the press of two more provinces has them. */
export const TWENTY_FIRST_PACT: readonly Way[] = [
  heldWay('members in the lead, marked', { members: true, heads: ['head', 'deputy'] }, (s, chance) => {
    const marked = s.members.map((unit) =>
      unit === s.head ? `${unit} - đơn vị ${leadOf(s)}` : unit === s.deputy ? `${unit} - đơn vị ${second(s)}` : unit,
    );
    return [
      `Các đơn vị ${s.bloc}: Cùng ký cam kết thi đua`,
      `(Tin ngày ${slashed(s)}) Sáng ${short(s)}, ${s.bloc} gồm ${two(s.members.length)} đơn vị: ${marked.join('; ')} đã ký kết giao ước thi đua năm ${s.year}.`,
      aims(s, chance, 3),
      `Dự và phát biểu chỉ đạo hội nghị, ${official(s, chance)} yêu cầu các đơn vị bám sát nhiệm vụ chính trị, chọn việc khó để thi đua.`,
      'H.DUYÊN',
    ];
  }),
  heldWay('members in brackets, who is elected', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Hội nghị ký kết giao ước thi đua năm ${s.year} của ${s.bloc}`,
    `Ngày ${short(s, '.')}, tại hội trường ${s.head}, ${s.bloc} (${listed(s.members, ', ')}) họp bàn chương trình hoạt động và ký kết giao ước thi đua năm ${s.year}.`,
    ...where(
      s.head,
      `Hội nghị đã công bố ${s.head} đảm nhiệm vai trò ${headOf(s)}${s.deputy ? `, ${s.deputy} đảm nhiệm vai trò ${second(s)}` : ''} trong năm ${s.year}.`,
    ),
    `Phát biểu nhận nhiệm vụ, ${leader(s.head ?? '', chance, ' - ')} mong muốn các đơn vị chung sức, chia sẻ kinh nghiệm.`,
    aims(s, chance),
    'Văn Thư',
  ]),
  heldWay('each aims at', { members: true, heads: ['head'], step: 'registered' }, (s, chance) => [
    `Năm ${s.year}, ${s.bloc} đăng ký nhiều danh hiệu thi đua cao`,
    `Tại hội nghị triển khai công tác thi đua năm ${s.year} diễn ra chiều ${short(s)}, các thành viên ${s.bloc} đã ký giao ước và đăng ký danh hiệu thi đua, hình thức khen thưởng.`,
    `${wordOf(s)} hiện có ${two(s.members.length)} thành viên, đó là: ${listed(s.members)}.`,
    ...where(s.head, `Chủ trì hội nghị là lãnh đạo ${s.head} (${headOf(s)} năm ${s.year}).`),
    `Theo bản đăng ký năm ${s.year}, ${passed(s)
      .map((one) => `${listed(one.recipients)} đăng ký phấn đấu đạt ${calledInFull(one)}`)
      .join('; ')}.`,
    capital(aims(s, chance)),
    'BÌNH MINH',
  ]),
];
