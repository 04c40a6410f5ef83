import { signature } from '../boxes.js';
import { nothing } from '../people.js';
import { capital, given, listed, long, namedInFull, passed, upper } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { byUnit, ruled } from './layout.js';

/** The day on which all was decided. */
const decided = ({ year }: Story): string => `15/02/${year + 1}`;

/** Notices, in ways that were written without a look at how they are read. */
export const SEVENTH_NOTICE: readonly Way[] = [
  way('days first', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Tình hình khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `Đến ${long(s)}, việc khen thưởng thành tích năm ${s.year} đối với các tập thể thuộc ${s.bloc} đã hoàn tất, cụ thể:`,
    ...passed(s).map(
      (one, i, { length }) =>
        `- Ngày ${decided(s)}: ${given(one, 'ban hành quyết định tặng')} cho ${listed(one.recipients)}${i < length - 1 ? ';' : '.'}`,
    ),
    `${nothing(s, chance, 1)} ${s.office.name} thông báo đến các đơn vị./.`,
    ...signature(s.office.post, chance),
  ]),
  way('the award over its units', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, s.office.sign, chance, `trả kết quả khen thưởng năm ${s.year}`),
    `Kính gửi: Các đơn vị thuộc ${s.bloc}.`,
    `${s.office.name} trả kết quả khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc} theo bảng sau:`,
    [
      ['TT', 'Tập thể đã được khen thưởng', 'Ký nhận'],
      ...passed(s).flatMap((one) => [
        [`${upper(namedInFull(one))} (QUYẾT ĐỊNH NGÀY ${decided(s)})`],
        ...one.recipients.map((unit, i) => [String(i + 1), unit, '']),
      ]),
    ],
    'Mọi vướng mắc, đề nghị liên hệ bộ phận thi đua, khen thưởng trong giờ hành chính./.',
    ...signature(s.office.post, chance),
  ]),
  way('those invited', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, `GM-${s.office.sign}`, chance),
    'GIẤY MỜI',
    `Dự Lễ công bố quyết định khen thưởng năm ${s.year} của ${s.bloc}`,
    `${capital(s.office.name)} trân trọng kính mời đại diện lãnh đạo các tập thể thuộc ${s.bloc} đã được quyết định khen thưởng thành tích năm ${s.year}:`,
    ...byUnit(s).map(
      ([unit, told], i, { length }) =>
        `- ${unit} (${told.map((one) => `được ${given(one)}`).join(' và ')} theo quyết định ngày ${decided(s)})${i < length - 1 ? ';' : '.'}`,
    ),
    `Thời gian: 8 giờ 00, ngày 20/3/${s.year + 1}. Trang phục: lịch sự.`,
    'Sự có mặt của quý vị góp phần vào thành công của buổi lễ./.',
    ...signature(s.office.post, chance, ['- Như thành phần mời;', '- Lưu: VT.']),
  ]),
];
