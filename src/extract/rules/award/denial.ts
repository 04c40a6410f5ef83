import type { Withheld } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { foldCase } from '../../../text/fold-case.js';
import { COLON, COMMA, DASHES, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';
import { talkedDown } from './talked-down.js';

type VerbElement = Extract<Element, { kind: 'verb' }>;

/** Words that refuse an award or take it back. Tokens `[from, to)`. */
export interface Denial {
  readonly stage: Withheld;
  readonly from: number;
  readonly to: number;
}

/** How far from the award its denial may stand, in elements. */
const REACH = 40;

/**
 * What refuses or takes back the award at `index` in front of it, nothing but its own words between: "không xét tặng",
 * "Hủy bỏ Quyết định số 77/QĐ-UBND về việc tặng". Null where the words only seem to, or speak of what may be ("sẽ").
 */
export function denialBefore(scan: Scan, elements: readonly Element[], index: number): Denial | null {
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const element = elements[i];
    if (isMark(element, ',', ';') || element.kind === 'award') return null;
    // "chưa đạt tiêu chí nông thôn mới | nhưng vẫn | được tặng"
    if (TURNS.has(wordOf(scan, element))) return null;
    if (element.kind !== 'verb') continue;
    const stage = stageBefore(scan, elements, i);
    if (stage) return isSupposed(scan, elements, i) ? null : { stage, from: element.from, to: element.to };
  }
  return null;
}

const TURNS = new Set(['nhưng', 'song', 'vẫn']);

/**
 * What refuses or takes it back behind: "…, Hội đồng không thông qua", "… 02/05 phiếu - không đạt tỷ lệ", "(không đề
 * nghị)", "Quyết định … bị hủy bỏ"; elements `[from, to)`.
 */
export function denialBehind(scan: Scan, elements: readonly Element[], from: number, to: number): Denial | null {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const element = elements[i];
    if (isMark(element, ';')) {
      const refusal = talkedDown(scan, elements, i);
      return refusal < 0 ? null : verbBehind(scan, elements, refusal);
    }
    if (element.kind === 'award') return null;
    const found =
      element.kind === 'bracket'
        ? countsOthers(elements[i - 1], element)
          ? null
          : denialBehind(scan, element.inside, 0, element.inside.length)
        : element.kind === 'verb'
          ? (verbBehind(scan, elements, i) ?? outvotedAt(scan, element.from))
          : null;
    if (found) return found;
  }
  return null;
}

/** "cho | 171 cá nhân | (05 cá nhân không được xét)": fewer, who are none of those that the words before count. */
export function countsOthers(before: Element | undefined, bracket: Element): boolean {
  const [first] = bracket.kind === 'bracket' ? bracket.inside : [];
  if (before?.kind !== 'group' || first?.kind !== 'group') return false;
  const [all, some] = [before.items.at(-1)?.count ?? null, first.items[0]?.count ?? null];
  return all !== null && some !== null && some < all;
}

/** "nhưng | chỉ được 2/5 phiếu": no more than half of them. */
export function outvotedAt(scan: Scan, at: number): Denial | null {
  if (scan.word(at) !== 'chỉ' || !GOT.has(scan.word(at + 1)) || scan.mark(at + 3) !== SLASH) return null;
  if (!scan.has(at + 2, NUMBER) || !scan.has(at + 4, NUMBER)) return null;
  const [own, all] = [at + 2, at + 4].map((i) => Number(scan.slice(i, i + 1)));
  return own * 2 <= all ? { stage: 'refused', from: at, to: at + 5 } : null;
}
const GOT = new Set(['được', 'đạt', 'có']);

/** "… phiếu không đồng ý - | ĐẠT |", "…, | không đạt |;": all that a clause says; tokens `[from, to)`, "không" among them or before. */
export function isResult(scan: Scan, from: number, to: number): boolean {
  const before = scan.mark(NOT.has(scan.word(from - 1)) ? from - 2 : from - 1);
  const behind = scan.mark(to);
  const opens = DASHES.has(before) || OPENS.has(before);
  return opens && (ENDS.has(behind) || to >= scan.tokens.count || scan.has(to, LINE_START));
}
const OPENS = new Set([COLON, COMMA, SEMICOLON]);
const ENDS = new Set([STOP, SEMICOLON]);

/** "HỒ SƠ HỘI ĐỒNG KHÔNG ĐỀ NGHỊ KHEN THƯỞNG": the same among words in capitals, which the grammars take for names. */
export function denialInCapitals(scan: Scan, from: number, to: number): Denial | null {
  for (let i = from; i < to; i++) {
    if (!scan.has(i, ALL_CAPS) || scan.kind('verb', i) !== 'deny') continue;
    const end = i + scan.size('verb', i);
    const words = foldCase(scan.slice(i, end)).replace(/\s+/g, ' ');
    const short = SHORT.has(words) && LACKED.has(scan.word(end));
    if (short || isRefusal(words)) return { stage: 'refused', from: i, to: end };
  }
  return null;
}

function verbBehind(scan: Scan, elements: readonly Element[], at: number): Denial | null {
  const verb = elements[at] as VerbElement;
  const words = phraseOf(scan, verb);
  const { from, to } = verb;
  const refused = { stage: 'refused', from, to } as const;
  if (verb.verb === 'deny') {
    if (isRefusal(words)) return refused;
    if (SHORT.has(words))
      return from === elements[0].from || LACKED.has(scan.word(to)) || isResult(scan, from, to) ? refused : null;
    return words === 'không được' && (PASSING.has(scan.word(to)) || isPassedBy(scan, to)) ? refused : null;
  }
  if (verb.verb !== 'revoke') return null;
  // "song Khối bác vì …"; "ông một mực từ chối" refuses for himself.
  if (REFUSING.has(words)) return isBody(scan, from) ? refused : null;
  // "Quyết định số 55 về việc tặng Bằng khen cho … bị hủy bỏ": the paper, not what stands beside it.
  const paper = opensWithDecision(scan, elements[0].from);
  return paper && REVOKING.has(scan.word(from)) && scan.word(from - 1) === 'bị'
    ? { ...refused, stage: 'revoked' }
    : null;
}

/** "Quyết định số 55 …", "Điều 1. Việc tặng …": what is taken back stands first. */
function opensWithDecision(scan: Scan, from: number): boolean {
  const at = scan.word(from) === 'điều' && scan.has(from + 1, NUMBER) ? from + 3 : from;
  if (scan.word(at) === 'quyết' && scan.word(at + 1) === 'định') return true;
  return scan.word(at) === 'việc' && scan.kind('verb', at + 1) === 'give';
}

function stageBefore(scan: Scan, elements: readonly Element[], at: number): Withheld | null {
  const verb = elements[at] as VerbElement;
  const words = phraseOf(scan, verb);
  const next = elements[at + 1];
  switch (verb.verb) {
    case 'deny':
      if (isRefusal(words)) return 'refused';
      // "Sở Y tế | không đủ | phiếu đề nghị tặng"
      if (SHORT.has(words)) return LACKED.has(scan.word(verb.to)) ? 'refused' : null;
      if (words === 'không được' && isPassedBy(scan, verb.to)) return 'refused';
      if (words === 'không được') return next?.kind === 'verb' && next.verb !== 'passive' ? 'refused' : null;
      // "chưa được tặng" is no refusal, "chưa được xét" is one for now.
      return words === 'chưa được' && next?.kind === 'verb' && CONSIDERED.has(next.verb) ? 'refused' : null;
    case 'negate':
      return NOT.has(words) && next?.kind === 'verb' && DONE.has(next.verb) ? 'refused' : null;
    case 'revoke': {
      const before = elements[at - 1];
      // "đề nghị thu hồi": not yet.
      if (before?.kind === 'verb' && before.verb === 'propose') return null;
      if (REVOKING.has(scan.word(verb.from))) return 'revoked';
      return REFUSING.has(words) || (words.startsWith('loại') && scan.word(verb.from - 1) === 'bị') ? 'refused' : null;
    }
    default:
      return null;
  }
}

/** "không được | Hội đồng thông qua (đề nghị tặng)": who decides, and that it passes. */
const isPassedBy = (scan: Scan, at: number): boolean => {
  const size = BODIES.has(scan.word(at)) ? 1 : BODIES.has(`${scan.word(at)} ${scan.word(at + 1)}`) ? 2 : 0;
  return size > 0 && (PASSING.has(scan.word(at + size)) || AGREES.has(scan.pairAt(at + size)));
};
const AGREES = new Set(['nhất trí', 'thống nhất', 'tán thành', 'đồng ý']);

/** "sẽ không được xét", "đơn vị nào …", "… thì không xét": a rule, or what may come. */
function isSupposed(scan: Scan, elements: readonly Element[], at: number): boolean {
  for (let i = at; i >= 0 && at - i < REACH && !isMark(elements[i], ';'); i--) {
    const element = elements[i];
    if (element.kind === 'verb' && SUPPOSING.has(element.verb) && scan.word(element.from) !== 'trường') return true;
    const told =
      scan.word(element.from - 1) === 'cho' || elements.slice(i, at).some((one) => wordOf(scan, one) === 'sau');
    const many = MANY.has(wordOf(scan, element)) && told;
    if (SUPPOSED.has(wordOf(scan, element)) && !many) return true;
  }
  return false;
}

/** "Khối | bác", "Hội đồng | không thông qua": who decides. */
export const isBody = (scan: Scan, at: number): boolean =>
  BODIES.has(scan.word(at - 1)) || BODIES.has(`${scan.word(at - 2)} ${scan.word(at - 1)}`);
const BODIES = new Set(['khối', 'cụm', 'hội đồng', 'hội nghị']);

const phraseOf = (scan: Scan, { from, to }: VerbElement): string => foldCase(scan.slice(from, to)).replace(/\s+/g, ' ');

/** Of votes and files: "02/05 phiếu, không đạt tỷ lệ", "không đủ phiếu", "không đủ điều kiện". */
const SHORT = new Set(['không đạt', 'chưa đạt', 'không đủ', 'chưa đủ']);
/** Words that deny (src/lexicon/award-verbs.ts) and refuse nothing by themselves: of votes, of rules, of what comes next. */
const UNDECIDED = new Set(['không được', 'chưa được', ...SHORT, 'không nhận', 'không thuộc đối tượng']);
const isRefusal = (words: string): boolean => !UNDECIDED.has(words);
const LACKED = new Set(['tỷ', 'tỉ', 'số', 'phiếu', 'điều', 'tiêu']);
/** "không đủ phiếu", "không đạt tỷ lệ": it is said of those right before. */
export const fellShort = (scan: Scan, { from, to }: Denial): boolean =>
  SHORT.has(foldCase(scan.slice(from, to)).replace(/\s+/g, ' '));
const PASSING = new Set(['thông', 'xét', 'xem', 'chấp', 'đề', 'trình']);
const REFUSING = new Set([
  ...['bác', 'bác bỏ', 'không chấp nhận'],
  ...['đồng ý', 'chấp thuận', 'tán thành'].flatMap((agrees) => [`không ${agrees}`, `chưa ${agrees}`]),
]);
export const REVOKING: ReadonlySet<string> = new Set(['hủy', 'thu', 'tước', 'bãi']);
const NOT = new Set(['không', 'chưa']);
const DONE = new Set(['give', 'propose', 'vote']);
const CONSIDERED = new Set(['propose', 'vote']);
const SUPPOSING = new Set(['future', 'condition', 'plan', 'quota']);
const SUPPOSED = new Set(['thì', 'nào', 'những', 'các']);
/** "các tập thể | sau (đây)" are those that are named, "cho | các tập thể thuộc Khối" those to whom was given what is taken back. */
const MANY = new Set(['những', 'các']);
