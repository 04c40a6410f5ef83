import { nothing, official } from '../people.js';
import { capital, counted, dashed, given, listed, namedInFull, passed, short, titled } from '../phrases.js';
import { heldWay, type Way } from '../story.js';

/** News of the day when awards are handed out. */
export const FOURTEENTH_CEREMONY: readonly Way[] = [
  heldWay('handed over in paragraphs', { step: 'presented' }, (s, chance) => [
    `UBND ${s.place} trao thưởng các tập thể có thành tích xuất sắc năm ${s.year}`,
    '',
    `Chiều ${short(s)}, UBND ${s.place} tổ chức hội nghị công bố, trao các quyết định khen thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}. ${capital(official(s, chance))} dự và chúc mừng các đơn vị.`,
    nothing(s, chance, 1),
    ...passed(s).map(
      (one, i) =>
        `${i ? 'Lãnh đạo ' : 'Tại hội nghị, lãnh đạo '}UBND ${s.place} đã trao ${namedInFull(one)} năm ${s.year} cho ${listed(one.recipients)}.`,
    ),
    `Phát biểu tại hội nghị, đại diện các đơn vị được khen thưởng bày tỏ quyết tâm phát huy thành tích đã đạt được.`,
    '',
    'Tin, ảnh: Minh Quân',
  ]),
  heldWay('given by whom, in one sentence', { step: 'presented' }, (s, chance) => [
    `Tuyên dương các đơn vị tiêu biểu của ${s.bloc}`,
    '',
    `Ngày ${short(s, '-')}, tại hội nghị triển khai công tác thi đua, khen thưởng, ${s.place} đã tuyên dương, khen thưởng các đơn vị thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year}. Đến dự có ${official(s, chance)}.`,
    `${nothing(s, chance, 2)}`,
    `Dịp này, ${passed(s)
      .map((one) => `${listed(one.recipients)} vinh dự được ${given(one)}`)
      .join('; ')}. Các phần thưởng năm ${s.year} đã được trao tận tay đại diện các đơn vị.`,
    '',
    'Khánh Linh',
  ]),
  heldWay('awards with their units by dashes', { step: 'presented' }, (s, chance) => [
    `Lễ công bố và trao tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}`,
    '',
    `Sáng ngày ${short(s)}, tại Trung tâm Hội nghị ${s.place} đã diễn ra lễ công bố và trao tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year}.`,
    `${capital(official(s, chance))} đã trao tặng cho các tập thể thuộc ${s.bloc} những phần thưởng sau:`,
    ...passed(s).flatMap((one) => [
      `${capital(titled(one))} của ${one.giver} (${counted(one)}):`,
      ...dashed(one.recipients),
    ]),
    `Buổi lễ là dịp ghi nhận, biểu dương những đóng góp của các tập thể trong năm ${s.year}. ${nothing(s, chance, 1)}`,
  ]),
];
