import { headBox, signature } from '../boxes.js';
import { capital, listed, namedInFull, passed, semicolons, titled, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { units } from './layout.js';

const COPIES = ['- Thành viên;', '- Trang thông tin điện tử;', '- Lưu: VT.'];

/** Notices, as the offices of an ordinary province put them out. */
export const TWENTY_FOURTH_NOTICE: readonly Way[] = [
  heldWay('a sentence for each award', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả khen thưởng thành tích năm ${s.year} đối với ${s.bloc}`,
    '',
    `${s.office.name} thông báo tới các đơn vị thuộc ${s.bloc} kết quả khen thưởng thành tích năm ${s.year} đã có quyết định của cấp có thẩm quyền:`,
    ...passed(s).map(
      (one) =>
        `- ${capital(one.giver)} đã quyết định tặng ${titled(one)} cho ${units(one)}: ${listed(one.recipients)}.`,
    ),
    'Thời gian tổ chức trao thưởng sẽ thông báo sau./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a table, award by award', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách khen thưởng năm ${s.year}`,
    `Theo các quyết định khen thưởng đã ban hành, các đơn vị sau thuộc ${s.bloc} được khen thưởng thành tích năm ${s.year}:`,
    [
      ['TT', 'Danh hiệu, hình thức khen thưởng', 'Số lượng', 'Đơn vị được khen thưởng'],
      ...passed(s).map((one, i) => [
        two(i + 1),
        capital(namedInFull(one)),
        String(one.recipients.length),
        semicolons(one.recipients),
      ]),
    ],
    `${s.office.name} thông báo để các đơn vị được biết./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a letter: come and fetch it', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `${s.office.sign}-TĐ`, chance),
    `V/v nhận quyết định và hiện vật khen thưởng năm ${s.year}`,
    `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
    `Các đơn vị thuộc ${s.bloc} sau đây đã có quyết định khen thưởng thành tích năm ${s.year}, đề nghị cử người đến ${s.office.name} nhận quyết định và hiện vật khen thưởng:`,
    ...perUnit(s.awards).map(([unit, told], i) => `${i + 1}. ${unit}: ${told.map(namedInFull).join('; ')}.`),
    'Khi đến nhận, đề nghị mang theo giấy giới thiệu./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
];
