import { useSearchParams } from 'react-router';

/** What a page is filtered by stands in its address. */
export interface Address {
  /** Null where the address does not say. */
  get(name: string): string | null;
  /** The same page with some parameters changed; null takes one away. What was turned over is the first page again. */
  with(changes: Readonly<Record<string, string | null>>): string;
  set(changes: Readonly<Record<string, string | null>>): void;
}

export function useAddress(): Address {
  const [address, setAddress] = useSearchParams();
  const changed = (changes: Readonly<Record<string, string | null>>): URLSearchParams => {
    const after = new URLSearchParams(address);
    after.delete('after');
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) after.delete(name);
      else after.set(name, value);
    }
    return after;
  };
  return {
    get: (name) => address.get(name),
    with: (changes) => `?${changed(changes)}`,
    set: (changes) => setAddress(changed(changes)),
  };
}

/** Those of the parameters that the address has, for a call of the API. */
export const given = (address: Address, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (address.get(name) === null ? [] : [[name, address.get(name)!]])));

/** An address of the API with those parameters: `fileAddress('/api/awards/file', { year: '2018' })`. */
export const fileAddress = (path: string, filters: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(filters)}`;
