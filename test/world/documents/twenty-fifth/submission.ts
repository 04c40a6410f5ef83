import { headBox, signature } from '../boxes.js';
import { capital, counted, listed, namedInFull, passed, titled } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { perUnit } from '../twenty-second/layout.js';
import { collectives, isFirst } from './layout.js';

const COPIES = ['- Như kính gửi;', '- Hội đồng TĐKT;', '- Lưu: VT, CCVC.'];
const chair = ({ place }: Story): string => `Chủ tịch Ủy ban nhân dân ${place}`;

/** Submissions, as the offices of an ordinary province draft them. */
export const TWENTY_FIFTH_SUBMISSION: readonly Way[] = [
  heldWay('what for what, with the list behind the signature', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Đề nghị tặng thưởng danh hiệu thi đua và hình thức khen thưởng năm ${s.year}`,
    `Kính gửi: ${chair(s)}`,
    `Căn cứ hồ sơ do ${s.bloc} gửi đến, sau khi thẩm định, ${s.office.name} kính trình ${chair(s)} xem xét, quyết định khen thưởng và trình cấp trên khen thưởng cho ${collectives(perUnit(s.awards).length)} thuộc ${s.bloc} có thành tích năm ${s.year} (có danh sách kèm theo).`,
    `${s.office.name} kính trình./.`,
    ...signature(s.office.post, chance, COPIES),
    '',
    'DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG',
    `(Kèm theo Tờ trình của ${s.office.name})`,
    [
      ['STT', 'Tên tập thể', 'Tóm tắt thành tích', 'Danh hiệu, hình thức đề nghị'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        isFirst(one) ? `Xếp thứ nhất, năm ${s.year}` : `Hoàn thành xuất sắc nhiệm vụ năm ${s.year}`,
        capital(namedInFull(one)),
      ]),
    ],
  ]),
  heldWay('unit by unit, what is asked for it', { step: 'recommended' }, (s, chance) => [
    ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc xét khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
    '',
    `Kính gửi: ${chair(s)}`,
    `Thực hiện quy định về xét khen thưởng hằng năm, ${s.office.name} đã tiếp nhận và thẩm định hồ sơ năm ${s.year} của ${s.bloc}. Qua thẩm định, có ${collectives(perUnit(s.awards).length)} đủ tiêu chuẩn, ${s.office.name} đề nghị khen thưởng như sau:`,
    ...perUnit(s.awards).map(
      ([unit, all], i) => `${i + 1}. ${unit}: đề nghị tặng ${listed(all.map((one) => namedInFull(one)))}.`,
    ),
    'Kính đề nghị Chủ tịch Ủy ban nhân dân xem xét, quyết định./.',
    ...signature(s.office.post, chance, COPIES),
  ]),
  heldWay('what the State gives, what the province gives', { step: 'recommended' }, (s, chance) => {
    const isHigh = ({ giver }: { giver: string }) => /^(Chính phủ|Thủ tướng|Chủ tịch nước)/.test(giver);
    const high = passed(s).filter(isHigh);
    const own = passed(s).filter((one) => !isHigh(one));
    return [
      ...headBox(s, s.office.box, `TTr-${s.office.sign}`, chance),
      'TỜ TRÌNH',
      `V/v khen thưởng tổng kết năm ${s.year}`,
      `Kính gửi: ${chair(s)}`,
      `Trên cơ sở kết quả bình xét của ${s.bloc}, ${s.office.name} trình khen thưởng tổng kết năm ${s.year} đối với các tập thể thuộc ${s.bloc}, cụ thể:`,
      ...(high.length
        ? [
            'A. Khen thưởng cấp Nhà nước',
            ...high.map(
              (one) => `- ${capital(titled(one))} của ${one.giver} (${counted(one)}): ${listed(one.recipients)}.`,
            ),
          ]
        : []),
      ...(own.length
        ? [
            `${high.length ? 'B' : 'A'}. Khen thưởng thuộc thẩm quyền của địa phương`,
            ...own.map(
              (one) => `- ${capital(titled(one))} của ${one.giver} (${counted(one)}): ${listed(one.recipients)}.`,
            ),
          ]
        : []),
      'Hồ sơ gồm: biên bản bình xét, báo cáo thành tích của từng tập thể./.',
      ...signature(s.office.post, chance, COPIES),
    ];
  }),
];
