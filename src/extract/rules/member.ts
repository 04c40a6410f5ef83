import type { Claim } from '../../domain/claim.js';
import { layerBits, type Scan } from '../../lexicon/scan.js';
import { WordSet } from '../../lexicon/word-set.js';
import { parseUnit, type UnitName } from '../../names/unit.js';
import { anyUnitHead } from '../../names/unit-head.js';
import { isTerritory } from '../../names/unit-kinds.js';
import { COLON, OPEN, SEMICOLON } from '../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../text/tokens.js';
import { claim, inferred, stated } from '../argument.js';
import { attendedRows } from '../attended-table.js';
import { blocParts } from '../bloc-parts.js';
import { blocRows, listedMembers } from '../bloc-table.js';
import { chunksWithin } from '../chunker.js';
import { fullName } from '../full-name.js';
import { withOwner } from '../own-unit.js';
import { type Bloc, type Parsed, type Passage, RELATIONAL } from '../passage.js';
import { signedColumns } from '../signed-columns.js';
import type { Reason, Silence } from '../silence.js';
import { isWholeList } from '../whole-list.js';
import { besideOthers } from './member/and-others.js';
import { namesBeforeName } from './member/before-name.js';
import { besideWhom } from './member/besides.js';
import { leadersInLines, memberBrackets } from './member/by-role.js';
import { composedIn, composes, ledBelow, scoredUnder } from './member/composed.js';
import { asCounted } from './member/counted.js';
import { countedBelow } from './member/counted-line.js';
import { describedList } from './member/described.js';
import { type Groups, groupsIn } from './member/groups.js';
import { asksEach, headsMembers } from './member/headed.js';
import { ofBlocsKind } from './member/kind-of-bloc.js';
import { labelledMembers } from './member/labelled.js';
import { leadersBefore } from './member/leading.js';
import { afterMarker, endsWithColon, itemsUnder, unitsOfCell, wholeCell } from './member/lines.js';
import { listFrom } from './member/list.js';
import { listedBelow } from './member/list-heading.js';
import type { Item } from './member/list-item.js';
import { afterBracket } from './member/list-links.js';
import { isGiven, type Opening, ownerBefore } from './member/list-start.js';
import { isRegion, isTitled, keyOf } from './member/member-key.js';
import { moved } from './member/moved.js';
import { type Counting, countedAs, countOfUnits, nounOfName, opensNames, pair } from './member/nouns.js';
import { listOpening, opensWithIncludes } from './member/opening.js';
import { placesInName } from './member/places-in-name.js';
import { plainParts } from './member/plain-parts.js';
import { opensPledge, pledgedBelow, pledgersIn } from './member/pledged.js';
import { absentUnder, presence } from './member/presence.js';
import { leadersAndRest } from './member/rest.js';
import { RULES, type RuleName } from './member/rules.js';
import { runOfMembers } from './member/run.js';
import { scoreCells, scoredIn, scoreRows } from './member/scored.js';
import { withSharedCommittee } from './member/shared-committee.js';
import { withSharedOffice, withSharedPlaces } from './member/shared-places.js';
import { signedItems } from './member/signed-items.js';
import { signedBy, signs } from './member/signing.js';
import { singlesIn } from './member/single.js';
import { stoodFor } from './member/stood-for.js';
import { pointsToThem } from './member/those-are.js';
import { toldBetween } from './member/words-between.js';

export { RULES } from './member/rules.js';

/** Names of a run that nothing but what speaks of the bloc leads to. */
const FEWEST = 3;
const TOLD_IN: ReadonlySet<string> = new Set(['news', 'minutes', 'notice', 'report']);

/** A list of members names its bloc, in full or as "Khối". */
const BLOC = layerBits('bloc');
const UNIT = layerBits('unit', 'place');

/**
 * Units that the text calls members of a bloc. Recipients, hosts and guests are none by that alone. `silences` takes the
 * lists that are announced and come to nothing.
 */
export function members(passage: Passage, silences?: Silence[]): Claim[] {
  const claims = new Map<string, Claim>();
  if (passage.blocs.length === 0) return [];
  const announced = new Set<string>();
  /** By their words: the key of each, and whether it is no more than those. */
  const written = new Map<string, { key: string; bare: boolean }>();
  /** Those of which only the title of a person tells so far. */
  const titled = new Set<string>();
  const add = (found: Found): void => {
    // "các tỉnh Tây Nguyên và Nam Trung Bộ": parts of the country
    if (passage.scan.kind('place', found.item.from) === 'region' && isRegion(passage.scan, found.item)) return;
    // "- Thành viên: …": what they are called
    if (pair(passage.scan, found.item.from, 'thành', 'viên')) return;
    const key = `${found.bloc.written}|${keyOf(passage.scan, found.item)}`;
    // "(Bến Đá, Tân Khê)" and "2 thành phố: Bến Đá, Tân Khê": the same, by fewer words in one of the two
    const said = `${found.bloc.written}|${passage.scan.slice(found.item.from, found.item.to).toLowerCase()}`;
    const other = written.get(said);
    if (other !== undefined && other.key !== key && other.bare !== !found.item.full) {
      if (other.bare) claims.delete(other.key);
      else return;
    }
    written.set(said, { key, bare: !found.item.full });
    // "- Ông Tô Hải, Chủ tịch UBND xã Tân Khê" attends, "gồm 6 đơn vị: xã Tân Khê, …" says what the member is
    const counted = found.announced != null && !announced.has(key);
    // "Ông Tô Hải, Viện trưởng VKSND huyện đảo Tân Khê" over "(VKSND các huyện: Bến Đá, Tân Khê)": the list says what the member is called
    const ofPerson = isTitled(passage.scan, found.item);
    const listed = !ofPerson && titled.delete(key);
    if (ofPerson && !claims.has(key)) titled.add(key);
    if (counted || listed || !claims.has(key)) claims.set(key, memberClaim(passage, found));
    if (counted) announced.add(key);
  };
  const composing = composes(passage);
  const parts = blocParts(passage, composing);
  const partHeads = new Set(parts.map(({ head }) => head.index));
  for (const plain of passage.sentences) {
    // "Khối thi đua số 1: Các cơ quan Đảng (06 đơn vị)": the rows under it say which
    if (partHeads.has(plain.index)) continue;
    if (RELATIONAL.has(plain.zone) && (plain.layers & UNIT) !== 0)
      for (const found of scoredIn(passage, plain)) add({ ...found, rule: 'scored' });
    const counted = RELATIONAL.has(plain.zone) ? countedBelow(passage, plain) : null;
    const labelled =
      RELATIONAL.has(plain.zone) && !counted ? (labelledMembers(passage, plain) ?? listedBelow(passage, plain)) : null;
    const below = counted ?? labelled;
    const own = below && passage.blocAt(plain.index, below.trigger);
    if (below && own) {
      for (const item of below.items) add({ bloc: own, item, rule: 'called-members', trigger: below.trigger });
      // Lines above and below a label may say who leads.
      if (counted) continue;
    }
    const told = plain.chunks.length > 0 ? (plain.layers & BLOC) !== 0 : false;
    if (!told) {
      const says =
        (plain.layers & UNIT) !== 0 || opensWithIncludes(passage.scan, plain.from)
          ? saysMembers(passage.scan, plain) ||
            signs(passage.scan, plain.from, plain.to) ||
            pledgersIn(passage.scan, plain) >= 0
          : headsMembers(passage.scan, plain) >= 0 || opensPledge(passage.scan, plain);
      if (!RELATIONAL.has(plain.zone) || !says) continue;
    }
    const sentence = plain.chunks.length > 0 ? plain : { ...plain, chunks: chunksWithin(passage.scan, plain) };
    const composed = composing || ledBelow(passage, sentence) ? composedIn(passage, sentence) : [];
    for (const found of composed.length > 0 ? composed : scoredUnder(passage, sentence))
      add({ ...found, rule: 'composed' });
    const heads = sentence.zone === 'heading' || asksEach(passage.scan, sentence) >= 0;
    const found = heads ? headed(passage, sentence) : membersIn(passage, sentence, silences);
    for (const one of found) add(one);
  }
  for (const { bloc, members: cells } of blocRows(passage)) {
    for (const cell of cells)
      for (const item of unitsOfCell(passage.scan, afterMarker(passage.scan, cell), cell.to))
        add({ bloc, item, rule: 'in-table', trigger: item.from });
  }
  const [only, ...others] = passage.blocs;
  if (others.length === 0)
    for (const { unit, from } of signedColumns(passage))
      add({ bloc: only, item: unit, rule: 'called-members', trigger: from });
  if (others.length === 0)
    for (const { unit, trigger } of signedItems(passage))
      add({ bloc: only, item: unit, rule: 'called-members', trigger });
  for (const found of scoreRows(passage)) add({ ...found, rule: 'scored' });
  for (const { bloc, cell } of [...listedMembers(passage), ...parts.flatMap((part) => part.members)])
    for (const item of listFrom(passage.scan, afterMarker(passage.scan, cell), cell.to, null).slice(0, 1))
      add({ bloc, item: wholeCell(passage.scan, item, cell.to), rule: 'in-table', trigger: item.from });
  for (const { bloc, unit, member } of attendedRows(passage))
    if (member) add({ bloc, item: unit, rule: 'in-table', trigger: unit.from });
  // What papers list in other ways are those whom they reward.
  if (claims.size === 0 && TOLD_IN.has(passage.facts.kind))
    for (const sentence of passage.sentences) {
      const run = sentence.zone === 'body' ? runOfMembers(passage.scan, sentence) : null;
      const found = run ? listed(passage, sentence, run, undefined) : [];
      if (found.length >= FEWEST) for (const one of found) add(one);
    }
  // Who is a member is told by other words first, which may call him otherwise.
  if (claims.size === 0) for (const found of scoreCells(passage)) add({ ...found, rule: 'scored' });
  return [...claims.values()];
}

/** "Đại diện 4 đơn vị thành viên: …", "5 trường gồm …", "5/5 đơn vị có mặt: …" go without saying of which bloc. */
function saysMembers(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = SAYS.next(scan, from, to - 1); i >= 0; i = SAYS.next(scan, i + 1, to - 1)) {
    const word = scan.word(i);
    if (word === 'gồm' || (word === 'thành' && scan.word(i + 1) === 'viên')) return true;
    if (word === 'có' && scan.word(i + 1) === 'mặt') return true;
    if (i === from && pointsToThem(word, scan.word(i + 1))) return true;
    if (word === 'vắng' && (scan.mark(i + 1) === COLON || scan.mark(i + 2) === COLON)) return true;
    if (word === 'quy' && scan.word(i + 1) === 'tụ') return true;
    if (word === 'đủ' && (scan.word(i + 1) === 'là' || scan.word(i + 2) === 'là')) return true;
  }
  return false;
}

const SAYS = new WordSet(['gồm', 'thành', 'có', 'quy', 'đủ', 'vắng', 'đó']);

interface Found {
  readonly bloc: Bloc;
  readonly item: Item;
  readonly rule: RuleName;
  readonly trigger: number;
  /** "gồm | 8 đơn vị | :" */
  readonly announced?: Counting | null;
}

function memberClaim(passage: Passage, { bloc, item, rule, trigger, announced }: Found): Claim {
  return claim(
    'member',
    RULES[rule].name,
    RULES[rule].confidence,
    passage.scan.span(trigger, triggerEnd(passage.scan, trigger)),
    [
      inferred('bloc', bloc.written, 'from_context', [bloc.name]),
      stated(passage.scan, 'org', item.from, item.to, fullName(passage.scan, passage.abbreviations, item)),
      announced ? stated(passage.scan, 'announced', announced.from, announced.to, announced.count) : null,
    ],
  );
}

/** "gồm", "thành viên". */
const triggerEnd = (scan: Scan, at: number): number =>
  scan.word(at) === 'thành' && scan.word(at + 1) === 'viên' ? at + 2 : at + 1;

function membersIn(passage: Passage, sentence: Parsed, silences: Silence[] | undefined): Found[] {
  const groups = groupsIn(passage.scan, sentence);
  if (groups) return grouped(passage, sentence, groups);
  const whole = rest(passage, sentence);
  if (whole.length > 0) return whole;
  const opening = listOpening(passage, sentence, sentence.from);
  if (!opening) {
    const others = [
      ...bracketed(passage, sentence),
      ...singles(passage, sentence),
      ...moved(passage, sentence).map((one): Found => ({ ...one, rule: 'moved' })),
      ...beforeName(passage, sentence),
      ...throughPersons(passage, sentence),
    ];
    if (others.length > 0) return others;
    const signing = signedBy(passage.scan, sentence) ?? pledgedBelow(passage, sentence);
    return signing ? listed(passage, sentence, signing, silences) : described(passage, sentence, silences);
  }
  const found = listed(passage, sentence, opening, silences);
  if (found.length === 0) {
    // "Thuế tỉnh là thành viên của Khối thi đua số 2 (Khối tổng hợp)": the bracket lists nobody
    const called = [...bracketed(passage, sentence), ...singles(passage, sentence)];
    return called.length > 0 ? called : described(passage, sentence, undefined);
  }
  // "Cụm thi đua số 1 gồm huyện A, B; Cụm thi đua số 2 gồm C, D": the lists of the other blocs.
  for (let last = found.at(-1); last; ) {
    const next = listOpening(passage, sentence, last.item.to);
    const other = next && passage.blocAt(sentence.index, next.trigger) !== last.bloc ? next : null;
    const more = other ? listed(passage, sentence, borrowing(passage.scan, other, found[0].item), silences) : [];
    found.push(...more);
    last = more.at(-1);
  }
  return found;
}

/** "A. THÀNH VIÊN KHỐI DỰ HỌP" over "1/ Đại diện lãnh đạo Sở Y tế;": two lines or more. */
function headed(passage: Passage, sentence: Parsed): Found[] {
  const trigger = headsMembers(passage.scan, sentence);
  const bloc = trigger < 0 ? null : passage.blocAt(sentence.index, trigger);
  const items = bloc ? itemsUnder(passage, sentence, null, null) : [];
  return bloc && items.length > 1 ? items.map((item) => ({ bloc, item, rule: 'called-members', trigger })) : [];
}

function described(passage: Passage, sentence: Parsed, silences: Silence[] | undefined): Found[] {
  const opening = describedList(passage.scan, sentence) ?? toldBetween(passage.scan, sentence);
  return opening ? listed(passage, sentence, opening, silences) : [];
}

function grouped(passage: Passage, sentence: Parsed, { trigger, items }: Groups): Found[] {
  const bloc = passage.blocAt(sentence.index, trigger);
  return bloc ? items.map((item) => ({ bloc, item, rule: 'in-groups', trigger })) : [];
}

/** "Cụm số 1 gồm | huyện A, B; Cụm số 2 gồm C, D": bare names after a list of places are such places too. */
function borrowing(scan: Scan, opening: Opening, first: Item): Opening {
  const territory = isTerritory(first.kind ?? '') ? anyUnitHead(scan, first.from) : null;
  const noun = territory ? scan.slice(territory.from, territory.to) : null;
  return opening.noun === null && noun !== null ? { ...opening, noun } : opening;
}

function listed(passage: Passage, sentence: Parsed, start: Opening, silences: Silence[] | undefined): Found[] {
  const { scan } = passage;
  const { trigger } = start;
  const owned = start.owner === undefined ? ownerBefore(scan, sentence.from, trigger) : null;
  const opening = owned ? { ...start, ...owned } : start;
  const nothing = (reason: Reason, names: readonly Item[]): Found[] => {
    silences?.push({ kind: 'member', sentence, from: trigger, to: triggerEnd(scan, trigger), reason, names });
    return [];
  };
  const bloc = passage.blocAt(sentence.index, opening.bloc ?? trigger);
  if (!bloc) return nothing('no-bloc', []);
  if (isOfAwarded(scan, sentence, trigger)) return nothing('no-members', []);
  const here = opening.at < opening.limit ? listFrom(scan, opening.at, opening.limit, opening.noun, opening.owner) : [];
  const named =
    here.length > 0 || !endsWithColon(scan, sentence)
      ? countedHere(
          scan,
          asCounted(scan, beforeClause(scan, here, opening.count), opening.count, opening.noun),
          opening,
        )
      : namesUnder(passage, sentence, opening);
  const { parent } = opening;
  // "Sở ABC các tỉnh: A, B; Sở Y tế các tỉnh: C": a unit in the list is no place of the first
  const ofPlaces = TERRITORY_NOUNS.has(opening.noun ?? '');
  const placed = withSharedOffice(scan, withSharedPlaces(scan, named, opening.count));
  const shared = withSharedCommittee(scan, placed);
  const items = ofBlocsKind(scan, bloc.written, shared).map((item) =>
    parent === undefined || (ofPlaces && item.kind !== undefined && !isTerritory(item.kind))
      ? item
      : ownedBy(scan, item, parent),
  );
  const last = items.at(-1);
  // "Khối có 2 đơn vị: A và B được tặng Bằng khen": some of the members.
  if (last && scan.word(trigger) === 'có' && isGiven(scan, last.to)) return nothing('no-members', items);
  const enough = items.length >= 2 || (items.length === 1 && opening.count === 1);
  if (opening.exact && items.length !== opening.count) return nothing('miscounted', items);
  if (!enough) return nothing('no-members', items);
  const told = items.length === opening.count || isWholeList(scan, items);
  const announced = told ? countedAs(scan, sentence.from, items[0].from, opening.count) : null;
  const leaders = [
    ...(opening.rule === 'called-members' ? leadersBefore(scan, sentence, trigger) : []),
    ...(opening.rule === 'called-members' ? leadersInLines(passage, sentence, trigger) : []),
    ...besideWhom(scan, sentence, trigger),
    ...besideOthers(scan, sentence, trigger, items.length),
  ];
  return [
    ...leaders.map((item) => ({ bloc, item, rule: 'leading' as const, trigger: item.from })),
    ...items.map((item) => ({ bloc, item, rule: opening.rule, trigger, announced })),
  ];
}

/** The lines under the sentence, or the names of the next one if they are as many as are counted: "có 06 đầu mối:" over "Đồn Bến Đá, Tân Khê và …". */
function namesUnder(passage: Passage, sentence: Parsed, { noun, count }: Opening): readonly Item[] {
  const lines = itemsUnder(passage, sentence, noun, count);
  const below = passage.sentences[sentence.index + 1];
  if (lines.length > 1 || count === null || count < 2 || below?.zone !== 'body') return lines;
  const names = listFrom(passage.scan, below.from, below.to, noun);
  if (names.length === count) return names;
  return plainParts(passage.scan, below.from, below.to, count, noun) ?? lines;
}

/** "có 2 thành viên là Sở Y tế và Thuế tỉnh; | Sở Y tế giữ vai trò Khối trưởng": without the clause behind as many as are counted. */
function beforeClause(scan: Scan, named: readonly Item[], count: number | null): readonly Item[] {
  if (count === null || named.length <= count) return named;
  const counted = named.slice(0, count);
  return counted.findIndex((item) => scan.mark(item.to) === SEMICOLON) === count - 1 ? counted : named;
}

/** The names that the grammar found, or as many as are counted, by their marks. */
function countedHere(scan: Scan, named: readonly Item[], { at, limit, count, noun, owner }: Opening): readonly Item[] {
  if (count === null || named.length === count || owner !== undefined || at >= limit) return named;
  return plainParts(scan, at, limit, count, noun) ?? named;
}

/** "tặng Cờ thi đua cho các đơn vị trong Khối: A, B": behind an award the clause lists who receives. */
function isOfAwarded(scan: Scan, { chunks }: Parsed, trigger: number): boolean {
  if (isRewarded(scan, trigger)) return true;
  const award = chunks.findLast(({ kind, to }) => kind === 'award' && to <= trigger);
  for (let i = award?.to ?? trigger; i < trigger; i++) if (scan.mark(i) === SEMICOLON) return false;
  return award !== undefined;
}

/**
 * "khen thưởng cho 02 | đơn vị trong Khối: A, B", "tuyên dương các | đơn vị thuộc Khối gồm A, B": those who are rewarded, though no award is named;
 * not "tổng kết công tác thi đua, khen thưởng các | đơn vị thuộc Khối gồm A, B".
 */
function isRewarded(scan: Scan, trigger: number): boolean {
  let at = trigger - 1;
  while (trigger - at < 4 && (scan.has(at, NUMBER) || REWARDED.has(scan.word(at)))) at--;
  const verb = at - 1;
  if (!REWARDS.has(scan.pairAt(verb))) return false;
  const before = scan.has(verb - 1, PUNCTUATION) ? verb - 2 : verb - 1;
  return !WORKS.has(scan.pairAt(before - 1));
}
const WORKS = new Set(['thi đua', 'công tác']);
const REWARDED = new Set(['cho', 'các', 'những', 'đối', 'với']);
const REWARDS = new Set([
  ...['khen thưởng', 'tặng thưởng', 'trao thưởng', 'tuyên dương', 'biểu dương'],
  ...['tôn vinh', 'vinh danh'],
]);

const TERRITORY_NOUNS = new Set(['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn']);

/** "Thanh tra các đơn vị: | Sở A": "Thanh tra Sở A". */
const ownedBy = (scan: Scan, item: Item, parent: string): Item => {
  const own = item.full ?? scan.slice(item.from, item.to);
  return own.toLowerCase().startsWith(parent.toLowerCase()) ? item : { ...item, full: `${parent} ${own}` };
};

function singles(passage: Passage, written: Parsed): Found[] {
  const { from, to } = written;
  // "Bệnh viện | là thành viên của Cụm thi đua số 3": whose page it is
  const sentence = passage.scan.nextPair('thành', 'viên', from, to) < 0 ? written : withOwner(passage, written);
  return singlesIn(passage.scan, sentence).flatMap(({ rule, trigger, units }) => {
    // "Khối 3 nhận thêm A; B là thành viên mới của | Khối 2"
    const behind =
      rule === 'called-one' ? sentence.chunks.find(({ kind, from }) => kind === 'bloc' && from > units.to) : null;
    const own =
      behind && behind.from - units.to < CALLED && passage.scan.word(behind.from - 1) === 'của' ? behind : units;
    const bloc = passage.blocAt(sentence.index, own.from);
    return bloc ? units.list.units.map((unit) => ({ bloc, item: whose(passage.scan, unit), rule, trigger })) : [];
  });
}

/** "là một trong 9 thành viên mới của |" */
const CALLED = 10;

/** "lãnh đạo | Sở Y tế": whose people they are. */
function whose(scan: Scan, unit: UnitName): Item {
  return unit.kind === 'people' ? (parseUnit(scan, unit.from + scan.size('unit', unit.from), unit.to) ?? unit) : unit;
}

function rest(passage: Passage, sentence: Parsed): Found[] {
  const { scan } = passage;
  const found =
    leadersAndRest(scan, sentence, passage.sentences[sentence.index - 1]) ??
    memberBrackets(scan, sentence) ??
    presence(scan, sentence) ??
    absentUnder(passage, sentence);
  const bloc = found && passage.blocAt(sentence.index, found.trigger);
  return bloc ? found.items.map((item) => ({ bloc, item, rule: 'leading', trigger: found.trigger })) : [];
}

function throughPersons(passage: Passage, sentence: Parsed): Found[] {
  const found = stoodFor(passage.scan, sentence);
  const bloc = found && passage.blocAt(sentence.index, found.trigger);
  return bloc ? found.items.map((item) => ({ bloc, item, rule: 'stood-for', trigger: found.trigger })) : [];
}

function beforeName(passage: Passage, sentence: Parsed): Found[] {
  const found = namesBeforeName(passage.scan, sentence);
  const bloc = found && passage.blocAt(sentence.index, found.bloc);
  return bloc ? found.items.map((item) => ({ bloc, item, rule: 'before-name', trigger: found.bloc })) : [];
}

/** "Cụm thi đua số 13 (Bến Đá, Tân Khê, Vân Trạch)": three names or more in the bracket of the bloc's name. */
function bracketed(passage: Passage, sentence: Parsed): Found[] {
  const { scan } = passage;
  const found: Found[] = [];
  for (const chunk of sentence.chunks) {
    // "là Cụm trưởng | Cụm thi đua số 13 (Bến Đá, Tân Khê, Vân Trạch)"
    const name = chunk.kind === 'bloc' ? chunk.bloc : chunk.kind === 'role' ? chunk.role.bloc : null;
    if (!name || name.bare) continue;
    const open = scan.mark(chunk.to) === OPEN ? chunk.to : bracketIn(scan, name.stem, chunk.to);
    if (open < 0) {
      const bloc = passage.blocNamedAt(scan.span(name.from, name.to).start);
      const items = bloc ? placesInName(scan, name) : [];
      if (bloc) found.push(...items.map((item) => ({ bloc, item, rule: 'in-brackets' as const, trigger: name.from })));
      continue;
    }
    const bloc = passage.blocNamedAt(scan.span(name.from, name.to).start) ?? passage.blocAt(sentence.index, chunk.from);
    const close = afterBracket(scan, open, open < chunk.to ? chunk.to : sentence.to) - 1;
    // "(3 xã Bến Đá, Tân Khê, Kim Bình)"
    const counted = countOfUnits(scan, open + 1);
    const first = counted ? counted.to : open + 1;
    if (!bloc || !opensNames(scan, first, close)) continue;
    const items = listFrom(scan, first, close, counted?.noun ?? nounOfName(scan, open));
    // "(Huyện ủy Bến Đá và Huyện ủy Tân Khê)"
    const [one, two] = items;
    const alike = items.length === 2 && one.kind !== undefined && one.kind === two.kind && one.kind !== 'name';
    const many = items.length >= 3 || (alike && open === name.stem && open < chunk.to);
    if (many && (counted === null || counted.count === items.length) && items[items.length - 1].to === close)
      found.push(...items.map((item) => ({ bloc, item, rule: 'in-brackets' as const, trigger: open })));
  }
  return found;
}

/** "khối thi đua 3 | sư đoàn bộ binh (Sư đoàn 5, …)": where the bracket of a name opens; -1 for none. */
function bracketIn(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scan.mark(i) === OPEN) return i;
  return -1;
}
