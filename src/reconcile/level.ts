import type { EntityLevel } from '../domain/entity.js';
import { canonicalSpelling } from '../text/tone.js';
import type { Word } from './words.js';

/**
 * The level below the province that a name speaks of, or null: "Công an huyện Quảng Ninh" is of a district, whatever
 * province has that name. A city is left to who knows which cities are provinces.
 */
export function lowerLevel(words: readonly Word[]): EntityLevel | null {
  const kinds = kindsListed(words);
  for (let i = words.length - 1; i >= 0; i--) {
    if (kinds.has(i)) continue;
    const { key } = words[i];
    const next = words[i + 1];
    if (DISTRICT.has(key)) return 'district';
    if (key === 'thị' && (next?.key === 'xã' || next?.key === UY)) return 'district';
    if (key === 'thị' && next?.key === 'trấn') return 'commune';
    if (key === 'phường' || (key === 'đặc' && next?.key === 'khu')) return 'commune';
    // "Bảo hiểm xã hội", "Hợp tác xã", "thị xã"
    if (key === 'xã' && next?.key !== 'hội' && words[i - 1]?.key !== 'tác' && words[i - 1]?.key !== 'thị')
      return 'commune';
    if (key === 'khu' && next?.key === 'vực') return 'district';
  }
  return null;
}

/** Where "các | huyện, thị xã, thành phố" stand: kinds of territories, of which none is named. */
export function kindsListed(words: readonly Word[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    if (words[i].key !== 'các') continue;
    const begin = i;
    const again = (key: string) => key === 'thành' && words.slice(begin, i + 1).some((word) => word.key === key);
    while (KIND_WORDS.has(words[i + 1]?.key ?? '') && !again(words[i + 1].key)) listed.add(++i);
  }
  return listed;
}
const KIND_WORDS = new Set([
  'huyện',
  'quận',
  'thị',
  'xã',
  'thành',
  'phố',
  'phường',
  'trấn',
  'đặc',
  'khu',
  'tx',
  'tp',
  'và',
]);

/** "Cụm thi đua | các huyện, thị xã, thành phố |": its members are districts, so that it is of no district. */
export const listsDistricts = (words: readonly Word[]): boolean =>
  [...kindsListed(words)].some(
    (i) => DISTRICT.has(words[i].key) || (words[i].key === 'thị' && words[i + 1]?.key === 'xã'),
  );

/** "Ban Tổ chức Tỉnh ủy", "Thành đoàn", "Tỉnh hội": the name itself says that it is of the province. */
export const saysProvince = (words: readonly Word[]): boolean =>
  words.some(({ key }, i) => (key === 'tỉnh' || key === 'thành') && COMMITTEES.has(words[i + 1]?.key ?? ''));

/** "Ngân hàng Nhà nước Việt Nam" is no branch of it. */
export const saysCountry = (words: readonly Word[]): boolean =>
  words.at(-2)?.key === 'việt' && words.at(-1)?.key === 'nam';

const UY = canonicalSpelling('ủy');
const COMMITTEES = new Set([UY, 'đoàn', 'hội']);
const DISTRICT = new Set(['huyện', 'quận', 'tx']);
