import { signature } from '../boxes.js';
import { nothing, official } from '../people.js';
import { capital, given, long, namedInFull, passed, slashed, two } from '../phrases.js';
import { ruled } from '../seventh/layout.js';
import { type Story, type Way, way } from '../story.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];
const signs = 'TM. HỘI ĐỒNG\nCHỦ TỊCH';

/** What the council says of a list of all that was asked for. */
function ofTheList(s: Story): string {
  const no = s.awards.filter((one) => one.refused);
  if (passed(s).length === 0) return 'Hội đồng không thông qua trường hợp nào trong danh sách nêu trên.';
  if (no.length === 0) return 'Hội đồng thông qua toàn bộ danh sách nêu trên.';
  return `Hội đồng thông qua toàn bộ danh sách nêu trên, trừ ${no
    .map((one) => `trường hợp ${one.recipient} đề nghị tặng ${namedInFull(one)}`)
    .join(' và ')} do không đạt tỷ lệ phiếu.`;
}

/** What councils say, in ways that were written after the seventh set was opened. */
export const EIGHTH_COUNCIL: readonly Way[] = [
  way('the whole list but', { step: 'council' }, (s, chance) => [
    ...ruled(s, box(s), 'TB-HĐTĐKT', chance),
    'THÔNG BÁO',
    `Kết luận phiên họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
    `Ngày ${slashed(s)}, ${name(s)} do ${official(s, chance)} chủ trì đã họp, xem xét danh sách đề nghị khen thưởng năm ${s.year} của ${s.bloc}:`,
    ...s.awards.map((one, i) => `${i + 1}. ${one.recipient} - đề nghị tặng ${namedInFull(one)}.`),
    nothing(s, chance, 1),
    `Sau khi bỏ phiếu kín, ${ofTheList(s)}`,
    'Cơ quan Thường trực thông báo để các đơn vị biết, thực hiện./.',
    ...signature(signs, chance),
  ]),
  way('votes in words', { step: 'council' }, (s, chance) => [
    ...ruled(s, box(s), 'BB-HĐTĐKT', chance),
    'BIÊN BẢN KIỂM PHIẾU',
    `Xét khen thưởng năm ${s.year} các tập thể thuộc ${s.bloc}`,
    `Thời gian: ${long(s)}. Số phiếu phát ra: mười một; số phiếu thu về: mười một; không có phiếu trắng. Chủ trì: ${official(s, chance)}.`,
    ...s.awards.map(
      (one, i) =>
        `Trường hợp thứ ${ORDINALS[i]}: ${one.recipient}, đề nghị ${given(one)}. ${one.refused ? 'Bốn phiếu thuận, bảy phiếu chống; Hội đồng không thông qua trường hợp này.' : 'Mười một phiếu thuận; Hội đồng thông qua trường hợp này.'}`,
    ),
    'Biên bản lập xong lúc 16 giờ cùng ngày, được Hội đồng nhất trí ký tên./.',
    ...signature(signs, chance),
  ]),
  way('two columns of ticks under one head', { step: 'council' }, (s, chance) => [
    ...ruled(s, box(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả biểu quyết của Hội đồng, xét khen thưởng năm ${s.year}`,
    `${name(s)} biểu quyết ngày ${slashed(s)} đối với ${two(s.awards.length)} trường hợp do ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year}:`,
    [
      ['TT', 'Tên tập thể', 'Hình thức khen thưởng', 'Ý kiến của Hội đồng', ''],
      ['', '', '', 'Thông qua', 'Không thông qua'],
      ...s.awards.map((one, i) => [
        String(i + 1),
        one.recipient,
        capital(namedInFull(one)),
        one.refused ? '' : 'x',
        one.refused ? 'x' : '',
      ]),
      [
        '',
        'Cộng',
        '',
        two(s.awards.filter((one) => !one.refused).length),
        two(s.awards.filter((one) => one.refused).length),
      ],
    ],
    ...signature(signs, chance),
  ]),
];
