import { official } from '../people.js';
import { capital, listed, passed, short } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aside, calledInFull, inWords, these, unitsOf, what } from './layout.js';

/** News of ceremonies, as three more ordinary newspapers have them. */
export const TWENTIETH_CEREMONY: readonly Way[] = [
  heldWay('honoured to receive', { step: 'presented' }, (s, chance) => [
    `Tôn vinh các tập thể xuất sắc của ${s.bloc}`,
    `Sáng nay (${short(s)}), tại trung tâm hội nghị, UBND ${s.place} đã long trọng tổ chức lễ tôn vinh các tập thể xuất sắc năm ${s.year} của ${s.bloc}.`,
    `Tới dự và chung vui với các đơn vị có ${official(s, chance)}.`,
    aside(s, chance),
    `Với những kết quả nổi bật trong năm ${s.year}, ${passed(s)
      .map((one) => `${listed(one.recipients)} đã vinh dự được nhận ${calledInFull(one)}`)
      .join('; ')}.`,
    'Buổi lễ diễn ra trong không khí trang trọng, ấm áp, với sự góp mặt của đông đảo cán bộ, công chức, người lao động.',
    'Bài và ảnh: Thu Trang',
  ]),
  heldWay('handed out, unit by unit', { step: 'presented' }, (s, chance) => {
    const presenter = official(s, chance);
    return [
      `Tuyên dương các tập thể tiêu biểu năm ${s.year}`,
      `Chiều ${short(s)}, UBND ${s.place} tuyên dương, khen thưởng các tập thể tiêu biểu của ${s.bloc}. ${aside(s, chance, 1)}`,
      `Sau phần công bố quyết định, ${presenter} đã trao phần thưởng năm ${s.year} cho ${inWords(unitsOf(s.awards).length)} tập thể.`,
      ...unitsOf(s.awards).map(([unit, told]) => `• ${unit}: nhận ${told.map(calledInFull).join(' và ')}.`),
      'Phát biểu sau khi nhận thưởng, đại diện các tập thể khẳng định sẽ tiếp tục nỗ lực, xứng đáng với sự ghi nhận của cấp trên.',
      'M.Q',
    ];
  }),
  heldWay('the giver first, in sentences', { step: 'presented' }, (s, chance) => [
    `UBND ${s.place} khen thưởng các đơn vị thuộc ${s.bloc}`,
    `Ngày ${short(s, '-')}, UBND ${s.place} tổ chức trao thưởng năm ${s.year} cho ${s.bloc}. Đây là những đơn vị có nhiều đóng góp vào sự phát triển chung của địa phương.`,
    ...passed(s).map(
      (one, i) =>
        `${['Tại buổi trao thưởng', 'Tiếp đó', 'Cũng tại buổi trao thưởng', 'Cùng với đó', 'Ngoài ra', 'Sau cùng'][i] ?? 'Bên cạnh đó'}, ${what(one)} của ${one.giver} đã được trao cho ${these(one)} là ${listed(one.recipients)}.`,
    ),
    `Thay mặt lãnh đạo địa phương, ${official(s, chance)} ghi nhận nỗ lực của các đơn vị và mong muốn các đơn vị tiếp tục đoàn kết, sáng tạo. ${capital(aside(s, chance, 1))}`,
    'Nguyễn Hà',
  ]),
];
