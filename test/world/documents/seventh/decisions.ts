import { of } from '../decision.js';
import { capital, counted, listed, named, passed, slashed, two, upper } from '../phrases.js';
import { type Story, type Way, way } from '../story.js';
import { closing, decree, olderDecree } from './layout.js';

const attached = (s: Story): string =>
  `(Kèm theo Quyết định số ${two(s.number)}/QĐ-${s.authority.sign} ngày ${slashed(s)} của ${s.authority.line})`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Decisions, in ways that were written without a look at how they are read. */
export const SEVENTH_DECISIONS: readonly Way[] = [
  way('as before, lists behind it', { step: 'decided' }, (s, chance) =>
    olderDecree(
      s,
      chance,
      `V/v khen thưởng các đơn vị có thành tích xuất sắc năm ${s.year}`,
      [
        ...passed(s).map(
          (one, i) =>
            `Điều ${i + 1}: Nay tặng ${named(one)} cho ${counted(one)} ${of(s)} đã có thành tích xuất sắc trong công tác năm ${s.year} (có danh sách đính kèm).`,
        ),
        ...closing(s, passed(s).length + 1, ':'),
      ],
      passed(s).flatMap((one) => [
        '',
        'DANH SÁCH',
        `Các đơn vị được tặng ${named(one)} năm ${s.year}`,
        attached(s),
        ...one.recipients.map((unit, i) => `${i + 1}- ${unit}`),
        `(Danh sách này có ${two(one.recipients.length)} đơn vị)`,
      ]),
    ),
  ),
  way('rows over the whole table', { step: 'decided' }, (s, chance) =>
    decree(
      s,
      chance,
      `Về việc tặng thưởng cho các tập thể ${of(s)}`,
      [
        `Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể ${of(s)} đã hoàn thành xuất sắc nhiệm vụ năm ${s.year} (chi tiết tại Phụ lục kèm theo Quyết định này).`,
        ...closing(s, 2),
      ],
      [
        '',
        'PHỤ LỤC',
        `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG THƯỞNG NĂM ${s.year}`,
        attached(s),
        [
          ['TT', 'Tên tập thể', 'Khối, cụm thi đua'],
          ...passed(s).flatMap((one, i) => [
            [`${ROMAN[i]}. ${upper(named(one))}: ${counted(one)}`],
            ...one.recipients.map((unit, j) => [String(j + 1), unit, s.bloc]),
          ]),
        ],
      ],
    ),
  ),
  way('numbers under numbers', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Khen thưởng thành tích thực hiện nhiệm vụ năm ${s.year}`, [
      `Điều 1. Khen thưởng ${two(s.awards.length)} lượt tập thể ${of(s)} đã có thành tích trong thực hiện nhiệm vụ năm ${s.year}, như sau:`,
      ...passed(s).flatMap((one, i) => [
        `${i + 1}. Tặng ${named(one)}`,
        ...one.recipients.map((unit, j) => `${i + 1}.${j + 1}. ${unit}.`),
      ]),
      ...closing(s, 2),
    ]),
  ),
  way('who they are and what they did', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc khen thưởng đơn vị tiêu biểu trong phong trào thi đua năm ${s.year}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Tặng ${named(one)} cho ${listed(one.recipients)}, ${one.recipients.length > 1 ? 'các đơn vị' : 'đơn vị'} tiêu biểu ${of(s)}, vì đã hoàn thành toàn diện các chỉ tiêu năm ${s.year}, có nhiều đổi mới trong tổ chức phong trào thi đua.`,
      ),
      ...closing(s, passed(s).length + 1),
    ]),
  ),
  way('the same as above', { step: 'decided' }, (s, chance) =>
    olderDecree(
      s,
      chance,
      `Về việc khen thưởng năm ${s.year}`,
      [
        `Điều 1: Khen thưởng ${two(s.awards.length)} trường hợp tập thể ${of(s)} đạt thành tích xuất sắc năm ${s.year} (theo danh sách đính kèm).`,
        ...closing(s, 2, ':'),
      ],
      [
        '',
        `DANH SÁCH KHEN THƯỞNG TẬP THỂ NĂM ${s.year}`,
        attached(s),
        [
          ['STT', 'Tên đơn vị', 'Mức khen thưởng', 'Ghi chú'],
          ...passed(s)
            .flatMap((one) => one.recipients.map((unit, j) => [unit, j === 0 ? capital(named(one)) : 'nt']))
            .map(([unit, award], i) => [String(i + 1), unit, award, '']),
        ],
      ],
    ),
  ),
  way('the merit behind each', { step: 'decided' }, (s, chance) =>
    decree(s, chance, `Về việc tặng thưởng ${two(s.awards.length)} trường hợp có thành tích năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `Điều ${i + 1}. Tặng ${named(one)} cho ${counted(one)} ${of(s)}:`,
        ...one.recipients.map(
          (unit, j) =>
            `${j + 1}. ${unit}, đã có nhiều thành tích trong công tác năm ${s.year}, góp phần hoàn thành nhiệm vụ chính trị của địa phương${j === one.recipients.length - 1 ? '.' : ';'}`,
        ),
      ]),
      ...closing(s, passed(s).length + 1),
    ]),
  ),
];
