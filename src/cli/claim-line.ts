import type { Argument, Claim } from '../domain/claim.js';

/** A claim on one line: "award 900 award.proposed: award "Cờ thi đua", recipient "Sở Y tế", status recommended". */
export const claimLine = (claim: Claim): string =>
  `${claim.kind} ${claim.confidence} ${claim.rule}: ${claim.arguments.map((said) => `${said.role} ${saidShort(said)}`).join(', ')}`;

/** What is written in quotation marks, with the value where it says more: "sở Y tế" = Sở Y tế tỉnh. */
export function saidShort({ kind, written, value }: Argument): string {
  if (kind !== 'value') return kind;
  if (written === null) return String(value);
  return value === null || String(value) === written ? `"${written}"` : `"${written}" = ${value}`;
}
