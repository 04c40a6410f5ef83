import type { Context, SourceDocument } from '../domain/document.js';
import type { Scan } from '../lexicon/scan.js';
import { ALL_CAPS } from '../text/tokens.js';
import { abbreviationsIn } from './abbreviations.js';
import { reportsAchievements } from './achievement-report.js';
import { written } from './argument.js';
import type { Group } from './bloc-group.js';
import type { Mention } from './bloc-mention.js';
import {
  type Found,
  isPlan,
  pledgeOfTitle,
  shareYears,
  type TitleYears,
  withYear,
  yearOf,
  yearOfTitle,
} from './bloc-years.js';
import { groupBlocs } from './blocs.js';
import { type Resolved, resolveDate } from './calendar.js';
import { chunksOf } from './chunk.js';
import { digestItems } from './digest.js';
import { Focus } from './focus.js';
import type { Bloc, DocumentFacts, Parsed, Passage, Segment } from './passage.js';

/** Finds the blocs and cuts the document into the stretches about them. */
export function passageOf(
  document: SourceDocument,
  context: Context,
  scan: Scan,
  facts: DocumentFacts,
  sentences: readonly Parsed[],
): Passage {
  const groups = groupBlocs(scan, sentences);
  const newsItems = digestItems(scan, sentences);
  const dossier = facts.kind === 'report' && reportsAchievements({ scan, sentences });
  const focus = new Focus(scan, sentences, groups, newsItems, dossier);
  const titleYear = yearOfTitle(scan, sentences);
  const plan = isPlan(scan, sentences);
  const titleYears = { review: titleYear, pledge: pledgeOfTitle(scan, sentences, plan), plan };
  const found = groups.map((group, index) => {
    const opening = focus.openingOf(index);
    return blocOf(scan, group, opening, () => focus.openingOf(index, Infinity), facts, titleYears);
  });
  shareYears(found, scan, sentences, facts);
  const blocs = found.map((f) => f.bloc);
  const segments = focus.segments().map(({ from, to, group }): Segment => {
    if (group === null) {
      const year = facts.year === null ? titleYear : { value: facts.year, basis: 'from_context' as const, span: null };
      return { from, to, bloc: null, year, date: null };
    }
    return { from, to, bloc: blocs[group], year: found[group].year, date: found[group].date };
  });
  const byName = new Map<number, Bloc>();
  for (const [index, { mentions }] of groups.entries())
    for (const { name } of mentions) byName.set(scan.span(name.from, name.to).start, blocs[index]);
  const bySentence: Segment[] = [];
  for (const segment of segments) while (bySentence.length < segment.to) bySentence.push(segment);
  return {
    document,
    context,
    scan,
    facts,
    sentences,
    blocs,
    segments,
    newsItems,
    segmentOf: (sentence) => bySentence[sentence],
    blocAt: (sentence, token) => {
      const group = focus.at(sentence, token);
      return group === null ? null : blocs[group];
    },
    blocNamedAt: (offset) => byName.get(offset) ?? null,
    abbreviations: abbreviationsIn(scan),
  };
}

function blocOf(
  scan: Scan,
  group: Group,
  opening: readonly Parsed[],
  all: () => readonly Parsed[],
  facts: DocumentFacts,
  titleYears: TitleYears,
): Found {
  const day = dateOf(scan, opening, facts, null) ?? facts.published;
  const year = yearOf(scan, opening, all, facts, titleYears, day?.value ?? null);
  const date = dateOf(scan, opening, facts, year?.value ?? null);
  const best = longest(scan, group.mentions);
  const name = scan.span(best.name.from, best.name.to);
  const words = written(scan.text, name);
  const aliases = new Map<string, Mention>();
  for (const mention of group.mentions) {
    const alias = written(scan.text, scan.span(mention.name.from, mention.name.to));
    if (alias !== words && !aliases.has(alias)) aliases.set(alias, mention);
    const stem = written(scan.text, scan.span(mention.name.from, mention.name.stem));
    if (stem !== words && !aliases.has(stem))
      aliases.set(stem, { ...mention, name: { ...mention.name, to: mention.name.stem } });
  }
  const bloc: Bloc = {
    name,
    written: words,
    aliases: [...aliases.values()].map((m) => scan.span(m.name.from, m.name.to)),
    kind: best.name.kind,
    number: group.names.find((said) => said.number !== null)?.number ?? null,
    year: null,
    nextYear: null,
  };
  const found: Found = { bloc, year, date };
  return year ? withYear(found, year) : found;
}

/** The day of the meeting: the first day in the sentences that open the stretch. */
function dateOf(
  scan: Scan,
  opening: readonly Parsed[],
  facts: DocumentFacts,
  year: number | null,
): Resolved<string> | null {
  for (const sentence of opening.slice(0, 2)) {
    const [date] = chunksOf(sentence.chunks, 'date');
    if (date) return resolveDate(scan, date.date, facts.published?.value ?? null, year);
  }
  return null;
}

/** The longest mention that is not all in capitals, else the longest. */
function longest(scan: Scan, mentions: readonly Mention[]): Mention {
  const mixed = mentions.filter((m) => !scan.has(m.name.from, ALL_CAPS));
  return (mixed.length > 0 ? mixed : mentions).reduce((a, b) =>
    b.name.to - b.name.from > a.name.to - a.name.from ? b : a,
  );
}
