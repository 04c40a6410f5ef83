import { inFull } from '../names/in-full.js';
import { lowerLevel } from './level.js';
import type { Register } from './register.js';
import { keyOf, nameWords, type Word } from './words.js';

/** A territory below the province in a name. */
export interface Territory {
  readonly level: 'district' | 'commune';
  readonly at: number;
  /** "huyện Yên Phong", and not "Công an huyện". */
  readonly named: boolean;
}

/** The territory below the province that a name speaks of, with the words behind it. */
export function territoryIn(words: readonly Word[]): Territory | null {
  if (lowerLevel(words) === null && !CITY.test(keyOf(words))) return null;
  for (let at = 0; at < words.length; at++) {
    const two = `${words[at].key} ${words[at + 1]?.key ?? ''}`;
    const size = TWO_WORDS.has(two)
      ? 2
      : ONE_WORD.has(words[at].key) && two !== 'xã hội' && words[at - 1]?.key !== 'tác'
        ? 1
        : 0;
    if (size === 0) continue;
    const commune = COMMUNES.has(size === 2 ? two : words[at].key);
    const rest = words.slice(at + size);
    // "xã Tân Tiến, huyện An Dương" is of a district that is named.
    const district = rest.some(({ key }, i) => ONE_WORD.has(key) && !COMMUNES.has(key) && i < rest.length - 1);
    // "các huyện, thị xã, thành phố" names none.
    const named = rest.length > 0 && !NO_NAME.has(rest[0].key);
    return { level: commune && !district ? 'commune' : 'district', at, named };
  }
  return null;
}
const CITY = /(?:^| )(?:thành phố|tp) \S/;
const TWO_WORDS = new Set(['thị xã', 'thành phố', 'thị trấn', 'đặc khu', 'khu vực']);
const ONE_WORD = new Set(['huyện', 'quận', 'xã', 'phường', 'tx', 'tp']);
const COMMUNES = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/**
 * "Khối thi đua số 2 | huyện Tiên Du": the bloc's own name and whose it is, as papers of the district itself leave out. Not
 * "Cụm thi đua các huyện miền núi", whose members they are.
 */
export function ownerAtEnd(words: readonly Word[]): { readonly rest: readonly Word[]; readonly owner: string } | null {
  for (let at = words.length - 2; at > 1; at--) {
    const size = `${words[at].key} ${words[at + 1].key}`.match(OWNING_TWO) ? 2 : OWNING_ONE.has(words[at].key) ? 1 : 0;
    if (size === 0) continue;
    const name = words.slice(at + size);
    const before = words[at - 1].key;
    if (name.length === 0 || name.length > 4 || name.some(({ key }) => NO_NAME.has(key))) return null;
    if (NO_OWNER.has(before)) return null;
    const end = before === 'thuộc' ? at - 1 : at;
    return { rest: words.slice(0, end), owner: keyOf(words.slice(at)) };
  }
  return null;
}
const OWNING_TWO = /^(?:thị xã|thành phố)$/;
const OWNING_ONE = new Set(['huyện', 'quận', 'tx', 'tp']);
/** "các huyện", "cấp huyện", "thuộc các huyện" */
const NO_OWNER = new Set(['các', 'cấp', 'nhóm', 'khối', 'cụm', 'đua']);
/** "huyện, thị xã, thành phố" */
const NO_NAME = new Set(['huyện', 'quận', 'thị', 'thành', 'xã', 'phường', 'tx', 'tp', 'tỉnh', 'miền', 'vùng', 'phía']);

/** "UBND huyện Yên Phong" → "huyện yên phong": whose units a paper below the province speaks of. */
export function ownerOf(name: string, { gazetteer }: Register): string | null {
  const words = nameWords(inFull(name));
  const own = territoryIn(words);
  if (!own?.named) return null;
  const end = gazetteer.endOf(words);
  const to = end && end.from > own.at + 1 && end.territory !== null ? end.from : words.length;
  return keyOf(words.slice(own.at, to));
}
