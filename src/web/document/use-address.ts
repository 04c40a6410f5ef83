import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { wordsInAddress, wordsPointed } from './pointed.js';
import { selectedSpan } from './selection.js';
import { OWN } from './use-choice.js';

/** What an address that was copied leads to; `copied`: false where it could only be shown in the address bar. */
export interface CopiedAddress {
  readonly of: 'words' | 'claim' | 'document';
  readonly copied: boolean;
}

/** The address of a document, of one of its claims or of words in it, as it is sent to a colleague. */
export function useAddress(text: string) {
  const [address, setAddress] = useSearchParams();
  const [words, quote] = [address.get('words'), address.get('quote')];
  const pointed = useMemo(() => wordsPointed(text, words, quote), [text, words, quote]);
  const span = pointed === 'gone' ? null : pointed;

  const become = useCallback(
    (named: Record<string, string>): URLSearchParams => {
      const after = new URLSearchParams(window.location.search);
      for (const name of ['words', 'quote']) after.delete(name);
      for (const [name, value] of Object.entries(named)) after.set(name, value);
      setAddress(after, { replace: true, state: OWN });
      return after;
    },
    [setAddress],
  );

  /** Copies the address of the words that are selected, else of the claim that is chosen, else of the document. */
  const copy = async (claim: string | null): Promise<CopiedAddress> => {
    const paper = window.document.querySelector<HTMLElement>('article.paper');
    const selected = paper && selectedSpan(paper, text);
    const after = become(selected ? wordsInAddress(text, selected) : {});
    if (claim === null) after.delete('claim');
    else after.set('claim', claim);
    // What is written of a choice or a page stays as it is here; the words are shown before the claim.
    if (selected) after.delete('claim');
    const { origin, pathname } = window.location;
    const query = after.toString();
    const copied = await navigator.clipboard?.writeText(`${origin}${pathname}${query && `?${query}`}`).then(
      () => true,
      () => false,
    );
    return { of: selected ? 'words' : claim !== null ? 'claim' : 'document', copied: copied ?? false };
  };
  const leave = () => {
    if (pointed !== null) become({});
  };
  return { pointed: span, gone: pointed === 'gone', copy, leave };
}
