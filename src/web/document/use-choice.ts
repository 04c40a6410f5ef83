import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Claim } from '../api-types.js';
import { groupsOf } from './groups.js';
import { anchorOf } from './hopeful.js';

const isOpen = ({ state }: Claim): boolean => state === 'open' || state === 'changed';

/** Marks addresses that follow what was chosen here. */
const OWN = { own: true };

/** Which claim is chosen, and the ways from one to the next: in the order in which they are listed. */
export function useChoice(claims: readonly Claim[]) {
  const [address, setAddress] = useSearchParams();
  const groups = useMemo(() => groupsOf(claims), [claims]);
  const order = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  // The address follows what is chosen: it changes a moment later, and the next key must not act on the claim before.
  const [anchor, setAnchor] = useState(() => address.get('claim'));
  // A link within the page leads to another claim.
  const { state } = useLocation();
  const asked = address.get('claim');
  useEffect(() => {
    if (asked !== null && state?.own !== true) setAnchor(asked);
  }, [asked, state]);
  const found = anchor === null ? -1 : claims.findIndex((claim) => anchorOf(claim) === anchor);
  const chosen = found < 0 ? null : found;
  const choose = useCallback(
    (index: number | null) => {
      const next = index === null ? null : anchorOf(claims[index]);
      setAnchor(next);
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (next === null) after.delete('claim');
          else after.set('claim', next);
          return after;
        },
        { replace: true, state: OWN },
      );
    },
    [claims, setAddress],
  );
  const step = (by: 1 | -1) => {
    const at = chosen === null ? (by === 1 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[at + by];
    if (next !== undefined) choose(next);
  };
  /** The next one behind it that nobody reviewed, round the end; none where all are. */
  const nextOpen = (behind: number | null) => {
    const at = behind === null ? -1 : order.indexOf(behind);
    const next = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find((index) => isOpen(claims[index]));
    if (next !== undefined) choose(next);
  };
  return { groups, chosen, choose, step, nextOpen };
}
