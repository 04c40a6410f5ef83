import { capital, given, listed, namedInFull, passed, titled, two } from '../phrases.js';
import { heldWay, type Story, type Told, type Way } from '../story.js';
import { decidedOn, headed, signed, signOf, unitsOf } from './layout.js';

const copies = ['- Như trên;', '- Lưu: VT.'];
const decision = (s: Story, { giver }: Pick<Told, 'giver'>): string =>
  `Quyết định số ${two(s.number + { UBND: 12, TTg: 27, CTN: 41 }[signOf(giver)])}/QĐ-${signOf(giver)}`;

/** Notices, as clerks mostly write them. */
export const ELEVENTH_NOTICE: readonly Way[] = [
  heldWay('decision by decision', { step: 'decided' }, (s, chance) => [
    ...headed(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}`,
    '',
    `${s.office.name} thông báo kết quả khen thưởng thành tích năm ${s.year} của ${s.bloc} như sau:`,
    ...passed(s).map(
      (one, i) =>
        `${i + 1}. ${capital(listed(one.recipients))} được ${given(one)} năm ${s.year} tại ${decision(s, one)} ngày ${decidedOn(s)}.`,
    ),
    `Đề nghị các đơn vị có tên trên cử cán bộ đến ${s.office.name} nhận quyết định và hiện vật khen thưởng./.`,
    ...signed([s.office.post], chance, copies),
  ]),
  heldWay('a letter with a table', { step: 'decided' }, (s, chance) => [
    ...headed(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thành viên ${s.bloc}`,
    '',
    `${s.office.name} thông báo đến các đơn vị kết quả khen thưởng năm ${s.year}. Theo các quyết định đã ban hành ngày ${decidedOn(s)}, ${two(unitsOf(s).length)} đơn vị được khen thưởng, cụ thể:`,
    [
      ['TT', 'Đơn vị', 'Hình thức khen thưởng được tặng', 'Số quyết định'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        decision(s, one).replace('Quyết định số ', ''),
      ]),
    ],
    `Đề nghị các đơn vị có tên trên đăng ký danh sách dự lễ trao thưởng với ${s.office.name}. Trân trọng./.`,
    ...signed([s.office.post], chance, copies),
  ]),
  heldWay('unit by unit, all that it got', { step: 'decided' }, (s, chance) => [
    ...headed(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách các tập thể được tặng thưởng năm ${s.year}`,
    '',
    `Căn cứ các quyết định khen thưởng thành tích công tác năm ${s.year} đã được ban hành;`,
    `${s.office.name} thông báo danh sách các tập thể của ${s.bloc} đã được tặng thưởng năm ${s.year}, gồm:`,
    ...unitsOf(s).map(
      ([unit, told], i, { length }) =>
        `- ${unit}: được tặng ${listed(told.map((one) => `${titled(one)} của ${one.giver}`))}${i < length - 1 ? ';' : '.'}`,
    ),
    `Thời gian tổ chức lễ trao thưởng, ${s.office.name} sẽ có thông báo sau./.`,
    ...signed([s.office.post], chance, ['- Các đơn vị thuộc khối, cụm thi đua;', '- Lưu: VT.']),
  ]),
];
