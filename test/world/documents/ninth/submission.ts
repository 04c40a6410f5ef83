import { signature } from '../boxes.js';
import { idle } from '../fourth/idle.js';
import { nothing } from '../people.js';
import { capital, given, headOf, listed, namedInFull, passed, two, wordOf } from '../phrases.js';
import { byUnit, ruled } from '../seventh/layout.js';
import { heldWay, type Story, type Way } from '../story.js';

const to = ({ place }: Story): string => `Chủ tịch UBND ${place}`;

/** Submissions, in ways that were written after the eighth set, by who had not seen how they are read. */
export const NINTH_SUBMISSION: readonly Way[] = [
  heldWay('votes where marks would stand', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, [`UBND ${s.place}`, s.bloc], 'TTr-TĐKT', chance),
    'TỜ TRÌNH',
    `Về việc đề nghị khen thưởng thành tích năm ${s.year}`,
    `Kính gửi: ${s.office.name}`,
    `Sau khi bỏ phiếu kín, ${s.bloc} đề nghị khen thưởng thành tích năm ${s.year} cho các tập thể theo bảng dưới đây:`,
    [
      ['TT', 'Tập thể', ...passed(s).map((one) => capital(namedInFull(one)))],
      ...byUnit(s).map(([unit], i) => [
        String(i + 1),
        unit,
        ...passed(s).map((one) =>
          one.recipients.includes(unit) ? `${s.members.length}/${s.members.length} phiếu` : '-',
        ),
      ]),
    ],
    'Ghi chú: Ô có số phiếu là hình thức được đề nghị tặng cho tập thể ở dòng đó; ô có dấu (-) là không đề nghị.',
    `${idle(s, chance, 1)}`,
    `Kính đề nghị ${s.office.name} xem xét, trình cấp có thẩm quyền./.`,
    ...signature(headOf(s), chance),
  ]),
  heldWay('the draft that goes with it', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, s.office.box, `TTr-${s.office.sign}`, chance),
    'TỜ TRÌNH',
    `Về việc khen thưởng thành tích năm ${s.year} của ${s.bloc}`,
    `Kính gửi: ${to(s)}`,
    `${s.office.name} đã thẩm định hồ sơ khen thưởng của ${s.bloc}, xin trình kèm dự thảo danh sách khen thưởng thành tích năm ${s.year} để ${to(s)} xem xét, quyết định theo thẩm quyền hoặc trình cấp trên. Nội dung dự thảo như sau:`,
    ...passed(s).map(
      (one, i, { length }) =>
        `${i === 0 ? '“' : ''}${i + 1}. ${capital(namedInFull(one))} tặng ${listed(one.recipients)}${i < length - 1 ? ';' : '.”'}`,
    ),
    `Dự thảo nêu trên chưa có hiệu lực cho đến khi được cấp có thẩm quyền ký ban hành. ${nothing(s, chance, 1)}`,
    `${s.office.name} kính trình./.`,
    ...signature(s.office.post, chance),
  ]),
  heldWay('those for whom it asks are', { step: 'recommended' }, (s, chance) => [
    ...ruled(s, [`UBND ${s.place}`, s.bloc], 'CV-TĐ', chance, `đề nghị khen thưởng năm ${s.year}`),
    `Kính gửi: Hội đồng Thi đua - Khen thưởng ${s.place}`,
    `Căn cứ kết quả bình xét năm ${s.year}, ${s.bloc} có công văn này kính đề nghị Hội đồng xem xét khen thưởng các đơn vị trong ${wordOf(s).toLowerCase()}. ${idle(s, chance, 1)}`,
    ...passed(s).map(
      (one, i) =>
        `${['Trước hết', 'Tiếp đó', 'Kế đến'][i] ?? 'Ngoài ra'}, ${one.recipients.length > 1 ? `${two(one.recipients.length)} tập thể` : 'tập thể'} mà ${wordOf(s).toLowerCase()} trân trọng đề nghị ${given(one)} về thành tích năm ${s.year} là ${listed(one.recipients)}.`,
    ),
    'Rất mong nhận được sự quan tâm của Hội đồng./.',
    ...signature(headOf(s), chance),
  ]),
];
