import { headBox, signature } from '../boxes.js';
import { capital, counted, dashed, given, listed, namedInFull, passed, two } from '../phrases.js';
import { heldWay, type Way } from '../story.js';

/** Notices of what was decided, as offices commonly write them. */
export const TWELFTH_NOTICE: readonly Way[] = [
  heldWay('one table', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả khen thưởng thành tích công tác năm ${s.year}`,
    '',
    `Căn cứ các quyết định khen thưởng của cấp có thẩm quyền, ${s.office.name} thông báo kết quả khen thưởng năm ${s.year} của ${s.bloc} như sau:`,
    [
      ['TT', 'Tên tập thể', 'Danh hiệu, hình thức đã được tặng', 'Ghi chú'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), '']),
    ],
    `Tổng cộng: ${two(s.awards.length)} trường hợp được khen thưởng.`,
    `Đề nghị các đơn vị cử người đến ${s.office.name} nhận quyết định, hiện vật trong giờ hành chính./.`,
    ...signature(s.office.post, chance, ['- Các đơn vị có tên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('award, number, names by dashes', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách tập thể ${s.bloc} được khen thưởng năm ${s.year}`,
    '',
    `Thực hiện quy định về công khai kết quả khen thưởng, ${s.office.name} thông báo danh sách các tập thể đã được quyết định khen thưởng về thành tích năm ${s.year}:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. Được tặng ${namedInFull(one)}: ${counted(one)}`,
      ...dashed(one.recipients),
    ]),
    `Trên đây là kết quả khen thưởng năm ${s.year}, ${s.office.name} thông báo để các đơn vị được biết./.`,
    ...signature(s.office.post, chance, ['- Các đơn vị thành viên;', '- Lưu: VT.']),
  ]),
  heldWay('a letter', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thuộc ${s.bloc}`,
    '',
    `${s.office.name} đã nhận được các quyết định khen thưởng thành tích năm ${s.year} do cấp có thẩm quyền ban hành. Theo đó:`,
    ...dashed(passed(s).map((one) => `${capital(given(one, 'đã tặng'))} cho ${listed(one.recipients)}`)),
    `Các đơn vị có tên nêu trên chủ động tổ chức công bố, tuyên truyền trong cơ quan, đơn vị mình. Mọi vướng mắc xin liên hệ ${s.office.name} để được hướng dẫn./.`,
    ...signature(s.office.post, chance, ['- Như trên;', '- Lưu: VT, TĐKT.']),
  ]),
];
