import { capital, counted, given, listed, namedInFull, numbered, passed, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { mottoFirst, roman, sideBySide, signedFirst, signedLast, stacked } from './layout.js';

/** The office makes known what was decided. */
export const FOURTEENTH_NOTICE: readonly Way[] = [
  heldWay('table with who decided', { step: 'decided' }, (s, chance) => [
    ...stacked(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Kết quả khen thưởng năm ${s.year} đối với các đơn vị thuộc ${s.bloc}`,
    '',
    `${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} của ${s.bloc} đã được cấp có thẩm quyền quyết định như sau:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức được khen thưởng', 'Cấp quyết định'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver]),
    ],
    `Trên đây là kết quả khen thưởng năm ${s.year}, ${s.office.name} thông báo để các đơn vị được biết./.`,
    ...signedLast([s.office.post], chance, [`- Các đơn vị thuộc ${s.bloc};`, '- Lưu: VT.']),
  ]),
  heldWay('awards by numbers, units in the sentence', { step: 'decided' }, (s, chance) => [
    ...sideBySide(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Về kết quả khen thưởng phong trào thi đua năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thành viên ${s.bloc}.`,
    '',
    `Căn cứ các quyết định khen thưởng đã ban hành, ${s.office.name} thông báo các đơn vị thuộc ${s.bloc} được tặng thưởng danh hiệu thi đua, hình thức khen thưởng năm ${s.year} gồm:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. ${capital(namedInFull(one))}: ${two(one.recipients.length)} đơn vị (${listed(one.recipients)}).`,
    ),
    `Đề nghị các đơn vị cử người đến ${s.office.name} nhận quyết định và hiện vật khen thưởng trong giờ hành chính./.`,
    ...signedLast([s.office.post], chance, ['- Như trên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('givers as headings', { step: 'decided' }, (s, chance) => [
    ...mottoFirst(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `V/v công bố danh sách tập thể được khen thưởng năm ${s.year}`,
    '',
    `Thực hiện quy định về công khai kết quả khen thưởng, ${s.office.name} công bố danh sách các tập thể thuộc ${s.bloc} được khen thưởng vì có thành tích xuất sắc năm ${s.year}:`,
    ...passed(s).flatMap((one, i) => [
      `${roman(i)}. ${capital(given(one, 'đã quyết định tặng'))} cho ${counted(one)}:`,
      ...numbered(one.recipients),
    ]),
    `${s.office.name} thông báo để các cơ quan, đơn vị được biết./.`,
    ...signedFirst([s.office.post], chance, ['- Như Thông báo;', '- Lưu VT.']),
  ]),
];
