import { decodeLegacy, type LegacyEncoding } from '../src/text/legacy.js';

/** Vietnamese in windows-1258: letters with hats and hooks are units, tones are marks behind them. */
export function inWindows1258(text: string): Buffer {
  const units = new Map<string, number>();
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte++) units.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Buffer.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const found = units.get(letter);
      if (found !== undefined) return [found];
      const [, base, tone] = /^(.[\u0302\u0306\u031b]?)(.)$/su.exec(toneLast(letter))!;
      return [units.get(base.normalize('NFC'))!, units.get(tone)!];
    }),
  );
}

/** "ộ" is o, dot below, hat in NFD; here o, hat, dot below. */
const toneLast = (letter: string): string =>
  letter.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/, '$2$1');

/** TCVN3 has capitals for seven letters only; the others become small. */
export const inTcvn3 = (text: string): Buffer => inverted(text, 'TCVN3');
export const inVni = (text: string): Buffer => inverted(text, 'VNI');

// The decoder turned round: every unit, and every letter with a mark, by what it means.
function inverted(text: string, encoding: LegacyEncoding): Buffer {
  const written = new Map<string, string>();
  const marks = Array.from({ length: 128 }, (_, i) => String.fromCharCode(128 + i));
  for (const units of [...marks, ...[...'aeouyAEOUYôöÔÖ'].flatMap((base) => marks.map((mark) => base + mark))]) {
    const letter = decodeLegacy(units, encoding);
    if (letter.length === 1 && !written.has(letter)) written.set(letter, units);
  }
  const unit = (letter: string): string =>
    letter < '\x80' ? letter : (written.get(letter) ?? written.get(letter.toLowerCase()) ?? '?');
  return Buffer.from([...text].map(unit).join(''), 'latin1');
}
