import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Document, LeftSentences } from '../api-types.js';
import { call } from '../call.js';
import { type RoleSpan, roleSpans } from './lit.js';
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
  const [drafted, setDrafted] = useState<readonly RoleSpan[]>([]);
  const ofChosen = useMemo(() => (chosen === null ? [] : roleSpans(claims[chosen])), [claims, chosen]);
  const roles = inForm ? drafted : ofChosen;
  const hasPages = format === 'pdf';
  const showPage = hasPages && address.has('page');
  const onPage = useMemo(
    () => (showPage ? quotesOnPage({ text, blocks }, roles) : null),
    [showPage, text, blocks, roles],
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
  const start = chosen === null ? null : (ofChosen[0]?.start ?? claims[chosen].trigger[0]);
  return { left, showLeft, unexplained, segments, roles, setDrafted, hasPages, showPage, onPage, flip, start };
}
