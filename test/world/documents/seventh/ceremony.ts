import { idle } from '../fourth/idle.js';
import { nothing, official, personOf } from '../people.js';
import { capital, listed, namedInFull, passed, short, slashed, two } from '../phrases.js';
import { type Way, way } from '../story.js';

/** News of ceremonies, in ways that were written without a look at how they are read. */
export const SEVENTH_CEREMONY: readonly Way[] = [
  way('awards are given to', { step: 'presented' }, (s, chance) => [
    `${s.town}: Tôn vinh các điển hình trong phong trào thi đua yêu nước`,
    `${slashed(s)} 16:42 (GMT+7)`,
    `Chiều ${short(s)}, UBND ${s.place} tổ chức lễ trao thưởng cho các tập thể thuộc ${s.bloc} có thành tích xuất sắc trong năm ${s.year}. ${capital(official(s, chance))} dự, phát biểu chúc mừng.`,
    idle(s, chance),
    `Trong không khí trang trọng, ${passed(s)
      .map((one) => `${namedInFull(one)} được trao cho ${listed(one.recipients)}`)
      .join('; ')}.`,
    'Buổi lễ khép lại bằng chương trình văn nghệ chào mừng.',
    'Tin, ảnh: Việt Cường',
  ]),
  way('from whose hands', { step: 'presented' }, (s, chance) => [
    `Niềm vui trong ngày vinh danh ở ${s.bloc}`,
    `Có mặt tại hội trường từ sớm ngày ${short(s)}, đại diện các tập thể của ${s.bloc} không giấu được niềm vui khi thành tích năm ${s.year} của đơn vị mình được ghi nhận.`,
    ...passed(s).map(
      (one, i) =>
        `${i === 0 ? 'Từ tay' : 'Cũng tại buổi lễ, từ tay'} ${official(s, chance)}, ${one.recipients.length > 1 ? 'đại diện các đơn vị' : 'đại diện'} ${listed(one.recipients)} đã nhận ${namedInFull(one)}.`,
    ),
    '“Phần thưởng này là động lực để chúng tôi cố gắng hơn nữa”, một đại biểu chia sẻ.',
    nothing(s, chance, 1),
    'Bảo Ngân',
  ]),
  way('who hands what to whom, in a table', { step: 'presented' }, (s, chance) => [
    `Kết quả trao thưởng tại Hội nghị biểu dương các tập thể tiêu biểu năm ${s.year}`,
    `Ngày ${slashed(s)}, ${s.office.name} phối hợp tổ chức Hội nghị biểu dương các tập thể tiêu biểu năm ${s.year} của ${s.bloc}. Tại hội nghị, các tập thể đã được trao thưởng, cụ thể như sau:`,
    [
      ['TT', 'Phần thưởng', 'Tập thể nhận', 'Người trao'],
      ...passed(s).map((one, i) => [
        two(i + 1),
        capital(namedInFull(one)),
        one.recipients.join('; '),
        personOf(chance).name,
      ]),
    ],
    idle(s, chance, 1),
    'Ban Biên tập Trang thông tin điện tử',
  ]),
];
