import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, OPEN } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { Above } from './above.js';
import { achievementAt } from './achievements.js';
import { Annexes } from './annexes.js';
import { isAwardLine } from './award-line.js';
import type { AwardRow } from './claim.js';
import { countedOf } from './counted-names.js';
import { isNamed } from './counted-subject.js';
import { type Element, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { type Governor, inFull, otherKind, sharedBy } from './governor.js';
import type { Heading } from './heading.js';
import { headsOthers } from './heads-others.js';
import { Holders } from './holders.js';
import { HonourLines } from './honour-lines.js';
import { headsLabels, isLabelled, labelledFrames } from './labelled.js';
import { isDenied } from './line-items.js';
import { countsBefore } from './line-subject.js';
import { ListLeads } from './list-lead.js';
import {
  bareAward,
  beginsAnew,
  beginsHeadless,
  citesPaper,
  countsOn,
  endsInList,
  endsOpen,
  endsWith,
  headsArticle,
  headsColumns,
  isListed,
  isNameBelow,
  isStray,
  kindDivided,
  labelsRole,
  leavesMarks,
  meritOf,
  namesAnnex,
  namesBelow,
  pointsToAnnex,
  standsOver,
  standsUnder,
  titlesNames,
} from './list-words.js';
import type { Mentioned } from './mentioned.js';
import { titlesLines } from './names-under.js';
import { OpenList } from './open-list.js';
import { yearOfOwnDecision } from './own-decision.js';
import { headingMood, statusOfPaper } from './paper.js';
import { withPassed } from './passed.js';
import { inPlainRun } from './plain-run.js';
import { isRemarkLine } from './remark-line.js';
import { Results } from './results.js';
import { blocOf } from './row.js';
import { Sequels } from './sequel.js';
import { isDropped, isStatus } from './status.js';
import { governedByTitle, sectionOfNames, titlesList, titlesWholeList, underTitle } from './titled.js';
import { framesUnderUnit, headsAwards } from './under-unit.js';
import { isUnderPlan, untoldStatus } from './untold.js';
import { fallsShort, pastVote, tellsOfVote } from './vote-told.js';
import { withVotes } from './voted-behind.js';
import { yearOf } from './year.js';

/** "* | Trình | UBND tỉnh:", "2. | Đề nghị | Bộ Y tế:" */
function opensWithAsking(scan: Scan, { from, to }: Parsed): boolean {
  let at = from;
  while (at < to && at - from < 3 && scan.has(at, PUNCTUATION | NUMBER)) at++;
  return to - from < LONGEST_ASKING && scan.kind('verb', at) === 'propose';
}
const LONGEST_ASKING = 14;

/**
 * Lists in lines of their own: "II. Đề nghị tặng Bằng khen cho 02 tập thể:" over "1. Sở Y tế;", or "Cụm suy tôn:" over
 * "- Xã A nhận Cờ thi đua". Reads the sentences in order.
 */
export class Lists {
  readonly #passage: Passage;
  readonly annexes = new Annexes();
  readonly holders: Holders;
  readonly results: Results;
  readonly #above: Above;
  readonly #list: OpenList;
  readonly #sequels: Sequels;
  /** What the title of a page says of all whom its lists name. */
  #ofPage: Governor | null = null;
  /** The award of the title, for a list that names none. */
  #titled: Governor | null = null;

  constructor(passage: Passage, mentioned: Mentioned, silences?: Silence[]) {
    this.#passage = passage;
    this.holders = new Holders(passage, mentioned);
    this.results = new Results(passage);
    this.#above = new Above(passage, this.results);
    this.#list = new OpenList(passage, mentioned, silences);
    this.#sequels = new Sequels(passage, mentioned);
  }

  /** Of lines that refuse somebody. */
  get withheld(): readonly AwardRow[] {
    return this.#list.withheld;
  }

  /** Whether a later sentence named those whom the row only counts. */
  isNamedLater(row: AwardRow): boolean {
    return this.#sequels.named(row);
  }

  /** What stands above this sentence. */
  headingOf(sentence: Parsed, elements: readonly Element[]): Heading {
    const above = this.#above.headingOf(sentence, elements);
    const record = achievementAt(this.#passage, sentence.index);
    if (record?.outcome || (record && !this.holders.tellsOfHad(sentence)))
      return { ...above, mood: record.outcome, before: null };
    if (above.line && this.holders.isOfAsked(sentence)) return { ...above, mood: 'awarded', before: null };
    const told = this.#tellsOfYear(sentence) || this.#tellsOfDecision(sentence);
    const heading = told ? { ...above, mood: null } : above;
    // "II. CÁC TẬP THỂ" over "1. Tiểu đoàn 1: Huân chương Chiến công hạng Nhất (1986)" on a page of honours
    const had = heading.mood === null && heading.line && this.holders.tellsOfHad(sentence);
    return had ? { ...heading, mood: 'awarded' } : heading;
  }

  /** "- Trong năm, Bộ Y tế tặng Bằng khen cho …" in minutes: no choice of theirs. */
  #tellsOfYear({ from, to }: Parsed): boolean {
    const { scan } = this.#passage;
    let at = from;
    while (at < to && scan.has(at, PUNCTUATION)) at++;
    const opens = scan.word(at) === 'trong' ? scan.word(at + 1) : scan.word(at);
    return (
      opens === 'năm' && (scan.mark(at + 2) === COMMA || scan.word(at + 1) === 'qua' || scan.word(at + 2) === 'qua')
    );
  }

  /** "b) Công ty đã ra Quyết định số 12 công nhận …" under "a) Trình Bộ Y tế tặng:": done, whatever the line before asked for. */
  #tellsOfDecision({ from, to }: Parsed): boolean {
    const { scan } = this.#passage;
    for (let i = from; i < to && i - from < OPENING; i++)
      if (scan.word(i) === 'đã')
        for (let j = i + 1; j <= i + 3; j++) if (scan.word(j) === 'quyết' && scan.word(j + 1) === 'định') return true;
    return false;
  }

  /** Past a sentence that says nothing of awards: a signature ends every list, the legal basis none. */
  leave(sentence: Parsed): AwardRow[] {
    this.#enterAnnex(sentence);
    if (sentence.zone !== 'signature' && sentence.zone !== 'recipients') return [];
    const rows = this.#list.close();
    const codes = new Set(this.annexes.all.map(({ frame }) => frame.award.award.code));
    if (codes.size === 1 && beginsHeadless(this.#passage, sentence)) {
      this.#list.annexed = true;
      this.#list.openAnnex(this.annexes.last);
    }
    return rows;
  }

  /** Whether the sentence is read whatever it holds: it may name whom the one before counted, or close a list. */
  wants(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    const colon = scan.mark(sentence.to - 1) === COLON;
    // "2. Đề nghị Chính phủ tặng:" says who gives what stands below
    const asks = colon && (scan.kind('verb', sentence.to - 2) === 'give' || opensWithAsking(scan, sentence));
    if (asks || (colon && this.#titled !== null)) return true;
    return this.#list.isOpen ? this.#list.expects(sentence) : this.#sequels.waits;
  }

  /** Takes note of a sentence, whatever it holds, before it is read. */
  note(sentence: Parsed): void {
    this.holders.note(sentence);
    this.results.note(sentence);
  }

  /** Whether a sentence without an award says nothing of lists either; it then ends what the line above it said. */
  passes(sentence: Parsed): boolean {
    if (this.#list.isOpen || this.#sequels.waits || sentence.zone === 'heading') return false;
    if (headsArticle(this.#passage, sentence) || asksBody(this.#passage, sentence)) return false;
    const { scan } = this.#passage;
    const colon = scan.mark(sentence.to - 1) === COLON;
    const annex = namesAnnex(scan, sentence.from);
    if (colon || annex || pointsToAnnex(scan, sentence)) return false;
    // "Đ/c Tô Hải được 04/09 phiếu, không đủ tỷ lệ." between the lists of one section
    const ends =
      sentence.chunks.length > 0 &&
      !isListed(scan, sentence) &&
      !headsColumns(scan, sentence) &&
      !fallsShort(scan, sentence);
    if (ends) this.#above.mood = null;
    return true;
  }

  /**
   * The frames of a sentence; the last one is open where lines below name those whom it counts: "1. Đề nghị tặng Bằng
   * khen: 02 tập thể" over "- Sở Y tế;".
   */
  headed(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const resumed = this.#sequels.resumed(elements, frames);
    const passed = withVotes(this.#passage.scan, elements, withPassed(this.#passage.scan, elements, resumed));
    if (achievementAt(this.#passage, sentence.index)) return this.holders.filled(sentence, elements, passed);
    const labelled = labelledFrames(this.#passage, sentence, passed, this.#above.mood);
    const owned = framesUnderUnit(this.#passage, sentence, labelled, this.#above.mood);
    return this.#opened(sentence, elements, this.holders.filled(sentence, elements, owned));
  }

  #opened(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    const last = frames.at(-1);
    const next = this.#passage.sentences[pastVote(this.#passage, sentence.index + 1)];
    if (!last || !next || last.open || last.annexed || last.items.length === 0) return frames;
    // "- 02 tập thể: Bằng khen" over their names
    const before = last.side === 'left' && countsBefore(elements, last);
    if (last.side !== 'right' && !before) return frames;
    // "* Hội Nông dân phát động thi đua. … trao Giấy khen cho 2 chi hội. | Trong số đó …": short news, and no lines
    const { newsItems } = this.#passage;
    if (newsItems.has(next.index) || (newsItems.size > 0 && next.block === sentence.block)) return frames;
    if (
      !last.items.every((item) => item.count !== null) ||
      !(before || endsWith(elements, last.items) || endsInList(this.#passage.scan, elements))
    )
      return frames;
    const { scan } = this.#passage;
    if (((next.layers & AWARD) !== 0 && !awardsInBracket(scan, next)) || leavesMarks(scan, sentence, next))
      return frames;
    // "02 tập thể, 03 cá nhân" over "a) Tập thể:" and its lines
    const kind = kindDivided(scan, next);
    if (next.zone === 'heading' && scan.mark(next.to - 1) === COLON && !last.items.some((one) => one.kind === kind))
      return frames;
    const below = isListed(scan, next)
      ? !countsOn(scan, sentence, next) ||
        beginsAnew(scan, sentence, next) ||
        namesBelow(scan, sentence, next) ||
        standsUnder(scan, sentence, next)
      : isNameBelow(this.#passage, next) || inPlainRun(this.#passage, sentence, 0, next);
    return below ? [...frames.slice(0, -1), { ...last, open: true }] : frames;
  }

  /** The rows that the sentence adds as part of a list. */
  read(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): AwardRow[] {
    const { scan } = this.#passage;
    // "1. Bà Hà Nhàn" over "- Năm 2027: Lao động tiên tiến" and "2. Ông Tô Hải": the list of their names goes on
    if (this.#list.isOpen && achievementAt(this.#passage, sentence.index)) return this.#list.part(sentence);
    const behind = sentence.index > 0 && achievementAt(this.#passage, sentence.index - 1) !== null;
    if (this.#list.isOpen && behind && !scan.has(sentence.from, NUMBER))
      return [...this.#list.close(), ...this.read(sentence, elements, frames)];
    this.#above.note(sentence, frames);
    this.#above.noteGiver(sentence, elements, isListed(scan, sentence));
    // "Danh sách tập thể được tặng Giấy khen" over its lines: no annex of another paper.
    const annex = this.#enterAnnex(sentence);
    if (annex && this.#namesAnother(sentence, frames)) {
      const finished = this.#list.close();
      this.#govern(sentence, elements, frames[0]);
      return finished;
    }
    // "DANH SÁCH 4: KHÔNG XÉT THI ĐUA": whom it names, nobody gives anything.
    if (annex && sentence.zone === 'heading' && elements.some(isDenied)) return this.#list.close();
    this.#turnToKind(sentence);
    if (annex && (this.#list.isOpen || sentence.zone !== 'title' || frames.length !== 1)) return [];
    if (frames.length === 0 && this.#beginsAnnex(sentence)) {
      this.#list.openAnnex(this.annexes.last);
      return this.#list.part(sentence);
    }
    // "- Cụm trưởng: Công an huyện A;" tells who leads
    if (frames.length === 0 && labelsRole(scan, sentence)) return this.#list.close(sentence);
    this.#above.noteCouncil(sentence);
    const colon = scan.mark(sentence.to - 1) === COLON;
    if (asksBody(this.#passage, sentence)) {
      const finished = this.#list.close(sentence);
      this.#above.enterSection(sentence);
      return finished;
    }
    const heading = sentence.zone === 'heading' || headsArticle(this.#passage, sentence);
    if (elements.length === 0 && !heading && !colon) return [];
    if (titlesList(this.#passage, sentence, frames)) this.#titled = this.#governorOf(sentence, elements, frames[0]);
    if (this.#titled && frames.length === 0 && governedByTitle(this.#passage, sentence, elements)) {
      const finished = this.#list.close();
      this.#list.open(underTitle(this.#titled, sentence, elements));
      return finished;
    }
    if (titlesWholeList(this.#passage, sentence, frames))
      this.#ofPage = this.#governorOf(sentence, elements, frames[0]);
    if (this.#ofPage && frames.length === 0 && !this.#list.isOpen && sectionOfNames(this.#passage, sentence)) {
      this.#list.open({ ...this.#ofPage, sentence, counts: [] });
      return [];
    }
    // "… ĐƯỢC TẶNG BẰNG KHEN" / "ĐÃ CÓ THÀNH TÍCH XUẤT SẮC NĂM 2027": the title goes on.
    if (frames.length === 0 && sentence.zone === 'title' && this.#list.isTitled)
      return this.#list.date(meritOf(this.#passage, sentence));
    const headed = frames.length === 0 && !this.#list.isOpen ? this.#sequels.heads(sentence, elements) : null;
    if (headed) {
      this.#list.open({ ...headed, sentence });
      return [];
    }
    if (this.#list.tellsOn(sentence)) return [];
    if (this.#list.awaitsNames && tellsOfVote(scan, sentence)) return [];
    const annexedLine = frames.length === 0 ? this.#list.inAnnex(sentence, elements) : null;
    if (annexedLine) {
      this.annexes.note(annexedLine);
      return [];
    }
    if (this.#list.isHeadedAt(sentence.index) && isRemarkLine(scan, sentence, elements))
      return this.#list.part(sentence);
    // "- Xí nghiệp Bến Đá (đã được tặng Bằng khen năm 1994);": the bracket only says what it has
    const own = frames.filter(({ index }) => elements[index]?.kind === 'award');
    const read = this.#list.isOpen;
    const rows = this.#list.read(sentence, elements, own) ?? this.#sequels.read(sentence, elements, frames);
    // "2. Thống nhất đề nghị UBND tỉnh:" ends the list of what "1. Suy tôn Cờ thi đua:" heads, and says what is done with its own lines
    if (rows && read && !this.#list.isOpen && colon && frames.length === 0) this.#above.enterSection(sentence);
    if (rows) return rows;
    // "(Kèm theo Quyết định số 12/QĐ-UBND)" between the name of an annex and its lines
    if (frames.length === 0 && this.#list.isHeadedAt(sentence.index) && citesPaper(scan, sentence))
      return this.#list.part(sentence);
    if (frames.length === 0 && sentence.zone === 'heading' && this.#list.divides(sentence))
      return this.#list.part(sentence);
    if (frames.length === 0 && sentence.zone === 'heading' && this.#list.annexed && this.#list.isOpen) {
      // "III. KHỐI TRƯỞNG NĂM 2028": its lines name who leads
      if ((sentence.layers & ROLE) !== 0) return this.#list.close();
      // "I. Dẫn đầu các cụm thi đua", "II. BỘ Y TẾ" in an annex: whose lines come next
      if (namesSection(sentence, elements)) return this.#list.part(sentence);
    }
    // "DANH SÁCH" / "KHEN THƯỞNG NĂM 2027": the title of an annex goes on.
    if (frames.length === 0 && sentence.zone === 'heading' && this.#list.atTop && isShort(sentence)) return [];
    const listed =
      isListed(scan, sentence) ||
      isLabelled(this.#passage, sentence) ||
      isAwardLine(this.#passage, sentence) ||
      titlesNames(this.#passage, sentence) ||
      titlesLines(this.#passage, sentence);
    if (listed) this.#above.noteLine(frames);
    const open = frames.findLast((frame) => frame.open || (listed && frame.items.length === 0));
    const bare =
      bareAward(scan, sentence, elements, frames, standsOver(this.#passage, sentence)) ??
      this.#overNames(sentence, frames);
    const heads =
      bare !== undefined || (open !== undefined && (open.open || sentence.zone === 'heading' || endsOpen(elements)));
    if (!heads && !listed && this.#list.isOpen && isStray(this.#passage, sentence)) return [];
    if (!heads && frames.length === 0 && this.#list.isOpen && this.#list.resumes(sentence)) return [];
    const ends = heads || !listed || sentence.zone === 'heading' || this.#list.endsBefore(sentence, elements);
    const finished = ends ? this.#list.close(sentence) : [];
    if (heads) this.#govern(sentence, elements, (open ?? bare) as Frame, frames);
    else if ((heading || colon) && !this.#headsOwn(sentence)) this.#above.enterSection(sentence);
    else if (!listed && !headsColumns(scan, sentence) && !fallsShort(scan, sentence)) this.#above.mood = null;
    this.#noteAbsent(sentence, elements, frames);
    return finished;
  }

  /** "Cờ thi đua (02 tập thể)" over lines that name somebody each and say nothing of awards. */
  #overNames({ index }: Parsed, [frame, ...others]: readonly Frame[]): Frame | undefined {
    const counts = frame?.items.every(({ count }) => count !== null) && others.length === 0;
    if (!counts || !HonourLines.of(this.#passage).headsNames(index)) return undefined;
    const lead = ListLeads.of(this.#passage).statusOver(index);
    const told = isStatus(frame.outcome) || (this.#above.mood ?? statusOfPaper(this.#passage) ?? lead) !== null;
    return told || untoldStatus(this.#passage, index) !== null ? frame : undefined;
  }

  /** "II. CÁ NHÂN" in an annex of two awards, of which one is for persons */
  #turnToKind(sentence: Parsed): void {
    const { frame } = this.#list;
    const kind = frame && this.#list.annexed ? kindDivided(this.#passage.scan, sentence) : null;
    const other = frame && kind ? this.annexes.forKind(kind, frame) : undefined;
    if (other) this.#list.turnTo(other);
  }

  /** "… (có danh sách kèm theo). Trong đó:" over "I. Cá nhân:": the list stands right there. */
  #beginsAnnex(sentence: Parsed): boolean {
    const last = this.annexes.all.at(-1);
    if (!last || this.#list.isOpen || sentence.index - last.sentence.index > NEAR) return false;
    return kindDivided(this.#passage.scan, sentence) !== null;
  }

  /** "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN" in an annex of which the article said "Cờ thi đua" first: its own award. */
  #namesAnother({ zone, from }: Parsed, frames: readonly Frame[]): boolean {
    // "PHỤ LỤC II - BẰNG KHEN CỦA TƯ LỆNH (tập thể)" is no heading by its letters
    const heads = zone === 'heading' || (zone === 'body' && this.#passage.scan.has(from, ALL_CAPS));
    if (!heads || frames.length !== 1 || statusOfPaper(this.#passage) === null) return false;
    const [{ award, items, outcome }] = frames;
    const own = award.award.code !== this.#list.code && items.every((item) => item.count !== null);
    return own && (outcome === 'unsaid' || isStatus(outcome));
  }

  /** "1. Sở Y tế:" over what it has, in lines of their own: what was said above goes on. */
  #headsOwn(sentence: Parsed): boolean {
    return headsLabels(this.#passage, sentence) || headsAwards(this.#passage, sentence);
  }

  /** Takes note of those who are named elsewhere: in an annex, in the sentences behind. */
  #noteAbsent(sentence: Parsed, elements: readonly Element[], frames: readonly Frame[]): void {
    const announced = frames.filter((frame) => frame.annexed && !frame.open && !isDropped(frame.outcome));
    const [annexed] = announced;
    for (const frame of announced) this.annexes.note(this.#governorOf(sentence, elements, frame));
    if (!annexed && frames.length === 0 && pointsToAnnex(this.#passage.scan, sentence)) this.#above.noteAnnex(sentence);
    this.annexes.date(sentence, meritOf(this.#passage, sentence));
    const counting = frames.find((frame) => isCounted(frame) && !frame.open);
    const several = counting ?? frames.find((frame) => isForSeveral(this.#passage.scan, elements, frame));
    const counted = several ? this.#governorOf(sentence, elements, several) : null;
    // "Tặng Bằng khen của Ban Chấp hành cho 06 tập thể." without a word of an annex, which may come all the same
    if (counted && annexed !== counting) this.annexes.tell(counted);
    // "Tặng Cờ thi đua của … cho 02 tập thể (danh sách 1); tặng Bằng khen của … cho 04 tập thể (danh sách 2)"
    const { scan } = this.#passage;
    const article = scan.word(sentence.from) === 'điều' && scan.has(sentence.from + 1, NUMBER);
    for (const frame of frames)
      if (frame !== annexed && frame !== counting && (isCounted(frame) || announces(frame, article)))
        this.annexes.tell(this.#governorOf(sentence, elements, frame));
    this.#sequels.note(counted);
    const [only, ...others] = frames;
    const count = only && others.length === 0 ? countedOf(scan, elements, only) : null;
    if (only && others.length === 0 && isStatus(only.outcome) && only.items.length > 0 && only.items.every(isNamed))
      this.#sequels.noteNamed(this.#governorOf(sentence, elements, only));
    if (count !== null && count > only.items.length)
      this.#sequels.lacks(this.#governorOf(sentence, elements, only), count);
  }

  /** Counts of lists that never came. */
  finish(): AwardRow[] {
    return this.#list.close();
  }

  #govern(sentence: Parsed, elements: readonly Element[], frame: Frame, frames: readonly Frame[] = []): void {
    if (isDropped(frame.outcome) || headsOthers(this.#passage.scan, sentence, frame)) return;
    const heading = this.#governorOf(sentence, elements, frame);
    if (!heading.told && HonourLines.of(this.#passage).headsNames(sentence.index)) {
      if (isUnderPlan(this.#passage, sentence.index)) return;
    }
    const announced = this.annexes.of(frame.award.award.code);
    const own = yearOfOwnDecision(this.#passage, sentence, frame);
    const year = own ?? (heading.year?.basis === 'stated' ? heading.year : (announced?.year ?? heading.year));
    const also = otherKind(frames, frame);
    const other = also && { frame: also, year: yearOf(this.#passage, sentence, elements, also, heading.bloc) };
    const full = inFull(frame, announced, this.#list.annexed);
    // "A. CỜ THI ĐUA" in the annex of "Điều 1. Tặng Cờ thi đua cho 2 tập thể thuộc Khối thi đua số 2": of that bloc
    const bloc = heading.bloc ?? (this.#list.annexed ? this.annexes.blocOf(frame.award.award.code) : null);
    const shared = sharedBy(this.#passage.scan, frames, frame);
    this.#list.open({
      ...heading,
      frame: full,
      bloc,
      year,
      ...(other ? { other } : {}),
      ...(shared ? { shared } : {}),
    });
    this.#above.mood = heading.status;
  }

  #governorOf(sentence: Parsed, elements: readonly Element[], frame: Frame): Governor {
    const bloc = blocOf(this.#passage, sentence, frame.award.from);
    const above =
      this.#above.mood ?? statusOfPaper(this.#passage) ?? ListLeads.of(this.#passage).statusOver(sentence.index);
    const said = isStatus(frame.outcome) && !this.#goesWithout(sentence, frame) ? frame.outcome : null;
    const status = said ?? above;
    return {
      sentence,
      frame,
      status:
        status ??
        (this.holders.page.reaches(sentence.index)
          ? 'awarded'
          : (untoldStatus(this.#passage, sentence.index) ??
            (BORNE.test(frame.award.award.code) ? 'awarded' : 'voted'))),
      told: status !== null,
      bloc,
      year: yearOf(this.#passage, sentence, elements, frame, bloc),
      counts: frame.items.filter((item) => item.count !== null),
    };
  }

  /** "03 tập thể đạt danh hiệu …:", "Tặng Bằng khen:" over names in a paper that chooses or asks: so it will be; "Năm 2027 đạt …" tells of the past. */
  #goesWithout({ index }: Parsed, { outcome }: Frame): boolean {
    const lines = HonourLines.of(this.#passage);
    const form = lines.formOf(index);
    const decided = statusOfPaper(this.#passage);
    if (outcome !== 'awarded' || (decided !== 'recommended' && decided !== 'voted')) return false;
    return form?.kind === 'award' && !form.dated && lines.headsNames(index);
  }

  /** "DANH SÁCH …", "PHỤ LỤC": what an article said of its annex governs the lines that follow. */
  #enterAnnex(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    const { from, to, zone } = sentence;
    if (to - from >= 40 || !namesAnnex(scan, from)) return false;
    if (!scan.has(from, ALL_CAPS) && zone === 'body') return false;
    this.#list.annexed = true;
    const numbered = this.annexes.numbered(scan, sentence);
    if (numbered) this.#list.turnTo(numbered);
    this.#list.openAnnex(this.annexes.last ?? (this.#isAttached(sentence) ? this.annexes.only : undefined));
    this.#above.mood = headingMood(scan, { from, to }) ?? this.#above.mood;
    return true;
  }

  /** "DANH SÁCH KÈM THEO", or "(Kèm theo Quyết định …)" in the next line: what the articles of a decision are for. */
  #isAttached({ index }: Parsed): boolean {
    const { scan, sentences, facts } = this.#passage;
    const attached = ({ from, to }: Parsed): boolean => scan.nextPair('kèm', 'theo', from, Math.min(to, from + 6)) >= 0;
    return facts.kind === 'decision' && sentences.slice(index, index + 3).some(attached);
  }
}

/** Tokens at the head of a line. */
const OPENING = 16;
/** Sentences between an award and its list in the same paper. */
const NEAR = 2;

/** Of those in an annex, or in an article nobody whom we can name: "Điều 1. Tặng Cờ thi đua của … cho 03 công đoàn cấp trên và …". */
const announces = ({ annexed, items, award, outcome }: Frame, article: boolean): boolean =>
  isStatus(outcome) && (annexed || (article && items.length === 0 && award.award.granter !== null));

/** "ký Quyết định tặng Bằng khen | cho các tập thể | có thành tích", "… tặng Bằng khen.": nobody is named or counted yet. */
function isForSeveral(
  scan: Scan,
  elements: readonly Element[],
  { index, items, outcome, open, annexed }: Frame,
): boolean {
  if (items.length > 0 || open || annexed || !isStatus(outcome)) return false;
  const behind = elements.slice(index + 1, index + 5);
  if (behind.every(({ kind }) => kind === 'year' || kind === 'mark')) return true;
  const [cho, all, noun] = behind;
  if (wordOf(scan, cho) !== 'cho' || all === undefined || noun === undefined) return false;
  // "cho | 18 đoàn y tế các tỉnh |", where no list of counted nouns holds the noun
  const many = SEVERAL.has(scan.word(all.from)) || (all.kind === 'word' && scan.has(all.from, NUMBER));
  const plain = noun.kind === 'word' || noun.kind === 'filler';
  return many && plain && !scan.has(noun.from, CAPITAL | NUMBER | PUNCTUATION);
}
const SEVERAL = new Set(['các', 'những']);

const isCounted = ({ items, outcome }: Frame): boolean =>
  items.some((item) => item.count !== null) && !isDropped(outcome);

/** A heading that says nothing of what is done. */
const namesSection = ({ from, to }: Parsed, elements: readonly Element[]): boolean =>
  to - from < 30 && !elements.some((e) => e.kind === 'verb' && e.verb !== 'fact');

const isShort = ({ from, to }: Parsed): boolean => to - from < 12;

const AWARD = layerBits('award');

/** "Sở Y tế (đã được tặng Huân chương Lao động hạng Ba năm 2014)": what one had before, and no other award. */
function awardsInBracket(scan: Scan, { from, to }: Parsed): boolean {
  let open = false;
  for (let i = from; i < to; i++) {
    if (scan.mark(i) === OPEN) open = true;
    else if (scan.mark(i) === CLOSE) open = false;
    else if (!open && scan.size('award', i) > 0) return false;
  }
  return true;
}
const ROLE = layerBits('role');

/** "2. Đề nghị Bộ trưởng Bộ Y tế" in a line of its own: what its lines say is asked of that body. */
function asksBody({ scan }: Passage, sentence: Parsed): boolean {
  const { from, to } = sentence;
  let at = from;
  while (at < to && at - from < 4 && scan.has(at, NUMBER | PUNCTUATION)) at++;
  if (at === from || scan.kind('verb', at) !== 'propose') return false;
  const end = at + scan.size('verb', at);
  const body = chunksWithin(scan, sentence).find((chunk) => chunk.from === end);
  return (body?.kind === 'office' || body?.kind === 'units') && to - body.to <= 1;
}

/** "Danh sách các Anh hùng Lao động của tỉnh:": titles for life, by which only those are called who have them. */
const BORNE = /^(?:people|hero)-/;
