import { capital, counted, namedInFull, passed, refused, semicolons, slashed, two, where } from '../phrases.js';
import { type Block, heldWay, type Story, type Told, type Way } from '../story.js';
import { all, beside, by, councilBox, councilOf, dated, guest, head, signed, someone } from './layout.js';

/** Of one result, as rows. */
const votesOn = (awards: readonly Told[], votes: (i: number) => string): Block => [
  ['TT', 'Tên tập thể', 'Danh hiệu, hình thức khen thưởng', 'Số phiếu đồng ý'],
  ...awards.map((one, i) => [String(i + 1), one.recipient, capital(namedInFull(one)), votes(i)]),
];
const byResult = ({ awards }: Story) => ({
  yes: awards.filter((one) => !one.refused),
  no: awards.filter((one) => one.refused),
});

/** What councils say, as those of three provinces write it. */
export const SIXTEENTH_COUNCIL: readonly Way[] = [
  heldWay('minutes with what was concluded', { step: 'council' }, (s, chance) => {
    const [chair, clerk] = [someone(chance), someone(chance)];
    return [
      ...head(s, councilBox(s), 'BB-HĐTĐKT', chance),
      'BIÊN BẢN',
      `Họp ${councilOf(s)} xét khen thưởng năm ${s.year}`,
      '',
      `Thời gian: 8 giờ 00 phút, ${dated(s)}.`,
      `Địa điểm: Phòng họp UBND ${s.place}.`,
      `Chủ trì: ${capital(chair.called)}, Chủ tịch UBND ${s.place}, Chủ tịch Hội đồng.`,
      `Thư ký: ${capital(clerk.called)}, Thường trực Hội đồng.`,
      `Nội dung: Xét khen thưởng thành tích năm ${s.year} của các tập thể thuộc ${s.bloc}.`,
      `Sau khi nghe Thường trực Hội đồng báo cáo kết quả thẩm định, các thành viên Hội đồng thảo luận và biểu quyết. Hồ sơ đề nghị khen thưởng đã được gửi lấy ý kiến các ngành liên quan.`,
      ...where(
        passed(s).length,
        'Hội đồng kết luận:',
        '1. Thống nhất thông qua việc đề nghị:',
        ...passed(s).map((one) => `- ${capital(by(one))} cho ${counted(one)}: ${semicolons(one.recipients)}.`),
      ),
      ...where(
        refused(s).length,
        `${passed(s).length ? '2' : '1'}. Không thông qua việc đề nghị:`,
        ...refused(s).map(
          (one) => `- ${capital(by(one))} cho ${semicolons(one.recipients)}, do chưa đủ tiêu chuẩn theo quy định.`,
        ),
      ),
      'Cuộc họp kết thúc vào hồi 10 giờ 30 phút cùng ngày./.',
      ...beside(['THƯ KÝ', clerk.name], ['CHỦ TỊCH HỘI ĐỒNG', chair.name]),
    ];
  }),
  heldWay('a notice with a table for each result', { step: 'council' }, (s, chance) => {
    const { yes, no } = byResult(s);
    return [
      ...head(s, councilBox(s), 'TB-HĐTĐKT', chance),
      'THÔNG BÁO',
      `Kết quả họp xét khen thưởng năm ${s.year} đối với ${s.bloc}`,
      '',
      `Ngày ${slashed(s)}, ${councilOf(s)} đã họp xét danh hiệu thi đua, hình thức khen thưởng năm ${s.year} đối với các tập thể thuộc ${s.bloc}. Dự họp có 15/15 thành viên Hội đồng; ${guest(s, chance, true)}, Phó Chủ tịch Hội đồng chủ trì.`,
      'Hội đồng đã bỏ phiếu kín, kết quả như sau:',
      ...(yes.length ? ['I. Các tập thể được Hội đồng thông qua', votesOn(yes, () => '15/15')] : []),
      ...(no.length
        ? [`${yes.length ? 'II' : 'I'}. Các tập thể không được Hội đồng thông qua`, votesOn(no, (i) => `0${6 - i}/15`)]
        : []),
      'Hội đồng thông báo để các đơn vị biết./.',
      ...signed(
        ['TM. HỘI ĐỒNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        ['- Các đơn vị liên quan;', '- Lưu: VT, HĐ.'],
        chance,
      ),
    ];
  }),
  heldWay('the count of votes, unit by unit', { step: 'council' }, (s, chance) => [
    ...head(s, councilBox(s), 'BC-HĐTĐKT', chance),
    'BÁO CÁO',
    `Kết quả kiểm phiếu xét khen thưởng năm ${s.year}`,
    '',
    `Thực hiện Quy chế hoạt động của ${councilOf(s)}, ${dated(s)}, Hội đồng đã bỏ phiếu xét khen thưởng năm ${s.year} cho ${s.bloc}.`,
    'Số phiếu phát ra: 13 phiếu; số phiếu thu về: 13 phiếu; số phiếu hợp lệ: 13 phiếu.',
    'Kết quả cụ thể:',
    ...s.awards.map(
      (one, i) =>
        `${i + 1}. ${one.recipient}, đề nghị tặng ${namedInFull(one)}: ${one.refused ? '05/13 phiếu đồng ý, đạt 38,5%, không được thông qua' : '13/13 phiếu đồng ý, đạt 100%, được thông qua'}.`,
    ),
    ...where(
      passed(s).length,
      `Hội đồng trình cấp có thẩm quyền xem xét, quyết định ${two(passed(s).flatMap(({ recipients }) => recipients).length)} trường hợp đã được thông qua: ${passed(
        s,
      )
        .map((one) => `${namedInFull(one)} (${all(one)})`)
        .join('; ')}.`,
    ),
    ...signed(['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], [`- UBND ${s.place};`, '- Các thành viên Hội đồng;', '- Lưu: VT.'], chance),
  ]),
];
