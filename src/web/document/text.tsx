import { Fragment, memo, useMemo } from 'react';
import type { Document } from '../api-types.js';
import { useWords, type Words } from '../words/words.js';
import type { RoleSpan, Segment } from './lit.js';
import { roleName } from './summary.js';

type Block = Document['blocks'][number];

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly (readonly Segment[])[];
  /** The words of the chosen claim. */
  readonly roles: readonly RoleSpan[];
  /** What is left unexplained, where that is asked for. */
  readonly left: readonly (readonly [number, number])[];
  /** The words that the address names. */
  readonly pointed: readonly (readonly [number, number])[];
}

/** So many paragraphs and tables are drawn, or left out while they are out of sight, together. */
const TOGETHER = 40;

/** The text in its blocks. Whose claims some words are stands in `data-claims`; where they stand, in `data-start`. */
export const DocumentText = memo(({ blocks, roles, left, pointed, ...given }: Props) => {
  const stretches = useMemo(() => stretchesOf(layoutOf(blocks), blocks), [blocks]);
  return stretches.map(({ laid, span }) => (
    <Stretch
      key={span[0]}
      {...{ laid, blocks, ...given }}
      roles={inside(roles, span, ({ start, end }) => [start, end])}
      left={inside(left, span, (one) => one)}
      pointed={inside(pointed, span, (one) => one)}
    />
  ));
});

// A text has thousands of blocks: only the stretch, and in it the block, whose words are marked otherwise is drawn anew.
const Stretch = memo(
  ({ laid, text, blocks, segments, roles, left, pointed }: Props & { readonly laid: readonly Laid[] }) => {
    const words = useWords();
    const drawn = (index: number) => {
      const { span } = blocks[index];
      return {
        ...{ index, text, words, segments: segments[index] },
        roles: inside(roles, span, ({ start, end }) => [start, end]),
        left: inside(left, span, (one) => one),
        pointed: inside(pointed, span, (one) => one),
      };
    };
    return (
      <div className="stretch">
        {laid.map(({ page, rows, index }) => (
          <Fragment key={index}>
            {page !== null && (
              <p className="sheet">
                {words.page} {page}
              </p>
            )}
            {rows ? (
              <table>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row[0]}>
                      {row.map((cell) => (
                        <Cell key={cell} columns={blocks[cell].cell!.columns} {...drawn(cell)} />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : (
              <Paragraph kind={blocks[index].kind} {...drawn(index)} />
            )}
          </Fragment>
        ))}
      </div>
    );
  },
);

const Cell = memo(({ columns, ...drawn }: BlockProps & { readonly columns: number }) => (
  <td colSpan={columns} data-block={drawn.index}>
    <BlockText {...drawn} />
  </td>
));

const Paragraph = memo(({ kind, ...drawn }: BlockProps & { readonly kind: string }) => (
  <p className={`block ${kind}`} data-block={drawn.index}>
    <BlockText {...drawn} />
  </p>
));

const NONE: readonly never[] = [];

// The same empty list each time, so that blocks without any are not drawn anew.
function inside<T>(
  list: readonly T[],
  [from, to]: Block['span'],
  spanOf: (one: T) => readonly [number, number],
): readonly T[] {
  const some = list.filter((one) => spanOf(one)[0] < to && spanOf(one)[1] > from);
  return some.length > 0 ? some : NONE;
}

interface Laid {
  /** The page that begins here. */
  readonly page: number | null;
  /** The first block of it. */
  readonly index: number;
  /** Of a table: its cells, by block. */
  readonly rows: readonly (readonly number[])[] | null;
}

interface Stretched {
  readonly laid: readonly Laid[];
  readonly span: Block['span'];
}

function stretchesOf(laid: readonly Laid[], blocks: readonly Block[]): Stretched[] {
  const starts = laid.map(({ index }) => blocks[index].span[0]);
  const end = blocks.at(-1)?.span[1] ?? 0;
  return Array.from({ length: Math.ceil(laid.length / TOGETHER) }, (_, at) => {
    const [from, to] = [at * TOGETHER, (at + 1) * TOGETHER];
    return { laid: laid.slice(from, to), span: [starts[from], starts[to] ?? end] };
  });
}

function layoutOf(blocks: readonly Block[]): Laid[] {
  const laid: (Omit<Laid, 'rows'> & { readonly rows: number[][] | null })[] = [];
  let page: number | null = null;
  let table: number | null = null;
  blocks.forEach(({ cell, page: at }, index) => {
    const begins = at !== null && at !== page ? at : null;
    page = at ?? page;
    const open = laid.at(-1);
    if (cell && table === cell.table && open?.rows) {
      const row = open.rows.at(-1)!;
      if (blocks[row[0]].cell!.row === cell.row) row.push(index);
      else open.rows.push([index]);
    } else laid.push({ page: begins, index, rows: cell ? [[index]] : null });
    table = cell?.table ?? null;
  });
  return laid;
}

interface BlockProps {
  readonly index: number;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly roles: readonly RoleSpan[];
  readonly left: readonly (readonly [number, number])[];
  readonly pointed: readonly (readonly [number, number])[];
  readonly words: Words;
}

const MOST_LINES = 3;

const BlockText = ({ text, segments, roles, left, pointed, words }: BlockProps) =>
  segments
    .flatMap((segment) => recut(segment, roles, [...left, ...pointed]))
    .map(({ start, end, claims, kinds }) => {
      const here = roles.filter((one) => one.start <= start && end <= one.end);
      const unexplained = left.some(([from, to]) => from <= start && end <= to);
      const meant = pointed.some(([from, to]) => from <= start && end <= to);
      const said = text.slice(start, end);
      if (claims.length === 0 && here.length === 0 && !unexplained)
        return meant ? (
          <mark key={start} className="pointed" data-start={start}>
            {said}
          </mark>
        ) : (
          <span key={start} data-start={start}>
            {said}
          </span>
        );
      const lines = kinds.slice(0, MOST_LINES);
      const role = here.at(-1);
      const className = [
        ...lines.map((kind, index) => `line${index + 1}-${kind}`),
        'lit',
        role && 'chosen',
        unexplained && 'left',
        meant && 'pointed',
      ];
      return (
        <span
          key={start}
          className={className.filter(Boolean).join(' ')}
          data-start={start}
          data-claims={claims.join(' ')}
        >
          {said}
          {role?.end === end && <span className="tag" data-role={roleName(role.role, words)} aria-hidden="true" />}
        </span>
      );
    });

// Words that are inferred from are lit only while their claim is chosen, so segments may have to be cut there.
function recut(
  segment: Segment,
  roles: readonly RoleSpan[],
  others: readonly (readonly [number, number])[],
): Segment[] {
  const edges = new Set([segment.start, segment.end]);
  for (const edge of [...roles.flatMap(({ start, end }) => [start, end]), ...others.flat()]) {
    if (edge > segment.start && edge < segment.end) edges.add(edge);
  }
  if (edges.size === 2) return [segment];
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({ ...segment, start: sorted[index], end }));
}
