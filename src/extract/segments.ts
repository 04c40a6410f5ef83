import type { Context, SourceDocument } from '../domain/document.js';
import type { Scan } from '../lexicon/scan.js';
import { ALL_CAPS } from '../text/tokens.js';
import { abbreviationsIn } from './abbreviations.js';
import { written } from './argument.js';
import { type Group, groupBlocs, type Mention } from './blocs.js';
import { type Resolved, resolveDate, reviewedOn } from './calendar.js';
import { chunksOf } from './chunk.js';
import type { Bloc, DocumentFacts, Parsed, Passage, Segment } from './passage.js';
import { reviewYear, yearBeforePlan } from './years.js';

/** Finds the blocs and cuts the document into the stretches about them. */
export function passageOf(
  document: SourceDocument,
  context: Context,
  scan: Scan,
  facts: DocumentFacts,
  sentences: readonly Parsed[],
): Passage {
  const groups = groupBlocs(scan, sentences);
  const focus = new Focus(sentences, groups);
  const titleYear = yearOfTitle(scan, sentences);
  const found = groups.map((group, index) => blocOf(scan, group, focus.sentencesOf(index), facts, titleYear));
  shareYears(found, facts);
  const blocs = found.map((f) => f.bloc);
  const segments = focus.segments().map(({ from, to, group }): Segment => {
    if (group === null) {
      const year = facts.year === null ? titleYear : { value: facts.year, basis: 'from_context' as const, span: null };
      return { from, to, bloc: null, year, date: null };
    }
    return { from, to, bloc: blocs[group], year: found[group].year, date: found[group].date };
  });
  const bySentence = segments.flatMap((segment) => Array<Segment>(segment.to - segment.from).fill(segment));
  return {
    document,
    context,
    scan,
    facts,
    sentences,
    blocs,
    segments,
    segmentOf: (sentence) => bySentence[sentence],
    blocAt: (sentence, token) => {
      const group = focus.at(sentence, token);
      return group === null ? null : blocs[group];
    },
    abbreviations: abbreviationsIn(scan),
  };
}

/** Which bloc the text is about at each point: the one named last, by groups' indexes. */
class Focus {
  readonly #sentences: readonly Parsed[];
  readonly #turns: { sentence: number; token: number; group: number }[] = [];
  readonly #bySentence: number[][];
  readonly #ends: (number | null)[] = [];

  constructor(sentences: readonly Parsed[], groups: readonly Group[]) {
    this.#sentences = sentences;
    this.#bySentence = sentences.map(() => []);
    const turns = groups.flatMap((group, index) =>
      group.mentions.filter((m) => !m.inRole).map((m) => ({ mention: m, index })),
    );
    turns.sort((a, b) => a.mention.name.from - b.mention.name.from);
    const titled = new Set(turns.filter((t) => sentences[t.mention.sentence].zone === 'title').map((t) => t.index));
    for (const { mention, index } of turns) {
      // A title that names several blocs opens none of them.
      if (sentences[mention.sentence].zone === 'title' && titled.size > 1) continue;
      this.#turns.push({ sentence: mention.sentence, token: mention.name.from, group: index });
      this.#bySentence[mention.sentence].push(index);
    }
    let turn = 0;
    let current: number | null = groups.length === 1 ? 0 : null;
    for (const sentence of sentences) {
      while (turn < this.#turns.length && this.#turns[turn].sentence === sentence.index)
        current = this.#turns[turn++].group;
      this.#ends.push(current);
    }
  }

  /** A sentence that names one bloc speaks of it throughout; one that names several, of the last before the token. */
  at(sentence: number, token: number): number | null {
    const named = this.#bySentence[sentence];
    if (named.length > 0 && named.every((group) => group === named[0])) return named[0];
    let current = sentence > 0 ? this.#ends[sentence - 1] : null;
    if (named.length > 0) current = named[0];
    for (const turn of this.#turns) if (turn.sentence === sentence && turn.token <= token) current = turn.group;
    return current;
  }

  sentencesOf(group: number): Parsed[] {
    return this.#sentences.filter((s) => this.#ends[s.index] === group || this.#bySentence[s.index].includes(group));
  }

  segments(): { from: number; to: number; group: number | null }[] {
    const segments: { from: number; to: number; group: number | null }[] = [];
    this.#ends.forEach((group, index) => {
      const last = segments.at(-1);
      if (last && last.group === group) last.to = index + 1;
      else segments.push({ from: index, to: index + 1, group });
    });
    return segments;
  }
}

function yearOfTitle(scan: Scan, sentences: readonly Parsed[]): Resolved<number> | null {
  for (const sentence of sentences) {
    if (sentence.zone !== 'title') continue;
    const year = reviewYear(scan, sentence);
    if (year) return { ...year, basis: 'from_context' };
  }
  return null;
}

interface Found {
  readonly bloc: Bloc;
  readonly year: Resolved<number> | null;
  readonly date: Resolved<string> | null;
}

function blocOf(
  scan: Scan,
  group: Group,
  about: readonly Parsed[],
  facts: DocumentFacts,
  titleYear: Resolved<number> | null,
): Found {
  const opening = about.filter((s) => s.zone !== 'title').slice(0, 4);
  const year = yearOf(scan, opening, facts, titleYear);
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
    level: levelOf(words),
    year: year?.value ?? null,
  };
  return { bloc, year, date };
}

/** Said to be looked back on, else in the title, else in the sentences that open the stretch, else planned for. */
function yearOf(
  scan: Scan,
  opening: readonly Parsed[],
  facts: DocumentFacts,
  titleYear: Resolved<number> | null,
): Resolved<number> | null {
  const reviewed = first(opening.filter(reviews), (sentence) => reviewYear(scan, sentence));
  if (reviewed ?? titleYear) return reviewed ?? titleYear;
  const named = first(opening, (sentence) => reviewYear(scan, sentence));
  if (named) return named;
  if (facts.year !== null) return { value: facts.year, basis: 'from_context', span: null };
  return first(opening, (sentence) => yearBeforePlan(scan, sentence));
}

const first = <T>(sentences: readonly Parsed[], find: (sentence: Parsed) => T | null): T | null => {
  for (const sentence of sentences) {
    const found = find(sentence);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Blocs of one document look back on one year: one that says none takes that of the bloc before it, else of the next;
 * failing all, its meeting or the publication tells.
 */
function shareYears(found: Found[], facts: DocumentFacts): void {
  found.forEach((own, index) => {
    if (own.year !== null) return;
    const near = found.slice(0, index).findLast((f) => f.year !== null) ?? found.find((f) => f.year !== null);
    const year = near?.year ? { ...near.year, basis: 'from_context' as const } : yearFromDay(own.date, facts);
    found[index] = { ...own, year, bloc: { ...own.bloc, year: year?.value ?? null } };
  });
}

function yearFromDay(date: Resolved<string> | null, { published }: DocumentFacts): Resolved<number> | null {
  if (date) return { value: reviewedOn(date.value), basis: 'inferred', span: date.span };
  return published && { value: reviewedOn(published.value), basis: 'from_publication', span: published.span };
}

const reviews = (sentence: Parsed): boolean => chunksOf(sentence.chunks, 'cue').some((c) => c.cue === 'review');

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

/** Who runs the bloc, by the words of its name. */
function levelOf(name: string): string {
  const folded = name.toLowerCase();
  if (/huyện (?!ủy)\p{L}/u.test(folded) && !/các huyện/.test(folded)) return 'district';
  if (/các tỉnh|trung ương|bộ, ngành|các bộ/.test(folded)) return 'central';
  return /ngành|tổng cục|bộ |bhxh|lđlđ|liên đoàn|tỉnh đoàn/.test(folded) ? 'sector' : 'province';
}
