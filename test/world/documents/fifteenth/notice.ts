import { capital, counted, dashed, given, listed, long, named, namedInFull, passed, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { byUnit, closed, foot, inSpaces, inTable, inTurn } from './layout.js';

/** The office of home affairs makes known what was decided. */
export const FIFTEENTH_NOTICE: readonly Way[] = [
  heldWay('who gave what, by dashes', { step: 'decided' }, (s, chance) => [
    ...inTable(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Về kết quả khen thưởng năm ${s.year} đối với ${s.bloc}`,
    '',
    `Đến ${long(s)}, các tập thể thuộc ${s.bloc} đã được cấp có thẩm quyền quyết định khen thưởng thành tích năm ${s.year}, cụ thể như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(given(one, 'đã quyết định tặng'))} cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    `${s.office.name} thông báo để các đơn vị được biết./.`,
    ...foot([s.office.post], chance, [`- Các đơn vị thuộc ${wordOf(s)};`, '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('a letter with a table', { step: 'decided' }, (s, chance) => [
    ...inTurn(s, s.office.box, `${s.office.sign}-TĐKT`),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
    '',
    `${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} theo quyết định của các cấp có thẩm quyền như sau:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Cấp quyết định khen thưởng'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver]),
    ],
    'Đề nghị các đơn vị cử người đến nhận quyết định và hiện vật khen thưởng trong giờ hành chính./.',
    ...foot([s.office.post], chance, ['- Như trên;', '- Lưu: VT.']),
  ]),
  heldWay('what each unit was given', { step: 'decided' }, (s, chance) => [
    ...inSpaces(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Kết quả khen thưởng thành tích năm ${s.year}`,
    '',
    `${s.office.name} thông báo kết quả khen thưởng năm ${s.year} của ${s.bloc}. Các đơn vị đã có quyết định khen thưởng gồm:`,
    ...closed(
      byUnit(s).map(
        ([unit, awards], i) =>
          `${i + 1}. ${unit} được tặng ${listed(awards.map((one) => (one.takesGiver ? named(one) : namedInFull(one))))}`,
      ),
    ),
    'Các quyết định khen thưởng được đăng tải trên Trang thông tin điện tử của cơ quan./.',
    ...foot([s.office.post], chance, [`- Các đơn vị thành viên ${wordOf(s)};`, '- Lưu: VT.']),
  ]),
];
