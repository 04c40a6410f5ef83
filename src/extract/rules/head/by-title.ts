import type { Claim } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import type { Person } from '../../../names/person.js';
import { parseRole } from '../../../names/role.js';
import { parseTitle, type Title } from '../../../names/title.js';
import type { UnitName } from '../../../names/unit.js';
import { COLON, DASHES, OPEN } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, PUNCTUATION } from '../../../text/tokens.js';
import { standsForUnit } from '../../abbreviations.js';
import { claim, inferred } from '../../argument.js';
import type { Chunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Parsed, Passage, Signer } from '../../passage.js';
import { signedColumns } from '../../signed-columns.js';
import { headClaim, orgOf } from './head-claim.js';
import { holdsRole, type TitlesByName, unitTitle } from './holder.js';
import { RULES } from './rules.js';
import type { Current } from './succession.js';

/** "Ông Tô Hải, Giám đốc Sở Y tế, Khối trưởng": of the one at hand, as his title tells no year. */
export function undatedOf(
  passage: Passage,
  { index }: Parsed,
  { from, list }: Extract<Chunk, { kind: 'persons' }>,
  titled: readonly Claim[],
): Current[] {
  const bloc = titled.length > 0 ? passage.blocAt(index, from) : null;
  const dated = list.persons.some(({ titles }) => titles.some((title) => yearInside(passage, title) !== null));
  return bloc === null || dated ? [] : titled.map((claim) => ({ claim, bloc, kept: false }));
}

/**
 * "Ông Tô Hải, Giám đốc Sở Y tế, Trưởng Khối thi đua": the unit of his other title leads, be it in a sentence of its own ("Dự
 * hội nghị có ông Tô Hải, Giám đốc Sở Y tế. | Ông Tô Hải - Trưởng Khối - phát biểu").
 */
export function byTitle(
  passage: Passage,
  sentence: Parsed,
  chunk: Extract<Chunk, { kind: 'persons' }>,
  known: TitlesByName,
): Claim[] {
  const claims: Claim[] = [];
  for (const person of chunk.list.persons) {
    const role = roleInBracket(passage.scan, person);
    const titles = role ? [...person.titles, role] : person.titles;
    const bloc = passage.blocAt(sentence.index, person.from);
    const leads = role !== null || titles.some((title) => isOfBloc(passage, title, bloc));
    const unit = leads ? unitOfLine(passage.scan, sentence, chunk, role !== null) : null;
    const post = unit && !role ? { from: unit.from, to: unit.to, unit } : known.of(person.name);
    claims.push(...ofTitles(passage, bloc, titles, post, role ? unit : null));
  }
  return claims;
}

/**
 * "- | Sở Y tế |: bà Hà Nhàn, Giám đốc (đơn vị Khối trưởng)", "+ | Sở Y tế |: ông Tô Hải, Giám đốc - Khối trưởng": the unit that a line opens
 * with, of its only person; behind a dash too where the role is the unit's own.
 */
function unitOfLine(
  scan: Scan,
  { zone, chunks }: Parsed,
  persons: Extract<Chunk, { kind: 'persons' }>,
  own: boolean,
): UnitName | null {
  const at = chunks.indexOf(persons);
  const units = entryAt(chunks, at - 2);
  const parted = scan.mark(persons.from - 1) === COLON || (own && DASHES.has(scan.mark(persons.from - 1)));
  if (!parted || units?.kind !== 'units' || units.list.units.length !== 1 || persons.list.persons.length !== 1)
    return null;
  const opens = chunks
    .slice(0, at - 2)
    .every(({ kind, from, to }) => kind === 'mark' || (kind === 'word' && to === from + 1));
  return opens && at <= LONGEST_MARKER + 2 && (own || zone === 'item') ? units.list.units[0] : null;
}
/** "1.", "a)", "+" */
const LONGEST_MARKER = 2;

/** "Khối trưởng", "Khối trưởng | năm 2027", "Cụm trưởng | Cụm thi đua số 5" of the bloc at hand; not "Trưởng khối | Dân vận", nor "Khối trưởng" by a Cụm. */
function isOfBloc(passage: Passage, { from, to }: Title, bloc: Bloc | null): boolean {
  const { scan } = passage;
  let at = from;
  while (at < to && !ROLES.has(scan.kind('role', at) ?? '')) at++;
  if (bloc === null || at === to) return false;
  const end = at + scan.size('role', at);
  for (let i = at; i < end; i++) if (scan.word(i) === OTHER_KIND[bloc.kind]) return false;
  const named = blocInside(passage, { from: at, to: end + 1, unit: null });
  if (named) return named === bloc;
  return scan.has(end, PUNCTUATION | LINE_START) || parseYear(scan, end, end + 2) !== null;
}
const ROLES: ReadonlySet<string> = new Set(['head', 'deputy']);
const OTHER_KIND = { khoi: 'cụm', cum: 'khối' };

/** "Phó Giám đốc Công an tỉnh | (đơn vị Khối trưởng)": a role of the unit, no title of the person. */
function roleInBracket(scan: Scan, { name, to }: Person): Title | null {
  for (let i = name.to; i + 3 < to; i++) {
    if (scan.mark(i) !== OPEN || scan.word(i + 1) !== 'đơn' || scan.word(i + 2) !== 'vị') continue;
    const role = parseRole(scan, i + 3, to);
    // "(đơn vị | Khối trưởng năm 2027 |)"
    const year = role && parseYear(scan, role.to, to);
    return role && { from: role.from, to: year?.to ?? role.to, unit: null };
  }
  return null;
}

/** "TRƯỞNG KHỐI" / "GIÁM ĐỐC SỞ Y TẾ" over the name of who signs for the only bloc. */
export function bySignature(passage: Passage): Claim[] {
  const { scan, blocs, facts } = passage;
  if (blocs.length !== 1) return [];
  const signed = signedColumns(passage).flatMap(({ role, from, to, unit }) =>
    role === 'member'
      ? []
      : [
          headClaim(
            passage,
            blocs[0],
            { span: scan.span(from, to), role },
            { unit, title: null },
            'role-first',
            blocs[0].year,
          ),
        ],
  );
  if (signed.length > 0) return signed;
  return facts.signers.flatMap(({ titles, authority }) =>
    ofTitles(
      passage,
      blocs[0],
      [...standsInFor(scan, authority, titles[0]), ...titles].map((t) => wholeLine(scan, t)),
    ),
  );
}

/** "KT. | TRƯỞNG KHỐI" over "PHÓ GIÁM ĐỐC SỞ Y TẾ": the role of the unit for whose director he signs; none over "PHÓ TRƯỞNG KHỐI". */
function standsInFor(scan: Scan, authority: Signer['authority'], title: Range | undefined): Range[] {
  if (title === undefined || scan.word(title.from) !== 'phó' || holdsRole(scan, { ...title, unit: null })) return [];
  return authority.flat().flatMap(({ from, to }) => {
    for (let i = from; i < to; i++) if (scan.kind('role', i) === 'head') return [{ from: i, to }];
    return [];
  });
}
type Range = Pick<Title, 'from' | 'to'>;

/** "GIÁM ĐỐC BIDV | PHỐ NỐI": a line of a signature is all of the title, and of its unit. */
function wholeLine(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): Title {
  const title = parseTitle(scan, from, to);
  if (!title?.unit || title.unit.to >= to) return title ?? { from, to, unit: null };
  for (let i = title.unit.to; i < to; i++) if (!scan.has(i, ALL_CAPS)) return title;
  return { ...title, to, unit: { ...title.unit, to } };
}

function ofTitles(
  passage: Passage,
  near: Bloc | null,
  titles: readonly Title[],
  known?: Title,
  line: UnitName | null = null,
): Claim[] {
  const { scan } = passage;
  const role = titles.find((t) => holdsRole(scan, t) !== null);
  const post = unitTitle(scan, titles) ?? letteredTitle(passage, titles) ?? known;
  const bloc = (role && blocInside(passage, role)) ?? near;
  const unit = line ?? post?.unit;
  if (!role || !unit || !bloc) return [];
  const span = scan.span(role.from, role.to);
  const year = yearInside(passage, role) ?? bloc.year;
  return [
    claim('head', RULES['by-title'].name, RULES['by-title'].confidence, span, [
      inferred('bloc', bloc.written, 'from_context', [bloc.name]),
      orgOf(passage, { unit, title: line ? null : (post ?? null) }),
      year === null ? null : inferred('year', year, 'from_context', []),
      inferred('role', holdsRole(scan, role) ?? 'head', 'stated', [span]),
    ]),
  ];
}

/** "Phó Tổng Giám đốc | BDCO |": the letters that the text has said to stand for a unit are the unit of the title. */
function letteredTitle({ scan, abbreviations }: Passage, titles: readonly Title[]): Title | undefined {
  for (const title of titles) {
    const at = title.to - 1;
    const short = scan.slice(at, title.to);
    const named = title.unit === null && at > title.from && abbreviations.has(short) && holdsRole(scan, title) === null;
    if (named && standsForUnit(abbreviations, short))
      return { ...title, unit: { from: at, to: title.to, kind: 'name', level: 0, full: null } };
  }
  return undefined;
}

/** "Khối trưởng | Khối thi đua số 3": the bloc that the title names, whatever the text is about there. */
function blocInside({ scan, blocNamedAt }: Passage, { from, to }: Title): Bloc | null {
  for (let i = from; i < to; i++) {
    const bloc = scan.size('bloc', i) > 0 ? blocNamedAt(scan.tokens.start[i]) : null;
    if (bloc) return bloc;
  }
  return null;
}

/** "Trưởng Khối năm 2025". */
function yearInside(passage: Passage, title: Title): number | null {
  for (let i = title.from; i < title.to; i++) {
    const word = passage.scan.slice(i, i + 1);
    if (/^(19|20)\d\d$/.test(word)) return Number(word);
  }
  return null;
}
