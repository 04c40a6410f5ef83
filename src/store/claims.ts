import type { ClaimKeys } from '../domain/anchor.js';
import type { Argument, Claim } from '../domain/claim.js';
import type { Block } from '../domain/document.js';
import { plainKey } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Session } from './connection.js';
import { copyRows } from './copy-rows.js';
import { statement } from './statement.js';

/** A claim on its way into the database, with the text that its spans cut. */
export interface ClaimRow {
  readonly extractionId: number;
  readonly ordinal: number;
  readonly claim: Claim;
  readonly keys: ClaimKeys;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** All claims of the extractions that they name, in one statement. */
export async function insertClaims(session: Session, rows: readonly ClaimRow[]): Promise<void> {
  if (rows.length === 0) return;
  await session.copy(
    statement('copy_claims'),
    copyRows(rows, ({ extractionId, ordinal, claim, keys }) => [
      extractionId,
      ordinal,
      claim.kind,
      claim.rule,
      claim.confidence,
      claim.trigger.start,
      claim.trigger.end,
      keys.anchor,
      keys.content,
    ]),
  );
}

export async function insertArguments(session: Session, claims: readonly ClaimRow[]): Promise<void> {
  const rows = claims.flatMap((claim) => claim.claim.arguments.map((said, position) => ({ claim, said, position })));
  if (rows.length === 0) return;
  const keyOf = rememberedKey();
  await session.copy(
    statement('copy_arguments'),
    copyRows(rows, ({ claim, said, position }) => [
      claim.extractionId,
      claim.ordinal,
      said.role,
      said.ordinal,
      position,
      said.kind,
      said.basis,
      said.written,
      typeof said.value === 'string' ? said.value : null,
      typeof said.value === 'number' ? said.value : null,
      blocksOf(said, claim.blocks),
      spansOf(said),
      quotesOf(said, claim.text),
      plainOf(said, keyOf),
    ]),
  );
}

/** Array literals of what belongs to several spans of an argument: the blocks in which they start, themselves, their words. */
export const blocksOf = ({ spans }: Argument, blocks: readonly Block[]): string =>
  literalOf(spans, (span) => `${blockAt(blocks, span.start)}`);

export const spansOf = ({ spans }: Argument): string => literalOf(spans, ({ start, end }) => `"[${start},${end})"`);

export const quotesOf = ({ spans }: Argument, text: string): string =>
  literalOf(spans, ({ start, end }) => quoted(text.slice(start, end)));

// Nearly every argument has one span, and needs no list of one to be joined.
const literalOf = (spans: readonly Span[], element: (span: Span) => string): string =>
  spans.length === 1 ? `{${element(spans[0])}}` : `{${spans.map(element).join()}}`;

/** Roles that are searched by their words. */
const SEARCHED = new Set([
  ...['name', 'alias', 'bloc', 'org', 'recipient', 'award', 'granter', 'title', 'signer', 'publisher', 'venue'],
]);

/** The plain key of what is written and, where it says more, of the full name: "so y te | giam doc so y te". */
export function plainOf(said: Argument, keyOf: (name: string) => string = plainKey): string | null {
  if (!SEARCHED.has(said.role) || said.kind === 'none' || said.kind === 'unknown') return null;
  const written = said.written === null ? '' : keyOf(said.written);
  if (typeof said.value !== 'string' || said.value === said.written) return written || null;
  const value = keyOf(said.value);
  return written && value !== written ? `${written} | ${value}` : value || null;
}

/** `plainKey` with what it said before: each member says the name of its bloc again, each recipient that of the award. */
function rememberedKey(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let key = known.get(name);
    if (key === undefined) known.set(name, (key = plainKey(name)));
    return key;
  };
}

/** The block that holds the offset, by bisection; of empty blocks at the same place the last, which is not empty. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** `{"a","b"}`: an array of texts for a statement that copies. */
export const arrayLiteral = (texts: readonly string[]): string => `{${texts.map(quoted).join()}}`;

// An element of an array literal.
const quoted = (text: string): string => `"${MARKED.test(text) ? text.replace(EVERY_MARKED, '\\$&') : text}"`;
const MARKED = /["\\]/;
const EVERY_MARKED = /["\\]/g;
