import { capital, listed, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { aligned, called, decree, perUnit, so, thatGave, whoActs } from './layout.js';

/** Decisions that take back, as the offices of two provinces of the north and the south draw them up. */
export const TWENTY_SECOND_REVOCATION: readonly Way[] = [
  heldWay('what was given is cancelled, award by award', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc hủy bỏ nội dung khen thưởng năm ${s.year}`, [
      `Điều 1. Hủy bỏ các nội dung khen thưởng năm ${s.year} sau đây tại ${thatGave(s)} đối với đơn vị thuộc ${s.bloc}:`,
      ...passed(s).map((one) => `- Nội dung tặng ${called(one)} cho ${so(one)}: ${listed(one.recipients)}.`),
      'Điều 2. Các đơn vị nêu trên nộp lại hiện vật khen thưởng, tiền thưởng đã nhận trong vòng 15 ngày.',
      whoActs(s, 3),
    ]),
  ),
  heldWay('units that have to give back', { step: 'revoked' }, (s, chance) =>
    decree(s, chance, `Về việc thu hồi phần thưởng năm ${s.year}`, [
      ...perUnit(s.awards).map(
        ([unit, told], i) =>
          `Điều ${i + 1}. Thu hồi ${told.map(called).join(' và ')} năm ${s.year} của ${unit} (thuộc ${s.bloc}) vì cung cấp thông tin sai sự thật trong hồ sơ đề nghị khen thưởng.`,
      ),
      `Điều ${perUnit(s.awards).length + 1}. Bãi bỏ các nội dung có liên quan tại ${thatGave(s)}.`,
      whoActs(s, perUnit(s.awards).length + 2),
    ]),
  ),
  heldWay('a list in columns without lines', { step: 'revoked' }, (s, chance) =>
    decree(
      s,
      chance,
      `Thu hồi danh hiệu thi đua, hình thức khen thưởng`,
      [
        `Điều 1. Thu hồi danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đã tặng các đơn vị thuộc ${s.bloc} nêu tại danh sách kèm theo, do có kết luận vi phạm trong thời gian tính thành tích.`,
        `Điều 2. Những đơn vị khác có tên trong ${thatGave(s)} không thay đổi.`,
        whoActs(s, 3),
      ],
      [
        '',
        'DANH SÁCH ĐƠN VỊ BỊ THU HỒI KHEN THƯỞNG',
        '',
        ...aligned([
          ['Đơn vị', 'Nội dung thu hồi', 'Năm'],
          ...s.awards.map((one) => [one.recipient, capital(called(one)), String(s.year)]),
        ]),
      ],
    ),
  ),
];
