import { type Alignment, AlignmentBuilder, compose, identity } from './alignment.js';
import type { Span } from './span.js';

/** A text that was edited, and the way back to what it was. */
export interface Edited {
  readonly text: string;
  readonly alignment: Alignment;
}

/** One step of editing; null says that there was nothing to change. */
export type Pass = (text: string) => Edited | null;

/** Runs the passes one after the other; the alignment leads from the last text straight to the first. */
export function runPasses(text: string, passes: readonly Pass[]): Edited {
  let edited: Edited | null = null;
  for (const pass of passes) {
    const next = pass(edited?.text ?? text);
    if (next) edited = edited ? { text: next.text, alignment: compose(next.alignment, edited.alignment) } : next;
  }
  return edited ?? { text, alignment: identity(text.length) };
}

/** Replaces each match as a whole; a match that `replace` returns unchanged stays as it is. The pattern is global. */
export function rewrite(text: string, pattern: RegExp, replace: (match: string) => string): Edited | null {
  const pieces: string[] = [];
  const alignment = new AlignmentBuilder();
  let copied = 0;
  for (const match of text.matchAll(pattern)) {
    const written = replace(match[0]);
    if (written === match[0]) continue;
    pieces.push(text.slice(copied, match.index), written);
    alignment.add(match.index - copied, copied, match.index - copied);
    alignment.addWhole(written.length, match.index, match[0].length);
    copied = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  pieces.push(text.slice(copied));
  alignment.add(text.length - copied, copied, text.length - copied);
  return { text: pieces.join(''), alignment: alignment.build() };
}

/** What stands in place of a stretch. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Replaces stretches that do not overlap, in their order, each as a whole. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): Edited {
  const pieces: string[] = [];
  const alignment = new AlignmentBuilder();
  let copied = 0;
  for (const { start, end, text: written } of replacements) {
    pieces.push(text.slice(copied, start), written);
    alignment.add(start - copied, copied, start - copied);
    if (written.length === end - start) alignment.add(written.length, start, end - start);
    else alignment.addWhole(written.length, start, end - start);
    copied = end;
  }
  pieces.push(text.slice(copied));
  alignment.add(text.length - copied, copied, text.length - copied);
  return { text: pieces.join(''), alignment: alignment.build() };
}

/** Replaces single units by single units: every offset stays where it is. The pattern is global, a unit a match. */
export function replaceUnits(text: string, pattern: RegExp, unit: string): Edited | null {
  const replaced = text.replace(pattern, unit);
  return replaced === text ? null : { text: replaced, alignment: identity(text.length) };
}
