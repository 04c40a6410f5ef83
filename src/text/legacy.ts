import { isSyllable } from './syllable.js';

export const LEGACY_ENCODINGS = ['TCVN3', 'VNI', 'VISCII'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/**
 * The old Vietnamese encoding that a text is written in, if its characters are the bytes of one (U+0000 to U+00FF:
 * "Uû ban nh©n d©n" is TCVN3). Text that holds letters of Unicode alone is never suspected; nor is French or English,
 * since most of the words with accents must turn into Vietnamese syllables. Reliable from about five such words on.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  if (/[\u0300-\u036f]|[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(text)) return null;
  const sample = text.slice(0, SAMPLE);
  let best: LegacyEncoding | null = null;
  let bestScore = Math.max(0.25, vietnameseShare(sample) + 0.2);
  for (const encoding of LEGACY_ENCODINGS) {
    const score = vietnameseShare(decodeLegacy(sample, encoding));
    if (score < bestScore) continue;
    best = encoding;
    bestScore = score;
  }
  return best;
}

/**
 * How much the words with letters beyond ASCII are Vietnamese: 1 if all are syllables, below 0 if most are not or if
 * there are fewer than three. One that is none weighs more than one that is: chance makes some of the good ones.
 */
export function vietnameseShare(text: string): number {
  let good = 0;
  let bad = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD))
    if (isSyllable(word.toLowerCase())) good++;
    else bad++;
  return good < 3 ? -1 : (good - 1.5 * bad) / (good + bad);
}

export const decodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  encoding === 'VNI'
    ? text.replace(
        /[aeouyAEOUYôöÔÖ][\xc0-\xff]|[\x80-\xff]/g,
        (units) => VNI.get(units) ?? [...units].map((unit) => VNI.get(unit) ?? unit).join(''),
      )
    : text.replace(/[^\t\n\r -~]/g, (unit) => SINGLE[encoding].get(unit) ?? unit);

// From the first letter on: a word of 20,000 letters is gone through once.
const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*[^\0-\x7f\P{L}][\p{L}\p{M}]*/gu;
const SAMPLE = 20_000;
/** Sharp, grave, hook, tilde, dot below. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const letter = (base: string, tone: number): string => base.normalize('NFC').concat(TONES[tone]).normalize('NFC');

// TCVN3 (ABC, the .Vn fonts): one byte a letter, the same for capitals but for these seven.
const TCVN3 = new Map([...'¡¢£¤¥¦§¨©ª«¬\xad®'].map((unit, i) => [unit, 'ĂÂÊÔƠƯĐăâêôơưđ'[i]]));
const TCVN3_TONES: Record<string, string> = {
  a: '¸µ¶·¹',
  ă: '¾»¼½Æ',
  â: 'ÊÇÈÉË',
  e: 'ÐÌÎÏÑ',
  ê: 'ÕÒÓÔÖ',
  i: 'Ý×ØÜÞ',
  o: 'ãßáâä',
  ô: 'èåæçé',
  ơ: 'íêëìî',
  u: 'óïñòô',
  ư: 'øõö÷ù',
  y: 'ýúûüþ',
};
for (const [base, units] of Object.entries(TCVN3_TONES))
  [...units].forEach((unit, tone) => {
    TCVN3.set(unit, letter(base, tone));
  });

// VISCII 1.1 (RFC 1456): six control bytes and the upper half.
const VISCII_UNITS = [0x02, 0x05, 0x06, 0x14, 0x19, 0x1e, ...Array.from({ length: 128 }, (_, i) => 0x80 + i)];
const VISCII_LETTERS =
  'ẲẴẪỶỸỴẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const VISCII = new Map(VISCII_UNITS.map((unit, i) => [String.fromCharCode(unit), VISCII_LETTERS[i]]));

const SINGLE = { TCVN3, VISCII };

// VNI: a letter and a mark for hat, breve and tone together; ơ ư i đ ỵ are units of their own. A capital's mark is 0x20 lower.
const VNI = new Map<string, string>();
const VNI_MARKS: [letters: string, bases: string, marks: string][] = [
  ['aeouyôö', 'aeouyơư', 'ùøûõï'],
  ['aeo', 'âêô', 'áàåãä'],
  ['a', 'ă', 'éèúüë'],
];
const capital = (unit: string): string => String.fromCharCode(unit.charCodeAt(0) - 0x20);
for (const [letters, bases, marks] of VNI_MARKS)
  [...letters].forEach((plain, i) => {
    [...marks].forEach((mark, tone) => {
      put(plain + mark, letter(bases[i], tone));
    });
  });
for (const [unit, made] of [...'ôöñíìæóòî'].map((u, i) => [u, 'ơưđíìỉĩịỵ'[i]])) put(unit, made);
for (const [pair, made] of [...'aeo'].map((u, i) => [`${u}â`, 'âêô'[i]]).concat([['aê', 'ă']])) put(pair, made);

function put(units: string, made: string): void {
  VNI.set(units, made);
  VNI.set([...units].map((u) => (u > '\x7f' ? capital(u) : u.toUpperCase())).join(''), made.toUpperCase());
}
