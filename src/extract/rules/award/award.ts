import type { Claim } from '../../../domain/claim.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { NUMBER } from '../../../text/tokens.js';
import { answering } from '../../interviewee.js';
import { isPact } from '../../pact.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Silence } from '../../silence.js';
import { agendaIn, asAgenda, asPledged, asPurpose } from './agenda.js';
import { Alike } from './alike.js';
import { asAnnounced, withoutDoubts } from './announced.js';
import { BadgesBehind } from './badges-behind.js';
import { BallotLines } from './ballot.js';
import { Beside } from './beside.js';
import { withYearOfDeed } from './bravery-year.js';
import { type AwardRow, awardClaim, rowWith } from './claim.js';
import { Corrections } from './corrections.js';
import { asPassed } from './council.js';
import { isNamed } from './counted-subject.js';
import { withoutWholes } from './counted-whole.js';
import { askedInTitle } from './dossier.js';
import { type Element, isMark } from './element.js';
import { elementsIn, elementsUnder } from './elements-in.js';
import { asEntitled } from './entitled.js';
import { fileRows } from './files.js';
import { withFootnotes } from './footnotes.js';
import type { Frame } from './frame.js';
import { framesOf } from './frames.js';
import { GivenAgain } from './given-again.js';
import { givenOverColon, giverOverColon } from './giver.js';
import { withSharedGivers } from './givers.js';
import { Grades } from './grades.js';
import type { Heading } from './heading.js';
import { asHeard } from './hearing.js';
import type { Item } from './item.js';
import { Lists } from './lists.js';
import { withLongestNames } from './longest-name.js';
import { asMandated } from './mandate.js';
import { withMedalOfTitle } from './medal-of-title.js';
import { Mentioned } from './mentioned.js';
import { merged } from './merge.js';
import { yearsBehindName } from './merit-year.js';
import { NameRuns } from './name-runs.js';
import { asOccasion } from './occasion.js';
import { asOfProposed } from './of-proposed.js';
import { withoutNamedWholes } from './of-whole.js';
import { OverLines } from './over-lines.js';
import { asOwnGrant } from './own-grant.js';
import { aheadIn, dutiesIn, laysDownRules } from './paper.js';
import { withoutPassingOver, withoutSudden } from './passed-over.js';
import { Pointed } from './pointed.js';
import { withRestOfName } from './rest-of-name.js';
import { returned, withoutRefused } from './returned.js';
import { blocOf, bracketedAmong, rowOf } from './row.js';
import { RULES } from './rules.js';
import { eachGrade } from './several-grades.js';
import { silencesOf } from './silences.js';
import { Stages } from './stages.js';
import { StatedYears } from './stated-years.js';
import { isStatus } from './status.js';
import { submitted } from './submitted.js';
import { tableRows } from './table.js';
import { ThisAward } from './this-award.js';
import { withNameAbove } from './under-name.js';
import { judged } from './verdict.js';
import { withheldRows } from './withheld.js';
import { WithheldList } from './withheld-list.js';
import { yearsOf } from './year.js';
import { yearsOfEach } from './year-of-each.js';

const AWARD = layerBits('award');

/**
 * Awards that were registered, voted, recommended or given, one claim for each who receives, then those that were refused
 * or taken back. `silences` takes the rest.
 */
export function awards(passage: Passage, silences?: Silence[]): Claim[] {
  const { scan } = passage;
  const mentioned = new Mentioned(passage);
  const lists = new Lists(passage, mentioned, silences);
  const refusing = new WithheldList(passage);
  const pointed = new Pointed(passage);
  const alike = new Alike(passage);
  const again = new GivenAgain(scan);
  const pointing = new ThisAward(scan);
  const ballot = new BallotLines(passage, mentioned);
  const corrections = new Corrections(passage);
  const stages = new Stages(passage);
  const years = new StatedYears(scan);
  const grades = new Grades(scan);
  const badges = new BadgesBehind(scan);
  const runsOn = new OverLines(scan);
  const runs = new NameRuns(scan);
  const ruled = laysDownRules(passage);
  const duties = dutiesIn(passage);
  const ahead = aheadIn(passage);
  const agenda = agendaIn(passage);
  const pledged = isPact(passage);
  const rows: AwardRow[] = [];
  const withheld: AwardRow[] = [];
  // One by one: a list may have more lines than a call takes arguments.
  const add = (more: readonly AwardRow[]): void => more.forEach((row) => void rows.push(row));
  for (const sentence of passage.sentences) {
    if (!RELATIONAL.has(sentence.zone) || isOfAddressees(scan, sentence)) {
      add(lists.leave(sentence));
      continue;
    }
    if (sentence.kind === 'table-cell') continue;
    mentioned.note(sentence);
    lists.note(sentence);
    if (lists.holders.isLabel(sentence)) {
      add(lists.leave(sentence));
      continue;
    }
    const graded = grades.awardOf(sentence);
    const same = alike.wants(sentence);
    const corrected = corrections.wants(sentence);
    const voted = ballot.wants(sentence);
    const badge = badges.awardOf(sentence);
    const parted = graded !== null || badge !== null;
    const told =
      same ||
      corrected ||
      voted ||
      parted ||
      refusing.wants(sentence) ||
      again.wants(sentence) ||
      runsOn.wants(sentence) ||
      pointing.wants(sentence);
    if ((sentence.layers & AWARD) === 0 && !told && lists.passes(sentence)) {
      const run = !ruled && runs.wants(sentence) ? runs.read(sentence, elementsIn(passage, sentence), [], []) : null;
      if (run) add(rowsOf(passage, run.sentence, run.elements, run.frame));
      silences?.push(...silencesOf(scan, sentence, []));
      continue;
    }
    const cut = told || lists.wants(sentence) || sentence.chunks.length > 0;
    const parts = unwrapped(badge ? elementsUnder(passage, sentence, badge) : cut ? elementsIn(passage, sentence) : []);
    const named = withoutSudden(scan, withoutPassingOver(scan, withRestOfName(scan, sentence, parts)));
    const read = pointed.resolved(sentence, withNameAbove(passage, sentence, named));
    const titled = again.withTitle(sentence, graded ? grades.withGrade(read, graded) : read);
    const elements = same ? titled : pointing.withAward(sentence, titled);
    again.note(elements);
    pointing.note(sentence, elements);
    const above = lists.headingOf(sentence, elements);
    const heading = badge ? badges.headingOf(above) : above;
    const handed = withSharedGivers(
      scan,
      elements,
      asMandated(scan, sentence, elements, framesOf(scan, elements, mentioned, heading)),
    );
    const over = giverOverColon(scan, elements);
    const lent = pointing.withGiver(sentence, askedInTitle(passage, sentence, handed));
    const framed = asOfProposed(passage, sentence, elements, lent).map((frame) => {
      const said = asPurpose(scan, sentence, asOccasion(scan, sentence, frame));
      const meant = agenda.has(sentence.index) ? asAgenda(said) : pledged ? asPledged(said) : said;
      const given = asOwnGrant(passage, givenUnder(heading, givenOverColon(meant, over)));
      return asHeard(passage, sentence, asPassed(passage, sentence, given));
    });
    const frames =
      ruled || duties.has(sentence.index)
        ? framed.map((frame) =>
            citesGrant(scan, sentence, frame) || (ruled && looksBack(passage, elements, frame))
              ? frame
              : asProcedure(frame, elements),
          )
        : ahead.has(sentence.index) && framed.every(countsGiven)
          ? framed.map((frame): Frame => ({ ...frame, outcome: 'procedure' }))
          : refusing.read(sentence, elements, lists.headed(sentence, elements, framed));
    const said: AwardRow[] = [];
    for (const frame of frames) said.push(...rowsOf(passage, sentence, elements, frame));
    const dated = years.carried(sentence, lists.holders.page.dated(sentence, lists.results.dated(sentence, said)));
    const own = ruled ? dated : corrections.read(sentence, elements, frames, dated);
    for (const frame of frames) withheld.push(...withheldRows(passage, sentence, elements, frame));
    withheld.push(...refusing.rows);
    stages.note(sentence, own);
    badges.note(sentence, own);
    add(own);
    add(ballot.read(sentence, elements, own));
    add(runsOn.read(sentence, elements, frames, own));
    if (same) add(alike.rows(sentence, elements));
    else alike.note(sentence, own);
    const listed = lists.read(sentence, elements, frames);
    add(listed);
    const run = ruled ? null : runs.read(sentence, elements, frames, [...own, ...listed]);
    if (run) add(rowsOf(passage, run.sentence, run.elements, run.frame));
    silences?.push(...silencesOf(scan, sentence, frames));
  }
  add(lists.finish());
  const tabled = tableRows(passage, lists.annexes, ruled ? [] : withheld, silences);
  // A plan sets out nothing that anybody received, but may list what its members registered for.
  add(ruled ? tabled.filter(({ status }) => status === 'registered') : tabled);
  if (!ruled) add(fileRows(passage, withheld));
  for (const row of lists.withheld) withheld.push(row);
  add(lists.annexes.unlisted(scan, rows));
  stages.settle(rows);
  const standing = rows.filter((row) => !stages.isOvertaken(row));
  const told = withFootnotes(
    passage,
    submitted(passage, judged(passage, returned(passage, eachGrade(scan, standing), withheld), withheld)),
  ).filter((row) => !lists.isNamedLater(row) && !runs.names(row));
  const kept = withoutNamedWholes(scan, withoutWholes(scan, withoutRefused(passage, told, withheld)));
  const beside = new Beside(passage);
  const counted = withoutDoubts(scan, lists.annexes.counted(scan, asAnnounced(scan, kept)));
  const granted = withYearOfDeed(passage, asEntitled(passage, merged(passage, withMedalOfTitle(passage, counted))));
  return withLongestNames(passage, [...granted, ...merged(passage, withheld)]).map((row) =>
    awardClaim(passage, row, beside),
  );
}

/** "(Năm 2027, Sở Y tế được tặng Cờ thi đua.)": a sentence all of which stands in a bracket. */
function unwrapped(elements: readonly Element[]): readonly Element[] {
  const [only, ...others] = elements;
  return only?.kind === 'bracket' && others.every((one) => isMark(one, '.', ';')) ? only.inside : elements;
}

/** "Nơi nhận: - Sở Y tế; - Ban Thi đua (để tặng Bằng khen)" in a line of its own: to whom the paper goes. */
const isOfAddressees = (scan: Scan, { from, layers }: Parsed): boolean =>
  (layers & AWARD) !== 0 && scan.word(from) === 'nơi' && scan.word(from + 1) === 'nhận';

/** "2 đơn vị được tặng Cờ": given, or what nobody says of, and nobody named. */
const countsGiven = ({ outcome, items }: Frame): boolean =>
  (outcome === 'awarded' || items.length === 0) && items.every(({ count }) => count !== null);

/** What a paper of rules says of an award. */
const asProcedure = (frame: Frame, elements: readonly Element[]): Frame => {
  // "Riêng Khu phố 3 đăng ký danh hiệu …", "xã Bến Đá đăng ký thêm danh hiệu … cho 03 phòng" in a plan is a pledge of that one
  const { outcome, side, items, trigger } = frame;
  const own =
    side === 'left' ? items.every(isNamed) : side === 'right' && elements.some((one) => pledges(one, trigger.from));
  return outcome === 'registered' && own ? frame : { ...frame, outcome: 'procedure' };
};

/** "trao Giấy khen cho Sở Y tế (theo QĐ số 12/QĐ-SNV ngày 04/02/2028)": what a plan will hand over has been granted by a paper that exists. */
function citesGrant(scan: Scan, { to }: Parsed, { award, items, outcome }: Frame): boolean {
  if (outcome !== 'awarded' || !items.every(isNamed)) return false;
  // "tặng Bằng khen cho xã Bến Đá khi đạt chuẩn theo Quyết định số 320": on what terms
  if (scan.next('khi', award.from, to) >= 0 || scan.nextPair('ban', 'hành', award.to, to) >= 0) return false;
  for (let i = scan.next('theo', award.to, to - 3); i >= 0; i = scan.next('theo', i + 1, to - 3)) {
    const named = scan.word(i + 1) === 'quyết' && scan.word(i + 2) === 'định';
    const decided = named ? i + 3 : scan.slice(i + 1, i + 2) === 'QĐ' ? i + 2 : -1;
    // "Quyết định số 15/2024/QĐ-UBND" lays down rules
    const rules = /^\d+ ?\/ ?\d{4}$/.test(scan.slice(decided + 1, decided + 4));
    if (decided > 0 && scan.word(decided) === 'số' && scan.has(decided + 1, NUMBER) && !rules) return true;
  }
  return false;
}

/** "Năm 2027 Sở Y tế được UBND tỉnh tặng Cờ thi đua" in a plan of 2028: what those it names had in a year gone, with which the sentence opens. */
function looksBack({ facts }: Passage, elements: readonly Element[], { outcome, side, items }: Frame): boolean {
  const opening = elements.slice(0, 3).find(({ kind }) => kind === 'year');
  if (opening?.kind !== 'year' || facts.published === null) return false;
  const gone = opening.year.last < Number(facts.published.value.slice(0, 4));
  return gone && outcome === 'awarded' && side === 'left' && items.every(isNamed);
}

/** A unit right before the verb that registers, but for "đã", "cũng". */
const pledges = (element: Element, verb: number): boolean =>
  element.kind === 'group' && element.to <= verb && verb - element.to < 3 && element.items.every(isNamed);

/** "1. Đề nghị Chính phủ tặng:" over "1.1. Cờ thi đua cho Sở Y tế", which says of no giver. */
const givenUnder = ({ giver }: Heading, frame: Frame): Frame =>
  giver && frame.granter === null && frame.award.award.granter === null ? { ...frame, granter: giver } : frame;

const RULE_OF: Readonly<Record<Exclude<Frame['side'], 'none'>, Rule>> = {
  right: RULES['recipient-behind'],
  left: RULES['recipient-before'],
  carried: RULES['recipient-carried'],
};

/**
 * "Trưởng ban Tô Hải nhận Cờ thi đua": he takes what the law gives to collectives alone; "Trưởng Công an xã được tặng danh
 * hiệu Chiến sĩ thi đua": not the police.
 */
function mayReceive(scan: Scan, recipients: string, { kind, count, from, to }: Item): boolean {
  // "trao Cờ thi đua cho đại diện | Ban Giám hiệu": of whom, the words do not say
  if (scan.word(from - 1) === 'diện' && BOARDS.has(scan.slice(from, to).toLowerCase())) return false;
  if (recipients === 'T') return kind !== 'person';
  if (count !== null) return true;
  return recipients !== 'C' || kind !== 'org' || anyUnitHead(scan, from) === null;
}

const BOARDS = new Set(['ban giám hiệu', 'ban giám đốc', 'ban lãnh đạo']);

function rowsOf(passage: Passage, sentence: Parsed, elements: readonly Element[], frame: Frame): AwardRow[] {
  const { award, outcome: status, trigger, granter } = frame;
  if (frame.side === 'none' || !isStatus(status)) return [];
  // Counts whose names follow in lines of their own are the list's.
  const listed = frame.open || frame.annexed ? frame.items.filter((item) => item.count === null) : frame.items;
  // A decision that gives a flag to a person errs, and says so; elsewhere he accepts it for others.
  const told = passage.facts.kind === 'decision' && frame.side === 'right';
  const items = listed.filter((item) => told || mayReceive(passage.scan, award.award.recipients, item));
  const focus = blocOf(passage, sentence, frame.award.from);
  const years = yearsOf(passage, sentence, elements, frame, focus);
  const each = yearsOfEach(passage.scan, items);
  const rule = RULE_OF[frame.side as 'right'];
  const rows: AwardRow[] = [];
  // "huyện Bến Đá (Cụm thi đua số 2) và Đảng ủy xã Tân Khê": the other one is of none
  const own = items.map((item) => (item.bloc === null ? null : passage.blocAt(sentence.index, item.bloc)));
  const labelled = focus ? bracketedAmong(passage.scan, sentence, items) : -1;
  const above = sentence.index > 0 ? passage.segmentOf(sentence.index - 1).bloc : null;
  for (const [i, item] of items.entries()) {
    const other = labelled >= 0 && (i > labelled || (i < labelled && above !== focus));
    const bloc = item.bloc !== null ? own[i] : other || own.slice(0, i).includes(focus) ? null : focus;
    const of = each?.[i] ?? null;
    const noted = of ? [of] : items.length > 1 ? yearsBehindName(passage.scan, item.to) : [];
    for (const given of noted.length > 0 ? noted : years) {
      // "- Năm 2025, tôi được tặng Bằng khen.": what who is interviewed had before the year that the bloc looks back on
      const before = given !== null && bloc?.year != null && given.value < bloc.year;
      const past = before && answering(passage, sentence)?.name.from === item.from;
      const row = rowOf(rule, item, {
        award,
        status,
        trigger,
        granter,
        bloc: past ? null : bloc,
        year: given,
        sentence,
      });
      if (frame.second) rows.push(rowWith(row, { granter: frame.second }));
      rows.push(row);
    }
  }
  return rows;
}
