import { council } from '../boxes.js';
import { capital, long, passed, refused, slashed, two, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { bothSign, bracketed, calledInFull, comrade, foot, plain, top } from './layout.js';

const whole = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;

/** What councils say, as two more provinces have it written. */
export const TWENTY_FIRST_COUNCIL: readonly Way[] = [
  heldWay('an extract, matter by matter', { step: 'council' }, (s, chance) => {
    const chair = comrade(`UBND ${s.place}`, chance);
    return [
      ...top(s, council(s), 'TBB-HĐTĐKT', chance),
      'TRÍCH BIÊN BẢN',
      `Họp Hội đồng xét khen thưởng năm ${s.year}`,
      '',
      `${capital(long(s))}, ${whole(s)} (sau đây viết tắt là Hội đồng) họp xét khen thưởng năm ${s.year} cho các đơn vị thuộc ${s.bloc}. Chủ trì: đ/c ${chair.name}, ${chair.post} UBND ${s.place}, Chủ tịch Hội đồng. Dự họp: 13/13 thành viên.`,
      'Hội đồng lần lượt biểu quyết:',
      ...passed(s).map(
        (one, i) =>
          `${i + 1}. Về đề nghị ${one.giver} tặng ${plain(one)} cho ${bracketed(one.recipients)}: 13/13 thành viên tán thành. Hội đồng nhất trí.`,
      ),
      ...refused(s).map(
        (one, i) =>
          `${passed(s).length + i + 1}. Về đề nghị ${one.giver} tặng ${plain(one)} cho ${bracketed(one.recipients)}: 04/13 thành viên tán thành. Hội đồng không nhất trí, trả lại hồ sơ.`,
      ),
      'Trích biên bản gửi các đơn vị để biết.',
      ...bothSign(comrade('', chance).name, chair.name),
    ];
  }),
  heldWay('two tables', { step: 'council' }, (s, chance) => {
    const table = (all: ReturnType<typeof passed>) => [
      ['TT', 'Danh hiệu, hình thức khen thưởng', 'Cấp khen thưởng', 'Đơn vị'],
      ...all.map((one, i) => [two(i + 1), capital(plain(one)), capital(one.giver), one.recipients.join('; ')]),
    ];
    return [
      ...top(s, council(s), 'NQ-HĐTĐKT', chance),
      'NGHỊ QUYẾT',
      `Về xét đề nghị khen thưởng năm ${s.year} của ${s.bloc}`,
      '',
      `Tại phiên họp ngày ${slashed(s)}, sau khi nghe cơ quan Thường trực báo cáo hồ sơ khen thưởng năm ${s.year} của ${s.bloc}, ${whole(s)} quyết nghị:`,
      ...(passed(s).length
        ? ['1. Thông qua, đồng ý đề nghị cấp có thẩm quyền khen thưởng các đơn vị sau:', table(passed(s))]
        : []),
      ...(refused(s).length
        ? [`${passed(s).length ? 2 : 1}. Không thông qua, không đề nghị khen thưởng các đơn vị sau:`, table(refused(s))]
        : []),
      'Giao cơ quan Thường trực hoàn thiện hồ sơ theo Nghị quyết này./.',
      ...foot(['TM. Hội đồng', 'Chủ tịch'], ['- Thành viên Hội đồng;', '- Các đơn vị;', '- Lưu: VT, HĐ.'], chance),
    ];
  }),
  heldWay('votes for and against, unit by unit', { step: 'council' }, (s, chance) => {
    const all = s.awards.map((one) => ({
      refused: one.refused,
      line: `${one.recipient}, đề nghị ${calledInFull(one)}: ${one.refused ? '03 phiếu đồng ý, 06 phiếu không đồng ý' : '09 phiếu đồng ý, 0 phiếu không đồng ý'}`,
    }));
    const teller = comrade('', chance).name;
    return [
      ...top(s, council(s), null, chance),
      'BIÊN BẢN KIỂM PHIẾU',
      `Phiên họp xét khen thưởng thành tích năm ${s.year}`,
      '',
      `${whole(s)} họp ngày ${slashed(s)}, bỏ phiếu kín đối với hồ sơ khen thưởng thành tích năm ${s.year} của ${s.bloc}. Tổ kiểm phiếu do đ/c ${teller} làm Tổ trưởng.`,
      'Phiếu phát ra: 09. Phiếu thu vào: 09. Phiếu hợp lệ: 09. Phiếu không hợp lệ: 0.',
      `Kết quả kiểm phiếu:`,
      ...all.map(({ line, refused }, i) => `${i + 1}/ ${line} - ${refused ? 'KHÔNG ĐẠT' : 'ĐẠT'}.`),
      `Ghi chú: trường hợp ghi “ĐẠT” được Hội đồng thông qua${refused(s).length ? '; trường hợp ghi “KHÔNG ĐẠT” Hội đồng không thông qua' : ''}.`,
      ...where(
        passed(s).length,
        `Như vậy, Hội đồng thông qua ${two(all.filter((one) => !one.refused).length)}/${two(all.length)} trường hợp.`,
      ),
      'Biên bản lập thành 02 bản.',
      ...bothSign(teller, comrade('', chance).name),
    ];
  }),
];
