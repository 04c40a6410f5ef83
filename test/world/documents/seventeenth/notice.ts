import { capital, counted, given, listed, namedInFull, passed, semicolons } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { COAST, HIGHLANDS, SOUTHEAST } from './layout.js';

/** The office makes known what was decided. */
export const SEVENTEENTH_NOTICE: readonly Way[] = [
  heldWay('coast: award, count, units', { step: 'decided' }, (s, chance) => [
    ...COAST.head(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Về kết quả khen thưởng năm ${s.year} đối với các đơn vị thuộc ${s.bloc}`,
    '',
    `Cấp có thẩm quyền đã ban hành các quyết định khen thưởng thành tích năm ${s.year}. ${s.office.name} thông báo kết quả khen thưởng đối với các đơn vị thuộc ${s.bloc} như sau:`,
    ...passed(s).map((one, i) => `${i + 1}. Tặng ${namedInFull(one)} cho ${counted(one)}: ${listed(one.recipients)}.`),
    `Đề nghị các đơn vị cử người đến nhận quyết định, hiện vật và tiền thưởng tại ${s.office.name} trong giờ hành chính./.`,
    ...COAST.signed([s.office.post], chance, ['- Các đơn vị có tên trên;', '- Lưu: VT, TĐKT.']),
  ]),
  heldWay('highlands: a table of three columns', { step: 'decided' }, (s, chance) => [
    ...HIGHLANDS.head(s, s.office.box, `TB-${s.office.sign}`),
    'THÔNG BÁO',
    `Danh sách tập thể được khen thưởng thành tích năm ${s.year}`,
    '',
    `${s.office.name} thông báo danh sách các tập thể thuộc ${s.bloc} đã có quyết định khen thưởng thành tích năm ${s.year}:`,
    [
      ['TT', 'Tên đơn vị', 'Hình thức khen thưởng đã được quyết định'],
      ...passed(s)
        .flatMap((one) => one.recipients.map((unit) => [unit, capital(namedInFull(one))]))
        .map((row, i) => [String(i + 1), ...row]),
    ],
    'Thời gian trao thưởng sẽ có giấy mời sau. Đề nghị các tập thể rà soát tên gọi, phản hồi nếu có sai sót./.',
    ...HIGHLANDS.signed([s.office.post], chance, ['- Các tập thể có tên trên;', '- Lưu: VT.']),
  ]),
  heldWay('southeast: an official letter', { step: 'decided' }, (s, chance) => [
    ...SOUTHEAST.head(s, s.office.box, `${s.office.sign}-TĐKT`),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thành viên ${s.bloc}.`,
    '',
    `Căn cứ hồ sơ đề nghị của ${s.bloc}, các cấp có thẩm quyền đã quyết định khen thưởng thành tích công tác năm ${s.year} cho các đơn vị, gồm:`,
    ...passed(s).map((one) => `- ${capital(given(one, 'đã tặng'))} cho: ${semicolons(one.recipients)}.`),
    `${s.office.name} thông báo đến các đơn vị được biết và tổ chức công bố, đón nhận trang trọng, tiết kiệm theo quy định./.`,
    ...SOUTHEAST.signed([s.office.post], chance),
  ]),
];
