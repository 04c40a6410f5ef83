import { capital, given, listed, namedInFull, passed, slashed, two, where } from '../phrases.js';
import { byUnit } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';
import { rule, successorOf, typed, undersigned, whatIsNow } from './layout.js';

/** The day on which all was decided. */
const decided = ({ year }: Story): string => `15/02/${year + 1}`;

/** Notices, as another archive has them. */
export const TENTH_NOTICE: readonly Way[] = [
  heldWay('the register of awards', { step: 'decided' }, (s, chance) => [
    ...typed(s, s.office.box, null, chance),
    'SỔ THEO DÕI KHEN THƯỞNG (TRÍCH)',
    `Trang dành cho ${s.bloc}, thành tích năm ${s.year}. Trích ngày ${slashed(s)}.`,
    [
      ['Ngày ký quyết định', 'Ghi sổ', 'Người nhận bằng'],
      ...passed(s).map((one) => [decided(s), `${capital(given(one))} cho ${listed(one.recipients)}`, '']),
    ],
    `Tổng cộng ${two(s.awards.length)} lượt khen thưởng. ${rule(s, chance)}`,
    ...undersigned(['Người giữ sổ'], chance),
  ]),
  heldWay('asked by a reader of the portal', { step: 'decided' }, (s) => [
    `HỎI – ĐÁP: Khen thưởng năm ${s.year} ở ${s.bloc}`,
    `Hỏi: Đề nghị cho biết trong ${s.bloc}, những đơn vị nào đã được khen thưởng về thành tích năm ${s.year}? (Bạn đọc gửi ngày ${slashed(s)})`,
    `Đáp: ${capital(s.office.name)} xin trả lời. Theo các quyết định ký ngày ${decided(s)}, ${passed(s)
      .map(
        (one) =>
          `${listed(one.recipients.map((unit) => whatIsNow(s, unit)))} ${one.recipients.length > 1 ? 'cùng được' : 'được'} tặng ${namedInFull(one)}`,
      )
      .join('; ')}.`,
    'Cảm ơn bạn đọc đã quan tâm.',
  ]),
  heldWay('who keeps it for units that are no more', { step: 'decided' }, (s, chance) => {
    const ended = byUnit(s).flatMap(([unit]) => {
      const now = successorOf(s, unit);
      return now ? [`${unit} đã hợp nhất vào ${now} từ ngày 01/3/2025; ${now} nhận thay.`] : [];
    });
    return [
      ...typed(s, s.office.box, `TB-${s.office.sign}`, chance),
      'THÔNG BÁO',
      `V/v giao nhận cờ, bằng khen thưởng năm ${s.year}`,
      `${capital(s.office.name)} báo để các đơn vị thuộc ${s.bloc} có thành tích năm ${s.year} biết, đến nhận cờ, bằng đã được các cấp ký tặng ngày ${decided(s)}:`,
      ...byUnit(s).map(([unit, told], i) => `${i + 1}/ ${unit} – đã được tặng ${listed(told.map(namedInFull))}.`),
      ...where(ended.length, 'Lưu ý:', ...ended.map((line) => `– ${line}`)),
      `${rule(s, chance)} Thời gian nhận: giờ hành chính các ngày trong tuần./.`,
      ...undersigned([s.office.post], chance, ['– Như trên;', '– Lưu VT.']),
    ];
  }),
];
