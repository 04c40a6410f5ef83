import { KINDS, type Kind } from '../stages/evaluation/gold.js';
import type { Group } from '../stages/evaluation/groups.js';
import type { Cost, UnknownWords } from '../stages/evaluation/unknown-words.js';
import { percent } from './percent.js';
import { type Row, table } from './table.js';

const SCORED = KINDS.filter((kind) => kind !== 'meetings');

/** The figures of groups beside those of all other documents. */
export function groupsReport(by: string, groups: readonly Group[]): string {
  const rows = groups.map(
    ({ name, groups: small, documents, records, all, kinds, rest }): Row => [
      name ?? `${small} small groups`,
      documents,
      records,
      ...[all.precision, all.recall, all.f1].map(percent),
      percent(rest?.f1 ?? null),
      all.f1 === null || !rest || rest.f1 === null ? '–' : signed(100 * (all.f1 - rest.f1)),
      ...SCORED.map((kind) => percent(kinds[kind].f1)),
    ],
  );
  return table([by, 'documents', 'records', 'prec.', 'recall', 'F1', 'rest F1', 'apart', ...SCORED], rows);
}

/** What is lost where words are not known. `by`: whose own forms were taken out. */
export function costsReport(by: string, { words, unknown, knownNames, unknownNames, costs }: UnknownWords): string {
  const names = [
    ['of known words', knownNames],
    ['with an unknown word', unknownNames],
  ] as const;
  return [
    `the lexicon does not know ${percent(unknown / words)} % of the ${words} words of these texts`,
    table(
      ['records whose names are', 'right', 'extra', 'missing', 'prec.', 'recall', 'F1'],
      names.map(
        ([name, { tp, fp, fn, precision, recall, f1 }]): Row => [
          ...[name, tp, fp, fn],
          ...[precision, recall, f1].map(percent),
        ],
      ),
    ),
    `forms that one ${by} alone has, taken out when it is read; points of F1 lost; F1 without any form of the layer`,
    table(
      ['layer', 'forms', 'documents', 'F1', 'without', 'lost', 'records a form', ...SCORED, 'no layer'],
      costs.map(costRow),
    ),
  ].join('\n\n');
}

function costRow({ layer, forms, documents, before, after, lost, blind }: Cost): Row {
  const gone = before.tp - after.tp + (after.fp - before.fp);
  return [
    ...[layer ?? 'together', forms, documents],
    ...[before.f1, after.f1].map(percent),
    before.f1 === null || after.f1 === null ? '–' : (100 * (before.f1 - after.f1)).toFixed(1),
    forms > 0 ? (gone / forms).toFixed(2) : '–',
    ...SCORED.map((kind: Kind) => lost[kind]?.toFixed(1) ?? '–'),
    percent(blind.f1),
  ];
}

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
