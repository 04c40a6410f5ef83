import type { Claim } from '../../domain/claim.js';
import type { Passage } from '../passage.js';

export function awards(_passage: Passage): Claim[] {
  return [];
}
