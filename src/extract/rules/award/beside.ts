import type { Argument } from '../../../domain/claim.js';
import { COLON } from '../../../text/marks.js';
import { stated } from '../../argument.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { periodOf } from './period.js';
import { reasonOf, reasonsIn } from './reason.js';
import { RULES } from './rules.js';
import { sentenceAt } from './sentence-at.js';
import { stageArgument } from './stage.js';
import { isOf, type Reached, reachedIn, type Tallied } from './tally.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the cells of a table's row say beside its award. */
export interface Noted extends Range {
  readonly role: Tallied | 'reason';
  readonly value?: number;
}

/**
 * What is said beside an award that a row found: its stage, the reason and the years of merit, scores, ranks and votes. A
 * sentence is read for it once, and only where it has a row.
 */
export class Beside {
  readonly #passage: Passage;
  readonly #reached = new Map<number, readonly Reached[]>();
  readonly #reasons = new Map<number, readonly Range[]>();
  /** The one reason that the articles of a decision give, for its annex. */
  #common: Range | null | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  of(row: AwardRow): Argument[] {
    const { scan } = this.#passage;
    const reason = this.#reasonOf(row);
    const period = periodOf(this.#passage, row, reason);
    return [
      stageArgument(this.#passage, row),
      ...(reason ? [stated(scan, 'reason', reason.from, reason.to)] : []),
      ...(period ? [stated(scan, 'period_from', period.from, period.to, period.first)] : []),
      ...(period ? [stated(scan, 'period_to', period.from, period.to, period.last)] : []),
      ...this.#talliesOf(row),
    ];
  }

  #reasonOf(row: AwardRow): Range | null {
    const noted = row.told?.noted.find(({ role }) => role === 'reason');
    if (noted) return noted;
    const { scan, sentences, facts } = this.#passage;
    const own = this.#sentencesOf(row);
    for (const sentence of own) {
      const reason = reasonOf(scan, row, sentence, this.#reasonsIn(sentence));
      if (reason) return reason;
    }
    // "… cho 02 tập thể, vì:" over "Đã có thành tích xuất sắc …"
    const below = sentences[own[own.length - 1].index + 1];
    if (below && scan.mark(below.from - 1) === COLON && this.#reasonsIn(below)[0]?.from === below.from)
      return this.#reasonsIn(below)[0];
    const merit = row.told?.merit;
    if (merit) return this.#reasonsIn(merit)[0] ?? null;
    // What somebody had before was given for something else.
    const decided = facts.kind === 'decision' && row.rule !== RULES.history;
    return decided ? this.#commonReason() : null;
  }

  #talliesOf(row: AwardRow): Argument[] {
    const { scan } = this.#passage;
    const found = new Map<string, Argument>();
    const note = (role: string, { from, to }: Range, value: number): void => {
      if (!found.has(role)) found.set(role, stated(scan, role, from, to, value));
    };
    for (const noted of row.told?.noted ?? []) if (noted.value !== undefined) note(noted.role, noted, noted.value);
    for (const sentence of this.#sentencesOf(row))
      for (const reached of this.#reachedIn(sentence))
        if (isOf(reached, row, sentence)) for (const tally of reached.tallies) note(tally.role, tally, tally.value);
    return ORDER.flatMap((role) => found.get(role) ?? []);
  }

  /** Where it says who receives, then where it names the award. */
  #sentencesOf({ recipient, award }: AwardRow): readonly Parsed[] {
    const who = sentenceAt(this.#passage, recipient.from);
    const what = sentenceAt(this.#passage, award.from);
    return who === what ? [who] : [who, what];
  }

  #reasonsIn(sentence: Parsed): readonly Range[] {
    let reasons = this.#reasons.get(sentence.index);
    if (!reasons) this.#reasons.set(sentence.index, (reasons = reasonsIn(this.#passage.scan, sentence)));
    return reasons;
  }

  #reachedIn(sentence: Parsed): readonly Reached[] {
    let reached = this.#reached.get(sentence.index);
    if (!reached) this.#reached.set(sentence.index, (reached = reachedIn(this.#passage.scan, sentence)));
    return reached;
  }

  /** Where the articles give several reasons, none is that of a name in the annex. */
  #commonReason(): Range | null {
    if (this.#common !== undefined) return this.#common;
    const articles = this.#passage.sentences.filter(({ zone }) => zone === 'body').slice(0, ARTICLES);
    const reasons = articles.flatMap((sentence) => this.#reasonsIn(sentence));
    this.#common = reasons.length === 1 ? reasons[0] : null;
    return this.#common;
  }
}

const ORDER: readonly Tallied[] = ['score', 'rank', 'votes', 'votes_of', 'votes_share'];
/** How many sentences the articles of a decision may have, before its annex. */
const ARTICLES = 40;
