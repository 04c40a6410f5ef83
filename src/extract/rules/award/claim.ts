import type { Argument, Claim } from '../../../domain/claim.js';
import type { Status, Withheld } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { placeBracketEnd } from '../../../names/place-bracket.js';
import type { Span } from '../../../text/span.js';
import { claim, inferred, some, stated, written } from '../../argument.js';
import type { Resolved } from '../../calendar.js';
import type { Bloc, Parsed, Passage, Zone } from '../../passage.js';
import type { Rule } from '../../rule.js';
import { achievementAt } from './achievements.js';
import type { Beside, Noted } from './beside.js';
import { sentenceAt } from './sentence-at.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export type RecipientKind = 'org' | 'person' | 'household';

/** Who receives: named, with the full name where the text elides it, or only counted ("4 đơn vị"). */
export type Recipient =
  | (Range & { readonly kind: RecipientKind; readonly full: string | null; readonly count: null })
  | (Range & { readonly kind: RecipientKind; readonly full: null; readonly count: number });

/** All that one award row says. What stands outside the sentence (a heading, Điều 1) is still stated, at its own place. */
export interface AwardRow {
  readonly rule: Rule;
  /** The words that govern: the verb, else the award. */
  readonly trigger: Range;
  /** The award as reported, without "danh hiệu" before it. */
  readonly award: Range;
  /** Words of another place that complete it: "Huân chương Lao động" of "hạng Ba". */
  readonly borrowed: Range | null;
  /** Kind and grade of the award: what tells it from others of the document. */
  readonly code: string;
  readonly granter: Range | null;
  readonly recipient: Recipient;
  readonly status: Status | Withheld;
  readonly bloc: Bloc | null;
  readonly year: Resolved<number> | null;
  /** Where it stands: titles and captions only repeat. */
  readonly zone: Zone;
  /** The award that the title of the decision names instead. */
  readonly entitled?: Range;
  /** What stands elsewhere; of most rows nothing does. */
  readonly told: Told | null;
  /** "cho | 5 tập thể | :": of how many the text says that its list has them; null where it says no number. */
  readonly announced: Announced | null;
}

export interface Announced extends Range {
  readonly count: number;
}

/** What other places tell of the award of a row. */
export interface Told {
  /** The words of another mention that hand it over: a picture of what the text says was given. */
  readonly presented: Range | null;
  /** What the row of a table says beside. */
  readonly noted: readonly Noted[];
  /** The sentence under its list that says why: "Đã có thành tích xuất sắc …". */
  readonly merit: Parsed | null;
  /** The council and its words that pass the case where it is spoken of again: "Hội đồng thông qua trường hợp này". */
  readonly passed: readonly Range[] | null;
}
export const NOTHING_TOLD: Told = { presented: null, noted: [], merit: null, passed: null };

export const isWithheld = (status: AwardRow['status']): status is Withheld =>
  status === 'refused' || status === 'revoked';

/** Where title and article of a decision disagree, the article counts, and somebody has to look. */
const DISPUTED = 0.8;

/** The row with what is said otherwise, written out: rows that are spread have as many shapes as ways to come about. */
export function rowWith(
  row: AwardRow,
  {
    granter = row.granter,
    recipient = row.recipient,
    bloc = row.bloc,
    year = row.year,
    told = row.told,
    announced = row.announced,
    zone = row.zone,
    award = row.award,
  }: Partial<AwardRow>,
): AwardRow {
  const { rule, trigger, borrowed, code, status } = row;
  return { rule, trigger, award, borrowed, code, granter, recipient, status, bloc, year, zone, told, announced };
}

/** The award claim of one row: the same roles and bases whichever rule found it. What is withheld has no status. */
export function awardClaim(passage: Passage, row: AwardRow, beside: Beside): Claim {
  const { scan } = passage;
  const trigger = scan.span(row.trigger.from, row.trigger.to);
  const { entitled } = row;
  const confidence = entitled ? Math.round(row.rule.confidence * DISPUTED) : row.rule.confidence;
  return claim('award', row.rule.name, confidence, trigger, [
    row.bloc ? inferred('bloc', row.bloc.written, 'from_context', [row.bloc.name]) : null,
    awardArgument(scan, row),
    granterArgument(passage, row),
    ...recipientArguments(scan, row.recipient),
    yearArgument(row.year),
    isWithheld(row.status) ? null : stated(scan, 'status', row.trigger.from, row.trigger.to, row.status),
    entitled ? stated(scan, 'award_in_title', entitled.from, entitled.to) : null,
    row.announced ? stated(scan, 'announced', row.announced.from, row.announced.to, row.announced.count) : null,
    ...beside.of(row),
  ]);
}

/** Who gives; of a decision that names nobody, who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" over its articles. */
function granterArgument(passage: Passage, { granter, status, trigger }: AwardRow): Argument | null {
  const { scan, facts } = passage;
  if (granter) return stated(scan, 'granter', granter.from, granter.to);
  const decides = facts.kind === 'decision' && (status === 'awarded' || status === 'revoked');
  if (!decides || facts.publisher === null) return null;
  // What somebody had before, in the record that goes with it
  if (achievementAt(passage, sentenceAt(passage, trigger.from).index)) return null;
  return inferred('granter', written(scan.text, facts.publisher), 'from_context', [facts.publisher]);
}

function awardArgument(scan: Scan, { award, borrowed }: AwardRow): Argument {
  if (borrowed === null) return stated(scan, 'award', award.from, award.to);
  const span = scan.span(borrowed.from, borrowed.to);
  const own = stated(scan, 'award', award.from, award.to);
  // "Huân chương Lao động (hạng Nhất | , Nhì)", "Huân chương Lao động các hạng | Nhất": neither the bracket nor "các" is a part of the name
  const name = written(scan.text, span).replace(BEFORE_GRADE, ' ');
  return { ...own, value: `${name} ${own.written}`, spans: [...own.spans, span] };
}

const BEFORE_GRADE = / (?:\(|các )(?=hạng)/u;

function recipientArguments(scan: Scan, recipient: Recipient): Argument[] {
  const { from, to, kind, full, count } = recipient;
  const span = scan.span(from, to);
  const named =
    count === null
      ? [stated(scan, 'recipient', from, to, (kind === 'org' ? withPlace(scan, recipient) : full) ?? undefined)]
      : [some(scan, 'recipient', from, to), stated(scan, 'count', from, to, count)];
  return [...named, inferred('recipient_kind', kind, 'inferred', [span])];
}

/** "xã Bến Đá | (huyện Tân Khê)", "các bệnh viện: Phổi, Mắt | (Bến Đá)": in full with the place in the bracket; null where the words say all. */
function withPlace(scan: Scan, { from, to, full }: Recipient): string | null {
  // "các xã: Tân Khê | (Bến Đá) |": where it lies, which is no part of a commune's name
  if (full !== null && PLACES.test(full)) return full;
  const end = placeBracketEnd(scan, to);
  const place = scan.slice(to, end);
  return end > to && !full?.endsWith(place) ? `${full ?? scan.slice(from, to)} ${place}` : full;
}

const PLACES = /^(?:xã|phường|thị trấn|huyện|quận|thôn|bản|ấp|khóm|đặc khu) /u;

function yearArgument(year: Resolved<number> | null): Argument | null {
  if (year === null) return null;
  return inferred('year', year.value, year.basis, [year.span as Span | null]);
}
