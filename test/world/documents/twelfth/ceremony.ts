import { official } from '../people.js';
import { capital, counted, dashed, listed, namedInFull, passed, semicolons, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside, fromAbove } from './layout.js';

const OPENINGS = ['Tại hội nghị', 'Cũng tại hội nghị', 'Tiếp đó', 'Dịp này', 'Nhân dịp này'];

/** News of the day on which awards are handed out, as it is commonly written. */
export const TWELFTH_CEREMONY: readonly Way[] = [
  heldWay('by mandate, one after another', { step: 'presented' }, (s, chance) => [
    `Hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}`,
    `Sáng ${short(s)}, UBND ${s.place} tổ chức hội nghị tổng kết công tác thi đua, khen thưởng năm ${s.year}, triển khai nhiệm vụ năm ${s.year + 1}. Dự hội nghị có đại diện các cơ quan, đơn vị cùng các điển hình tiên tiến.`,
    `Hội nghị đã công bố các quyết định khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc}.`,
    ...passed(s).map((one, i) => {
      const mandate = fromAbove(one.giver)
        ? `thừa ủy quyền của ${one.giver === 'Chủ tịch nước' ? one.giver : 'Thủ tướng Chính phủ'}, `
        : '';
      return `${OPENINGS[i % OPENINGS.length]}, ${mandate}${official(s, chance)} đã trao ${namedInFull(one)} cho ${listed(one.recipients)}.`;
    }),
    `Các đơn vị được khen thưởng bày tỏ quyết tâm hoàn thành tốt nhiệm vụ năm ${s.year + 1}.`,
    'Tin, ảnh: Hải Yến',
  ]),
  heldWay('units that were honoured', { step: 'presented' }, (s, chance) => [
    `${capital(s.bloc)} có ${new Set(s.awards.map(({ recipient }) => recipient)).size} đơn vị được khen thưởng năm ${s.year}`,
    `Ngày ${short(s, '-')}, tại lễ trao tặng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} do UBND ${s.place} tổ chức, các đơn vị thuộc ${s.bloc} đã lên nhận phần thưởng. Trao thưởng tại buổi lễ có ${official(s, chance)}.`,
    ...passed(s).map((one) => `${capital(listed(one.recipients))} đã đón nhận ${namedInFull(one)}.`),
    `Đây là sự ghi nhận kết quả mà các đơn vị đạt được trong năm ${s.year}. ${aside(chance, 2)}`,
    'Thu Trang',
  ]),
  heldWay('handed out, by dashes', { step: 'presented' }, (s, chance) => [
    `Công bố và trao tặng các hình thức khen thưởng năm ${s.year}`,
    `Chiều ngày ${short(s)}, UBND ${s.place} tổ chức lễ công bố, trao quyết định khen thưởng năm ${s.year} cho các tập thể thuộc ${s.bloc}.`,
    `Thay mặt lãnh đạo ${s.place}, ${official(s, chance)} đã trao tặng:`,
    ...dashed(
      passed(s).map((one) => `${capital(namedInFull(one))} cho ${counted(one)}: ${semicolons(one.recipients)}`),
      '-',
    ),
    `Phát biểu chúc mừng các tập thể được khen thưởng, lãnh đạo ${s.place} mong muốn các đơn vị tiếp tục phát huy kết quả đã đạt được. ${aside(chance)}`,
    'Ảnh: Lãnh đạo chụp ảnh lưu niệm với đại diện các tập thể.',
  ]),
];
