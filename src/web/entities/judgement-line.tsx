import type { Judgement } from '../api-types.js';
import { useProvinceName } from '../province-name.js';
import { dayOf } from '../when.js';
import { useEntityWords } from './words.js';

/** What somebody said of two names, where it holds, when and why. */
export function JudgementLine({
  judgement: { verdict, of, as, author, at, reason },
}: {
  readonly judgement: Judgement;
}) {
  const here = useEntityWords();
  const provinceName = useProvinceName();
  return (
    <>
      <b>{of.name}</b> <small>{scopeOf(of, provinceName)}</small> {here.said[verdict]} <b>{as.name}</b>{' '}
      <small>{scopeOf(as, provinceName)}</small> · {author}, {dayOf(at)}
      {reason && `: ${reason}`}
    </>
  );
}

/** "(Tỉnh Bắc Ninh, huyện tiên du, 2018–2020)" */
function scopeOf({ place, within, since, until }: Judgement['of'], provinceName: (code: string) => string): string {
  const years = since === null && until === null ? '' : `${since ?? ''}–${until ?? ''}`;
  const parts = [place && provinceName(place), within, years].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
