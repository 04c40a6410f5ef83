import type { Argument, Claim } from '../../domain/claim.js';
import { claim, inferred } from '../argument.js';
import type { Resolved } from '../calendar.js';
import type { Bloc, Passage } from '../passage.js';
import { rules } from '../rule.js';
import { dayOf } from './meeting/day.js';
import { furtherOpenings } from './meeting/further.js';
import { namingsOf, type Opening, openingOf } from './meeting/opening.js';
import { venueOf } from './meeting/venue.js';

export const RULES = rules('meeting', {
  held: {
    confidence: 860,
    example: 'Ngày 5-12-2027, tại Sở Y tế, Khối thi đua số 3 tổng kết công tác năm 2027.',
    finds: { bloc: 'Khối thi đua số 3', date: '2027-12-05', venue: 'Sở Y tế', year: 2027 },
    counterexample: 'Ngày 5-12-2027, tại Sở Y tế, Khối thi đua số 3 dẫn đầu phong trào hiến máu năm 2027.',
  },
  told: {
    confidence: 850,
    example:
      'Khối thi đua số 3 gồm Sở Y tế, Sở Tư pháp.\nTại hội nghị ngày 20/11/2027, Khối đã bình xét các danh hiệu thi đua.',
    finds: { bloc: 'Khối thi đua số 3', date: '2027-11-20', venue: null },
    counterexample:
      'Khối thi đua số 3 gồm Sở Y tế, Sở Tư pháp.\nGửi hồ sơ trước ngày 20/11/2027, Khối đã bình xét các danh hiệu thi đua.',
  },
  recorded: {
    confidence: 870,
    example:
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp bình xét Khối thi đua số 4\n\nI. Thời gian, địa điểm\nVào lúc 14 giờ, ngày 05 tháng 12 năm 2027, tại Kho bạc Nhà nước tỉnh.\n',
    finds: { bloc: 'Khối thi đua số 4', date: '2027-12-05', venue: 'Kho bạc Nhà nước tỉnh' },
    counterexample:
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nHọp bình xét Khối thi đua số 4\n\nI. Thời gian, địa điểm\nVào lúc 14 giờ, ngày 05 tháng 12 năm 2027, tại Kho bạc Nhà nước tỉnh.\n',
  },
});

/** The meeting of each bloc, where the text tells its day or its place; in its own report those behind it too. */
export function meetings(passage: Passage): Claim[] {
  const claims: Claim[] = [];
  let before: Resolved<string> | null = null;
  const namings = namingsOf(passage);
  for (const bloc of passage.blocs) {
    const opening = openingOf(passage, bloc, namings);
    if (!opening) continue;
    const date: Resolved<string> | null = dayOf(passage, bloc, opening, before) ?? dayOfMinutes(passage, opening);
    if (date) before = date;
    const venue = venueOf(passage, opening);
    // "Tuần qua, các khối đã hoàn thành việc tổng kết" tells of no one meeting.
    if (!date && !venue) continue;
    claims.push(meetingClaim(passage, bloc, opening, date, venue));
    for (const further of date ? furtherOpenings(passage, bloc, opening) : [])
      claims.push(meetingClaim(passage, bloc, further, dayOf(passage, bloc, further, null), venueOf(passage, further)));
  }
  return claims;
}

function meetingClaim(
  passage: Passage,
  bloc: Bloc,
  { how, sentences: [first] }: Opening,
  date: Resolved<string> | null,
  venue: Argument | null,
): Claim {
  const rule = RULES[how];
  return claim('meeting', rule.name, rule.confidence, passage.scan.span(first.from, first.to), [
    inferred('bloc', bloc.written, 'from_context', [bloc.name]),
    date && dateArgument(date),
    venue,
    bloc.year === null ? null : inferred('year', bloc.year, 'from_context', []),
  ]);
}

/** Minutes that tell only the hour were taken on the day of the paper. */
function dayOfMinutes({ facts }: Passage, { how }: Opening): Resolved<string> | null {
  const { published } = facts;
  if (how !== 'recorded' || !published?.span) return null;
  return { value: published.value, basis: 'from_publication', span: published.span };
}

const dateArgument = ({ value, basis, span }: Resolved<string>): Argument => inferred('date', value, basis, [span]);
