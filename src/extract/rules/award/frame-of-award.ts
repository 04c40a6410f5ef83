import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { acknowledgedBefore, objectOverColon } from './acknowledged.js';
import { amongBehind } from './among.js';
import { awardList } from './award-list.js';
import { badgeOfCell } from './badge-of-cell.js';
import { bracketedNames, hasOthers, isForOthers, isHandedOn } from './beside-award.js';
import { besideName } from './beside-name.js';
import { type Chain, leftChain } from './chain.js';
import { isChosenByEach } from './chosen-by-each.js';
import { colonSubject, recordSubject } from './colon-subject.js';
import { countedBeforeGiver } from './counted-before-giver.js';
import { isNamed } from './counted-subject.js';
import { eachGiven } from './each-given.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { elidedSubject } from './elided-subject.js';
import type { AwardElement, Frame } from './frame.js';
import { giverBehindBy, giverBehindYear, giverInBracket, giverOf } from './giver.js';
import { namesIn } from './grouped.js';
import { aboveOf, type Heading } from './heading.js';
import { houseOfCounted } from './house-of-counted.js';
import type { Item } from './item.js';
import { latestBefore, praisedBefore } from './latest.js';
import { subjectWith } from './led-list.js';
import { lifeInLine } from './life-in-line.js';
import { entrySubject, labelSubject, lineSubject, proposedSubject } from './line-subject.js';
import { mainSubject } from './main-subject.js';
import type { Mentioned } from './mentioned.js';
import { eachYear } from './merit-year.js';
import { replaceCounts } from './names-behind.js';
import { bearersOf, countedFor, isAmount, isNumeral, numberBefore } from './numbers.js';
import { namedOfWhole } from './of-whole.js';
import { subjectOverSemicolon } from './over-semicolon.js';
import { isOwnNumber } from './own-number.js';
import { ofFirstPredicate } from './predicate.js';
import { prizeTold } from './prize-told.js';
import { isTakenFor, receivedFirst } from './received-first.js';
import { isDatedPart, recordListed, tellsWhatFor } from './record-list.js';
import { joinsSubject, type Right, recipientsAfter } from './right.js';
import { countedRoughly } from './rough-count.js';
import { shownPaper, spokenOfFirst } from './shown.js';
import type { Clause, Statement } from './statement.js';
import { deniedAfter, inherited, isDropped, isStatus, outcomeOf } from './status.js';
import { type Subject, subjectOf } from './subject.js';
import { areHonoured } from './title-bearers.js';
import { topicSubject } from './topic.js';
import { treasuredBy } from './treasured.js';
import { governorsOf } from './verbs-before-subject.js';
import { ownerOfWork } from './work-of.js';

/** "Đại hội | tôn vinh | 4 tập thể được Nhà nước phong tặng": who was given it is praised, and not voted for. */
const votesFor = <V extends { readonly from: number }>(
  scan: Scan,
  governors: readonly V[],
  own: readonly Verb[],
): readonly V[] =>
  own.includes('passive') && own.includes('give')
    ? governors.filter(({ from }) => scan.pairAt(from) !== 'tôn vinh')
    : governors;

/** "được Khối suy tôn | và được Thủ tướng tặng | Cờ": where among the verbs what was given begins, beside what was voted; -1 for nothing. */
function givenBesides(scan: Scan, verbs: readonly { readonly verb: Verb; readonly from: number }[]): number {
  const last = verbs.length - 2;
  if (last < 1 || verbs[last].verb !== 'passive' || verbs[last + 1].verb !== 'give') return -1;
  const voted = verbs.slice(0, last).some(({ verb }) => verb === 'vote');
  return voted && scan.word(verbs[last].from - 1) === 'và' ? last : -1;
}

/** One award with the verbs before it, who receives it, and what the sentence and what stands above say of it. */
export function frameOf(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  before: Frame | null,
  heading: Heading,
): Frame {
  const { elements } = statement;
  const award = elements[index] as AwardElement;
  const said = statement.clauseAt(index);
  const giver = award.award.granter ?? giverBehindBy(scan, elements, index) ?? bodyBehindYear(scan, elements, index);
  const borne = bearersOf(scan, elements, index, before?.items);
  const counted = borne === null ? countedFor(scan, statement, index, mentioned) : null;
  const some =
    hasSome(scan, elements, index, award) || isOwnNumber(scan, elements, index, said.from, before, mentioned);
  const beside = leftChain(
    scan,
    elements,
    borne?.index ??
      (counted || headsList(elements, index) || some ? (numberBefore(scan, elements, index)?.index ?? index) : index),
    said.from,
    mentioned,
  );
  const each = eachGiven(scan, elements, index);
  if (each !== null) {
    const { verbs, granter: gave, second } = leftChain(scan, elements, each.behind, said.from, mentioned);
    const outcome = outcomeOf({ own: verbs.map(({ verb }) => verb), clause: said, mood: said.mood });
    const { items } = each;
    const granter = giver ?? gave;
    const open = isMark(entryAt(elements, elements.length - 1), ':');
    const clause = { from: said.from, to: said.to };
    return {
      award,
      index,
      outcome,
      items,
      side: 'right',
      trigger: verbs[0] ?? award,
      granter,
      second,
      open,
      annexed: false,
      clause,
    };
  }
  const list =
    beside.verbs.length === 0 && borne === null && counted === null
      ? awardList(scan, elements, index, mentioned)
      : null;
  const praised = beside.verbs.length === 0 && list === null ? praisedBefore(scan, elements, index) : -1;
  const chain = list?.chain ?? (praised < 0 ? beside : leftChain(scan, elements, praised, said.from, mentioned));
  const from = list?.from ?? said.from;
  const quantified =
    borne === null &&
    counted === null &&
    isQuantified(scan, elements, index) &&
    !headsList(elements, index) &&
    !areHonoured(scan, elements, index);
  const behind =
    counted ?? (quantified || borne ? nobodyBehind(index) : recipientsAfter(scan, statement, index, mentioned));
  const right = borne
    ? {
        ...behind,
        items: asNamed(scan, elements, index, borne.item, mentioned),
        verbs: borne.verbs,
        granter: borne.granter,
      }
    : behind;
  const { open, annexed } = right;
  const second = award.award.granter ? null : chain.second;
  // The frames below are written out: made by spreading what they share, they took a fifth of the time of all awards.
  const clause = { from: said.from, to: Math.max(said.to, right.end) };
  const trigger =
    chain.verbs[0] ??
    right.trigger ??
    sharedTrigger(scan, elements, before, said, index, right.verbs.length > 0) ??
    award;
  const found = right.items.length > 0 ? right.items : chain.object;
  // "4 tập thể được tặng Cờ gồm:" over lines of their own: the count stands where they do not come.
  const rightItems =
    open && found.length === 0 && chain.verbs.length > 0
      ? (subjectOf(scan, elements, chain, from, mentioned)?.items ?? []).filter((item) => item.count !== null)
      : found;
  if (rightItems.length > 0 || open) {
    const own = [...chosenBefore(scan, elements, chain), ...chain.verbs.map((verb) => verb.verb), ...right.verbs];
    const mood = moodFor(said, before, heading, own);
    const denied = deniedAfter(scan, elements, Math.max(right.end, index + 1), said.to);
    const outcome =
      denied ?? (isHandedOn(scan, elements, award, right.end) ? 'procedure' : outcomeOf({ own, clause: said, mood }));
    const granter =
      giver ??
      right.granter ??
      giverBehindYear(scan, elements, index)?.granter ??
      giverOf(scan, chain, elements, before) ??
      giverInBracket(scan, elements[index + 1]);
    const joined =
      !open && joinsSubject(scan, elements, index) ? subjectOf(scan, elements, chain, from, mentioned) : null;
    // "8 Sở Y tế | được nhận Cờ thi đua gồm: Hà Nam, Bến Tre": places, each with what is counted
    const byPlace = !open && chain.verbs.length > 0 && rightItems.every(({ place }) => place !== null);
    const whole = byPlace ? (subjectOf(scan, elements, chain, from, mentioned)?.items ?? []) : [];
    const items = joined
      ? [...joined.items, ...rightItems]
      : whole.length === 1 && whole[0].each !== null
        ? replaceCounts(whole, rightItems)
        : rightItems;
    return { award, index, outcome, items, side: 'right', trigger, granter, second, open, annexed, clause };
  }
  const inBracket = bracketedNames(scan, elements, index);
  if (inBracket.length > 0 && !said.dropped) {
    const own = chain.verbs.map((verb) => verb.verb);
    const governor = own.length === 0 ? moodFor(said, before, heading, own) : said.mood;
    const outcome = outcomeOf({ own, clause: said, mood: governor });
    const granter = giver ?? chain.granter;
    if (isStatus(outcome) && subjectOf(scan, elements, chain, from, mentioned) === null)
      return {
        award,
        index,
        outcome,
        items: inBracket,
        side: 'right',
        trigger,
        granter,
        second,
        open,
        annexed,
        clause,
      };
  }
  const latest = before?.side === 'right' ? index : latestBefore(scan, elements, index);
  if (before !== null && chain.verbs.length === 0 && isCoordinated(scan, elements, before.index, index, latest)) {
    const { outcome } = before;
    const items = quantified && !some ? [] : before.items;
    const granter = giver ?? (before.award.award.granter || latest < index ? null : before.granter);
    return {
      award,
      index,
      outcome,
      items,
      side: 'carried',
      trigger: before.trigger,
      granter,
      second,
      open,
      annexed,
      clause,
    };
  }
  const others = isForOthers(scan, elements, index, chain) || isTakenFor(scan, elements, index);
  let subject = others
    ? null
    : chain.verbs.length > 0
      ? (subjectOf(scan, elements, chain, from, mentioned) ??
        subjectOverSemicolon(scan, elements, chain, said.from, mentioned))
      : besideGroup(scan, elements, index, before);
  if (heading.line && !others)
    subject ??=
      chain.verbs.length > 0
        ? (labelSubject(scan, elements, chain, index) ?? proposedSubject(scan, elements, chain))
        : lineSubject(scan, elements, index);
  if (!others && !quantified) subject ??= colonSubject(scan, elements, chain, mentioned);
  if (!others && !quantified) subject ??= entrySubject(scan, elements, index);
  if (!others)
    subject ??=
      topicSubject(scan, elements, chain, mentioned) ??
      headlineSubject(elements, chain, said.from) ??
      recordSubject(scan, elements, chain, mentioned);
  if (!others && !quantified && chain.verbs.length > 0) subject ??= receivedFirst(scan, elements, index, mentioned);
  if (!others) subject ??= countedBeforeGiver(scan, elements, index, chain);
  if (!others && !quantified) subject ??= acknowledgedBefore(scan, elements, chain, mentioned);
  if (!others && !quantified) subject ??= ownerOfWork(scan, elements, award, chain, from, mentioned);
  if (!others && !quantified && !heading.line) subject ??= elidedSubject(scan, elements, chain, mentioned);
  if (!others && chain.verbs.length === 0)
    subject ??= objectOverColon(elements, said.from, mentioned) ?? namedOfWhole(scan, elements, index, mentioned);
  if (!others && !quantified && chain.verbs.length === 0)
    subject ??=
      subjectWith(scan, elements, index, before) ??
      recordListed(scan, elements, index, chain, mentioned) ??
      treasuredBy(scan, elements, index) ??
      prizeTold(scan, elements, index, mentioned) ??
      spokenOfFirst(scan, elements, index, mentioned) ??
      shownPaper(scan, elements, index, mentioned) ??
      lifeInLine(scan, elements, index, chain, mentioned) ??
      besideName(scan, elements, index, chain, mentioned);
  const rough = chain.verbs.length > 0 && countedRoughly(scan, chain.verbs[0].from);
  const carried =
    subject === null &&
    !others &&
    before !== null &&
    chain.verbs.length > 0 &&
    (continues(scan, elements, before, chain, said) ||
      turns(scan, elements, before, chain) ||
      givesAgain(scan, elements, before, chain)) &&
    !hasOthers(scan, elements, Math.max(said.from, before.index + 1), index) &&
    !rough &&
    !hasShare(elements, said.from, index);
  if (!others && !quantified && !carried && !rough && chain.verbs.length > 0)
    subject ??= ofFirstPredicate(scan, elements, chain, mentioned) ?? mainSubject(scan, elements, chain, mentioned);
  // "trao | 02 | Cờ thi đua; Bằng khen cho …": the verb governs, over the number.
  const amount = chain.verbs.length === 0 && isAmount(scan, entryAt(elements, index - 1));
  const { verbs } = amount ? leftChain(scan, elements, index - 1, said.from, mentioned) : chain;
  const given = givenBesides(scan, verbs);
  const own = (given < 0 ? verbs : verbs.slice(given)).map((verb) => verb.verb);
  if (subject && given < 0 && !subject.apart)
    own.unshift(...votesFor(scan, governorsOf(scan, elements, subject.index), own).map((verb) => verb.verb));
  if (subject) own.push(...subject.verbs);
  const mood = moodFor(said, before, heading, own);
  const decided = deniedAfter(scan, elements, index + 1, said.to) ?? outcomeOf({ own, clause: said, mood });
  // "cuối năm Cụm sẽ chọn 1 đơn vị để đề nghị tặng Cờ": whom, nobody knows yet.
  const unnamed = subject?.items.every((item) => item.count !== null) === true;
  const unsettled = unnamed && isStatus(decided);
  const outcome =
    unsettled && said.ahead ? 'ahead' : unsettled && isChosenByEach(scan, elements, subject) ? 'quota' : decided;
  const next = elements[index + 1];
  // "2 đơn vị đề nghị tặng Cờ thi đua (Sở Y tế, Thuế tỉnh)"
  const named = unnamed && next?.kind === 'bracket' ? namesIn(scan, next.inside) : [];
  const among = unnamed && named.length === 0 ? amongBehind(scan, elements, index, mentioned) : [];
  const left = subject ? givenTo(elements, subject) : [];
  const comrades = subject ? [] : badgeOfCell(scan, elements, award, chain, said.from);
  const house = carried ? houseOfCounted(scan, elements, before, index, mentioned) : null;
  const goesOn = house ? [house] : (before?.items ?? []);
  const items = subject
    ? replaceCounts(left, named.length > 0 ? named : among)
    : carried && comrades.length === 0
      ? goesOn
      : comrades;
  const side = subject || comrades.length > 0 ? 'left' : carried ? 'carried' : 'none';
  const labelled = subject !== null && subject.index < chain.stop;
  const granter =
    giver ??
    chain.granter ??
    subject?.granter ??
    (carried || labelled ? giverNamedBefore(scan, elements, chain) : null);
  return {
    award,
    index,
    outcome,
    items,
    side,
    trigger: subject?.trigger ?? trigger,
    granter,
    second,
    open,
    annexed,
    clause,
  };
}

/**
 * "Ông Hải được Thủ tướng tặng Bằng khen; | Bộ Công an | tặng Giấy khen; | Chủ tịch UBND tỉnh | 2 lần tặng …", "- Sở Y tế: | UBND tỉnh | tặng Cờ
 * thi đua": who gives, to the one before.
 */
function giverNamedBefore(scan: Scan, elements: readonly Element[], { verbs, stop }: Chain): Frame['granter'] {
  if (verbs.length === 0 || !verbs.every(({ verb }) => verb === 'give' || verb === 'fact')) return null;
  const times = scan.word(verbs[0].from - 1) === 'lần' && scan.has(verbs[0].from - 2, NUMBER) ? 1 : 0;
  const giver = entryAt(elements, stop - times);
  const joint = entryAt(elements, stop - times - 1);
  if (!isMark(joint, ';', ',', ':') && wordOf(scan, joint) !== 'và') return null;
  if (giver?.kind === 'office') return giver;
  return giver?.kind === 'group' && giver.items.length === 1 && giver.items[0].kind === 'org' ? giver : null;
}

/** "Sở Y tế: | Đón nhận | Huân chương": a headline names whom it tells of before a colon, and then what they receive. */
function headlineSubject(elements: readonly Element[], { verbs, stop }: Chain, start: number): Subject | null {
  const [group] = elements;
  if (group?.kind !== 'group' || group.items.length > 1 || group.items[0].count !== null) return null;
  const alone = start === 2 && stop === start - 1 && isMark(elements[1], ':') && !group.items[0].unknown;
  const receives =
    verbs.length > 0 && verbs.every(({ verb }) => verb === 'receive' || verb === 'passive' || verb === 'fact');
  return alone && receives ? { items: group.items, index: 0, verbs: [] } : null;
}

/**
 * What its clause says, else the verb of the clause before, else what stands above; under "Hội đồng thống nhất trình:" also of "- UBND tỉnh tặng Cờ
 * thi đua cho 2 đơn vị: Sở A, Sở B; | Bằng khen cho 6 tập thể": who should give it.
 */
function moodFor(said: Clause, before: Frame | null, heading: Heading, own: readonly Verb[]): Status | null {
  if (said.mood === 'awarded' && heading.line && heading.mood === 'recommended') return heading.mood;
  return said.mood ?? inherited(before, own) ?? aboveOf(heading, own);
}

/** "1 người được tặng danh hiệu Thầy thuốc nhân dân | và 8 người danh hiệu Thầy thuốc ưu tú": the verb goes without saying. */
function besideGroup(scan: Scan, elements: readonly Element[], index: number, before: Frame | null): Subject | null {
  // "…; Sở Nội vụ | - | Cờ thi đua": the dash stands for the verb, as a comma does before a grade ("…; ông Tô Hải, Giám đốc | , | hạng Ba")
  const award = elements[index];
  const grade = award.kind === 'award' && award.award.borrowed !== null;
  const joint = entryAt(elements, index - 1);
  const dashed = isMark(joint, '-', '–') || (grade && isMark(joint, ',')) ? index - 1 : index;
  const group = entryAt(elements, dashed - 1);
  if (group?.kind !== 'group' || before === null || !isStatus(before.outcome)) return null;
  for (let i = before.index + 1; i < dashed - 1; i++) {
    const joint = isMark(elements[i], ',', ';') || wordOf(scan, elements[i]) === 'và' || elements[i].kind === 'year';
    if (!joint) return null;
  }
  return before.index < dashed - 2 ? { items: group.items, index: dashed - 1, verbs: [] } : null;
}

/** "Hội nghị suy tôn | 02 đồng chí sau | đạt danh hiệu …: A; B": what is done with those who are counted and then named. */
function chosenBefore(scan: Scan, elements: readonly Element[], { verbs, stop }: Chain): Verb[] {
  if (verbs.length === 0 || !verbs.every(({ verb }) => verb === 'receive')) return [];
  const at = wordOf(scan, entryAt(elements, stop)) === 'sau' ? stop - 1 : stop;
  const counted = entryAt(elements, at);
  const all = counted?.kind === 'group' && counted.items.every(({ count }) => count !== null);
  return all ? governorsOf(scan, elements, at).map(({ verb }) => verb) : [];
}

/** "được tặng Bằng khen năm 2012 | của | Bộ Y tế": a body that gives; in "danh hiệu năm 2012 của Trường Bến Đá" it is the one who has it. */
function bodyBehindYear(scan: Scan, elements: readonly Element[], index: number): Frame['granter'] {
  const granter = giverBehindYear(scan, elements, index)?.granter ?? null;
  return granter && (isGivingUnit(scan, granter.from) || scan.size('unit', granter.from) === 0) ? granter : null;
}

const nobodyBehind = (index: number): Right => ({
  items: [],
  verbs: [],
  granter: null,
  trigger: null,
  open: false,
  annexed: false,
  end: index + 1,
});

/** "trao Cờ thi đua cho A | và | Bằng khen cho B": the verb before the first award governs the next one of its clause, or of the next where one only hands it on ("; Bằng khen tặng B"). */
function sharedTrigger(
  scan: Scan,
  elements: readonly Element[],
  before: Frame | null,
  said: Clause,
  index: number,
  handed: boolean,
): Frame['trigger'] | null {
  const joint = entryAt(elements, index - 1);
  const joined = wordOf(scan, joint) === 'và' || isMark(joint, ',') || (handed && isMark(joint, ';'));
  const governs = before !== null && before.side === 'right' && before.trigger !== before.award;
  const next = governs && (isMark(joint, ';') || before.clause.from === said.from);
  return joined && next ? before.trigger : null;
}

/** "35%" among the elements `[from, to)`. */
function hasShare(elements: readonly Element[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(elements[i], '%')) return true;
  return false;
}

/** "Huân chương hạng Ba năm 2008, Cờ thi đua năm 2013; Bằng khen": only years and brackets stand between the two, up to `end`. */
function isCoordinated(scan: Scan, elements: readonly Element[], first: number, second: number, end: number): boolean {
  let parted = false;
  const dated = end === second && isDatedPart(scan, elements, second);
  // "Bằng khen năm 2012 | của Thủ tướng Chính phủ |; Cờ thi đua năm 2011"
  const giver = giverBehindYear(scan, elements, first);
  for (let i = giver ? giver.at + 2 : first + 1; i < end; i++) {
    const element = elements[i];
    parted ||= isMark(element, ';');
    if (element.kind === 'year' || element.kind === 'bracket' || isMark(element, ',', ';')) continue;
    if (isMark(element, '"', '“', '”')) continue;
    // "… hạng Ba (2011) | về thành tích chống bão |; Cờ thi đua năm 2013": the list goes on behind what one was for
    if (dated && tellsWhatFor(scan, elements, i, end)) return true;
    if (['và', 'cùng', 'nhiều', 'các'].includes(wordOf(scan, element)) || isNumeral(scan, element)) continue;
    return end === second && isListOver(scan, elements, first, second);
  }
  // "…; Bằng khen trao sau": a clause of its own
  // "…; Cờ thi đua của Chính phủ | các | năm 2015, 2019"
  let years = second + 1;
  while (years - second < 3 && OF_YEARS.has(wordOf(scan, elements[years]))) years++;
  const next = elements[elements[years]?.kind === 'year' ? years : second + 1];
  // "…; Bằng khen của Bộ | vì có thành tích năm 2017 |"
  if (dated) return true;
  return !parted || next === undefined || next.kind === 'mark' || next.kind === 'year' || next.kind === 'bracket';
}

const OF_YEARS = new Set(['các', 'vào', 'trong']);

/**
 * "Giải thưởng Hồ Chí Minh | đợt 1 năm 1996, | Anh hùng Lao động", "Huân chương Độc lập, | Giải thưởng Hòa bình quốc tế, | danh hiệu …": behind the first
 * award what says which it is, then commas with names that are no award of ours, and the second right behind a comma; no verb, nobody else.
 */
function isListOver(scan: Scan, elements: readonly Element[], first: number, second: number): boolean {
  if (elements[second + 1]?.kind === 'group') return false;
  let last = second - 1;
  if (isAmount(scan, elements[last])) last--;
  if (!isMark(elements[last], ',') && wordOf(scan, elements[last]) !== 'và') return false;
  let part = 0;
  for (let i = first + 1; i < last; i++) {
    const element = elements[i];
    const parts = isMark(element, ',') || wordOf(scan, element) === 'và';
    if (!parts && !OF_LIST.has(element.kind)) return false;
    if (isMark(element, ':', '.', ';') || NO_LIST.has(wordOf(scan, element))) return false;
    const opens = i > first + 1 && isMark(elements[i - 1], ',') && !parts;
    if (opens && !scan.has(element.from, CAPITAL) && element.kind === 'word') return false;
    part = parts ? 0 : part + 1;
    if (part > LONGEST_NAME) return false;
  }
  return true;
}
const OF_LIST: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'year', 'bracket', 'mark'] as const);
/** What makes a clause of it, or leads to others. */
const NO_LIST = new Set(['là', 'cho', 'có', 'khi', 'nhưng', 'mà', 'với', 'của', 'để', 'không', 'chưa']);
const LONGEST_NAME = 8;

/** "nhiều Bằng khen", "16 Cờ thi đua", "35% Bằng khen", "tổng số Bằng khen": none in particular. */
function isQuantified(scan: Scan, elements: readonly Element[], index: number): boolean {
  const before = entryAt(elements, index - 1);
  return (
    MANY.has(wordOf(scan, before)) ||
    isMark(before, '%') ||
    isAmount(scan, before) ||
    // "những | tấm | Huân chương"; "tấm Huân chương" is one
    (wordOf(scan, before) === 'tấm' &&
      (MANY.has(wordOf(scan, entryAt(elements, index - 2))) || isAmount(scan, entryAt(elements, index - 2))))
  );
}

const MANY = new Set(['nhiều', 'các', 'những']);

/**
 * "01 Chiến sĩ thi đua cấp tỉnh | (ông Tô Hải, Phó Giám đốc)", "02 Chiến sĩ thi đua toàn quốc: | cô Hà Nhàn, thầy Tô Hải": those who bear the
 * title, where there are as many; "15 Tập thể lao động tiên tiến | (trong đó có Sở Y tế)": the one of them.
 */
function asNamed(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  borne: Item,
  mentioned: Mentioned,
): readonly Item[] {
  const among = amongBehind(scan, elements, index, mentioned);
  if (among.length > 0 && among.every(({ kind }) => kind === borne.kind)) return among;
  const next = isMark(elements[index + 1], ':') ? elements[index + 2] : undefined;
  const named = next?.kind === 'group' ? next.items : bracketedNames(scan, elements, index);
  return named.length === borne.count && named.every(({ kind, count }) => kind === borne.kind && count === null)
    ? named
    : [borne];
}

/** "đã được tặng | 2 | Huân chương Chiến công hạng Ba": some of the State's own are all its own; of "15 Bằng khen" nobody knows. */
function hasSome(scan: Scan, elements: readonly Element[], index: number, { award }: AwardElement): boolean {
  if (isForOthersBehind(scan, elements, index)) return false;
  const number = entryAt(elements, index - 1);
  let at = index - 2;
  // "Huân chương Quân công hạng Ba và | 3 | Huân chương Chiến công hạng Nhì"
  while (isMark(elements[at], ',', ';') || wordOf(scan, entryAt(elements, at)) === 'và') {
    if (elements[at - 1]?.kind === 'bracket') at--;
    if (elements[at - 1]?.kind !== 'award') return false;
    at -= isAmount(scan, entryAt(elements, at - 2)) ? 3 : 2;
  }
  const verb = entryAt(elements, at);
  // "2 Huân chương Chiến công hạng Ba | (1985, 2004)": one for each year
  if (number && amountIn(scan, number) === eachYear(scan, elements, index, elements.length).length) return true;
  const few = number?.kind === 'word' && isAmount(scan, number) && Number(scan.slice(number.from, number.to)) <= FEW;
  return few && ORDER.test(award.code) && verb?.kind === 'verb' && (verb.verb === 'give' || verb.verb === 'receive');
}
/** "…, 3 Huân chương Lao động, 20 Bằng khen | cho các tập thể" */
function isForOthersBehind(scan: Scan, elements: readonly Element[], index: number): boolean {
  for (let i = index + 1; i < elements.length; i++) {
    const element = elements[i];
    if (wordOf(scan, element) === 'cho') return true;
    const goesOn =
      element.kind === 'award' || element.kind === 'bracket' || isAmount(scan, element) || isMark(element, ',', ';');
    if (!goesOn && wordOf(scan, element) !== 'và') return false;
  }
  return false;
}
const FEW = 9;
const amountIn = (scan: Scan, { from, to }: Element): number => Number(scan.slice(from, to));
/** Of one grade or, "hạng Nhất, Nhì, Ba", of several. */
const ORDER = /^order-/;

/** "05 Giấy khen | (03 tập thể, 02 cá nhân): Tổ Toán, Tổ Văn, …": a colon leads to who receives them. */
const headsList = (elements: readonly Element[], index: number): boolean =>
  isMark(elements[elements[index + 1]?.kind === 'bracket' ? index + 2 : index + 1], ':');

/** "Sở Y tế chưa từng được tặng Cờ, | nay | được tặng Bằng khen": the one who was refused is given another. */
const turns = (scan: Scan, elements: readonly Element[], before: Frame, chain: Chain): boolean =>
  before.side === 'left' &&
  before.outcome === 'refused' &&
  before.items.length > 0 &&
  chain.stop > before.index &&
  chain.stop - before.index <= 3 &&
  TURNS.has(wordOf(scan, elements[chain.stop]));
const TURNS = new Set(['nay', 'nhưng', 'song', 'chỉ', 'mà']);

/** "27 cá nhân được | Bộ Y tế, 32 tập thể | được UBND tỉnh tặng": who gives to those before stands first, as the verb is said once. */
const givenTo = (elements: readonly Element[], { items, index }: Subject): readonly Item[] => {
  const verb = entryAt(elements, index - 1);
  const next = entryAt(elements, index + 1);
  const elided = verb?.kind === 'verb' && verb.verb === 'passive' && next?.kind === 'verb' && next.verb === 'passive';
  return elided && items.length > 1 && items[0].kind === 'org' && items[0].count === null ? items.slice(1) : items;
};

/** The subject of the frame before goes on: no other stands in this clause. */
const continues = (
  scan: Scan,
  elements: readonly Element[],
  before: Frame,
  chain: Chain,
  clause: { from: number },
): boolean =>
  before.side !== 'right' &&
  !isDropped(before.outcome) &&
  before.items.length > 0 &&
  !handsOver(scan, before, chain) &&
  chain.stop <= Math.max(clause.from, before.index) + (tellsMore(scan, elements, before.index) ? LONGEST_TALE : REACH);
/** "Hội | đón nhận Huân chương và | trao | Giải thưởng": who took the first hands over the second; "Sở Y tế được Bộ công nhận … và trao Bằng khen" has both. */
const handsOver = (scan: Scan, { trigger }: Frame, { verbs }: Chain): boolean =>
  verbs.length > 0 &&
  (scan.word(verbs[0].from - 1) === 'và' || scan.mark(verbs[0].from - 1) === COMMA) &&
  verbs.every(({ verb }) => verb === 'give') &&
  scan.word(verbs[0].from) === 'trao' &&
  scan.word(trigger.to - 1) === 'nhận' &&
  scan.word(trigger.from) !== 'được';
/** Elements from an award to the verb of the next, and where the words between say who somebody is. */
const REACH = 10;
const LONGEST_TALE = 18;

/** "được tặng Bằng khen năm 2013 | và là | chủ doanh nghiệp duy nhất của làng nghề được tặng …": more of the same one. */
function tellsMore(scan: Scan, elements: readonly Element[], award: number): boolean {
  const next = elements[award + 1];
  const at = next?.kind === 'year' || next?.kind === 'bracket' ? award + 2 : award + 1;
  const joins = wordOf(scan, entryAt(elements, at)) === 'và' || isMark(elements[at], ',');
  return joins && wordOf(scan, entryAt(elements, at + 1)) === 'là';
}

/**
 * "Năm 2009 Hiệp hội tặng ông Hải Bằng khen; | UBND tỉnh tặng | Giấy khen": another gives to the one who stood between the verb and the award before.
 */
const givesAgain = (scan: Scan, elements: readonly Element[], before: Frame, chain: Chain): boolean =>
  before.side === 'right' &&
  !isDropped(before.outcome) &&
  before.items.length === 1 &&
  before.items.every((item) => isNamed(item) && item.to <= before.award.from) &&
  before.trigger.from < before.award.from &&
  giverNamedBefore(scan, elements, chain) !== null;
