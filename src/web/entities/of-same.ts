/** Until other filters are answered what was shown of the same unit or bloc stays; its code is second in the key of the query. */
export const ofSame =
  (code: string) =>
  <T>(before: T | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[1] === code ? before : undefined;
