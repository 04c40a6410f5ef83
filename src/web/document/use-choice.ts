import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Claim } from '../api-types.js';
import { groupsOf } from './groups.js';
import { anchorOf } from './hopeful.js';

const isOpen = ({ state }: Claim): boolean => state === 'open' || state === 'changed';

/** Marks addresses that follow what was chosen here, and ask for no other claim. */
export const OWN = { own: true };

/** How long a choice stands before the address follows it, ms: who goes through claims by a key that is held down changes it once. */
const SETTLED = 250;

/** Which claim is chosen, and the ways from one to the next: in the order in which they are listed. */
export function useChoice(claims: readonly Claim[]) {
  const [address, setAddress] = useSearchParams();
  const groups = useMemo(() => groupsOf(claims), [claims]);
  const order = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  const asked = address.get('claim');
  // What is chosen is told to the address a moment later: the next key must not wait for that, nor act on the claim before.
  const [anchor, choose] = useState(asked);
  // A link within the page leads to another claim.
  const { state, pathname } = useLocation();
  useEffect(() => {
    if (asked !== null && state?.own !== true) choose(asked);
  }, [asked, state]);
  const follow = useRef(() => {});
  follow.current = () => {
    // Where this page was left already, and the next one is not shown yet, it would lead back.
    if (window.location.pathname !== pathname) return;
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (anchor === null) after.delete('claim');
        else after.set('claim', anchor);
        return after;
      },
      { replace: true, state: OWN },
    );
  };
  useEffect(() => {
    if (anchor === asked) return;
    const timer = setTimeout(() => follow.current(), SETTLED);
    return () => clearTimeout(timer);
  }, [anchor, asked]);

  const found = useMemo(() => claims.findIndex((claim) => anchorOf(claim) === anchor), [claims, anchor]);
  const chosen = found < 0 ? null : found;
  const latest = useRef(claims);
  latest.current = claims;
  /** By its place in the list; the same function as long as the page is there. */
  const chooseAt = useCallback(
    (index: number | null) => choose(index === null ? null : anchorOf(latest.current[index])),
    [],
  );
  const step = (by: 1 | -1) => {
    const at = chosen === null ? (by === 1 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[at + by];
    if (next !== undefined) chooseAt(next);
  };
  /** The next one behind it that nobody reviewed, round the end; none where all are. */
  const nextOpen = (behind: number | null) => {
    const at = behind === null ? -1 : order.indexOf(behind);
    const next = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find((index) => isOpen(claims[index]));
    if (next !== undefined) chooseAt(next);
  };
  return { groups, chosen, choose: chooseAt, step, nextOpen };
}
