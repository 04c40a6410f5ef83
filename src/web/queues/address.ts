/** What may stand in the address of the queue, and is asked of the server as it is. */
const ASKED = [
  ...['queue', 'order', 'kind', 'below', 'year', 'bloc', 'province', 'batch', 'untouched', 'findings', 'leased'],
] as const;

/** The filter in an address, without what else stands there. */
export function filterIn(address: URLSearchParams): URLSearchParams {
  const filter = new URLSearchParams();
  for (const name of ASKED) {
    const value = address.get(name);
    if (value) filter.set(name, value);
  }
  return filter;
}

/** As the query of a route. */
export const asQuery = (filter: URLSearchParams): Record<string, string> => Object.fromEntries(filter);

/** Where a claim of a queue opens: the document knows the queue it came from, and where it stood there. */
export const documentLink = (
  { document, claim, place }: { readonly document: number; readonly claim: string; readonly place: string },
  filter: URLSearchParams,
): string => `/documents/${document}?${new URLSearchParams({ claim, queue: filter.toString(), at: place })}`;
