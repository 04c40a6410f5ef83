import type { Scan } from '../../../lexicon/scan.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import { written } from '../../argument.js';
import type { Range, Words } from './lines.js';

/** How an authority is written now, for each way in which it was: "T/M", "THAY MẶT" and "TM." are one. */
const SIGNS: Readonly<Record<string, string>> = {
  tm: 'TM.',
  't/m': 'TM.',
  'thay mặt': 'TM.',
  'đại diện': 'TM.',
  kt: 'KT.',
  'k/t': 'KT.',
  'ký thay': 'KT.',
  tl: 'TL.',
  't/l': 'TL.',
  'thừa lệnh': 'TL.',
  tuq: 'TUQ.',
  't/uq': 'TUQ.',
  'tu/q': 'TUQ.',
  q: 'Q.',
  quyền: 'Q.',
};

/** The sign at the token and where what it stands for begins; null for "THỦ TRƯỞNG ĐƠN VỊ", which stands for nobody. */
function signAt(scan: Scan, { from, to }: Range): { readonly sign: string; readonly rest: number } | null {
  const form = scan.kind('form', from);
  if (form !== 'on-behalf' && form !== 'acting') return null;
  let rest = from + scan.size('form', from);
  const sign = SIGNS[scan.slice(from, rest).toLowerCase().replace(/\.$/, '')];
  while (rest < to && scan.has(rest, PUNCTUATION)) rest++;
  return sign !== undefined && rest < to ? { sign, rest } : null;
}

/** The line as an authority, in a list of one: "KT. CHỦ TỊCH"; none in "PHÓ CHỦ TỊCH". */
export const authorityIn = (scan: Scan, line: Range): Words[] =>
  line.from < line.to && signAt(scan, line) ? [[{ from: line.from, to: line.to }]] : [];

/** "K/T CHỦ TỊCH" → "KT. CHỦ TỊCH" */
export function authorityValue(scan: Scan, [line, ...further]: Words): string {
  const { sign, rest } = signAt(scan, line) ?? { sign: '', rest: line.from };
  const words = [{ from: rest, to: line.to }, ...further].map(({ from, to }) =>
    written(scan.text, scan.span(from, to)),
  );
  return [sign, ...words].join(' ').trim();
}
