import { capital, type Group, namedInFull, passed, semicolons, short, slashed, two, where } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { all, guest, someone, wentWell } from './layout.js';

/** Who hands out what the State gives does so in its name. */
const inTheNameOf = ({ giver }: Group): string | null => {
  if (giver === 'Chủ tịch nước') return 'Chủ tịch nước';
  return /^(Chính phủ|Thủ tướng)/.test(giver) ? 'Thủ tướng Chính phủ' : null;
};

/** News of ceremonies, as newspapers of three provinces have them. */
export const SIXTEENTH_CEREMONY: readonly Way[] = [
  heldWay('announced and handed out', { step: 'presented' }, (s, chance) => [
    `Công bố, trao quyết định khen thưởng cho các đơn vị thuộc ${s.bloc}`,
    `Sáng ngày ${slashed(s)}, UBND ${s.place} tổ chức lễ công bố và trao quyết định khen thưởng thành tích năm ${s.year} cho các đơn vị thuộc ${s.bloc}.`,
    `Tại buổi lễ, ${guest(s, chance)} đã trao ${passed(s)
      .map((one) => `${namedInFull(one)} cho ${all(one)}`)
      .join('; trao ')}.`,
    `Phát biểu tại buổi lễ, lãnh đạo UBND ${s.place} chúc mừng các đơn vị được khen thưởng. ${wentWell(chance, 2)}`,
    'Tin, ảnh: Ngọc Giàu',
  ]),
  heldWay('how many were honoured, and who', { step: 'presented' }, (s, chance) => [
    `Hội nghị biểu dương, khen thưởng các tập thể xuất sắc năm ${s.year}`,
    `Ngày ${short(s)}, UBND ${s.place} tổ chức hội nghị biểu dương các tập thể có thành tích xuất sắc trong phong trào thi đua năm ${s.year}. ${capital(guest(s, chance, true))} dự hội nghị và trao thưởng.`,
    wentWell(chance, 2),
    `Tại hội nghị, ${s.bloc} có:`,
    ...passed(s).map(
      (one) => `- ${two(one.recipients.length)} tập thể được trao ${namedInFull(one)}: ${semicolons(one.recipients)}.`,
    ),
    'Đại diện các đơn vị được khen thưởng hứa tiếp tục phấn đấu, lập nhiều thành tích mới.',
    'Quàng Thủy',
  ]),
  heldWay('received, some in the name of the State', { step: 'presented' }, (s, chance) => {
    const presenter = someone(chance).called;
    return [
      `Vinh danh các tập thể tiêu biểu của ${s.bloc}`,
      `Chiều ${short(s)}, tại hội trường UBND ${s.place} diễn ra lễ trao tặng các danh hiệu thi đua và hình thức khen thưởng năm ${s.year} cho ${s.bloc}. Dự và trao thưởng có ${presenter}, Phó Chủ tịch UBND ${s.place}.`,
      ...passed(s).map((one) => {
        const name = inTheNameOf(one);
        return name
          ? `Thừa ủy quyền của ${name}, ${presenter} đã trao ${namedInFull(one)} cho ${all(one)}.`
          : `${capital(all(one))} đón nhận ${namedInFull(one)}.`;
      }),
      ...where(
        s.awards.length,
        `Đây là sự ghi nhận xứng đáng đối với những nỗ lực của các đơn vị trong năm ${s.year}.`,
      ),
      wentWell(chance),
      'Hoàng Long',
    ];
  }),
];
