import { type Argument, argumentOf, type Claim } from '../../../domain/claim.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { inFull } from '../../../names/in-full.js';
import type { Person } from '../../../names/person.js';
import { parseRole } from '../../../names/role.js';
import { parseTitle, type Title } from '../../../names/title.js';
import { parseUnit, type UnitName } from '../../../names/unit.js';
import type { Span } from '../../../text/span.js';
import { claim, inferred, stated } from '../../argument.js';
import { blocRows, roleNotes } from '../../bloc-table.js';
import type { Chunk, RoleChunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { fullName } from '../../full-name.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { type Found, passedTo, replaced } from './handover.js';
import { type Holder, holdsRole, Line, TitlesByName, unitTitle } from './holder.js';
import { PATTERNS } from './patterns.js';
import { blocOfRole, numberedBloc } from './role-bloc.js';
import { RULES, type RuleName } from './rules.js';
import { type Current, succeeded } from './succession.js';
import { assignedYear, resolveYear, type Years } from './year.js';

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
  let carried: { sentence: number; year: number | null } | null = null;
  for (const sentence of passage.sentences) {
    const follows = carried !== null && carried.sentence === sentence.index - 1;
    if (follows) claims.push(...pointingBack(passage, sentence, titles, claims));
    if ((sentence.layers & ROLE) === 0 || sentence.chunks.length === 0) continue;
    // A sentence right after one that named a head goes on about the same year.
    const near = follows && carried ? carried.year : null;
    const before: number | null = near ?? assigned;
    const line = new Line(passage.scan, sentence.chunks, titles);
    const found = headsIn(passage, sentence, line, { before, assigned, said, published }, current, silences);
    if (found.length > 0) carried = { sentence: sentence.index, year: yearOf(found[found.length - 1]) };
    else carried = announced(line, sentence) ?? carried;
    said ??= carried?.year ?? null;
    claims.push(...found);
    if (sentence.zone === 'title' && !sentence.chunks.some(({ kind }) => kind === 'year')) undated.push(...found);
  }
  const told = withoutHeadline(passage, succeeded(claims, current), undated);
  return merge([...told, ...inTables(passage), ...bySignature(passage)]);
}

/**
 * "Năm 2027, Sở Y tế làm Trưởng khối. | Sang năm 2028, Sở Nội vụ đảm nhận trọng trách này": the role of the sentence before, in a
 * year of its own.
 */
function pointingBack(passage: Passage, sentence: Parsed, titles: TitlesByName, before: readonly Claim[]): Claim[] {
  const { scan } = passage;
  let at = sentence.from + 2;
  while (at < sentence.to && !(scan.word(at) === 'này' && DUTIES.get(scan.word(at - 1)) === scan.word(at - 2))) at++;
  const last = before.at(-1);
  if (at >= sentence.to || !last || argumentOf(last, 'role')?.value !== 'head') return [];
  const line = new Line(scan, chunksWithin(scan, sentence), titles);
  let index = line.chunks.findIndex((chunk) => chunk.from >= at - 2);
  while (line.isTaking(index - 1)) index--;
  const year = line.chunks.slice(0, index).findLast((chunk) => chunk.kind === 'year');
  const bloc = passage.blocAt(sentence.index, at);
  if (year?.kind !== 'year' || !bloc || argumentOf(last, 'bloc')?.value !== bloc.written) return [];
  const said: Said = { span: scan.span(at - 2, at + 1), role: 'head' };
  const holders = line.before(index - 1).slice(-1);
  return holders.map((holder) => headClaim(passage, bloc, said, holder, 'elected', year.year.last));
}
/** "trọng | trách", "nhiệm | vụ", "vai | trò", "vị | trí", "cương | vị": last words with those before. */
const DUTIES = new Map([
  ['trách', 'trọng'],
  ['vụ', 'nhiệm'],
  ['trò', 'vai'],
  ['trí', 'vị'],
  ['vị', 'cương'],
]);

/** "Bầu Khối trưởng, Khối phó năm 2028:" over the lines, or before the sentence, that name them. */
function announced(line: Line, sentence: Parsed): { sentence: number; year: number } | null {
  for (let i = 0; i < line.chunks.length; i++) {
    const year = line.role(i) ? line.yearAfter(i) : null;
    if (year !== null) return { sentence: sentence.index, year };
  }
  return null;
}

/** The units in the columns "Khối trưởng" and "Khối phó", and those with such a note in their row. */
function inTables(passage: Passage): Claim[] {
  const noted = roleNotes(passage).map(({ bloc, role, year, unit }) =>
    headClaim(passage, bloc, saidOf(passage, role), { unit, title: null }, 'in-table', year ?? bloc.year),
  );
  return [...noted, ...inColumns(passage)];
}

function inColumns(passage: Passage): Claim[] {
  const { scan } = passage;
  return blocRows(passage).flatMap(({ bloc, led }) =>
    led.flatMap(({ role, year, cell }) =>
      cell.chunks.flatMap((chunk) =>
        chunk.kind === 'units'
          ? chunk.list.units.map((unit) =>
              headClaim(
                passage,
                bloc,
                { span: scan.span(chunk.from, chunk.to), role: role.role.role },
                { unit, title: null },
                'in-table',
                year ?? bloc.year,
              ),
            )
          : [],
      ),
    ),
  );
}

/** "Sở Y tế làm Khối trưởng" over a text that says in which year: the text tells. */
function withoutHeadline(passage: Passage, claims: Claim[], undated: readonly Claim[]): Claim[] {
  if (undated.length === 0 || passage.facts.kind !== 'news') return claims;
  const key = (item: Claim): string =>
    item.arguments.flatMap((a) => (a.role === 'year' ? [] : [`${a.role}=${nameOf(a)}`])).join('|');
  const told = new Set(claims.filter((item) => !undated.includes(item)).map(key));
  return claims.filter((item) => !undated.includes(item) || !told.has(key(item)));
}

const yearOf = (found: Claim): number | null =>
  (found.arguments.find((a) => a.role === 'year')?.value as number | undefined) ?? null;

function headsIn(
  passage: Passage,
  sentence: Parsed,
  line: Line,
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
      const titled = byTitle(passage, sentence, chunk);
      claims.push(...titled);
      current.push(...undatedOf(passage, sentence, chunk, titled));
    }
    if (chunk.kind !== 'role') return;
    const found = done.has(index) ? [] : [...firstOf(line, index), ...replaced(line, index), ...passedTo(line, index)];
    for (const item of found) {
      const role = sentence.chunks[item.index] as RoleChunk;
      const bloc = item.of === undefined ? blocOfRole(passage, sentence, role) : numberedBloc(passage, role, item.of);
      done.set(item.index, { reason: bloc ? 'repeated' : 'no-bloc', names: item.holders.map(({ unit }) => unit) });
      if (!bloc) continue;
      const year = resolveYear(line, item, bloc, { ...years, before: near });
      // "A được bầu là Khối trưởng; Khối phó là B"
      if (item.year === null) near = year;
      for (const holder of item.holders) {
        const said = saidOf(passage, role);
        const found = headClaim(
          passage,
          bloc,
          item.role ? { ...said, role: item.role } : said,
          holder,
          item.rule,
          year,
        );
        claims.push(found);
        if (isCurrent(line, item)) current.push({ claim: found, bloc, kept: item.rule === 'kept-on' });
      }
    }
  });
  if (silences) {
    for (const [index, { kind, from, to }] of sentence.chunks.entries())
      if (kind === 'role') silences.push({ kind, sentence, from, to, ...(done.get(index) ?? NOBODY) });
  }
  return claims;
}

/** Who has the role now, and no year with it. */
const isCurrent = (line: Line, { year, index, rule }: Found): boolean =>
  year === 'review' && (rule === 'replaced' || line.yearAfter(index) === null);

/** "Ông Tô Hải, Giám đốc Sở Y tế, Khối trưởng": of the one at hand, as his title tells no year. */
function undatedOf(
  passage: Passage,
  { index }: Parsed,
  { from, list }: Extract<Chunk, { kind: 'persons' }>,
  titled: readonly Claim[],
): Current[] {
  const bloc = titled.length > 0 ? passage.blocAt(index, from) : null;
  const dated = list.persons.some(({ titles }) => titles.some((title) => yearInside(passage, title) !== null));
  return bloc === null || dated ? [] : titled.map((claim) => ({ claim, bloc, kept: false }));
}

const NOBODY = { reason: 'no-holder', names: [] } as const;

function firstOf(line: Line, index: number): Found[] {
  for (const pattern of PATTERNS) {
    const found = pattern(line, index);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Ông Tô Hải, Giám đốc Sở Y tế, Trưởng Khối thi đua": the unit of his other title leads. */
function byTitle(passage: Passage, sentence: Parsed, chunk: Extract<Chunk, { kind: 'persons' }>): Claim[] {
  const claims: Claim[] = [];
  for (const person of chunk.list.persons) {
    const role = roleInBracket(passage.scan, person);
    const titles = role ? [...person.titles, role] : person.titles;
    claims.push(...ofTitles(passage, passage.blocAt(sentence.index, person.from), titles));
  }
  return claims;
}

/** "Phó Giám đốc Công an tỉnh | (đơn vị Khối trưởng)": a role of the unit, no title of the person. */
function roleInBracket(scan: Scan, { name, to }: Person): Title | null {
  for (let i = name.to; i + 3 < to; i++) {
    if (scan.mark(i) !== 0x28 || scan.word(i + 1) !== 'đơn' || scan.word(i + 2) !== 'vị') continue;
    const role = parseRole(scan, i + 3, to);
    return role && { from: role.from, to: role.to, unit: null };
  }
  return null;
}

/** "TRƯỞNG KHỐI" / "GIÁM ĐỐC SỞ Y TẾ" over the name of who signs for the only bloc. */
function bySignature(passage: Passage): Claim[] {
  const { scan, blocs, facts } = passage;
  if (blocs.length !== 1) return [];
  return facts.signers.flatMap(({ titles }) =>
    ofTitles(
      passage,
      blocs[0],
      titles.map((t) => parseTitle(scan, t.from, t.to) ?? { ...t, unit: null }),
    ),
  );
}

function ofTitles(passage: Passage, bloc: Bloc | null, titles: readonly Title[]): Claim[] {
  const { scan } = passage;
  const role = titles.find((t) => holdsRole(scan, t) !== null);
  const post = unitTitle(scan, titles);
  if (!role || !post?.unit || !bloc) return [];
  const span = scan.span(role.from, role.to);
  const year = yearInside(passage, role) ?? bloc.year;
  return [
    claim('head', RULES['by-title'].name, RULES['by-title'].confidence, span, [
      inferred('bloc', bloc.written, 'from_context', [bloc.name]),
      orgOf(passage, { unit: post.unit, title: post }),
      year === null ? null : inferred('year', year, 'from_context', []),
      inferred('role', holdsRole(scan, role) ?? 'head', 'stated', [span]),
    ]),
  ];
}

/** "Trưởng Khối năm 2025". */
function yearInside(passage: Passage, title: Title): number | null {
  for (let i = title.from; i < title.to; i++) {
    const word = passage.scan.slice(i, i + 1);
    if (/^(19|20)\d\d$/.test(word)) return Number(word);
  }
  return null;
}

/**
 * "Chánh Văn phòng Bộ Xây dựng, đơn vị Trưởng Khối": the ministry leads where the text lists ministries, and nowhere
 * its office.
 */
function leadingUnit({ scan, sentences }: Passage, unit: UnitName): UnitName {
  const parent = scan.word(unit.from) === 'văn' ? parseUnit(scan, unit.from + 2, unit.to) : null;
  if (parent?.kind !== 'ministry' || parent.to !== unit.to) return unit;
  const [own, whole] = [scan.slice(unit.from, unit.to), scan.slice(parent.from, parent.to)];
  let listed = false;
  for (const { chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'units' || chunk.list.units.length < 3) continue;
      const names = chunk.list.units.map((u) => scan.slice(u.from, u.to));
      if (names.includes(own)) return unit;
      listed ||= names.includes(whole);
    }
  }
  return listed ? parent : unit;
}

function orgOf(passage: Passage, { unit: named, title }: Holder) {
  const { scan, abbreviations } = passage;
  const unit = title ? leadingUnit(passage, named) : named;
  const org = stated(scan, 'org', unit.from, unit.to, fullName(scan, abbreviations, unit));
  return title ? ({ ...org, basis: 'inferred' } as const) : org;
}

/** Where the text says what role the unit has. */
interface Said {
  readonly span: Span;
  readonly role: 'head' | 'deputy';
}

const saidOf = ({ scan }: Passage, chunk: RoleChunk): Said => ({
  span: scan.span(chunk.from, chunk.to),
  role: chunk.role.role,
});

function headClaim(
  passage: Passage,
  bloc: Bloc,
  { span, role }: Said,
  holder: Holder,
  rule: RuleName,
  year: number | null,
): Claim {
  return claim('head', RULES[rule].name, RULES[rule].confidence, span, [
    inferred('bloc', bloc.written, 'from_context', [bloc.name]),
    orgOf(passage, holder),
    year === null ? null : inferred('year', year, 'from_context', []),
    inferred('role', role, 'stated', [span]),
  ]);
}

/**
 * One claim for a unit, role, bloc and year, however often it is said. "Chủ tịch UBND huyện A, Cụm trưởng" tells of the
 * district that the text elsewhere says to lead.
 */
function merge(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  for (const item of claims) {
    const key = item.arguments.map((a) => `${a.role}=${nameOf(a)}`).join('|');
    const other = kept.get(key);
    // What the text states of the unit itself counts before what a person's title lets infer.
    if (!other || (isInferred(other) && !isInferred(item))) kept.set(key, item);
  }
  return withoutTitled([...kept.values()]);
}

/**
 * "Cao su Bến Đá (Khối trưởng)" is "Công ty CP Cao su Bến Đá" of a person's title: where the text states the short name,
 * that of the title is left out.
 */
function withoutTitled(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isInferred)) return claims;
  const key = (item: Claim, name: string): string =>
    [name, ...['bloc', 'year', 'role'].map((role) => argumentOf(item, role)?.value)].join('|');
  const org = (item: Claim): string => item.arguments.filter((a) => a.role === 'org').map(nameOf)[0] ?? '';
  const said = new Set(claims.flatMap((item) => (isInferred(item) ? [] : [key(item, org(item))])));
  return claims.filter((item) => {
    if (!isInferred(item)) return true;
    const words = org(item).split(' ');
    return !words.some((_, i) => i > 0 && i < words.length - 1 && said.has(key(item, words.slice(i).join(' '))));
  });
}

/**
 * "UBND thị xã An Sơn" leads for "thị xã An Sơn", "Công an tỉnh BR-VT" is that of the full name, "Liên hiệp các Hội
 * KH&KT" that of the province: one head.
 */
const nameOf = ({ role, value, written }: Argument): string => {
  const said = String(value ?? written);
  // A role or a year is compared as it is.
  if (role !== 'org' && role !== 'bloc') return said;
  const small = role === 'org' && HAS_LETTERS.test(said) ? inFull(said) : said.toLowerCase();
  if (!SPELT_IN_WAYS.test(small)) return small;
  const name = small
    .replace(/ *[-–] */g, '-')
    .replace(/(?<!\p{L})br-?vt(?!\p{L})/u, 'bà rịa-vũng tàu')
    .replace(/(?<!\p{L})kh ?& ?kt(?!\p{L})/u, 'khoa học và kỹ thuật')
    .replace(/(?<= kỹ thuật) tỉnh$/u, '');
  return role === 'org' ? name.replace(/^(ubnd|ủy ban nhân dân) (?=\S+ \S)/, '') : name;
};

/** "Liên minh HTX tỉnh" */
const HAS_LETTERS = /\p{Lu}{2}/u;

/** Most names hold nothing that is written in several ways. */
const SPELT_IN_WAYS = /[-–]|vt|kt| kỹ thuật tỉnh|^(?:ubnd|ủy ban)/;

const isInferred = (found: Claim): boolean => argumentOf(found, 'org')?.basis === 'inferred';
