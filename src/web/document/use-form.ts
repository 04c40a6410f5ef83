import { useCallback, useMemo, useState } from 'react';
import type { Claim } from '../api-types.js';
import type { Field } from './draft.js';
import { kept } from './kept.js';

export type Doing = 'amend' | 'reject' | 'add' | null;

/** A form as somebody left it: of the claim as it was when it was opened. */
export interface Draft {
  readonly doing: 'amend' | 'add';
  readonly claim: Claim | null;
  readonly kind: Claim['kind'];
  readonly fields: readonly Field[];
}

/** The form that is open, and what stands in it, which a reload does not lose. */
export function useForm(account: string, document: number) {
  const drafts = useMemo(() => kept<Draft>('draft', account), [account]);
  const name = String(document);
  const [doing, setDoing] = useState<Doing>(null);
  // A form is about the claim as it was when it was opened, whatever is fetched meanwhile.
  const [opened, setOpened] = useState<Claim | null>(null);
  const [resumed, setResumed] = useState<Draft | null>(null);
  const [left, setLeft] = useState(() => drafts.all().find(([one]) => one === name)?.[1] ?? null);
  const open = (what: Exclude<Doing, null>, claim: Claim | null) => {
    setOpened(claim);
    setResumed(null);
    setDoing(what);
  };
  const forget = () => {
    drafts.drop(name);
    setLeft(null);
  };
  const close = () => {
    if (doing === 'amend' || doing === 'add') forget();
    setDoing(null);
  };
  /** Goes on where a form was left. */
  const resume = (draft: Draft) => {
    setOpened(draft.claim);
    setResumed(draft);
    setLeft(null);
    setDoing(draft.doing);
  };
  const keep = useCallback(
    (kind: Claim['kind'], fields: readonly Field[]) => {
      if (doing === 'amend' || doing === 'add') drafts.put(name, { doing, claim: opened, kind, fields });
    },
    [drafts, name, doing, opened],
  );
  return { doing, opened, open, close, left, resume, forget, resumed, keep };
}
