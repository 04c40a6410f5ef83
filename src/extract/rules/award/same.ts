import type { Scan } from '../../../lexicon/scan.js';
import { inFull } from '../../../names/in-full.js';
import { foldCase } from '../../../text/fold-case.js';
import { canonicalSpelling } from '../../../text/tone.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';

// Whether two mentions speak of the same award, the same giver, the same one who receives.

/** Name of one who receives, for comparing: without "tập thể" before a unit, abbreviations in full, also those of the text. */
export function recipientKey({ scan, abbreviations }: Passage, { recipient }: AwardRow): string {
  if (recipient.count !== null) return '';
  const name = spelledOut(inFull(recipient.full ?? scan.slice(recipient.from, recipient.to)), abbreviations);
  if (recipient.kind !== 'org') return spelt(name);
  const whole = name.includes('bv') ? name.replace(HOSPITAL, 'bệnh viện') : name;
  return spelt(HEADED.test(whole) ? whole.replace(HEADED, '').replace(PEOPLE, '') : whole);
}
/** "huyện Hòa Thủy" and "huyện Hoà Thuỷ" are one. */
const spelt = (name: string): string => name.replace(/\p{L}+/gu, canonicalSpelling);
/** "BV Đa khoa Bến Đá" */
const HOSPITAL = /(?<![\p{L}])bv(?= \p{L})/u;
const HEADED = /^(?:(?:tập thể|cơ quan) (?=.* )|(?:đảng bộ|nhân dân|cán bộ|tập thể|quân)(?:,| và| [ck]))/;
/** "Đảng bộ, chính quyền và nhân dân | xã Tân Khê", "cán bộ và nhân dân | xã Tân Khê" */
const PEOPLE =
  /^(?:(?:đảng bộ|chính quyền|cán bộ|chiến sĩ|lực lượng vũ trang|quân|công chức|viên chức|nhân viên|công nhân|người lao động)(?:, | và ))+(?:nhân dân|cán bộ|nhân viên|viên chức|công chức|người lao động|công nhân|chiến sĩ|dân)(?: các dân tộc)? (?=.* )/;

/** "Bộ Chỉ huy BĐBP tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh": one where the text says what the letters stand for. */
function spelledOut(name: string, abbreviations: Passage['abbreviations']): string {
  if (abbreviations.size === 0) return name;
  let long = LONG_FORMS.get(abbreviations);
  if (long === undefined) {
    long = new Map([...abbreviations].map(([short, full]) => [foldCase(short), inFull(full)]));
    LONG_FORMS.set(abbreviations, long);
  }
  const forms = long;
  // "PC Bến Đá" of more than one word
  const whole = forms.get(name);
  if (whole !== undefined) return whole;
  return name
    .replace(/ \(([\p{L}&]+)\)/gu, (bracket, short: string) => (forms.has(short) ? '' : bracket))
    .replace(/[\p{L}&]+/gu, (word) => forms.get(word) ?? word);
}
/** Asked for each name of a list. */
const LONG_FORMS = new WeakMap<Passage['abbreviations'], ReadonlyMap<string, string>>();

/**
 * Who gives, for comparing: a flag of the Government is signed by the Prime Minister, one of the province by its chairman.
 * Null where the text says none.
 */
export function granterKey(scan: Scan, { granter }: AwardRow): string | null {
  if (granter === null) return null;
  let key = GRANTERS.get(granter);
  if (key === undefined) {
    const name = spelt(inFull(scan.slice(granter.from, granter.to)))
      .replace(/^thủ tướng$/, 'chính phủ')
      .replace(/^thủ tướng(?= chính phủ)/, '')
      .replace(/^(?:phó )?chủ tịch (?=uỷ ban)/, '')
      .trim();
    key = LEVELS.has(name) ? `uỷ ban nhân dân ${name}` : name;
    GRANTERS.set(granter, key);
  }
  return key;
}
/** Each row is compared with several others. */
const GRANTERS = new WeakMap<NonNullable<AwardRow['granter']>, string>();
const LEVELS = new Set(['tỉnh', 'huyện', 'thành phố', 'xã', 'thị xã', 'quận', 'phường']);

/** The same giver, or one that the text names in short ("Trung ương", "Bộ") or leaves out. */
export function mayBeOne(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
