import { capital, counted, given, listed, long, namedInFull, numbered, passed, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { close, head } from './layout.js';

/** The day on which all was decided. */
const decided = ({ year }: Story): string => `ngày 15/02/${year + 1}`;

/** Notices, as three ordinary offices write them. */
export const NINETEENTH_NOTICE: readonly Way[] = [
  heldWay('a letter, givers first', { step: 'decided' }, (s, chance) => [
    ...head(s, s.office.box, `${s.office.sign}-TĐKT`, chance),
    `V/v thông báo kết quả khen thưởng năm ${s.year}`,
    '',
    `Kính gửi: Các đơn vị thành viên ${s.bloc}.`,
    '',
    `Thực hiện các quyết định khen thưởng ${decided(s)} của cấp có thẩm quyền, ${s.office.name} thông báo đến các đơn vị kết quả khen thưởng thành tích năm ${s.year} như sau:`,
    ...passed(s).map(
      (one, i, { length }) =>
        `- ${capital(given(one, 'đã quyết định tặng'))} cho ${counted(one)}: ${listed(one.recipients)}${i < length - 1 ? ';' : '.'}`,
    ),
    `Đề nghị các đơn vị có tên trên cử người đến ${s.office.name} nhận quyết định và hiện vật khen thưởng./.`,
    ...close([s.office.post], ['- Như trên;', '- Lưu: VT, TĐKT.'], chance),
  ]),
  heldWay('a table of what was decided', { step: 'decided' }, (s, chance) => [
    ...head(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Về kết quả khen thưởng tổng kết năm ${s.year} đối với ${s.bloc}`,
    '',
    `Căn cứ các quyết định khen thưởng đã được ban hành, ${s.office.name} thông báo ${two(s.awards.length)} trường hợp thuộc ${s.bloc} được khen thưởng thành tích năm ${s.year}:`,
    [
      ['TT', 'Tên đơn vị', 'Danh hiệu/hình thức khen thưởng', 'Cấp quyết định khen thưởng', 'Ngày quyết định'],
      ...s.awards.map((one, i) => [String(i + 1), one.recipient, one.award, one.giver, `15/02/${s.year + 1}`]),
    ],
    `Việc trao thưởng do các cơ quan, đơn vị tổ chức trang trọng, tiết kiệm theo quy định. ${capital(s.office.name)} thông báo để các đơn vị biết, thực hiện./.`,
    ...close([s.office.post], ['- Các đơn vị có tên;', `- UBND ${s.place} (b/c);`, '- Lưu: VT.'], chance),
  ]),
  heldWay('awards by numbers, units below', { step: 'decided' }, (s, chance) => [
    ...head(s, s.office.box, `TB-${s.office.sign}`, chance),
    'THÔNG BÁO',
    `Danh sách tập thể được khen thưởng thành tích năm ${s.year}`,
    '',
    `${capital(long(s))}, ${s.office.name} thông báo công khai danh sách các tập thể thuộc ${s.bloc} đã được cấp có thẩm quyền ban hành quyết định khen thưởng thành tích năm ${s.year}, như sau:`,
    ...passed(s).flatMap((one, i) => [
      `${'ABCDEFGH'[i]}. Tập thể được tặng ${namedInFull(one)}:`,
      ...numbered(one.recipients),
    ]),
    'Trên đây là thông báo kết quả khen thưởng, đề nghị các đơn vị phổ biến đến cán bộ, công chức, viên chức và người lao động./.',
    ...close([s.office.post], ['- Các đơn vị thuộc danh sách;', '- Lưu: VT, TĐKT.'], chance),
  ]),
];
