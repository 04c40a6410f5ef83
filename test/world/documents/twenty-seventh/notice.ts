import { headBox, signature } from '../boxes.js';
import { capital, counted, given, listed, long, namedInFull, passed, slashed, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { updated } from './layout.js';

const COPIES = ['- Các tập thể;', '- Đài TT-TH;', '- Lưu: VT.'];

/** Notices: on the page of decisions, to those who come to fetch, and what came back. */
export const TWENTY_SEVENTH_NOTICE: readonly Way[] = [
  heldWay('on the page of decisions, for how many and why', { step: 'decided' }, (s, chance) => [
    `Danh mục quyết định khen thưởng`,
    updated(s, chance),
    `${s.office.name} thông tin các quyết định khen thưởng mới ban hành đối với tập thể thuộc ${s.bloc}:`,
    ...passed(s).map(
      (one) =>
        `- Quyết định của ${given(one)} cho ${counted(one)} (${listed(one.recipients)}), vì: Đã có thành tích xuất sắc năm ${s.year}.`,
    ),
    'Tải về các quyết định tại đây.',
  ]),
  heldWay('who is to fetch what', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v nhận hiện vật khen thưởng năm ${s.year}`,
    `Kính gửi: Các tập thể được khen thưởng thuộc ${s.bloc}`,
    `Thực hiện các quyết định khen thưởng thành tích năm ${s.year}, ${s.office.name} thông báo các tập thể thuộc ${s.bloc} có tên dưới đây đến nhận hiện vật khen thưởng đã được tặng:`,
    [
      ['TT', 'Tập thể đến nhận', 'Khen thưởng đã được tặng', 'Giờ nhận'],
      ...perUnit(s.awards).map(([unit, all], i) => [
        String(i + 1),
        unit,
        all.map((one) => capital(namedInFull(one))).join('; '),
        `${8 + i} giờ 00`,
      ]),
    ],
    'Đề nghị cử người đến nhận đúng thời gian./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('that it was recognised, award by award', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    upper(`Kết quả trình khen thưởng năm ${s.year} của ${s.bloc}`),
    `Thực hiện quy trình khen thưởng, ${s.office.name} đã trình hồ sơ năm ${s.year} của ${s.bloc} và nhận được kết quả như sau (tính đến ${long(s)}):`,
    ...passed(s).map(
      (one, i) =>
        `${two(i + 1)}. ${capital(namedInFull(one))}: đã có quyết định tặng ${counted(one)}, đó là ${listed(one.recipients)}.`,
    ),
    `${s.office.name} thông báo để các đơn vị biết. Ngày đăng: ${slashed(s)}./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a register: the gist of each decision', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về các quyết định khen thưởng đã ban hành`,
    `${s.office.name} thông báo các quyết định khen thưởng đối với tập thể thuộc ${s.bloc} đã được ban hành:`,
    [
      ['STT', 'Ngày ban hành', 'Trích yếu'],
      ...passed(s).map((one, i) => [
        String(i + 1),
        `15/02/${s.year + 1}`,
        `Tặng ${namedInFull(one)} cho ${listed(one.recipients)} đã có thành tích năm ${s.year}`,
      ]),
    ],
    'Thông báo để các cơ quan, đơn vị biết./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
];
