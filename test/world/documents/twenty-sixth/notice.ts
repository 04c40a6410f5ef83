import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, long, namedInFull, passed, slashed, two, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { joined } from './layout.js';

const COPIES = ['- Như trên;', '- Trang tin điện tử;', '- Lưu: VT.'];

/** Notices: letters, sheets for the board, and those of several matters. */
export const TWENTY_SIXTH_NOTICE: readonly Way[] = [
  heldWay('a letter to those who were given something', { step: 'decided' }, (s, chance) => [
    ...s.office.box.map(upper),
    `Số: ${two(s.number)}/${s.office.sign}`,
    `V/v kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `${s.town}, ${long(s)}`,
    'Kính gửi:',
    ...perUnit(s.awards).map(([unit]) => `- ${unit};`),
    `${s.office.name} thông báo kết quả khen thưởng năm ${s.year} của ${s.bloc} đã được quyết định:`,
    ...passed(s).map((one, i) => `(${i + 1}) ${listed(one.recipients)} được tặng ${namedInFull(one)}.`),
    'Đề nghị các đơn vị thông tin đến toàn thể cán bộ, nhân viên./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a sheet for the board, signed first', { step: 'decided' }, (s) => [
    `Người niêm yết: Văn phòng ${s.office.name}. Ngày niêm yết: ${slashed(s)}.`,
    'CÔNG KHAI KẾT QUẢ KHEN THƯỞNG',
    `Các tập thể thuộc ${s.bloc} đã có quyết định khen thưởng thành tích năm ${s.year}`,
    [['Được tặng', 'Tập thể'], ...joined(s, (one) => capital(namedInFull(one)))],
    'Mọi ý kiến phản ánh gửi về bộ phận tiếp công dân.',
  ]),
  heldWay('one matter among three', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    'Một số nội dung về công tác thi đua, khen thưởng',
    `${s.office.name} thông báo đến các cơ quan, đơn vị một số nội dung sau:`,
    `I. Kết quả khen thưởng năm ${s.year} của ${s.bloc}`,
    `Các tập thể thuộc ${s.bloc} đã được quyết định khen thưởng thành tích năm ${s.year} gồm:`,
    ...passed(s).map((one) => `- ${capital(namedInFull(one))}: ${counted(one)} (${listed(one.recipients)}).`),
    'II. Nhận hiện vật khen thưởng',
    'Các đơn vị cử người đến nhận hiện vật tại bộ phận một cửa trong giờ hành chính.',
    `III. Đăng ký thi đua năm ${s.year + 1}`,
    'Bản đăng ký gửi trước ngày 31/3 bằng văn bản điện tử./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
];
