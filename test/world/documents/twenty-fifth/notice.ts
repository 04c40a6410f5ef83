import { headBox, signature } from '../boxes.js';
import { capital, counted, given, listed, namedInFull, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { collectives } from './layout.js';

const COPIES = ['- Các đơn vị có tên;', '- Cổng TTĐT;', '- Lưu: VT.'];

/** Notices, as the offices of an ordinary province send them. */
export const TWENTY_FIFTH_NOTICE: readonly Way[] = [
  heldWay('by the decision of whom, to how many', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Công bố danh sách tập thể thuộc ${s.bloc} được khen thưởng năm ${s.year}`,
    `${s.office.name} công bố danh sách tập thể thuộc ${s.bloc} được khen thưởng thành tích năm ${s.year}, như sau:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. Theo quyết định khen thưởng, ${given(one, 'đã tặng')} cho ${counted(one)} là ${listed(one.recipients)}.`,
    ),
    'Thông báo này được đăng tải trên Cổng thông tin điện tử trong 15 ngày./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a table with the day of each decision', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng tổng kết năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
    `Đến nay, cấp có thẩm quyền đã ban hành quyết định khen thưởng năm ${s.year} đối với ${collectives(perUnit(s.awards).length)} thuộc ${s.bloc}. ${s.office.name} tổng hợp kết quả như sau:`,
    [
      ['STT', 'Tập thể', 'Đã được tặng thưởng', 'Ngày quyết định'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), `15/02/${s.year + 1}`]),
    ],
    'Các đơn vị phổ biến kết quả trên đến cán bộ, công chức, viên chức./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('an invitation: who is to be honoured with what', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `GM-${s.office.sign}`, chance),
    'GIẤY MỜI',
    `Dự lễ trao thưởng năm ${s.year}`,
    `${s.office.name} trân trọng kính mời lãnh đạo các đơn vị thuộc ${s.bloc} đã được quyết định khen thưởng thành tích năm ${s.year} đến dự lễ trao thưởng, gồm:`,
    ...perUnit(s.awards).map(([unit, all]) => `- ${unit} (được tặng ${listed(all.map((one) => namedInFull(one)))});`),
    `Thời gian: 7 giờ 30 phút ngày 20/3/${s.year + 1}. Địa điểm: Hội trường lớn UBND ${s.place}.`,
    'Rất hân hạnh được đón tiếp./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
];
