import { idle } from '../fourth/idle.js';
import { clerk, nothing, official, personOf } from '../people.js';
import {
  capital,
  deputyOf,
  given,
  headOf,
  leadOf,
  listed,
  long,
  namedInFull,
  passed,
  slashed,
  two,
  where,
  wordOf,
} from '../phrases.js';
import { olderHead, ruled, signedByBoth } from '../seventh/layout.js';
import { type Story, type Way, way } from '../story.js';
import { inWords, others, ranked, rankOf, these } from './layout.js';

const issuer = ({ bloc, place }: Story): string[] => [`UBND ${place}`, bloc];

/** Minutes of blocs, in ways that were written after the seventh set was opened. */
export const EIGHTH_MINUTES: readonly Way[] = [
  way(
    'ranks, and the award that goes with each',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...ruled(s, issuer(s), 'BB-KTĐ', chance),
      'BIÊN BẢN',
      `Họp xếp hạng thi đua năm ${s.year} của ${s.bloc}`,
      ...where(
        s.head,
        `Dự họp ${long(s)} có đại diện ${s.head} (${headOf(s)}), ${s.deputy ? `${s.deputy} (${deputyOf(s)}), ` : ''}${listed(others(s))} (thành viên); khách mời là ${official(s, chance)}.`,
      ),
      `1. Bảng xếp hạng năm ${s.year}:`,
      [
        ['TT', 'Đơn vị', 'Điểm', 'Xếp hạng'],
        ...ranked(s).map((unit, i) => [String(i + 1), unit, `${98 - i},50`, rankOf(s, unit)]),
        ['', `Cộng: ${two(s.members.length)} đơn vị`, '', ''],
      ],
      `2. ${nothing(s, chance, 1)}`,
      `3. Đối chiếu quy chế, căn cứ bảng xếp hạng nêu trên, ${wordOf(s).toLowerCase()} đề nghị khen thưởng năm ${s.year} như sau:`,
      ...passed(s).map(
        (one) =>
          `- ${one.recipients.length > 1 ? 'Các đơn vị' : 'Đơn vị'} xếp hạng ${listed(one.recipients.map((unit) => rankOf(s, unit)))}: đề nghị ${given(one)}.`,
      ),
      ...where(
        s.nextHead,
        `4. Theo thứ tự luân phiên, sau ${s.head}, nhiệm vụ ${headOf(s)} năm ${s.year + 1} thuộc về ${s.nextHead}.`,
      ),
      ...signedByBoth(personOf(chance).name, personOf(chance).name),
    ],
  ),
  way(
    'units as columns, all but one present',
    { members: true, heads: ['head', 'nextHead'], step: 'recommended' },
    (s, chance) => [
      ...ruled(s, issuer(s), 'BB-HN', chance),
      'BIÊN BẢN HỘI NGHỊ',
      `Bình xét thi đua năm ${s.year} - ${s.bloc}`,
      ...where(
        s.head,
        `Hội nghị do ${s.head}, ${leadOf(s)} năm ${s.year}, chủ trì, khai mạc lúc 13 giờ 30 ngày ${slashed(s)}; ${clerk(s, chance)} dự.`,
        `Tất cả đơn vị thành viên đều có mặt, trừ ${others(s)[0]} vắng có lý do và gửi ý kiến bằng văn bản; cụ thể các đơn vị có mặt: ${listed(s.members.filter((unit) => unit !== others(s)[0]))}.`,
      ),
      idle(s, chance, 1),
      `Tổng hợp ý kiến đề nghị khen thưởng năm ${s.year}:`,
      [
        ['Đề nghị tặng', ...ranked(s)],
        ...passed(s).map((one) => [
          capital(namedInFull(one)),
          ...ranked(s).map((unit) => (one.recipients.includes(unit) ? 'X' : '')),
        ]),
      ],
      'Ghi chú: dấu X là đơn vị được 100% thành viên nhất trí đề nghị.',
      ...where(
        s.nextHead,
        `Hội nghị thống nhất chuyển giao nhiệm vụ ${headOf(s)}: từ ngày 01/01/${s.year + 1} đến ngày 31/12/${s.year + 1} do ${s.nextHead} đảm nhiệm.`,
      ),
      ...signedByBoth(personOf(chance).name, personOf(chance).name),
    ],
  ),
  way(
    'votes in words, for this unit',
    { members: true, heads: ['head', 'deputy', 'nextHead'], step: 'recommended' },
    (s, chance) => {
      const all = inWords(s.members.length);
      return [
        ...olderHead(s, issuer(s), null),
        'BIÊN BẢN',
        `Kiểm phiếu xét đề nghị khen thưởng năm ${s.year}`,
        `${capital(long(s))}, ${s.bloc} họp với đủ ${all} thành viên là ${listed(s.members)}.`,
        ...where(
          s.head,
          `Điều hành: ${headOf(s)} - ${s.head}${s.deputy ? `; giúp việc: ${deputyOf(s)} - ${s.deputy}` : ''}. (Từ tháng 7/${s.year}, ${personOf(chance).name} chuyển công tác, ${personOf(chance).name} thay làm đại diện; ${s.head} vẫn là ${headOf(s)} đến hết năm ${s.year}.)`,
        ),
        nothing(s, chance),
        ...passed(s).map(
          (one, i) =>
            `Phiếu số ${i + 1} - ${one.recipients.length > 1 ? 'các trường hợp' : 'trường hợp'} ${listed(one.recipients)}: ${all} phiếu thuận, không có phiếu chống. Cuộc họp thống nhất đề nghị ${given(one)} năm ${s.year} cho ${these(one.recipients, one.recipients.length > 1 ? 'nêu trên' : 'này')}.`,
        ),
        ...where(
          s.nextHead,
          `Sang năm ${s.year + 1}, ${s.nextHead} thay ${s.head} làm ${headOf(s)}; việc bàn giao xong trước ngày 15/01/${s.year + 1}.`,
        ),
        ...signedByBoth(personOf(chance).name, personOf(chance).name),
      ];
    },
  ),
];
