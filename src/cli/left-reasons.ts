import type { LeftReason } from '../extract/explain.js';
import type { Zone } from '../extract/passage.js';

/** Every reason but the zone, in words. */
export const REASONS: Readonly<Record<Exclude<LeftReason, 'zone'>, string>> = {
  refused: 'a refusal',
  revoked: 'taken back',
  conditional: 'a condition',
  planned: 'a plan',
  ahead: 'not given yet',
  quota: 'a quota',
  procedure: 'a rule about awards',
  unsaid: 'no verb says that it was given',
  'no-recipient': 'no recipient',
  unlisted: 'its list or annex names nobody',
  repeated: 'said already by a claim made elsewhere',
  'no-award': 'no award named',
  'no-holder': 'no unit holds this role',
  'no-bloc': 'no bloc is spoken of',
  'no-members': 'no list of members found',
  miscounted: 'another number of names than it says',
  table: 'the table has no row of a name and an award here',
  'unsure-bloc': 'not sure to be a bloc',
  'nothing-asked': 'says nothing of the bloc that a rule asks for',
  'named-elsewhere': 'a name that claims made elsewhere hold',
  unasked: 'a name no rule asked for',
};

const ZONES: Partial<Readonly<Record<Zone, string>>> = {
  basis: 'legal basis',
  recipients: 'list of addressees',
  furniture: 'teaser or boilerplate',
};

/** The reason in words: "a refusal", "zone: legal basis". */
export const reasonInWords = (reason: LeftReason, zone: Zone): string =>
  reason === 'zone' ? `zone: ${ZONES[zone] ?? zone}` : REASONS[reason];
