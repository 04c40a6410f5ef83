import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Claim } from '../api-types.js';
import { useWords } from '../words/words.js';
import { ClaimCard } from './claim-card.js';
import type { Group } from './groups.js';
import { anchorOf } from './hopeful.js';

interface Props {
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly chosen: number | null;
  choose(index: number): void;
  /** What stands under the chosen claim: its buttons, or the form that amends it. */
  readonly beneath: React.ReactNode;
  /** Whether that is the form, which says what the claim says. */
  readonly form: boolean;
}

/** The claims in their groups; only those in sight are drawn. */
export function Claims({ claims, groups, chosen, choose, beneath, form }: Props) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => groups.flatMap((group) => [{ group, index: null }, ...group.claims.map((index) => ({ group, index }))]),
    [groups],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => (rows[row].index === null ? 44 : 56),
    // Not by what a claim says: a form in it outlives a change of that.
    getItemKey: (row) => (rows[row].index === null ? `g ${row}` : anchorOf(claims[rows[row].index!])),
    overscan: 8,
  });
  const at = useMemo(() => (chosen === null ? -1 : rows.findIndex(({ index }) => index === chosen)), [rows, chosen]);
  useEffect(() => {
    if (at < 0) return;
    virtual.scrollToIndex(at, { align: form ? 'start' : 'auto' });
    // In a low window the list itself may be out of sight.
    scroller.current?.scrollIntoView({ block: 'nearest' });
  }, [at, form, virtual]);
  const heading = ({ about, bloc }: Group) =>
    about === 'document' ? words.aboutDocument : about === 'people' ? words.people : (bloc ?? words.noGroup);
  return (
    <section className="claims" ref={scroller} aria-label={words.claims}>
      <ul className="tall" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index: row, start }) => {
          const { group, index } = rows[row];
          return (
            <li
              key={key}
              data-index={row}
              ref={virtual.measureElement}
              className="row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {index === null ? (
                <h2>{heading(group)}</h2>
              ) : (
                <ClaimCard
                  {...{ index, choose }}
                  claim={claims[index]}
                  chosen={index === chosen}
                  form={index === chosen && form}
                >
                  {index === chosen && beneath}
                </ClaimCard>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
