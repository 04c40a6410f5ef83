import type { Span } from '../text/span.js';

// vntk cuts a line with one regular expression of many alternatives, tried in this order at each place. One of them (an
// address that fills the whole line) takes time that doubles with every capital or digit, so this is written out.

const LETTERS = 'aáàạảãăắằặẳẵâấầậẩẫbcdđeéèẹẻẽêếềệểễfghiíìịỉĩjklmnoóòọỏõôồốộổỗơớờợởỡpqrstuúùụủũưứừựửữvwxyýỳỵỷỹz';
const WORD = 1;
const DIGIT = 2;
/** "[A-ZĐ]+\." is an abbreviation: "PGS.", "Đ." but not "Á." */
const PLAIN_CAPITAL = 4;
const BLANK = 8;
/** What an address is made of. */
const ADDRESS = 16;
const CLASSES = buildClasses();

const LITERALS = ['Tp.', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'ThS.', '==>', '->', '...', '>>'];

/**
 * The tokens of a line as vntk 1.4.4 cuts it: "Sở Y tế, 3-12-2019" → Sở · Y · tế · , · 3-12-2019. A character that is
 * no Vietnamese letter, digit or blank stands alone. Time grows with the line's length alone.
 */
export function tokenize(line: string): Span[] {
  if (isAddress(line))
    return [{ start: 0, end: firstAbbreviation(line) }, ...tokensFrom(line, firstAbbreviation(line))];
  return tokensFrom(line, 0);
}

function tokensFrom(line: string, from: number): Span[] {
  const tokens: Span[] = [];
  for (let start = from; start < line.length; ) {
    if (is(line, start, BLANK)) {
      start++;
      continue;
    }
    const end = endOfToken(line, start);
    tokens.push({ start, end });
    start = end;
  }
  return tokens;
}

function endOfToken(line: string, start: number): number {
  const capitals = skip(line, start, PLAIN_CAPITAL);
  if (capitals > start && line[capitals] === '.') return capitals + 1;
  const literal = LITERALS.find((one) => line.startsWith(one, start));
  if (literal) return start + literal.length;
  if (is(line, start, DIGIT)) return endOfNumber(line, start);
  return is(line, start, WORD) ? skip(line, start, WORD) : start + 1;
}

/** "3/12", "3-12-2019", "1.234,5"; "3" and "3a" are words. */
function endOfNumber(line: string, start: number): number {
  for (const mark of ['/', '-']) {
    const end = endOfDate(line, start, mark);
    if (end > start) return end;
  }
  let end = skip(line, start, DIGIT);
  const whole = end;
  while ('.,_'.includes(line[end] ?? ' ') && is(line, end + 1, DIGIT)) end = skip(line, end + 1, DIGIT);
  return end > whole ? end : skip(line, start, WORD);
}

/** One or two digits, the mark, one or two digits, and perhaps the mark and any number of them: "12/123" is "12/12". */
function endOfDate(line: string, start: number, mark: string): number {
  const day = upToTwoDigits(line, start);
  if (line[day] !== mark || !is(line, day + 1, DIGIT)) return start;
  const month = upToTwoDigits(line, day + 1);
  return line[month] === mark && is(line, month + 1, DIGIT) ? skip(line, month + 1, DIGIT) : month;
}

const upToTwoDigits = (line: string, at: number): number => at + (is(line, at + 1, DIGIT) ? 2 : 1);

// "http://baobacninh.com.vn" and, as the expression has it, any line without blanks or letters beyond ASCII.
function isAddress(line: string): boolean {
  return line !== '' && skip(line, 0, ADDRESS) === line.length;
}

/** Abbreviations, literals and then the address are tried first: "TP.HCM" is "TP." and the rest. */
function firstAbbreviation(line: string): number {
  const capitals = skip(line, 0, PLAIN_CAPITAL);
  if (capitals > 0 && line[capitals] === '.') return capitals + 1;
  return LITERALS.find((one) => line.startsWith(one))?.length ?? line.length;
}

function skip(line: string, start: number, kind: number): number {
  let at = start;
  while (is(line, at, kind)) at++;
  return at;
}

// Behind the end there is NaN, of no class.
const is = (line: string, at: number, kind: number): boolean => (CLASSES[line.charCodeAt(at)] & kind) !== 0;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const add = (characters: string, kind: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] |= kind;
  };
  const between = (first: string, last: string) =>
    String.fromCharCode(
      ...Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) => first.charCodeAt(0) + i),
    );
  add(LETTERS + LETTERS.toUpperCase() + between('0', '9'), WORD);
  add(between('0', '9'), DIGIT);
  add(`${between('A', 'Z')}Đ`, PLAIN_CAPITAL);
  add(`!${between('a', 'z')}${between('$', '_')}`, ADDRESS);
  for (let unit = 0; unit < classes.length; unit++) if (/\s/.test(String.fromCharCode(unit))) classes[unit] |= BLANK;
  return classes;
}
