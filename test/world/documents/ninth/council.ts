import { signature } from '../boxes.js';
import { nothing, official, personOf } from '../people.js';
import { capital, given, listed, namedInFull, slashed, titled, two, where } from '../phrases.js';
import { olderFoot, olderHead, ruled } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { onDay } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const signs = 'TM. HỘI ĐỒNG\nCHỦ TỊCH';

/** "các trường hợp có số thứ tự 1, 2 và 4" */
function numbersOf({ awards }: Story, no: boolean): string | null {
  const of = awards.flatMap((one, i) => (one.refused === no ? [String(i + 1)] : []));
  if (of.length === 0) return null;
  return `${of.length > 1 ? 'các trường hợp' : 'trường hợp'} có số thứ tự ${listed(of)}`;
}

/** What councils say, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_COUNCIL: readonly Way[] = [
  heldWay('a share that decides', { step: 'council' }, (s, chance) => [
    ...ruled(s, box(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả lấy phiếu xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `Ngày ${slashed(s)}, ${name(s)} lấy phiếu kín đối với ${two(s.awards.length)} trường hợp do ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year}. Theo Quy chế, trường hợp đạt từ 80% số phiếu trở lên thì được Hội đồng thông qua, đạt dưới 80% thì không được thông qua.`,
    'Tỷ lệ phiếu đồng ý của từng trường hợp như sau:',
    ...s.awards.map(
      (one, i, { length }) =>
        `- ${one.recipient} (đề nghị tặng ${namedInFull(one)}): ${one.refused ? '61,5%' : i % 2 === 0 ? '100%' : '92,3%'}${i < length - 1 ? ';' : '.'}`,
    ),
    nothing(s, chance, 1),
    ...signature(signs, chance),
  ]),
  heldWay('by their numbers in the list', { step: 'council' }, (s, chance) => {
    const [yes, no] = [numbersOf(s, false), numbersOf(s, true)];
    return [
      ...ruled(s, box(s), 'TB-HĐTĐKT', chance),
      'THÔNG BÁO',
      `Kết luận của Hội đồng về đề nghị khen thưởng năm ${s.year} của ${s.bloc}`,
      `${onDay(s)}, ${name(s)} họp dưới sự chủ trì của ${official(s, chance)}, xem xét danh sách do ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year}:`,
      [
        ['Số thứ tự', 'Tập thể', 'Hình thức đề nghị', 'Cấp khen thưởng'],
        ...s.awards.map((one, i) => [String(i + 1), one.recipient, capital(titled(one)), one.giver]),
      ],
      'Sau khi bỏ phiếu, Hội đồng kết luận:',
      ...where(yes, `1. Thông qua ${yes} trong danh sách nêu trên.`),
      ...where(no, `${yes ? 2 : 1}. Không thông qua ${no} trong danh sách nêu trên.`),
      `Giao ${s.office.name} hoàn thiện thủ tục theo quy định./.`,
      ...signature(signs, chance),
    ];
  }),
  heldWay('as they spoke', { step: 'council' }, (s, chance) => {
    const chair = personOf(chance).name;
    return [
      ...olderHead(s, box(s), null),
      'BIÊN BẢN PHIÊN HỌP',
      `Xét khen thưởng năm ${s.year} (hồ sơ do ${s.bloc} đề nghị)`,
      `${onDay(s)}, ${name(s)} họp, có mặt 11/11 ủy viên. Chủ tọa: đồng chí ${chair}, Chủ tịch Hội đồng. Thư ký: đồng chí ${personOf(chance).name}.`,
      `- Chủ tọa: Hôm nay Hội đồng xét ${two(s.awards.length)} trường hợp có thành tích năm ${s.year}. Mời Thư ký trình.`,
      ...s.awards.flatMap((one, i) => [
        `- Thư ký: ${i === 0 ? 'Thưa Hội đồng, trường hợp' : 'Trường hợp tiếp theo,'} ${one.recipient}, đề nghị ${given(one)}.`,
        ...(one.refused
          ? [
              '- Một ủy viên: Đơn vị còn để xảy ra khiếu nại vượt cấp, tôi không tán thành.',
              '- Chủ tọa: 3 người giơ tay, 8 người không. Hội đồng không thông qua trường hợp này.',
            ]
          : ['- Chủ tọa: Cả 11 người đều giơ tay. Hội đồng thông qua trường hợp này.']),
      ]),
      `- Chủ tọa: Đã hết danh sách, phiên họp kết thúc. ${nothing(s, chance, 1)}`,
      ...olderFoot(s, ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], chair),
    ];
  }),
];
