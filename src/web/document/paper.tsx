import { useEffect, useMemo, useRef } from 'react';
import type { Document } from '../api-types.js';
import { useWords } from '../words/words.js';
import type { RoleSpan, Segment } from './lit.js';
import { selectedSpan } from './selection.js';
import { DocumentText } from './text.js';

interface Props {
  readonly document: Document;
  readonly segments: readonly (readonly Segment[])[];
  readonly roles: readonly RoleSpan[];
  readonly left: readonly (readonly [number, number])[];
  /** The words that the address names: they are brought into sight too. */
  readonly pointed: readonly [number, number] | null;
  readonly chosen: number | null;
  /** Where to look of what is marked: it is brought into sight. */
  readonly place: number | null;
  choose(index: number): void;
  /** Given the words that are selected, or that none are. */
  pick(span: [number, number] | null): void;
}

/** The text as it is clicked and selected in; by keyboard it scrolls, and the list of claims is the way. */
export function Paper({ document, segments, roles, left, pointed, chosen, place, choose, pick }: Props) {
  const words = useWords();
  const page = useRef<HTMLElement>(null);
  const { text, blocks } = document;
  useEffect(() => {
    if (place !== null) showPlace(page.current, blocks, place);
  }, [place, blocks]);
  const shown = pointed?.[0] ?? null;
  useEffect(() => {
    if (shown !== null) showPlace(page.current, blocks, shown);
  }, [shown, blocks]);
  const marked = useMemo(() => (pointed ? [pointed] : []), [pointed]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims is the way by keyboard
    <article
      ref={page}
      className="paper"
      lang="vi"
      aria-label={words.kinds.document}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has nothing else to take the focus
      tabIndex={0}
      onClick={(event) => {
        const over = claimsAt(event.target as HTMLElement);
        if (over.length > 0 && getSelection()?.isCollapsed !== false)
          choose(over[(over.indexOf(chosen ?? -1) + 1) % over.length]);
      }}
      onMouseUp={() => pick(page.current && selectedSpan(page.current, text))}
    >
      <DocumentText {...{ text, blocks, segments, roles, left }} pointed={marked} />
    </article>
  );
}

const claimsAt = (element: HTMLElement): number[] =>
  (element.closest<HTMLElement>('[data-claims]')?.dataset.claims ?? '').split(' ').filter(Boolean).map(Number);

function showPlace(page: HTMLElement | null, blocks: Document['blocks'], offset: number): void {
  const index = blocks.findIndex(({ span: [, end] }) => offset < end);
  const block = page?.querySelector(`[data-block="${index}"]`);
  const segments = [...(block?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const place = segments.findLast((one) => Number(one.dataset.start) <= offset) ?? block;
  place?.scrollIntoView({ block: 'nearest' });
}
