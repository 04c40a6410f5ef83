import { headBox, signature } from '../boxes.js';
import { capital, counted, given, listed, namedInFull, passed, slashed, titled, upper } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { stamped } from './layout.js';

const COPIES = ['- Như trên;', '- Văn phòng UBND;', '- Lưu: VT.'];

/** Notices: what was decided, by whom, in letters, on pages and with congratulations. */
export const TWENTY_EIGHTH_NOTICE: readonly Way[] = [
  heldWay('who has signed a decision to give what', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về việc khen thưởng các tập thể thuộc ${s.bloc}`,
    `${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc} như sau:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. ${capital(one.giver)} đã ban hành Quyết định tặng ${titled(one)} cho ${counted(one)}: ${listed(one.recipients)}.`,
    ),
    'Thời gian tổ chức trao tặng sẽ được thông báo sau./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a letter of congratulation', { step: 'decided' }, (s, chance) => [
    ...s.office.box.map(upper),
    'THƯ CHÚC MỪNG',
    `Kính gửi: Tập thể lãnh đạo, cán bộ các đơn vị thuộc ${s.bloc}`,
    `Nhân dịp các đơn vị thuộc ${s.bloc} được khen thưởng về thành tích năm ${s.year}, ${s.office.name} nhiệt liệt chúc mừng:`,
    ...perUnit(s.awards).map(([unit, all]) => `- ${unit} đã được tặng ${listed(all.map((one) => namedInFull(one)))};`),
    'Chúc các đơn vị tiếp tục phát huy truyền thống, đạt nhiều thành tích hơn nữa.',
    `${s.town}, ngày ${slashed(s)}`,
    ...signature(s.office.post, chance, []).filter((block) => block !== 'Nơi nhận:'),
  ]),
  heldWay('a page: so many collectives, what each has', { step: 'decided' }, (s, chance) => [
    `Kết quả khen thưởng năm ${s.year} đối với ${s.bloc}`,
    stamped(s, chance),
    `Theo thông tin từ ${s.office.name}, đến nay các tập thể thuộc ${s.bloc} có thành tích xuất sắc năm ${s.year} đã được cấp có thẩm quyền quyết định khen thưởng. ${passed(
      s,
    )
      .map((one) => `${capital(listed(one.recipients))} được ${given(one)}`)
      .join('. ')}.`,
    'Việc công bố, trao thưởng do các đơn vị chủ động thực hiện, bảo đảm trang trọng, tiết kiệm.',
    'Nguồn: Phòng Thi đua - Khen thưởng',
  ]),
  heldWay('a letter that sends decisions to be announced', { step: 'decided' }, (s, chance) => [
    ...headBox(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    `Kính gửi: ${s.bloc}`,
    `${s.office.name} gửi kèm theo các quyết định khen thưởng và đề nghị ${s.bloc} thông báo đến các tập thể được khen thưởng thành tích năm ${s.year}, gồm:`,
    [
      ['TT', 'Danh hiệu, hình thức khen thưởng', 'Số lượng', 'Tập thể được khen thưởng'],
      ...passed(s).map((one, i) => [String(i + 1), capital(namedInFull(one)), counted(one), one.recipients.join('; ')]),
    ],
    'Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh để được hướng dẫn./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
];
