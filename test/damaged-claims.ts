import type { Argument, Claim, ClaimKind } from '../src/domain/claim.js';
import type { SourceDocument } from '../src/domain/document.js';
import { ROLES } from '../src/domain/roles.js';
import { oneOf, random } from './damage.js';

/**
 * What an extractor would say that errs often: of each kind by turns a claim has a wrong argument, is left out, or has beside it one that
 * nobody wrote. Turns are counted over all documents that one of these is given; the same seed errs in the same places.
 */
export function damager(seed: number): (document: SourceDocument, right: readonly Claim[]) => Claim[] {
  const dice = random(seed);
  const turns = new Map<ClaimKind, number>();
  return (document, right) => {
    const found = right.flatMap((claim) => {
      const turn = turns.get(claim.kind) ?? 0;
      turns.set(claim.kind, turn + 1);
      // A document has one claim of itself, which may be wrong and nothing else.
      const does = claim.kind === 'document' ? TURNS[1 - (turn % 2)] : TURNS[turn % TURNS.length];
      if (does === 'drop') return [];
      if (does === 'invent') return [claim, inventedBeside(claim, document, dice)];
      return [does === 'change' ? changed(claim, document, right, dice) : claim];
    });
    return renamed(found, right);
  };
}

// Claims call a bloc as its own claim does, right or wrong.
function renamed(found: readonly Claim[], right: readonly Claim[]): Claim[] {
  const names = new Map<unknown, Argument['value']>();
  for (const claim of found) {
    const before = right.find((one) => one.kind === 'bloc' && one.trigger === claim.trigger);
    if (claim.kind === 'bloc' && before) names.set(nameOf(before), nameOf(claim));
  }
  const called = (one: Argument): Argument =>
    one.role === 'bloc' && names.has(one.value) ? { ...one, value: names.get(one.value)! } : one;
  return found.map((claim) => ({ ...claim, arguments: claim.arguments.map(called) }));
}

const nameOf = (bloc: Claim): Argument['value'] => bloc.arguments.find(({ role }) => role === 'name')!.value;

const TURNS = ['change', 'keep', 'keep', 'keep', 'drop', 'keep', 'keep', 'invent', 'keep', 'change', 'keep'] as const;

/** The words by which a kind of claim is told from others of its kind. */
const MAIN: Readonly<Record<ClaimKind, string>> = {
  document: 'title',
  bloc: 'name',
  member: 'org',
  official: 'name',
  award: 'award',
  head: 'org',
  meeting: 'venue',
};

function inventedBeside(claim: Claim, { text }: SourceDocument, dice: () => number): Claim {
  const main = wordsAt(text, Math.floor(dice() * (text.length - 80)), MAIN[claim.kind]);
  const rest = claim.arguments.filter(({ role }) => role !== main.role && role !== 'alias');
  return { ...claim, trigger: main.spans[0]!, arguments: [main, ...rest] };
}

/** Three words of the text from here on. */
function wordsAt(text: string, from: number, role: string): Argument {
  const { 0: words, index } = /\p{L}+ \p{L}+ \p{L}+/u.exec(text.slice(from)) ?? /\p{L}+ \p{L}+ \p{L}+/u.exec(text)!;
  const start = text.indexOf(words!, index! > 0 ? from : 0);
  const spans = [{ start, end: start + words!.length }];
  return { role, ordinal: 0, kind: 'value', written: words!, value: words!, basis: 'stated', spans };
}

/** The claim with one argument wrong. */
function changed(claim: Claim, document: SourceDocument, all: readonly Claim[], dice: () => number): Claim {
  const places = claim.arguments.flatMap((one, index) => (one.kind === 'value' && one.role !== 'alias' ? [index] : []));
  for (let left = 20; left > 0; left--) {
    const at = oneOf(places, dice);
    const wrong = wronged(claim.kind, claim.arguments[at]!, document, all, dice);
    if (wrong) return { ...claim, arguments: claim.arguments.map((one, index) => (index === at ? wrong : one)) };
  }
  return claim;
}

function wronged(
  kind: ClaimKind,
  said: Argument,
  { text }: SourceDocument,
  all: readonly Claim[],
  dice: () => number,
): Argument | null {
  const { of } = ROLES[kind][said.role]!;
  const another = (values: readonly unknown[]): Argument | null => {
    const others = values.filter((value) => value !== said.value);
    return others.length > 0 ? { ...said, value: oneOf(others as string[], dice) } : null;
  };
  if (typeof of !== 'string') return another(of);
  if (of === 'year') return { ...said, value: Number(said.value) - 1 };
  if (of === 'count' || of === 'measure') return { ...said, value: Number(said.value) + 1 };
  if (of === 'date') return { ...said, value: String(said.value).replace(/^\d+/, (year) => String(Number(year) - 1)) };
  if (of === 'bloc') return another(all.filter((one) => one.kind === 'bloc').map(nameOf));
  if (kind === 'bloc') return shorter(said, text);
  return (
    shorter(said, text) ?? {
      ...wordsAt(text, Math.floor(dice() * (text.length - 80)), said.role),
      ordinal: said.ordinal,
    }
  );
}

/** Cut off at its end, as names are that go on behind a comma or a line's end. */
function shorter(said: Argument, text: string): Argument | null {
  const [span] = said.spans;
  if (!span || said.spans.length > 1 || said.value !== said.written) return null;
  const words = text.slice(span.start, span.end);
  const cut = words.search(/\s+\S+$/);
  if (cut < 4) return null;
  const left = words.slice(0, cut).replaceAll(/\s+/g, ' ');
  return { ...said, written: left, value: left, spans: [{ start: span.start, end: span.start + cut }] };
}
