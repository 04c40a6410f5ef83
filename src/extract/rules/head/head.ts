import type { Claim } from '../../../domain/claim.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import { COLON, COMMA } from '../../../text/marks.js';
import type { RoleChunk } from '../../chunk.js';
import { withOwner } from '../../own-unit.js';
import { isPageNumber } from '../../page-number.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { bySignature, byTitle, undatedOf } from './by-title.js';
import { chosenUnder } from './chosen-under.js';
import { CHOSEN } from './giving.js';
import { type Found, isOfReplaced, passedTo, replaced } from './handover.js';
import { headClaim, saidOf } from './head-claim.js';
import { Line, TitlesByName } from './holder.js';
import { inTables } from './in-tables.js';
import { withLineUnder } from './line-under.js';
import { merge, withoutHeadline } from './merge.js';
import { withOpenHolders } from './open-holders.js';
import { PATTERNS } from './patterns.js';
import { goingOn, pointingBack } from './pointing-back.js';
import { blocOfRole, numberedBloc } from './role-bloc.js';
import { RULES } from './rules.js';
import { Sections } from './sections.js';
import { successor, successorBelow } from './succeeding.js';
import { type Current, succeeded } from './succession.js';
import { nextInLine } from './terms.js';
import { underRole } from './under-role.js';
import { assignedYear, fillsPlace, type Years, yearOfHead } from './year.js';

/** Roles stand in the text or in a title of a person. */
const ROLE = layerBits('role');

/** Units that lead or help to lead a bloc, this year and the next. `silences` takes the roles that nobody holds. */
export function heads(passage: Passage, silences?: Silence[]): readonly Claim[] {
  const claims: Claim[] = [];
  const current: Current[] = [];
  /** Those of headlines that say no year. */
  const undated: Claim[] = [];
  const titles = new TitlesByName(passage.scan, passage.sentences);
  const assigned = assignedYear(passage, titles);
  /** The last year that was said with a role: for blocs of which the text tells no other. */
  let said: number | null = null;
  const published = passage.facts.published ? Number(passage.facts.published.value.slice(0, 4)) : null;
  let filled: boolean | null = null;
  const fills = (): boolean => {
    filled ??= fillsPlace(passage);
    return filled;
  };
  let carried: { sentence: number; year: number | null; ofOne?: boolean } | null = null;
  /** The line with a colon that gives its year to those under it, and the last of them. */
  let heading: { sentence: number; year: number } | null = null;
  /** The last sentence that says for which year somebody is chosen, and not whom. */
  let elected: { sentence: number; year: number } | null = null;
  const sections = new Sections(passage);
  for (const written of passage.sentences) {
    const sentence =
      (written.layers & ROLE) === 0
        ? written
        : withOpenHolders(passage, withOwner(passage, withLineUnder(passage, written)));
    sections.enter(sentence);
    if (isPageNumber(passage.scan, sentence)) {
      [carried, heading, elected] = [past(carried, sentence), past(heading, sentence), past(elected, sentence)];
      continue;
    }
    const follows = carried !== null && carried.sentence === sentence.index - 1;
    if (follows)
      claims.push(...pointingBack(passage, sentence, titles, claims), ...successorBelow(passage, sentence, titles));
    const both = RELATIONAL.has(sentence.zone) ? yearOfBoth(passage.scan, sentence) : null;
    if ((sentence.layers & ROLE) === 0 || sentence.chunks.length === 0) {
      if (both !== null) carried = heading = { sentence: sentence.index, year: both };
      // "… bầu Khối trưởng, Khối phó năm 2028." over "Kết quả:" and the lines that name them
      else if (elected?.sentence === sentence.index - 1 && saysResult(passage.scan, sentence))
        carried = elected = { sentence: sentence.index, year: elected.year };
      continue;
    }
    // A sentence right after one that named a head goes on about the same year.
    // "- Khối trưởng năm 2028: Sở Y tế." over "2. Khối thi đua số 2 (6 đơn vị); Sở Nội vụ làm Khối trưởng": of the bloc before it alone
    const near = follows && carried && !(carried.ofOne && namesBloc(sentence)) ? carried.year : null;
    const before: number | null = near ?? sections.year ?? assigned;
    const line = new Line(passage.scan, sentence.chunks, titles);
    const under: number | null = heading !== null && heading.sentence === sentence.index - 1 ? heading.year : null;
    const headed = under ?? sections.year;
    const named = headsIn(
      passage,
      sentence,
      line,
      titles,
      { before, headed, section: sections.year, assigned, said, published, fills },
      current,
      silences,
    );
    // "Năm 2027, A làm Trưởng khối; năm 2028, nhiệm vụ này được giao cho B"
    const handed = named.length > 0 ? pointingBack(passage, sentence, titles, named) : [];
    const found = [...named, ...goingOn(passage, sentence, named), ...handed];
    const told = found.length > 0 ? null : announced(line, sentence);
    elected = told;
    // "Khối trưởng năm 2028: Sở Y tế (thay Thuế tỉnh)": of the year that the role has, and not of the one before
    const last = found.findLast(({ rule }) => rule !== RULES.replaced.name) ?? found.at(-1);
    if (last) carried = { sentence: sentence.index, year: yearOf(last), ofOne: !namesBloc(sentence) };
    else carried = told ?? (both === null ? carried : { sentence: sentence.index, year: both });
    if (told !== null && passage.scan.mark(sentence.to - 1) === COLON) heading = told;
    else if (both !== null && found.length === 0) heading = { sentence: sentence.index, year: both };
    else heading = under !== null && found.length > 0 ? { sentence: sentence.index, year: under } : null;
    said ??= carried?.year ?? null;
    claims.push(...found);
    if (sentence.zone === 'title' && !sentence.chunks.some(({ kind }) => kind === 'year')) undated.push(...found);
  }
  const kept = withoutHeadline(passage, succeeded(claims, current), undated);
  return merge([
    ...kept,
    ...inTables(passage),
    ...underRole(passage),
    ...chosenUnder(passage),
    ...bySignature(passage),
  ]);
}

/** What a sentence said of those that follow it, as if the number of a page below had said it. */
const past = <T extends { readonly sentence: number }>(said: T | null, { index }: Parsed): T | null =>
  said?.sentence === index - 1 ? { ...said, sentence: index } : said;

const namesBloc = ({ chunks }: Parsed): boolean => chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);

/** "Bầu Khối trưởng, Khối phó năm 2028:" over the lines, or before the sentence, that name them. */
function announced(line: Line, sentence: Parsed): { sentence: number; year: number } | null {
  for (let i = 0; i < line.chunks.length; i++) {
    const year = line.role(i) ? line.yearAfter(i) : null;
    if (year !== null) return { sentence: sentence.index, year };
  }
  // "Khối trưởng, Khối phó | các Khối thi đua năm 2028:"
  const [year, colon] = line.chunks.slice(-2);
  const heads = line.chunks.some((_, i) => line.role(i)) && line.chunks.every(({ kind }) => kind !== 'units');
  return heads && year?.kind === 'year' && colon?.kind === 'mark' && colon.mark === ':'
    ? { sentence: sentence.index, year: year.year.last }
    : null;
}

/** "Kết quả:", "Kết quả bầu cử như sau:" */
const saysResult = (scan: Scan, { from, to }: Parsed): boolean =>
  scan.pairAt(from) === 'kết quả' && scan.mark(to - 1) === COLON && to - from <= LONGEST_RESULT;
const LONGEST_RESULT = 9;

/** "công bố danh sách các đơn vị làm | trưởng, phó cụm, khối năm 2028 |": the year of the roles of all blocs; null for others. */
function yearOfBoth(scan: Scan, { from, to }: Parsed): number | null {
  for (let i = scan.next('phó', from + 2, to); i >= 0; i = scan.next('phó', i + 1, to)) {
    const joined = scan.mark(i - 1) === COMMA || scan.word(i - 1) === 'và';
    if (!joined || scan.word(i - 2) !== 'trưởng' || !namesBlocs(scan, i)) continue;
    const at = scan.next('năm', i, Math.min(to, i + 9));
    const year = at < 0 ? null : parseYear(scan, at, to);
    if (year) return year.last;
  }
  return null;
}
/** "phó | các cụm, khối"; not "trưởng, phó phòng" */
const namesBlocs = (scan: Scan, at: number): boolean =>
  [at + 1, at + 2, at + 3].some((i) => scan.word(i) === 'khối' || scan.word(i) === 'cụm');

const yearOf = (found: Claim): number | null =>
  (found.arguments.find((a) => a.role === 'year')?.value as number | undefined) ?? null;

function headsIn(
  passage: Passage,
  sentence: Parsed,
  line: Line,
  titles: TitlesByName,
  years: Years,
  current: Current[],
  silences: Silence[] | undefined,
): Claim[] {
  const claims: Claim[] = [];
  /** Of the roles that were read, why they make no claim, should none hold them. */
  const done = new Map<number, Pick<Silence, 'reason' | 'names'>>();
  let near = years.before;
  sentence.chunks.forEach((chunk, index) => {
    if (chunk.kind === 'persons') {
      const titled = byTitle(passage, sentence, chunk, titles);
      claims.push(...titled);
      current.push(...undatedOf(passage, sentence, chunk, titled));
    }
    if (chunk.kind !== 'role') return;
    const lost = done.has(index) || failsAfter(line, index);
    const own = lost ? [] : firstOf(line, index);
    const others = lost ? [] : [...replaced(line, index), ...passedTo(line, index)];
    const next = own.length > 0 ? nextInLine(line, index) : [];
    const found = [...own, ...others, ...(lost || next.length > 0 ? next : successor(line, index))];
    for (const item of found) {
      const role = sentence.chunks[item.index] as RoleChunk;
      const bloc =
        item.at !== undefined
          ? passage.blocNamedAt(passage.scan.span(line.chunks[item.at].from, line.chunks[item.at].to).start)
          : item.of === undefined
            ? blocOfRole(passage, sentence, role)
            : numberedBloc(passage, role, item.of);
      done.set(item.index, { reason: bloc ? 'repeated' : 'no-bloc', names: item.holders.map(({ unit }) => unit) });
      if (!bloc) continue;
      const { value: year, supposed } = yearOfHead(line, item, bloc, { ...years, before: near });
      // "A được bầu là Khối trưởng; Khối phó là B"
      // "B thay A làm Khối trưởng, khối phó là C": of the same year
      if ((item.year === null || item.year === 'next') && !isOfReplaced(line, item.index)) near = year;
      for (const holder of item.holders) {
        if (holder.title && isEnforced(passage.scan, sentence)) continue;
        const said = saidOf(passage, role);
        const found = headClaim(
          passage,
          bloc,
          item.role ? { ...said, role: item.role } : said,
          holder,
          item.rule,
          year,
        );
        // Who led before stands first: what the next sentence says is not of its year.
        if (isOfReplaced(line, item.index)) claims.unshift(found);
        else claims.push(found);
        if (isCurrent(line, item)) current.push({ claim: found, bloc, kept: item.rule === 'kept-on', supposed });
        else if (supposed) current.push({ claim: found, bloc, kept: false, supposed });
      }
    }
  });
  if (silences) {
    for (const [index, { kind, from, to }] of sentence.chunks.entries())
      if (kind === 'role') silences.push({ kind, sentence, from, to, ...(done.get(index) ?? NOBODY) });
  }
  return claims;
}

/** "Điều 3. Giám đốc Sở Nội vụ, Trưởng các khối thi đua | chịu trách nhiệm thi hành | Quyết định này": they are several, each with a post. */
const isEnforced = (scan: Scan, { from, to }: Parsed): boolean =>
  scan.nextPair('trách', 'nhiệm', from, to) >= 0 && scan.nextPair('thi', 'hành', from, to) >= 0;

/** "Sở Y tế được 2/5 phiếu bầu làm Khối trưởng | nên không trúng cử", "… | nhưng chưa đủ phiếu": nobody has it by that. */
function failsAfter(line: Line, index: number): boolean {
  for (let i = line.afterRole(index); i < line.chunks.length && i - index < LONGEST_OUTCOME; i++) {
    const text = line.text(i);
    if (line.chunks[i].kind === 'units' || line.role(i) || line.isMark(i, ';.')) return false;
    if (text !== 'không' && text !== 'chưa') continue;
    return FAILS.has(line.text(i + 1)) || (line.text(i + 1) === 'được' && CHOSEN.has(line.text(i + 2)));
  }
  return false;
}
const LONGEST_OUTCOME = 12;
const FAILS = new Set(['trúng', 'đắc', 'đủ', 'đạt', 'trúng cử', 'đắc cử', 'trúng phiếu', 'quá']);

/** Who has the role now, and no year with it. */
const isCurrent = (line: Line, { year, index, rule }: Found): boolean =>
  year === 'review' && (rule === 'replaced' || line.yearAfter(index) === null);

const NOBODY = { reason: 'no-holder', names: [] } as const;

function firstOf(line: Line, index: number): Found[] {
  for (const pattern of PATTERNS) {
    const found = pattern(line, index);
    if (found.length > 0) return found;
  }
  return [];
}
