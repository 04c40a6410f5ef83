import { capital, given, listed, long, namedInFull, passed, refused, slashed, titled, two, where } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { rule, typed, undersigned, visitor } from './layout.js';

const name = ({ place }: Story): string => `Hội đồng Thi đua - Khen thưởng ${place}`;
const box = ({ place }: Story): string[] => [`UBND ${place}`, 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'];
const signs = ['T/M Hội đồng', 'Chủ tịch'];

/** What councils say, as another archive has it. */
export const TENTH_COUNCIL: readonly Way[] = [
  heldWay('an extract of the minutes, file by file', { step: 'council' }, (s, chance) => [
    ...typed(s, box(s), null, chance),
    'TRÍCH BIÊN BẢN',
    `Phiên họp ngày ${slashed(s)} của ${name(s)} (phần về ${s.bloc})`,
    `...Tiếp theo, Hội đồng do ${visitor(s, chance)} làm chủ toạ xem từng hồ sơ khen thưởng năm ${s.year}:`,
    ...s.awards.map(
      (one, i) =>
        `Hồ sơ ${i + 1}: ${one.recipient}, xin tặng ${namedInFull(one)}. ${one.refused ? 'Hội đồng bác, vì thời gian xây dựng điển hình chưa đủ' : 'Hội đồng chấp thuận'}.`,
    ),
    'Phiên họp chuyển sang nội dung khác...',
    'Trích đúng biên bản gốc.',
    ...undersigned(['Thư ký Hội đồng'], chance),
  ]),
  heldWay('opinions by letter', { step: 'council' }, (s, chance) => [
    ...typed(s, box(s), 'BC-HĐ', chance),
    'BẢNG TỔNG HỢP PHIẾU XIN Ý KIẾN',
    `Về khen thưởng năm ${s.year} đối với các đơn vị thuộc ${s.bloc}`,
    `Do không họp tập trung, ${name(s)} gửi phiếu xin ý kiến 13 ủy viên; đến ${long(s)} thu đủ 13 phiếu.`,
    [
      ['Đơn vị', 'Mức khen', 'Cấp khen', 'Đồng ý', 'Không đồng ý', 'Thường trực Hội đồng ghi'],
      ...s.awards.map((one) => [
        one.recipient,
        capital(titled(one)),
        one.giver,
        one.refused ? '04' : '13',
        one.refused ? '09' : '0',
        one.refused ? 'Không được thông qua, trả hồ sơ' : 'Được thông qua, làm thủ tục trình',
      ]),
    ],
    rule(s, chance),
    ...undersigned(signs, chance, ['– Các ủy viên;', '– Lưu.']),
  ]),
  heldWay('a letter to the bloc', { step: 'council' }, (s, chance) => [
    ...typed(s, box(s), 'CV-HĐ', chance),
    `V/v báo kết quả xét khen thưởng năm ${s.year}`,
    `Kính gửi : ${s.bloc}`,
    `Ngày ${slashed(s)}, ${name(s)} đã xét ${two(s.awards.length)} hồ sơ khen thưởng năm ${s.year} của quý đơn vị. Xin báo kết quả để quý đơn vị rõ.`,
    ...where(
      passed(s).length,
      `Hội đồng đã thông qua, sẽ làm tờ trình đề nghị ${passed(s)
        .map((one) => `${given(one)} cho ${listed(one.recipients)}`)
        .join('; ')}.`,
    ),
    ...refused(s).map(
      (one) =>
        `Rất tiếc, đề nghị tặng ${namedInFull(one)} cho ${listed(one.recipients)} đã không được Hội đồng thông qua.`,
    ),
    `${rule(s, chance)} Trân trọng.`,
    ...undersigned(signs, chance, ['– Như trên;', '– Lưu HĐ.']),
  ]),
];
