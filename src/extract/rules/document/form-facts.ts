import type { Argument } from '../../../domain/claim.js';
import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { inferred, stated, written } from '../../argument.js';
import type { Signer } from '../../passage.js';
import { addresseesIn, recipientsIn } from './addressees.js';
import { articlesIn } from './articles.js';
import { authorityValue } from './behalf.js';
import { boxesOf } from './boxes.js';
import { citationValue } from './citations.js';
import { columnsIn } from './closing.js';
import type { Line, Range, Words } from './lines.js';
import type { Paper } from './paper.js';
import { placeBefore, placeTold } from './place.js';
import { preambleOf } from './preamble.js';
import { withoutLabel } from './subject.js';

/** What the form of a paper says beside its number, date, title and signer; each role as docs/records.md lists it. */
export function formFacts(
  scan: Scan,
  lines: readonly Line[],
  paper: Paper,
  signer: Signer | null,
  clerk: Signer | null,
): (Argument | null)[] {
  const said = (role: string, range: Range | null, value?: string | number): Argument | null =>
    range && stated(scan, role, range.from, range.to, value);
  const each = (role: string, ranges: readonly Range[]): (Argument | null)[] =>
    ranges.map((range) => said(role, range));
  const several = (role: string, lists: readonly Words[]): (Argument | null)[] =>
    lists.map((words) => joined(scan, role, words));
  const { title, number, closing } = paper;
  const boxes = boxesOf(scan, lines, paper.form?.line ?? paper.head);
  const sign = number && signIn(scan, number);
  const text = closing?.from ?? lines.length;
  const preamble = preambleOf(scan, lines, Math.min(preambleEnd(paper), text));
  return [
    joined(scan, 'parent', boxes.parent),
    joined(scan, 'issuer', boxes.issuer),
    sign && said('sign', sign, scan.slice(sign.from, sign.to).replace(/\s+/g, '')),
    said('place', placeOf(scan, lines, paper)),
    title && said('subject', withoutLabel(scan, title, paper.form)),
    ...preamble.basis.map((one) => said('basis', one, citationValue(scan, one))),
    ...preamble.proposals.map((one) => said('proposal', one, citationValue(scan, one))),
    ...each('proposer', preamble.proposers),
    ...articlesIn(scan, lines.slice(paper.body, text)).map((one) =>
      said('article', one, Number(scan.slice(one.to - 1, one.to))),
    ),
    ...several('addressee', addresseesIn(scan, lines, Math.min(Math.max(paper.body, paper.head) + 2, text))),
    ...several('copied_to', copiesIn(scan, lines, paper)),
    ...(signer?.authority ?? []).map((one) => joined(scan, 'authority', one, authorityValue(scan, one))),
    ...each('signer_title', signer?.titles.slice(0, signer.posts) ?? []),
    said('clerk', clerk?.name ?? null),
  ];
}

/** Where its date line says that it was made; of minutes, where they say so else. */
const placeOf = (scan: Scan, lines: readonly Line[], { kind, date, number }: Paper): Range | null =>
  (date && placeBefore(scan, lines, date, number)) ?? (kind === 'minutes' ? placeTold(scan, lines) : null);

/** To whom copies go, as the closing of the paper says, else one behind its annexes. */
function copiesIn(scan: Scan, lines: readonly Line[], { closing, endings }: Paper): readonly Words[] {
  for (const end of closing ? [closing, ...endings] : []) {
    const copies = recipientsIn(scan, columnsIn(scan, lines, end), end.signers);
    if (copies.length > 0) return copies;
  }
  return [];
}

/** Of a decision all that stands before its articles; another paper goes on to speak of laws in its text. */
const preambleEnd = ({ kind, head, body }: Paper): number => (kind === 'decision' && body > head ? body : body + LINES);
const LINES = 8;

/** "QĐ-UBND" of "35/2019/QĐ-UBND" */
function signIn(scan: Scan, { from, to }: Range): Range | null {
  let at = from + 1;
  while (at < to && scan.has(at, NUMBER | PUNCTUATION)) at++;
  return at < to ? { from: at, to } : null;
}

/** Words that the columns part have several spans and no one quote. */
export function joined(scan: Scan, role: string, words: Words, value?: string): Argument | null {
  if (words.length === 0) return null;
  if (words.length === 1) return stated(scan, role, words[0].from, words[0].to, value);
  const spans = words.map(({ from, to }) => scan.span(from, to));
  return inferred(role, value ?? spans.map((span) => written(scan.text, span)).join(' '), 'stated', spans);
}
