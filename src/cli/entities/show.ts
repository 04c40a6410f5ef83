import type { RelationKind } from '../../domain/entity.js';
import type { Term } from '../../domain/period.js';
import type { ShownEntity } from '../../stages/authority/shown.js';
import { table } from '../table.js';

/** "1997-01-01 – 2025-06-30"; what is not known is left out. */
export const periodText = ({ since, until }: Term): string =>
  since === null && until === null ? '' : `${since ?? '…'} – ${until ?? ''}`.trimEnd();

/** Names with their time, then what it came from, became and belonged to. */
export function describeEntity({
  id,
  code,
  kind,
  level,
  jurisdiction,
  names,
  timeline,
  ...entity
}: ShownEntity): string {
  const head = [
    `${names[0].name}\n`,
    `  code    ${code}\n  id      ${id}\n  kind    ${kind}, ${level}\n`,
    ...(jurisdiction ? [`  place   ${jurisdiction.name} (${jurisdiction.code})\n`] : []),
    ...(periodText(entity) ? [`  time    ${periodText(entity)}\n`] : []),
    `  source  ${entity.source}\n`,
  ];
  const named = table(
    ['name', 'kind', 'time', 'source'],
    names.map((one) => [one.name, one.kind, periodText(one), one.source]),
  );
  const events = timeline.map((one) => [
    one.kind === 'part-of' ? periodText(one) : (one.since ?? ''),
    says(one.kind, one.direction),
    one.other?.name ?? '',
    one.other?.code ?? '',
    one.source,
  ]);
  const history = events.length === 0 ? '' : `\n\n${table(['time', 'what', 'whom', 'code', 'source'], events)}`;
  return `${head.join('')}\n${named}${history}\n`;
}

const SAYS: Readonly<Record<RelationKind, readonly [out: string, into: string]>> = {
  'part-of': ['is part of', 'has as a part'],
  'renamed-to': ['was renamed to', 'was named before'],
  'merged-into': ['was merged into', 'took in'],
  'split-into': ['was divided into', 'came of the division of'],
  succeeds: ['succeeds', 'was succeeded by'],
  dissolved: ['was dissolved', 'was dissolved'],
};

/** "2025-07-01 was merged into Sở Y tế tỉnh Bắc Ninh (so-y-te@bac-ninh-2025)" */
export function relationLine(one: ShownEntity['timeline'][number]): string {
  const when = one.kind === 'part-of' ? periodText(one) : (one.since ?? '');
  const whom = one.other === null ? '' : ` ${one.other.name} (${one.other.code})`;
  return `${when} ${says(one.kind, one.direction)}${whom}`.trim();
}

const says = (kind: RelationKind, direction: string): string => SAYS[kind][direction === 'out' ? 0 : 1];
