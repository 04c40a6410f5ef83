import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, long, namedInFull, passed, semicolons, titled, two } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { collectives, isFlag, isHigh } from './layout.js';

const COPIES = ['- Như trên;', '- Giám đốc, các PGĐ;', '- Lưu: VT, TĐKT.'];
const chair = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions of the office of home affairs. */
export const TWENTY_EIGHTH_SUBMISSION: readonly Way[] = [
  heldWay('three parts: why, what was found, what is asked', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng phong trào thi đua năm ${s.year}`,
    `Kính gửi: ${chair(s)}`,
    'I. CĂN CỨ',
    `Căn cứ Luật Thi đua, khen thưởng; căn cứ đề nghị của ${s.bloc}.`,
    'II. KẾT QUẢ THẨM ĐỊNH',
    `${s.office.name} đã thẩm định hồ sơ đề nghị khen thưởng năm ${s.year} của ${s.bloc}; các tập thể được đề nghị có đủ hồ sơ, thủ tục, tiêu chuẩn theo quy định.`,
    'III. KIẾN NGHỊ',
    `Kính đề nghị ${chair(s)} xem xét, khen thưởng và trình cấp có thẩm quyền khen thưởng thành tích năm ${s.year} cho các tập thể sau:`,
    ...passed(s).flatMap((one, i) => [
      `${i + 1}. ${capital(namedInFull(one))} (${counted(one)}):`,
      ...one.recipients.map((unit) => `- ${unit};`),
    ]),
    `${s.office.name} kính trình ${chair(s)} xem xét, quyết định./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('one sentence for all that is asked', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `V/v khen thưởng các đơn vị có thành tích xuất sắc năm ${s.year} thuộc ${s.bloc}`,
    `Kính gửi: ${chair(s)}`,
    `Xét thành tích của các đơn vị thuộc ${s.bloc} trong phong trào thi đua năm ${s.year}, ${s.office.name} trân trọng đề nghị ${chair(s)} ${passed(
      s,
    )
      .map((one) =>
        isHigh(one)
          ? `trình ${one.giver} tặng ${titled(one)} cho ${listed(one.recipients)}`
          : `xét tặng ${namedInFull(one)} cho ${listed(one.recipients)}`,
      )
      .join('; ')}.`,
    '(Gửi kèm hồ sơ khen thưởng của các đơn vị và dự thảo Quyết định)',
    `Rất mong được sự quan tâm của ${chair(s)}./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('a summary sheet behind the signature', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    'Về việc đề nghị tặng danh hiệu thi đua và hình thức khen thưởng',
    `Kính gửi: ${chair(s)}`,
    `Thực hiện kế hoạch công tác thi đua, khen thưởng, ${s.office.name} trình ${chair(s)} xem xét tặng và đề nghị cấp trên tặng danh hiệu thi đua, hình thức khen thưởng cho ${two(perUnit(s.awards).length)} tập thể thuộc ${s.bloc} có thành tích xuất sắc trong năm ${s.year} (danh sách trích ngang kèm theo).`,
    'Kính trình Chủ tịch xem xét, quyết định./.',
    ...signature(s.office.post, chance, COPIES),
    '',
    'DANH SÁCH TRÍCH NGANG TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG',
    `(Kèm theo Tờ trình số ${two(s.number)}/TTr-${s.office.sign} ${long(s)} của ${s.office.name})`,
    [
      ['Số TT', 'Tên tập thể', 'Trích ngang thành tích', 'Đề nghị tặng'],
      ...perUnit(s.awards).map(([unit, all], i) => [
        String(i + 1),
        unit,
        all.some(isFlag)
          ? `Năm ${s.year} hoàn thành vượt mức các chỉ tiêu, dẫn đầu phong trào thi đua`
          : `Năm ${s.year} hoàn thành tốt nhiệm vụ, nội bộ đoàn kết`,
        all.map((one) => capital(namedInFull(one))).join('; '),
      ]),
    ],
  ]),
  heldWay('award by award, a letter for each', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc xét khen thưởng thành tích năm ${s.year} của ${s.bloc}`,
    `Kính gửi: ${chair(s)}`,
    `Thực hiện ý kiến của Hội đồng Thi đua - Khen thưởng ${s.place}, ${s.office.name} kính trình ${chair(s)} xem xét khen thưởng các tập thể thuộc ${s.bloc} như sau:`,
    ...passed(s).map(
      (one, i) =>
        `${String.fromCharCode(97 + i)}) Về ${namedInFull(one)}: đề nghị tặng cho ${collectives(one)} ${semicolons(one.recipients)}, đã có thành tích xuất sắc năm ${s.year}.`,
    ),
    `${s.office.name} kính trình./.`,
    ...signature(s.office.post, chance, COPIES),
  ]),
];
