import { argumentsOf, type Claim } from '../domain/claim.js';
import type { Named, OfficeHeld } from '../domain/fact.js';
import { lexicon } from '../lexicon/lexicon.js';
import { Scan } from '../lexicon/scan.js';
import { parseTitle } from '../names/title.js';
import { PUNCTUATION } from '../text/tokens.js';
import { textOf } from './document-facts.js';
import { keyOf, nameWords, type Word } from './words.js';

/** Who a unit of this name is in the document; null for nobody. */
export type UnitCalled = (name: string) => Named | null;

/**
 * Who a paper of a day says heads a unit or is a deputy there, in offices of which a unit has one at the top ("Giám đốc", "Phó Giám đốc Sở Y tế");
 * by `issuer` also who signs. Where it says both of one person, nothing: two of a name are in it, or it tells of a change.
 */
export function officesOf(
  claims: readonly Claim[],
  issuer: Named | null,
  published: string | null,
  unitCalled: UnitCalled,
): OfficeHeld[] {
  if (published === null) return [];
  const held = new Map<string, OfficeHeld | null>();
  const note = (person: string, unit: Named | null, office: Office): void => {
    const personKey = keyOf(nameWords(person));
    if (!unit?.entity || personKey === '') return;
    const { post, rank } = office;
    const key = [unit.entity, post, personKey].join(' ');
    const known = held.get(key);
    if (known === undefined) held.set(key, { unit, post, rank, person, personKey, published });
    else if (known !== null && known.rank !== rank) held.set(key, null);
  };
  for (const claim of claims) {
    if (claim.kind === 'official') {
      const person = textOf(claim, 'name');
      for (const title of person === null ? [] : wordsOf(claim, 'title'))
        for (const { unit, office } of officesIn(title)) note(person!, unitCalled(unit), office);
    } else if (claim.kind === 'document') {
      const signer = textOf(claim, 'signer');
      const titles = wordsOf(claim, 'signer_title');
      // "Quyền", and "Phó Giám đốc phụ trách": who stands in for the head is neither.
      const office = titles.length === 1 ? officeOf(nameWords(titles[0]!)) : null;
      if (signer !== null && office) note(signer, issuer, office);
    }
  }
  return [...held.values()].filter((one) => one !== null);
}

interface Office {
  /** Of the head, whoever is meant: "giám đốc" of a deputy too. */
  readonly post: string;
  readonly rank: OfficeHeld['rank'];
}

/** The offices of a title, each with its unit as it is written: "Bí thư Đảng ủy, Giám đốc Sở Y tế" has two; of a former one there is none. */
function officesIn(title: string): { readonly unit: string; readonly office: Office }[] {
  const scan = new Scan(title, lexicon());
  const { count, start, end } = scan.tokens;
  const found: { unit: string; office: Office }[] = [];
  for (let at = 0; at < count; ) {
    const parsed = parseTitle(scan, at, count);
    if (!parsed) return found;
    const { unit } = parsed;
    if (unit && unit.from > at) {
      const office = officeOf(nameWords(title.slice(start[at], end[unit.from - 1])));
      if (office) found.push({ unit: title.slice(start[unit.from], end[unit.to - 1]), office });
    }
    at = parsed.to;
    while (at < count && scan.has(at, PUNCTUATION)) at++;
  }
  return found;
}

/** Null for an office that is none of those: of a board, of a member, of who stands in for the head. */
function officeOf(words: readonly Word[]): Office | null {
  const said = keyOf(words);
  const rank = said.startsWith(DEPUTY) ? 'deputy' : 'head';
  const post = (rank === 'deputy' ? said.slice(DEPUTY.length) : said).replace(FIRST_AMONG, '');
  return HEADS.has(post) ? { post: post.startsWith('trưởng') ? 'trưởng' : post, rank } : null;
}

const DEPUTY = 'phó ';
const FIRST_AMONG = / (?:thường trực|thứ nhất)$/u;

// What stands before the name of the unit, as it is compared: "Trưởng | Phòng Nội vụ", "Chánh | Văn phòng".
const HEADS: ReadonlySet<string> = new Set(
  [
    ...[
      'bí thư',
      'bộ trưởng',
      'chánh',
      'chánh án',
      'chi cục trưởng',
      'chủ nhiệm',
      'chủ tịch',
      'cục trưởng',
      'giám đốc',
    ],
    ...['hiệu trưởng', 'tổng biên tập', 'tổng cục trưởng', 'tổng giám đốc', 'trưởng', 'trưởng ban', 'trưởng phòng'],
    ...['viện trưởng', 'vụ trưởng'],
  ].map((post) => keyOf(nameWords(post))),
);

const wordsOf = (claim: Claim, role: string): string[] =>
  argumentsOf(claim, role).flatMap(({ value, written }) => (typeof value === 'string' ? value : (written ?? [])));
