import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { nothing } from '../people.js';
import { capital, type Group, given, listed, namedInFull, passed, slashed, two, wordOf } from '../phrases.js';
import { ruled } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { overflowing } from './layout.js';

/** The day on which all was decided. */
const decided = ({ year }: Story): string => `15/02/${year + 1}`;
/** "QĐ-TTg" */
const signOf = ({ giver }: Pick<Group, 'giver'>): string =>
  giver === 'Chủ tịch nước' ? 'QĐ-CTN' : /^(Chính phủ|Thủ tướng)/.test(giver) ? 'QĐ-TTg' : 'QĐ-UBND';

/** Notices, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_NOTICE: readonly Way[] = [
  heldWay('cells too narrow for what they say', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Kết quả khen thưởng thành tích năm ${s.year} của ${s.bloc}`,
    `Đến ngày ${slashed(s)}, các tập thể sau đây thuộc ${s.bloc} đã được quyết định khen thưởng thành tích năm ${s.year}:`,
    overflowing(
      [
        ['TT', 'Tập thể', 'Được tặng', 'Ngày quyết định'],
        ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), decided(s)]),
      ],
      [4, 24, 24, 20],
    ),
    `${capital(s.office.name)} thông báo để các đơn vị biết./.`,
    ...signature(s.office.post, chance),
  ]),
  heldWay('decisions by what they are about', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, null, chance),
    'DANH MỤC',
    `Các quyết định khen thưởng năm ${s.year} liên quan đến ${s.bloc}`,
    `(${capital(s.office.name)} tổng hợp đến ngày ${slashed(s)})`,
    [
      ['Số, ký hiệu', 'Ngày ban hành', 'Cấp ban hành', 'Trích yếu'],
      ...passed(s).map((one, i) => [
        `${s.number + 210 + i}/${signOf(one)}`,
        decided(s),
        one.giver === 'Chính phủ'
          ? 'Thủ tướng Chính phủ'
          : one.giver.replace(/^UBND|^Ủy ban/, (of) => `Chủ tịch ${of}`),
        `Về việc tặng ${namedInFull(one)} năm ${s.year} cho ${listed(one.recipients)}`,
      ]),
    ],
    'Các quyết định trên đã được gửi qua hệ thống quản lý văn bản./.',
    ...signature(s.office.post, chance),
  ]),
  heldWay('an answer to a letter', { step: 'decided' }, (s, chance) => [
    ...ruled(s, s.office.box, `${s.office.sign}-TĐKT`, chance, `trả lời về kết quả khen thưởng năm ${s.year}`),
    `Kính gửi: ${s.bloc}.`,
    `Phúc đáp Công văn số 07/CV-KTĐ ngày 01/3/${s.year + 1} của ${wordOf(s).toLowerCase()} hỏi về kết quả khen thưởng thành tích năm ${s.year}, ${s.office.name} trả lời như sau:`,
    `1. Đến nay, ${two(s.awards.length)} trường hợp thuộc ${wordOf(s).toLowerCase()} đã có quyết định khen thưởng, gồm: ${passed(
      s,
    )
      .map((one) => `${two(one.recipients.length)} trường hợp được ${given(one)} (${listed(one.recipients)})`)
      .join(', ')}.`,
    `2. Các quyết định nêu trên đều ký ngày ${decided(s)}; bản chính được gửi đến từng đơn vị.`,
    `3. ${chance.percent(50) ? nothing(s, chance, 1) : idle(s, chance, 1)}`,
    'Trên đây là ý kiến trả lời, đề nghị đơn vị biết, thực hiện./.',
    ...signature(s.office.post, chance),
  ]),
];
