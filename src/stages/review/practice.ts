import { keysOf } from '../../domain/anchor.js';
import type { Argument, Claim } from '../../domain/claim.js';
import { StageFailure } from '../../domain/failure.js';
import { reviewed } from '../../domain/reviewed.js';
import { extract } from '../../extract/extract.js';
import { readText } from '../../read/text.js';
import type { ReviewLine } from './line.js';
import { numbered } from './list.js';
import { resolveReview } from './resolve.js';
import type { Outcome } from './say.js';
import { type ReviewState, unsaved, withReviews } from './state.js';

/** What newcomers practise on; nobody in it is real. */
const PAPER = `Khối thi đua Văn hóa - Xã hội tổng kết năm 2024
Khối gồm 4 đơn vị: Sở Y tế, Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ và Hội Liên hiệp Phụ nữ tỉnh. Dự hội nghị có bà Nguyễn Thị Mai Chi, Giám đốc Sở Y tế.
Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế; đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Nội vụ.
Hội nghị bầu Sở Nội vụ làm Khối trưởng năm 2025.`;

/** Errors that are put in, so that there is something to mend: a name is cut short, a member is missing. */
const CUT = { whole: 'Sở Văn hóa, Thể thao và Du lịch', to: 'Sở Văn hóa' };
const MISSING = 'Hội Liên hiệp Phụ nữ tỉnh';

export interface Practised {
  readonly state: ReviewState;
  /** What became of each line, in order. */
  readonly outcomes: readonly Outcome[];
}

/** The sample document after all that somebody said of it, as it would be saved; nothing is. */
export function practise(lines: readonly ReviewLine[], author: string, at: string): Practised {
  let state = sample();
  const { row } = state;
  const outcomes = lines.map((line, index): Outcome => {
    const one = { name: `review ${index + 1}`, line };
    try {
      const review = resolveReview(state, line, { author, reason: line.reason ?? null, batch: one.name, at });
      if (!review) return { ...one, outcome: 'unchanged', document: row.id };
      const id = index + 1;
      const said = unsaved({ documentId: row.id, sha256: row.sha256, reading: state.reading, review });
      state = withReviews(state, [{ ...said, id }]);
      const claim = numbered(state).find(({ claim }) => claim.review?.id === id) ?? null;
      return { ...one, outcome: 'saved', document: row.id, review: id, claim };
    } catch (failure) {
      if (!(failure instanceof StageFailure)) throw failure;
      return { ...one, outcome: 'refused', failure, changes: [] };
    }
  });
  return { state, outcomes };
}

function sample(): ReviewState {
  const document = readText(Buffer.from(PAPER), 'sample.txt');
  const { sha256, text, format } = document;
  const claims = extract(document)
    .filter((claim) => !isMember(claim, MISSING))
    .map((claim) => (isMember(claim, CUT.whole) ? { ...claim, arguments: claim.arguments.map(cutShort) } : claim));
  const keys = keysOf(sha256, text, claims);
  const extracted = claims.map((claim, ordinal) => ({ claim, keys: keys[ordinal]!, ordinal, stored: [] }));
  const context = { published: null, publisher: null, province: null };
  return {
    row: { id: 0, sha256, format, bytes: document.text.length, addedAt: new Date(0), withdrawn: false },
    reading: { documentId: 0, readingId: 0, digest: Buffer.alloc(32), whole: true, document, context },
    extracted,
    reviews: [],
    reviewed: reviewed(extracted, []),
  };
}

const isMember = ({ kind, arguments: said }: Claim, name: string): boolean =>
  kind === 'member' && said.some(({ role, written }) => role === 'org' && written === name);

function cutShort(said: Argument): Argument {
  if (said.role !== 'org') return said;
  const spans = said.spans.map(({ start }) => ({ start, end: start + CUT.to.length }));
  return { ...said, written: CUT.to, value: CUT.to, spans };
}
