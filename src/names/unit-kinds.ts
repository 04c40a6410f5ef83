/** Kinds of heads that are places as well as units. */
export const isTerritory = (kind: string): boolean =>
  kind === 'commune' || kind === 'district' || kind === 'province' || kind === 'hamlet';
