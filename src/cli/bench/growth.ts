import { extract } from '../../extract/extract.js';
import { readText } from '../../read/text.js';

export interface Growth {
  readonly what: string;
  /** Code units of the largest text. */
  readonly size: number;
  /** How many times as much processor time the doubled text took, at each doubling up to that. */
  readonly ratios: readonly number[];
}

const KILO = 1024;
const MEGA = KILO * KILO;

/** What a text is made of: one thing again and again, or lines that are numbered. */
type Make = (size: number) => string;

/**
 * How processor time grows with the text, from string to claims: near 2 at each doubling where it is linear. `text` is
 * repeated up to 50 MB; texts that nobody would write go up to 4 MB.
 */
export function* measureGrowth(text: string): Generator<Growth> {
  yield growth('an article again and again', repeated(`${text}\n\n`), 50 * MEGA);
  for (const [what, make] of Object.entries(HOSTILE)) yield growth(what, make, 4 * MEGA);
}

const repeated =
  (unit: string): Make =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

function numbered(head: string, line: (index: number) => string): Make {
  return (size) => {
    const lines = [head];
    for (let index = 1, length = head.length; length < size; index++)
      length += lines[lines.push(line(index)) - 1].length;
    return lines.join('');
  };
}

const HOSTILE: Readonly<Record<string, Make>> = {
  '"đề nghị tặng"': repeated('đề nghị tặng '),
  '"Khối thi đua"': repeated('Khối thi đua '),
  '"Cờ thi đua,"': repeated('Cờ thi đua, '),
  '"ông Nguyễn Văn A."': repeated('ông Nguyễn Văn A. '),
  '"Phó Chủ tịch,"': repeated('Phó Chủ tịch, '),
  commas: repeated(','),
  brackets: repeated('('),
  capitals: repeated('A '),
  'a list in one line': (size) => `Khối thi đua số 1 gồm: ${repeated('Sở Y tế, ')(size)}`,
  'a numbered list': numbered('Tặng Bằng khen cho các tập thể:\n', (i) => `${i}. Phòng Y tế huyện An ${i}\n`),
  'a table': numbered('STT | Đơn vị | Danh hiệu\n', (i) => `${i} | Sở Y tế ${i} | Cờ thi đua\n`),
  'as many blocs as lines': numbered('', (i) => `Khối thi đua số ${i} tổng kết năm 2020.\n`),
};

function growth(what: string, make: Make, size: number): Growth {
  const times: number[] = [];
  for (let now = Math.max(size / 16, 256 * KILO); now <= size; now *= 2) times.push(secondsOf(make(now)));
  return { what, size, ratios: times.slice(1).map((time, i) => time / times[i]) };
}

/** Processor time, which other processes lengthen less; of a small text the quickest of two, as the first may compile. */
function secondsOf(text: string): number {
  const document = readText(new TextEncoder().encode(text), 'text.txt');
  const times = (text.length > 4 * MEGA ? [0] : [0, 1]).map(() => {
    const start = process.cpuUsage();
    extract(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
