import { argumentOf, type Claim } from './claim.js';
import { WITHHELD } from './record.js';

/** Whether the claim says that somebody does not get an award, or lost it: "không xét tặng", "thu hồi". */
export function isWithheld(claim: Claim): boolean {
  const stage = claim.kind === 'award' ? argumentOf(claim, 'stage')?.value : undefined;
  return (WITHHELD as readonly unknown[]).includes(stage);
}
