import { isSyllable } from '../text/syllable.js';

/** The text with Đ for the letter of Iceland that some keyboards write for it: "Ðại tướng", "Bí thư Ðảng ủy"; all offsets stay. */
export const withStrokedD = (text: string): string =>
  text.includes('\u00d0') || text.includes('\u00f0')
    ? text.replaceAll('\u00d0', '\u0110').replaceAll('\u00f0', '\u0111')
    : text;

/**
 * The text with slips of one mark in the words that say what is given put right: "Bẳng khen", "Huận chương Lao đông", "Cờ thi đưa", and "tăng" for
 * "tặng" right before an award ("được tăng Bằng khen"). Each slip is a word in itself; its neighbours say that it is none here. One letter
 * stands for one, so that all offsets stay. "có thi đua" and "bảng khen thưởng" are words.
 */
export function withoutSlips(text: string): string {
  const named = text.replace(NAMES, (written, at: number) =>
    at > 0 && LETTER.test(text[at - 1]) ? written : (rightName(written) ?? written),
  );
  return named.replace(GIVEN, (written) => inCaseOf(written, 'tặng'));
}

/** What the words are where no more than a mark or two are wrong. */
function rightName(written: string): string | null {
  const small = written.toLowerCase();
  const right = RIGHT.find((name) => name.length === small.length && bare(name) === bare(small));
  if (right === undefined || right === small) return null;
  // Words without any mark lost them all: that is another damage.
  if (bare(small) === small || !small.split(' ').every(isSyllable)) return null;
  const wrong = [...right].filter((letter, i) => letter !== small[i]).length;
  return wrong <= MOST_WRONG ? inCaseOf(written, right) : null;
}
const MOST_WRONG = 2;
const LETTER = /\p{L}/u;

const inCaseOf = (written: string, right: string): string =>
  [...right].map((letter, i) => (written[i] === written[i].toLowerCase() ? letter : letter.toUpperCase())).join('');

/** Without marks: "bang khen". */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

const RIGHT = ['bằng khen', 'giấy khen', 'cờ thi đua', 'huân chương lao động', 'huân chương', 'huy chương'];

/** The letters that may be meant, in any marks. */
const A = '[aàáảãạăằắẳẵặâầấẩẫậ]';
const E = '[eèéẻẽẹêềếểễệ]';
const O = '[oòóỏõọôồốổỗộơờớởỡợ]';
const U = '[uùúủũụưừứửữự]';
const I = '[iìíỉĩị]';
const NAMES = new RegExp(
  `(?:(?:b${A}ng|gi${A}y) kh${E}n(?! thưởng)|cờ th${I} [dđ]${U}${A}|hu${A}n ch${U}${O}ng(?: l${A}o [dđ]${O}ng)?|huy ch${U}${O}ng)(?!\\p{L})`,
  'giu',
);
/** "tăng" right before what is given, and behind "trao" or "truy" anything. */
const GIVEN =
  /t[ăâằẳẵ]ng(?!\p{L})(?<!\p{L}.{4})(?:(?<=(?:trao|truy) t[ăâ]ng)|(?= (?:thưởng )?(?:danh hiệu|Bằng khen|Giấy khen|Cờ thi đua|Huân chương|Huy chương|Huy hiệu|Kỷ niệm chương)(?!\p{L})))/giu;
// Both begin with letters, which are looked for at once; what stands before them is looked at only where they are found.
