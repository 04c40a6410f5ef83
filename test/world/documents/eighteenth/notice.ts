import { capital, counted, dashed, given, listed, namedInFull, passed } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { columns, dated, forFirst, formal, older, signed, those, times } from './layout.js';

/** Notices of what was decided, as offices of home affairs commonly write them. */
export const EIGHTEENTH_NOTICE: readonly Way[] = [
  heldWay('by awards, with dashes', { step: 'decided' }, (s, chance) => [
    ...formal(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Về kết quả khen thưởng thành tích năm ${s.year} của ${those(s)} thuộc ${s.bloc}`,
    '',
    `Căn cứ các quyết định khen thưởng của cấp có thẩm quyền, ${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} đối với ${those(s)} thuộc ${s.bloc} như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Tặng ${namedInFull(one)} cho ${counted(one)}:`,
      ...dashed(one.recipients),
    ]),
    `Trên đây là kết quả khen thưởng năm ${s.year}, ${s.office.name} thông báo đến các đơn vị được biết./.`,
    ...signed(forFirst(s.office.post), chance, ['- Các đơn vị liên quan;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('table of who was commended', { step: 'decided' }, (s, chance) => [
    ...columns(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Danh sách ${those(s, 'đơn vị')} được khen thưởng năm ${s.year}`,
    '',
    `${s.office.name} thông báo danh sách ${times(s, 'đơn vị')} thuộc ${s.bloc} đã được cấp có thẩm quyền quyết định khen thưởng do có thành tích xuất sắc năm ${s.year}:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu, hình thức được khen thưởng'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one))]),
    ],
    `Đề nghị các đơn vị cử người đến ${s.office.name} nhận quyết định và hiện vật khen thưởng trong giờ hành chính./.`,
    ...signed([s.office.post], chance, ['- Các đơn vị có tên trong danh sách;', '- Lưu: VT.']),
  ]),
  heldWay('letter to the members', { step: 'decided' }, (s, chance) => [
    ...older(s, s.office.box, s.office.sign === 'NV' ? 'NV-TĐKT' : 'SNV-TĐKT'),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thành viên ${s.bloc}.`,
    '',
    `Tính đến ${dated(s)}, công tác xét khen thưởng thành tích năm ${s.year} đối với ${s.bloc} đã hoàn thành. ${s.office.name} thông báo kết quả như sau:`,
    ...passed(s).map((one) => `${capital(given(one, 'đã quyết định tặng'))} cho ${listed(one.recipients)}.`),
    `${s.office.name} đề nghị các đơn vị được khen thưởng tổ chức công bố, đón nhận bảo đảm trang trọng, tiết kiệm./.`,
    ...signed([s.office.post], chance),
  ]),
];
