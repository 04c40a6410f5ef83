import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, namedInFull, numbered, passed, titled } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';

const COPIES = ['- Các đơn vị;', '- Cổng thông tin điện tử;', '- Lưu: VT.'];

/** Notices, as the offices of an ordinary province send them. */
export const TWENTY_THIRD_NOTICE: readonly Way[] = [
  heldWay('what came out, award by award', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `Thực hiện các quyết định khen thưởng của cấp có thẩm quyền, ${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} của ${s.bloc} như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Tập thể được tặng ${namedInFull(one)}: ${counted(one)}`,
      ...one.recipients.map((unit) => `- ${unit}`),
    ]),
    `${s.office.name} thông báo để các đơn vị biết, phối hợp tổ chức công bố, trao thưởng./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a letter, a table of who was honoured by whom', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v kết quả khen thưởng năm ${s.year}`,
    `Kính gửi: Thủ trưởng các đơn vị thuộc ${s.bloc}`,
    `Đến nay, các quyết định khen thưởng thành tích năm ${s.year} cho các đơn vị thuộc ${s.bloc} đã được ban hành. ${s.office.name} tổng hợp kết quả như sau:`,
    [
      ['STT', 'Đơn vị', 'Đã được khen thưởng', 'Thẩm quyền quyết định'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(titled(one)), one.giver]),
    ],
    `Đơn vị nào chưa nhận được quyết định, bằng, cờ đề nghị liên hệ ${s.office.name} để được hướng dẫn./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('units, and what each may be glad of', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách các đơn vị thuộc ${s.bloc} được khen thưởng`,
    '',
    `${s.office.name} xin thông báo danh sách các đơn vị thuộc ${s.bloc} được khen thưởng năm ${s.year} theo các quyết định đã ký:`,
    ...numbered(perUnit(s.awards).map(([unit, told]) => `${unit} - được tặng ${listed(told.map(namedInFull))}`)),
    'Trân trọng thông báo và chúc mừng các đơn vị./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
];
