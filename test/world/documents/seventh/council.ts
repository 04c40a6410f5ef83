import { signature } from '../boxes.js';
import { nothing, official, personOf } from '../people.js';
import { capital, given, listed, long, namedInFull, passed, refused, slashed, two, where } from '../phrases.js';
import { type Story, type Told, type Way, way } from '../story.js';
import { olderFoot, olderHead, ruled } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const signs = 'TM. HỘI ĐỒNG\nPHÓ CHỦ TỊCH';
const rows = (told: readonly Told[], votes: string): string[][] =>
  told.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), votes]);

/** What councils say, in ways that were written without a look at how they are read. */
export const SEVENTH_COUNCIL: readonly Way[] = [
  way('award by award, for and against under it', { step: 'council' }, (s, chance) => [
    ...ruled(s, box(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả bỏ phiếu xét khen thưởng tổng kết năm ${s.year} đối với ${s.bloc}`,
    `1. Thời gian họp: ${long(s)}. Chủ trì: ${official(s, chance)}.`,
    `2. Kết quả bỏ phiếu các trường hợp do ${s.bloc} đề nghị, thành tích năm ${s.year}:`,
    ...[...new Set(s.awards.map(namedInFull))].flatMap((award, i) => {
      const of = (no: boolean) =>
        s.awards.filter((one) => namedInFull(one) === award && one.refused === no).map(({ recipient }) => recipient);
      return [
        `2.${i + 1}. ${capital(award)}`,
        ...where(of(false).length, `- Được Hội đồng thông qua: ${listed(of(false))} (13/13 phiếu).`),
        ...where(of(true).length, `- Không được Hội đồng thông qua: ${listed(of(true))} (05/13 phiếu).`),
      ];
    }),
    `3. ${nothing(s, chance, 1)}`,
    ...signature(signs, chance),
  ]),
  way('parts of one table', { step: 'council' }, (s, chance) => [
    ...ruled(s, box(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết quả xét khen thưởng các tập thể thuộc ${s.bloc} năm ${s.year}`,
    `Ngày ${slashed(s)}, ${name(s)} đã họp, bỏ phiếu xét khen thưởng năm ${s.year}. Cơ quan Thường trực Hội đồng thông báo kết quả như sau:`,
    [
      ['TT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng', 'Tỷ lệ phiếu đồng ý'],
      ...(passed(s).length > 0
        ? [
            ['A. CÁC TRƯỜNG HỢP HỘI ĐỒNG THỐNG NHẤT ĐỀ NGHỊ KHEN THƯỞNG'],
            ...rows(
              s.awards.filter((one) => !one.refused),
              '100%',
            ),
          ]
        : []),
      ...(refused(s).length > 0
        ? [
            ['B. CÁC TRƯỜNG HỢP HỘI ĐỒNG KHÔNG THỐNG NHẤT ĐỀ NGHỊ KHEN THƯỞNG'],
            ...rows(
              s.awards.filter((one) => one.refused),
              '38%',
            ),
          ]
        : []),
    ],
    `Cơ quan Thường trực Hội đồng thông báo để ${s.bloc} được biết./.`,
    ...signature(signs, chance),
  ]),
  way('as the chairman concludes', { step: 'council' }, (s, chance) => {
    const chair = personOf(chance).name;
    return [
      ...olderHead(s, box(s), null),
      'BIÊN BẢN HỌP HỘI ĐỒNG',
      `(Xét khen thưởng năm ${s.year} cho ${s.bloc})`,
      `Hôm nay, ${long(s)}, ${name(s)} họp. Chủ trì: đồng chí ${chair}, Phó Chủ tịch UBND ${s.place}, Chủ tịch Hội đồng. Thư ký: ${personOf(chance).name}.`,
      `- Thường trực Hội đồng báo cáo tóm tắt ${two(s.awards.length)} hồ sơ đề nghị khen thưởng.`,
      `- Các ủy viên thảo luận. ${nothing(s, chance, 1)}`,
      '- Sau khi kiểm phiếu, Chủ tịch Hội đồng kết luận:',
      ...passed(s).map(
        (one) =>
          `+ Hội đồng nhất trí với đề nghị ${given(one)} cho ${listed(one.recipients)}, lập hồ sơ trình theo quy định.`,
      ),
      ...refused(s).map(
        (one) =>
          `+ Hội đồng không nhất trí với đề nghị ${given(one)} cho ${listed(one.recipients)} vì chưa đủ thời gian theo quy định; hồ sơ được trả lại.`,
      ),
      'Cuộc họp kết thúc hồi 16 giờ 30 cùng ngày.',
      ...olderFoot(s, ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], chair),
    ];
  }),
];
