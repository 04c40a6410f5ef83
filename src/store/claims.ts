import type { ClaimKeys } from '../domain/anchor.js';
import type { Argument, Claim } from '../domain/claim.js';
import type { Block } from '../domain/document.js';
import { plainKey } from '../text/fold.js';
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
      plainOf(said),
    ]),
  );
}

/** Array literals of what belongs to several spans of an argument: the blocks in which they start, themselves, their words. */
export const blocksOf = ({ spans }: Argument, blocks: readonly Block[]): string =>
  `{${spans.map((span) => blockAt(blocks, span.start)).join()}}`;

export const spansOf = ({ spans }: Argument): string =>
  `{${spans.map((span) => `"[${span.start},${span.end})"`).join()}}`;

export const quotesOf = ({ spans }: Argument, text: string): string =>
  `{${spans.map((span) => quoted(text.slice(span.start, span.end))).join()}}`;

/** Roles that are searched by their words. */
const SEARCHED = new Set([
  ...['name', 'alias', 'bloc', 'org', 'recipient', 'award', 'granter', 'title', 'signer', 'publisher', 'venue'],
]);

/** The plain key of what is written and, where it says more, of the full name: "so y te | giam doc so y te". */
export function plainOf(said: Argument): string | null {
  if (!SEARCHED.has(said.role) || said.kind === 'none' || said.kind === 'unknown') return null;
  const written = said.written === null ? '' : plainKey(said.written);
  if (typeof said.value !== 'string' || said.value === said.written) return written || null;
  const value = plainKey(said.value);
  return written && value !== written ? `${written} | ${value}` : value || null;
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
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
