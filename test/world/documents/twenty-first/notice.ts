import { capital, listed, passed, semicolons, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { byUnit, calledInFull, firstOrDeputy, foot, plain, top, units } from './layout.js';

/** Notices, as the offices of two more provinces send them. */
export const TWENTY_FIRST_NOTICE: readonly Way[] = [
  heldWay('award by award, numbered with brackets', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách đơn vị được khen thưởng năm ${s.year}`,
    '',
    `Thực hiện quy định về công khai trong khen thưởng, ${s.office.name} thông báo các đơn vị thuộc ${s.bloc} đã có quyết định khen thưởng thành tích năm ${s.year}, cụ thể:`,
    ...passed(s).map(
      (one, i) => `${i + 1}) ${capital(calledInFull(one))}, số lượng ${units(one)}: ${listed(one.recipients)}.`,
    ),
    `Thông báo này thay cho giấy báo gửi riêng từng đơn vị./.`,
    ...foot(firstOrDeputy(s.office.post, chance), ['- Các đơn vị có tên;', '- Website;', '- Lưu: VT.'], chance),
  ]),
  heldWay('a letter, award and giver in columns', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v nhận hiện vật khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: ${semicolons(byUnit(s.awards).map(([unit]) => unit))}.`,
    '',
    `Các đơn vị thuộc ${s.bloc} đã được cấp có thẩm quyền quyết định khen thưởng thành tích năm ${s.year}. ${s.office.name} đề nghị các đơn vị cử người đến nhận hiện vật theo bảng kê sau:`,
    [
      ['TT', 'Đơn vị được khen thưởng', 'Danh hiệu, hình thức được tặng', 'Cấp tặng'],
      ...s.awards.map((one, i) => [two(i + 1), one.recipient, capital(plain(one)), capital(one.giver)]),
    ],
    'Thời gian nhận: trong giờ hành chính, trước ngày cuối tháng. Khi đến mang theo giấy giới thiệu./.',
    ...foot(firstOrDeputy(s.office.post, chance), ['- Như kính gửi;', '- Lưu: VT, TĐKT.'], chance),
  ]),
  heldWay('of each unit, a paragraph', { step: 'decided' }, (s, chance) => [
    ...top(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng tổng kết năm ${s.year} tại ${s.bloc}`,
    '',
    `${s.office.name} thông báo kết quả khen thưởng tổng kết năm ${s.year} (theo các quyết định đã ban hành) như sau:`,
    ...byUnit(s.awards).map(([unit, told]) =>
      told.length > 1
        ? `- ${unit} có ${two(told.length)} phần thưởng: ${told.map((one) => `${one.giver} tặng ${plain(one)}`).join('; ')}.`
        : `- ${unit}: ${told.map((one) => `${one.giver} tặng ${plain(one)}`).join('')}.`,
    ),
    `Mọi phản ánh, thắc mắc gửi về ${s.office.name} trong 05 ngày làm việc./.`,
    ...foot(firstOrDeputy(s.office.post, chance), ['- Thành viên khối, cụm;', '- Lưu: VT.'], chance),
  ]),
];
