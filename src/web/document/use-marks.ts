import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Claim, Document, LeftSentences } from '../api-types.js';
import { call } from '../call.js';
import { placeOfClaim, type RoleSpan, roleSpans } from './lit.js';
import { quotesOnPage } from './page-quotes.js';
import { OWN } from './use-choice.js';
import { useSegments } from './use-segments.js';

/**
 * What is marked in the text and on the page of the original: the words of all claims, those of the chosen one or of the open form, and
 * what is left unexplained. `?left` and `?page` of the address say what is shown; of a sample (not `stored`) nothing is known to be left.
 */
export function useMarks(document: Document, chosen: number | null, inForm: boolean, stored: boolean) {
  const { id, text, blocks, claims, format } = document;
  const [address, setAddress] = useSearchParams();
  const showLeft = address.has('left') && stored;
  const left = useQuery<LeftSentences>({
    queryKey: ['left', id],
    queryFn: () => call('GET /api/documents/{id}/left', { path: { id } }),
    enabled: showLeft,
  });
  const unexplained = useMemo(
    () => (showLeft ? (left.data ?? []).flatMap((one) => one.left.map(({ span }) => span)) : []),
    [showLeft, left.data],
  );

  const segments = useSegments(blocks, claims);
  // While a form is open, the words of its fields.
  const [drafted, setDrafted] = useState<Marked>(NOTHING);
  const ofChosen = useMemo(() => (chosen === null ? NOTHING : markedOf(claims[chosen])), [claims, chosen]);
  const { roles, place } = inForm ? drafted : ofChosen;
  const hasPages = format === 'pdf';
  const showPage = hasPages && address.has('page');
  const onPage = useMemo(
    () => (showPage && place !== null ? quotesOnPage({ text, blocks }, roles, place) : null),
    [showPage, text, blocks, roles, place],
  );
  const flip = (name: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (after.has(name)) after.delete(name);
        else after.set(name, '');
        return after;
      },
      { state: OWN },
    );
  return { left, showLeft, unexplained, segments, roles, place, setDrafted, hasPages, showPage, onPage, flip };
}

/** Words that are marked by what they are in a claim, and where of them to look; null where nothing is to be looked at. */
export interface Marked {
  readonly roles: readonly RoleSpan[];
  readonly place: number | null;
}

export const NOTHING: Marked = { roles: [], place: null };

function markedOf(claim: Claim): Marked {
  const roles = roleSpans(claim);
  const [near] = claim.trigger;
  return { roles, place: placeOfClaim(claim.kind, roles, near) ?? near };
}
