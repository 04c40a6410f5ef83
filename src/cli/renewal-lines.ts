import type { Argument, Claim } from '../domain/claim.js';
import type { Renewal } from '../stages/reextract.js';
import { claimLine, saidShort } from './claim-line.js';

/** One document: its name, then a line for each claim that came (+), went (-) or changed (~). */
export const describeRenewal = ({ document, comparison: { gained, lost, changed } }: Renewal): string =>
  [
    `document ${document.id} · ${document.path}`,
    ...gained.map(({ claim }) => `  + ${claimLine(claim)}`),
    ...lost.map(({ claim }) => `  - ${claimLine(claim)}`),
    ...changed.map(
      ({ before, after }) =>
        `  ~ ${after.claim.kind} ${after.claim.confidence} ${after.claim.rule}: ${changes(before.claim, after.claim)}`,
    ),
  ].join('\n');

/** 'org "Sở Y" → "Sở Y tế", year 2019 → nothing' */
function changes(before: Claim, after: Claim): string {
  const keys = [...new Set([...before.arguments, ...after.arguments].map(keyOf))];
  return keys
    .flatMap((key) => {
      const [was, is] = [before, after].map((claim) => claim.arguments.find((said) => keyOf(said) === key));
      const [old, now] = [textOf(was), textOf(is)];
      return old === now ? [] : `${(is ?? was)!.role} ${old} → ${now}`;
    })
    .join(', ');
}

const keyOf = ({ role, ordinal }: Argument): string => `${role} ${ordinal}`;

// The basis is part of what a claim says.
const textOf = (said: Argument | undefined): string => (said ? `${saidShort(said)} (${said.basis})` : 'nothing');

export const renewalJson = ({ document, comparison, extractionId }: Renewal) => ({
  document: document.id,
  path: document.path,
  extraction: extractionId,
  gained: comparison.gained.map(({ claim }) => claim),
  lost: comparison.lost.map(({ claim }) => claim),
  changed: comparison.changed.map(({ before, after }) => ({ before: before.claim, after: after.claim })),
  kept: comparison.kept,
});
