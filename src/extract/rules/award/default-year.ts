import type { Status } from '../../../domain/record.js';
import type { Resolved } from '../../calendar.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { reviewYear } from '../../years.js';
import { yearOfSuddenDeed } from './deed-day.js';
import { reviewOf } from './review.js';
import { yearAbove, yearOfSection, yearRewarded } from './year-above.js';
import { yearOfGrant } from './year-of-grant.js';

// The year of an award of which the sentence says none.

/** What the context says where the sentence says no year. */
export function defaultYear(
  passage: Passage,
  sentence: Parsed,
  bloc: Bloc | null,
  status: Status | null,
): Resolved<number> | null {
  const section = yearOfSection(passage, sentence);
  if (section) return section;
  const rewarded = status === 'awarded' ? yearRewarded(passage, sentence) : null;
  if (rewarded) return rewarded;
  if (bloc !== null && bloc.year !== null) return { value: bloc.year, basis: 'from_context', span: bloc.name };
  const { facts } = passage;
  if (bloc === null && passage.newsItems.size > 0) return yearOfNewsItem(passage, sentence, status);
  if (facts.year !== null) return { value: facts.year, basis: 'from_context', span: null };
  const reviewed = passage.blocs.length === 0 ? reviewOf(passage) : null;
  if (reviewed) return reviewed;
  const [first, other] = passage.blocs;
  // The only bloc of news that what is given is not of: a guest at somebody's day of honour.
  const aside = bloc === null && other === undefined && facts.kind === 'news' && status === 'awarded';
  if (first && first.year !== null && !aside && sharesYear(passage))
    return { value: first.year, basis: 'from_context', span: first.name };
  const grant = status === 'awarded' ? yearOfGrant(passage, sentence) : null;
  return yearAbove(passage, sentence, grant) ?? grant ?? yearOfSuddenDeed(passage);
}

/** Of one of several short news: what its own sentences look back on, else the grant; the others tell of years of their own. */
function yearOfNewsItem(passage: Passage, sentence: Parsed, status: Status | null): Resolved<number> | null {
  const { scan, sentences, newsItems } = passage;
  for (let i = sentence.index; i >= 0; i--) {
    const reviewed = reviewYear(scan, sentences[i]);
    if (reviewed) return reviewed;
    if (newsItems.has(i)) break;
  }
  return status === 'awarded' ? yearOfGrant(passage, sentence) : null;
}

/** All blocs look back on one year. */
function sharesYear(passage: Passage): boolean {
  const known = SHARED_YEARS.get(passage);
  if (known !== undefined) return known;
  const shared = passage.blocs.every(({ year }) => year === passage.blocs[0].year);
  SHARED_YEARS.set(passage, shared);
  return shared;
}

/** Asked for each row, and answered by all blocs. */
const SHARED_YEARS = new WeakMap<Passage, boolean>();
