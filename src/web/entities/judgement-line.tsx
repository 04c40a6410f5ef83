import type { Judgement } from '../api-types.js';
import { useEntityWords } from './words.js';

/** What somebody said of two names, where it holds, when and why. */
export function JudgementLine({
  judgement: { verdict, of, as, author, at, reason },
}: {
  readonly judgement: Judgement;
}) {
  const here = useEntityWords();
  return (
    <>
      <b>{of.name}</b> <small>{scopeOf(of)}</small> {here.said[verdict]} <b>{as.name}</b> <small>{scopeOf(as)}</small> ·{' '}
      {author}, {at.slice(0, 10)}
      {reason && `: ${reason}`}
    </>
  );
}

/** "(bac-ninh, huyện tiên du, 2018–2020)" */
function scopeOf({ place, within, since, until }: Judgement['of']): string {
  const years = since === null && until === null ? '' : `${since ?? ''}–${until ?? ''}`;
  const parts = [place, within, years].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
