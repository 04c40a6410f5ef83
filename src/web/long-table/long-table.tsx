import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import './style.css';

export interface LongColumn<Row> {
  readonly key: string;
  readonly heading: string;
  readonly number?: boolean;
  cell(row: Row): ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly LongColumn<Row>[];
  readonly rows: readonly Row[];
  /** Where there are more: fetches them when the end comes into sight. */
  readonly more?: (() => void) | undefined;
  rowClass?(row: Row): string | undefined;
}

/** A table of any length, of which only the rows in sight are drawn; it scrolls within itself, by keyboard too. */
export function LongTable<Row>({ label, columns, rows, more, rowClass }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 42,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && last >= rows.length - 20) more();
  }, [more, last, rows.length]);
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="long-table" ref={scroller} tabIndex={0} aria-label={label}>
      <table className="list" aria-rowcount={more ? -1 : rows.length + 1}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ key, heading, number }) => (
              <th key={key} scope="col" className={number ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns.length} />}
          {shown.map(({ index, key }) => (
            <tr
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-rowindex={index + 2}
              className={rowClass?.(rows[index]!)}
            >
              {columns.map(({ key, number, cell }) => (
                <td key={key} className={number ? 'number' : undefined}>
                  {cell(rows[index]!)}
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && <Gap height={below} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr>
    <td className="gap" colSpan={columns} style={{ height }} />
  </tr>
);
