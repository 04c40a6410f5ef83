import type { Scan } from '../lexicon/scan.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER } from '../text/tokens.js';
import { FIELD, PLACE, UNIT } from './layer-bits.js';
import type { UnitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';

/** Heads of units' names that are letters only and stand in no list; null for other words in capitals. */
export const headInLetters = (scan: Scan, at: number): UnitHead | null =>
  policeDivision(scan, at) ??
  universityInLetters(scan, at) ??
  centreInLetters(scan, at, at + 1) ??
  townInLetters(scan, at) ??
  numberedFarm(scan, at) ??
  partyOffice(scan, at) ??
  acronym(scan, at);

/** "PC06", "PV01": a division of a province's police by its number. */
function policeDivision(scan: Scan, at: number): UnitHead | null {
  if (!/^P[ACHKVX]\d{2}[A-Z]?$/.test(scan.slice(at, at + 1))) return null;
  return { kind: 'division', takes: 'nothing', level: 2, inner: true, comma: false, alone: true, from: at, to: at + 1 };
}

/** "ĐH Y khoa Bến Đá": a university by what it teaches or where it is; "ĐH Đảng bộ", "ĐH Công đoàn", "ĐH lần thứ" are congresses. */
function universityInLetters(scan: Scan, at: number): UnitHead | null {
  const next = at + 1;
  if (scan.slice(at, next) !== 'ĐH' || !scan.has(next, CAPITAL) || scan.has(next, LINE_START)) return null;
  if ((scan.layers(next) & UNIT) !== 0 || CONGRESS.has(scan.word(next))) return null;
  return { kind: 'school', takes: 'name', level: 4, inner: false, comma: false, alone: false, from: at, to: next };
}
const CONGRESS = new Set([
  'đảng',
  'đại',
  'đoàn',
  'công',
  'hội',
  'chi',
  'cháu',
  'thi',
  'phụ',
  'mttq',
  'xi',
  'xii',
  'xiii',
  'xiv',
]);

/** "CĐ Sư phạm Bến Đá", "CĐ nghề số 2": a college by what it teaches; elsewhere a trade union, "CĐ Công ty Bến Đá", "CĐ Y tế tỉnh". */
export function collegeInLetters(scan: Scan, at: number): UnitHead | null {
  if (scan.slice(at, at + 1) !== 'CĐ' || scan.has(at + 1, LINE_START)) return null;
  if (!TAUGHT.has(scan.word(at + 1)) && !TAUGHT.has(scan.pairAt(at + 1))) return null;
  return { kind: 'school', takes: 'name', level: 4, inner: false, comma: false, alone: false, from: at, to: at + 1 };
}
/** Matters that have no trade union of their own. */
const TAUGHT = new Set(
  'nghề,sư phạm,kinh tế,kỹ thuật,cộng đồng,công nghệ,văn hóa,nông lâm,y dược,cơ điện,cơ giới,cơ khí,thương mại,nghệ thuật,bách khoa'.split(
    ',',
  ),
);

/** "TT Y tế huyện Bến Đá", "TT. Văn hóa": a centre by what it does, named from `named` on; "TT Bến Đá" is a town. */
export function centreInLetters(scan: Scan, at: number, named: number): UnitHead | null {
  if (scan.word(at) !== 'tt' || !scan.has(at, ALL_CAPS)) return null;
  if (!scan.has(named, CAPITAL) || scan.has(named, LINE_START) || (scan.layers(named) & FIELD) === 0) return null;
  return { kind: 'centre', takes: 'field', level: 4, inner: false, comma: true, alone: false, from: at, to: named };
}

/** "Đảng bộ TT Bến Đá", "UBND TT Bến Đá": a town behind what a town has; "TT Chính phủ" is the prime minister. */
function townInLetters(scan: Scan, at: number): UnitHead | null {
  const next = at + 1;
  if (scan.word(at) !== 'tt' || !scan.has(next, CAPITAL) || scan.has(next, ALL_CAPS | LINE_START)) return null;
  const owned = [1, 2, 3].some((size) => scan.size('unit', at - size) === size);
  if (!owned || (scan.layers(next) & UNIT) !== 0) return null;
  return { kind: 'commune', takes: 'name', level: 3, inner: false, comma: false, alone: false, from: at, to: next };
}

/** "NT IV", "NT 4": one of the farms of an enterprise by its number, as XN and NM are by their names. */
function numberedFarm(scan: Scan, at: number): UnitHead | null {
  const number = at + 1;
  if (scan.slice(at, number) !== 'NT' || scan.has(number, LINE_START)) return null;
  if (!scan.has(number, NUMBER) && !/^[IVX]{1,5}$/.test(scan.slice(number, number + 1))) return null;
  return { kind: 'company', takes: 'name', level: 5, inner: false, comma: false, alone: false, from: at, to: number };
}

/** "BTG Huyện ủy", "VP Tỉnh ủy": an office of the Party by its letters, with the committee that it serves. */
function partyOffice(scan: Scan, at: number): UnitHead | null {
  const committee = at + 1;
  if (!PARTY_OFFICES.has(scan.slice(at, committee)) || scan.kind('unit', committee) !== 'party-committee') return null;
  const to = committee + scan.size('unit', committee);
  return { kind: 'office', takes: 'place', level: 6, inner: false, comma: false, alone: false, from: at, to };
}
const PARTY_OFFICES = new Set(['BTC', 'BTG', 'BTGDV', 'BDV', 'BNC', 'BTCTU', 'BKTNC']);

/** "HNB tỉnh Lam Hải", "VKSNDX Hà Nội": an acronym that no list holds, before the place that it is of. */
function acronym(scan: Scan, at: number): UnitHead | null {
  const next = at + 1;
  const territory =
    isTerritory(scan.kind('unit', next)) &&
    (scan.has(next + scan.size('unit', next), CAPITAL) || OFFICES.test(scan.slice(at, next)));
  if (!territory && ((scan.layers(next) & PLACE) === 0 || !scan.has(next, CAPITAL))) return null;
  if (scan.layers(at) !== 0 || scan.has(next, LINE_START) || isShouted(scan, at)) return null;
  return { kind: 'office', takes: 'place', level: 6, inner: false, comma: false, alone: false, from: at, to: next };
}

/** Letters that are an office before "tỉnh", "huyện" alone: "TTDVVL tỉnh", "BQLDA huyện"; "TTHC", "TTATXH" are matters. */
const OFFICES = /^(?:TT(?!HC$|AT|X)|BQL|BCH|CCT|CDC|VPĐK|ĐTN|BVĐK|LMHTX|QTD)[A-ZĐ]*$/;

/** "SỞ Y TẾ TẶNG": in words all in capitals a capital tells nothing; abbreviations ("UBND") are no words. */
export const isShouted = (scan: Scan, at: number): boolean => isSyllable(scan.slice(at, at + 1).toLowerCase());

/** "CBCNV", "CBCC", "TDTT": people or a field in letters, no house of theirs. */
export const isOfPeople = (scan: Scan, at: number): boolean => OF_PEOPLE.test(scan.slice(at, at + 1));
const OF_PEOPLE =
  /^(?:CB[A-Z]*|CNV|CNVLĐ|CCVC|CNVC|CNLĐ|CNVCLĐ|NLĐ|ĐVTN|HSSV|CCB|TDTT|VHVN|KHKT|PCCC|ANTQ|ATGT|BHYT|BHXH)$/;
