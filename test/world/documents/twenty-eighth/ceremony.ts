import { official } from '../people.js';
import { capital, counted, listed, namedInFull, passed, short, slashed, titled } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { isFlag, isHigh, stamped, told } from './layout.js';

/** News of ceremonies, as portals and newspapers of provinces carry them. */
export const TWENTY_EIGHTH_CEREMONY: readonly Way[] = [
  heldWay('by authority of whom it was handed over, one sentence each', { step: 'presented' }, (s, chance) => [
    `Hội nghị biểu dương, trao thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
    stamped(s, chance),
    `Ngày ${slashed(s)}, UBND ${s.place} tổ chức Hội nghị biểu dương, trao thưởng các tập thể thuộc ${s.bloc} có thành tích xuất sắc trong phong trào thi đua năm ${s.year}.`,
    told(s, chance),
    ...passed(s).map((one, i) =>
      isHigh(one)
        ? `${i ? 'Tiếp đó, thừa' : 'Tại Hội nghị, thừa'} ủy quyền của ${one.award.startsWith('Huân') ? 'Chủ tịch nước' : 'Thủ tướng Chính phủ'}, ${official(s, chance)} trao ${titled(one)} của ${one.giver} cho ${listed(one.recipients)}.`
        : `${i ? 'Tiếp đó' : 'Tại Hội nghị'}, ${official(s, chance)} trao ${namedInFull(one)} cho ${listed(one.recipients)}.`,
    ),
    'Thay mặt các tập thể được khen thưởng, đại diện lãnh đạo đơn vị đã phát biểu cảm ơn.',
    'Thùy Dung',
  ]),
  heldWay('the units were honoured to receive', { step: 'presented' }, (s, chance) => [
    `${s.bloc}: ${perUnit(s.awards).length > 1 ? 'Nhiều tập thể vinh dự' : 'Vinh dự'} được khen thưởng`,
    `Chiều ${short(s)}, tại Trung tâm Hội nghị ${s.place}, lễ trao tặng các danh hiệu thi đua, hình thức khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc} đã được tổ chức trang trọng. Dự lễ có ${official(s, chance)}.`,
    `Tại buổi lễ, ${passed(s)
      .map((one) =>
        isFlag(one)
          ? `${listed(one.recipients)} vinh dự được nhận ${namedInFull(one)} vì dẫn đầu phong trào thi đua năm ${s.year}`
          : `${listed(one.recipients)} vinh dự được nhận ${namedInFull(one)}`,
      )
      .join('; ')}.`,
    told(s, chance),
    'Ngọc Mai',
  ]),
  heldWay('on this occasion the leaders handed over', { step: 'presented' }, (s, chance) => [
    `${s.town}: Tổ chức Hội nghị điển hình tiên tiến`,
    `(${s.town}) Sáng ${short(s, '-')}, UBND ${s.place} tổ chức Hội nghị điển hình tiên tiến. ${capital(official(s, chance))} chủ trì Hội nghị.`,
    'Hội nghị nghe tham luận về cách làm hay trong cải cách hành chính, xây dựng nông thôn mới và chăm lo đời sống nhân dân.',
    told(s, chance),
    `Nhân dịp này, ghi nhận thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}, lãnh đạo ${s.place} đã trao ${passed(
      s,
    )
      .map((one) => `${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}`)
      .join('; trao ')}.`,
    'Minh Quân',
  ]),
  heldWay('a short piece with a line for each award handed over', { step: 'presented' }, (s, chance) => [
    `Trao thưởng cho các đơn vị thuộc ${s.bloc}`,
    stamped(s, chance),
    `${capital(official(s, chance))} vừa trao thưởng cho các đơn vị thuộc ${s.bloc} có thành tích trong phong trào thi đua năm ${s.year}. Các đơn vị được trao thưởng gồm:`,
    ...passed(s).flatMap((one) => [`* ${capital(namedInFull(one))}:`, ...one.recipients.map((unit) => `- ${unit}`)]),
    `Buổi lễ diễn ra ngày ${slashed(s)} tại Hội trường UBND ${s.place}.`,
    'Trung tâm Thông tin',
  ]),
];
