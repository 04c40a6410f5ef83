import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argument, Claim } from '../src/domain/claim.js';
import type { SourceDocument } from '../src/domain/document.js';
import { explain } from '../src/extract/explain.js';
import { readDocument } from '../src/read/read.js';
import type { Span } from '../src/text/span.js';

const at = ({ start, end }: Span) => `${start}-${end}`;

const json = JSON.stringify;

const argumentLine = ({ role, kind, written, value, basis, spans }: Argument): string =>
  [
    role,
    kind === 'value'
      ? written === null || written === value
        ? json(value)
        : `${json(written)} = ${json(value)}`
      : kind,
    ...(basis === 'stated' ? [] : [basis]),
    ...spans.map(at),
  ].join(' ');

/** A claim on one line with all that it holds and where. Its confidence is the rule's, and moves with each calibration. */
const claimLine = ({ kind, rule, trigger, arguments: said }: Claim): string =>
  [`${kind} ${rule} ${at(trigger)}`, ...said.map(argumentLine)].join(' | ');

/** All that is extracted from a document, a line for each claim and for each trigger that came to nothing, with why. */
export function linesOf(document: SourceDocument): string[] {
  const { claims, sentences } = explain(document);
  const left = sentences.flatMap(({ span, left }) =>
    left.map((one) => `left ${one.kind} ${one.reason} ${at(one.span)} of ${at(span)}`),
  );
  return [...claims.map(claimLine), ...left];
}

/** A paragraph of a text, read as if it were all that is left of it; and the line on which it begins. */
export interface Paragraph {
  readonly line: number;
  readonly document: SourceDocument;
}

/** The paragraphs of a text that are longer than a headline, each under a headline that says nothing. */
export async function paragraphsOf(path: string): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let line = 1;
  for (const part of readFileSync(path, 'utf8').split(/(\n\s*\n)/)) {
    if (part.trim().length > SHORTEST)
      paragraphs.push({ line, document: await readDocument(Buffer.from(`${HEADLINE}\n\n${part}\n`), { name: path }) });
    line += part.split('\n').length - 1;
  }
  return paragraphs;
}
const HEADLINE = 'Tin trong ngày';
/** In characters. */
const SHORTEST = 40;

/** Where what is accepted of a text is kept: `fixtures/accepted/<folder>/<slug>.txt`. */
export const acceptedFile = (fixtures: string, ...folders: readonly string[]): string =>
  `${join(fixtures, 'accepted', ...folders)}.txt`;
