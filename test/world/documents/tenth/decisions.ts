import { of } from '../decision.js';
import { capital, counted, listed, named, passed, two, upper } from '../phrases.js';
import { heldWay, type Story, type Way } from '../story.js';
import { article, lastly, ordered, quoted, typed, undersigned } from './layout.js';

const attached = (s: Story): string => `(Đính theo ${quoted(s)} của ${s.authority.line})`;

/** Two to a row. */
const paired = (units: readonly string[]): string[][] => {
  const half = Math.ceil(units.length / 2);
  return units.slice(0, half).map((unit, i) => {
    const other = units[half + i];
    return [String(i + 1), unit, other ? String(half + i + 1) : '', other ?? ''];
  });
};

/** Decisions, as another archive has them. */
export const TENTH_DECISIONS: readonly Way[] = [
  heldWay('typed, numbers with strokes and dashes', { step: 'decided' }, (s, chance) =>
    ordered(s, chance, `V/v : Khen thưởng các đơn vị ${of(s)} năm ${s.year}`, [
      ...passed(s).flatMap((one, i) => [
        `${article(i + 1)} Nay tặng thưởng ${named(one)} cho ${counted(one)} có tên sau, đã lập thành tích xuất sắc trong năm ${s.year} :`,
        ...one.recipients.map((unit, j) => `${j + 1}/- ${unit}`),
      ]),
      lastly(s, article(passed(s).length + 1)),
    ]),
  ),
  heldWay('what is printed on each', { step: 'decided' }, (s, chance) =>
    ordered(
      s,
      chance,
      `Tặng thưởng các tập thể có thành tích năm ${s.year}`,
      [
        `Điều 1. Tặng thưởng ${two(s.awards.length)} lượt tập thể ${of(s)} có thành tích xuất sắc năm ${s.year}. Lời ghi trên từng cờ, bằng theo bản kèm sau.`,
        lastly(s, 'Điều 2.'),
      ],
      [
        '',
        'LỜI GHI TRÊN CỜ, BẰNG',
        attached(s),
        ...s.awards.flatMap((one, i) => [
          `--- Bản ${i + 1} ---`,
          `${upper(s.authority.line)} TẶNG`,
          upper(named(one)),
          `Cho: ${one.recipient}`,
          `Đã có thành tích xuất sắc trong công tác năm ${s.year}`,
          `Sổ vàng số ${s.number + 60 + i}`,
        ]),
      ],
    ),
  ),
  heldWay('two to a row', { step: 'decided' }, (s, chance) =>
    ordered(
      s,
      chance,
      `Khen thưởng thi đua năm ${s.year}`,
      [
        `Điều 1. Khen thưởng các đơn vị ${of(s)} có tên trong bản danh sách kèm theo, đã có thành tích trong năm ${s.year}.`,
        lastly(s, 'Điều 2.'),
      ],
      [
        '',
        `BẢN DANH SÁCH CÁC ĐƠN VỊ ĐƯỢC KHEN THƯỞNG NĂM ${s.year}`,
        attached(s),
        ...passed(s).flatMap((one, i) => [
          `Mục ${i + 1} – Tặng ${named(one)} (${counted(one)})`,
          [['TT', 'Đơn vị', 'TT', 'Đơn vị'], ...paired(one.recipients)],
        ]),
      ],
    ),
  ),
  heldWay('what they did before what they get', { step: 'decided' }, (s, chance) =>
    ordered(s, chance, `Về khen thưởng thành tích năm ${s.year} ở ${s.bloc}`, [
      ...passed(s).map(
        (one, i) =>
          `Điều ${i + 1}. Vì đã đoàn kết, vượt khó, hoàn thành vượt mức nhiệm vụ năm ${s.year}, ${listed(one.recipients)} được tặng ${named(one)}.`,
      ),
      lastly(s, `Điều ${passed(s).length + 1}.`),
    ]),
  ),
  heldWay('an extract, with gaps in its numbers', { step: 'decided' }, (s, chance) => [
    ...typed(s, s.authority.box, `QĐ-${s.authority.sign}`, chance),
    'TRÍCH SAO QUYẾT ĐỊNH',
    `(${quoted(s)} của ${s.authority.line}, phần có các đơn vị ${of(s)})`,
    '................',
    `Điều 1. Tặng thưởng các đơn vị sau đây về thành tích xuất sắc trong phong trào thi đua năm ${s.year}:`,
    ...passed(s).flatMap((one) => [
      `${capital(named(one))}:`,
      '................',
      ...one.recipients.map((unit, j) => `${4 + 5 * j}. ${unit}`),
      '................',
    ]),
    'Trích sao y bản chính, gửi các đơn vị có tên để biết.',
    ...undersigned(['Chánh Văn phòng'], chance),
  ]),
  heldWay('the form, then who has it', { step: 'decided' }, (s, chance) =>
    ordered(s, chance, `Về việc khen thưởng tập thể năm ${s.year}`, [
      `Điều 1. Xét thành tích năm ${s.year}, nay quyết định khen thưởng các đơn vị ${of(s)} theo những hình thức sau:`,
      ...passed(s).map(
        (one, i, { length }) =>
          `– Hình thức ${named(one)}: tặng ${counted(one)} (${one.recipients.join(' ; ')})${i < length - 1 ? ';' : '.'}`,
      ),
      'Điều 2. Tiền thưởng chi theo chế độ hiện hành.',
      lastly(s, 'Điều 3.'),
    ]),
  ),
];
