import type { Claim } from '../domain/claim.js';
import { type Context, NO_CONTEXT, type SourceDocument } from '../domain/document.js';
import type { Automaton } from '../lexicon/automaton.js';
import { lexicon } from '../lexicon/lexicon.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { quotesTitle } from '../names/award-quoted.js';
import { OPEN } from '../text/marks.js';
import { withBlocBrackets } from './bloc-brackets.js';
import { withBlocColumns } from './bloc-columns.js';
import { withBlocDashes } from './bloc-dashes.js';
import { withBlocLabels } from './bloc-labels.js';
import { withLevels } from './bloc-level.js';
import { withBlocsOverComma } from './bloc-over-comma.js';
import { withoutBlocSections } from './bloc-sections.js';
import { chunk } from './chunker.js';
import { withoutCommended } from './commended.js';
import { claimsOnOriginal, type FairCopy, fairCopy } from './fair-copy.js';
import { withIssuingBloc } from './issuing-bloc.js';
import { type Parsed, type Passage, RELATIONAL, type Zoned } from './passage.js';
import { awards } from './rules/award/award.js';
import { blocs } from './rules/bloc.js';
import { documents, factsOf, formOf, zonesOf } from './rules/document.js';
import { heads } from './rules/head/head.js';
import { meetings } from './rules/meeting.js';
import { members } from './rules/member.js';
import { officials } from './rules/official.js';
import { passageOf } from './segments.js';
import { sentencesOf } from './sentences.js';
import { withSharedNames } from './shared-names.js';
import type { Silence } from './silence.js';

/** Name and version of this extractor: claims of another version stand beside these, never over them. */
export const EXTRACTOR = 'sovang/35';

/** The relations in the order in which their claims are listed. `silences` takes what they left unclaimed, where asked. */
export const RELATIONS: readonly ((passage: Passage, silences?: Silence[]) => readonly Claim[])[] = [
  documents,
  blocs,
  meetings,
  members,
  officials,
  awards,
  heads,
];

/**
 * All that a document says, as claims. The same reading and context give the same claims, byte for byte. `known`: the
 * lexicon to read it with, where that is to know less than ours.
 */
export function extract(
  document: SourceDocument,
  context: Context = NO_CONTEXT,
  known: Automaton = lexicon(),
): Claim[] {
  const copy = fairCopy(document, known);
  return claimsOnOriginal(claimsOf(parse(copy, context)), copy, document);
}

/** The claims of a passage, in the words and offsets of the copy that was parsed. */
export function claimsOf(passage: Passage, silences?: Silence[]): Claim[] {
  const claims: Claim[] = [];
  for (const relation of RELATIONS) for (const claim of relation(passage, silences)) claims.push(claim);
  return settled(passage, claims);
}

/** What all relations said together: without what one of them knows better, with what follows from several. */
export const settled = (passage: Passage, claims: readonly Claim[]): Claim[] =>
  withLevels(passage, withSharedNames(withoutCommended(claims)));

/** The document as the relations read it: scanned, zoned, chunked and cut into segments. */
export function parse({ document, scan }: FairCopy, context: Context = NO_CONTEXT): Passage {
  const form = formOf(document, scan);
  const facts = factsOf(document, context, scan, form);
  const zoned = zonesOf(scan, sentencesOf(document, scan), form);
  const parsed = zoned.map((sentence) => parseSentence(scan, sentence));
  const publisher = form.paper?.publisher ?? [];
  const issued = withIssuingBloc(scan, withBlocsOverComma(scan, parsed, publisher), publisher);
  const sectioned = withoutBlocSections(document, scan, withBlocColumns(document, scan, issued));
  const sentences = withBlocLabels(scan, withBlocBrackets(scan, withBlocDashes(scan, sectioned)));
  return passageOf(document, context, scan, facts, sentences);
}

/** Layers of which a sentence must hold one to say anything that we look for; lists and cells are read whatever they hold. */
const AWARD = layerBits('award');
const VERB = layerBits('verb');
const ROLE = layerBits('role');
const BLOC = layerBits('bloc');
const RELEVANT = layerBits('award', 'bloc', 'role', 'title', 'address');

/** "Căn cứ kết quả họp Khối thi đua số 3 | (gồm: A, B, C)": what a paper goes by tells who is in the bloc. */
function tellsMembers(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (scan.mark(i) === OPEN && scan.word(i + 1) === 'gồm')
      for (let at = Math.max(from, i - LONGEST_NAME); at < i; at++) if (scan.size('bloc', at) > 0) return true;
  return false;
}
/** "Khối thi đua số 12 các doanh nghiệp nhà nước": tokens between the word for a bloc and the bracket */
const LONGEST_NAME = 16;

function parseSentence(scan: Scan, sentence: Zoned): Parsed {
  const { index, from, to, block, kind } = sentence;
  const zone = sentence.zone === 'basis' && tellsMembers(scan, from, to) ? 'body' : sentence.zone;
  let layers = scan.layersWithin(from, to);
  if ((layers & AWARD) === 0 && (layers & VERB) !== 0 && quotesTitle(scan, from, to)) layers |= AWARD;
  const listed = zone === 'item' || zone === 'cell';
  const relevant = (listed || (layers & RELEVANT) !== 0) && RELATIONAL.has(zone);
  // Written out: a spread costs as much as reading the layers of a whole sentence.
  const chunks = relevant ? chunk(scan, from, to) : [];
  // "Sở Y tế (trưởng)": a role that no phrase of the lexicon is
  if ((layers & ROLE) === 0 && (layers & BLOC) !== 0 && chunks.some(({ kind }) => kind === 'role')) layers |= ROLE;
  return { index, from, to, block, kind, zone, layers, chunks };
}
