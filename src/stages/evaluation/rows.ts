import type { Kind, Scored, ScoredBloc } from './gold.js';
import { blocReferences, comparable } from './names.js';

/** A record as it is scored: it matches where one of its keys does; then its fields count. */
export interface ScoredRow {
  readonly keys: readonly string[];
  readonly fields: Readonly<Record<string, string | number | null>>;
  /** The names that it is about, as written. */
  readonly names: readonly string[];
}

export type ScoredRows = Readonly<Record<Kind, readonly ScoredRow[]>>;

/** `nameOf` gives a bloc of this document the name under which both sides know it. */
export function rowsOf(document: Scored, nameOf: (bloc: ScoredBloc) => string): ScoredRows {
  const refer = blocReferences(document.blocs ?? [], nameOf);
  const bloc = (reference: string | number | null | undefined) => (reference == null ? '-' : refer(reference));
  return {
    blocs: (document.blocs ?? []).map((one) => ({
      keys: [bloc(one.id ?? one.name)],
      fields: { year: one.year ?? null, kind: one.kind ?? null },
      names: [one.name],
    })),
    members: (document.members ?? [])
      .filter((one) => one.basis !== 'inferred')
      .map((one) => ({
        keys: either(one.org_full, one.org).map((org) => `${bloc(one.bloc)} ∋ ${org}`),
        fields: {},
        names: named(one.org),
      })),
    officials: lastOfEach(
      (document.officials ?? []).map((one) => ({
        keys: [comparable(one.name)],
        fields: { titles: setOf(one.titles ?? []), act: one.act ?? null, bloc: bloc(one.bloc) },
        names: [one.name],
      })),
    ),
    awards: (document.awards ?? []).map((one) => ({
      keys: (one.recipient ? either(one.recipient_full, one.recipient) : [`#${one.count ?? '?'}`]).map(
        (recipient) => `${comparable(one.award)} → ${recipient}`,
      ),
      fields: { bloc: bloc(one.bloc), year: one.year ?? null, status: one.status ?? null },
      names: named(one.award, one.recipient),
    })),
    heads: (document.heads ?? []).map((one) => ({
      keys: either(one.org_full, one.org).map(
        (org) => `${bloc(one.bloc)} ${one.role ?? 'head'} ${one.year ?? '-'} = ${org}`,
      ),
      fields: {},
      names: named(one.org),
    })),
    meetings: (document.meetings ?? []).map((one) => ({
      keys: [`${bloc(one.bloc)} @ ${one.date ?? '-'}`],
      fields: { venue: comparable(one.venue) },
      names: named(one.venue),
    })),
  };
}

/** Both forms of a name are right: "An Giang" as written, "Hội Luật gia An Giang" in full. */
const either = (...forms: (string | null | undefined)[]): string[] => [
  ...new Set(forms.filter((form) => form != null).map(comparable)),
];

const named = (...names: (string | null | undefined)[]): string[] => names.filter((name) => name != null);

const setOf = (titles: readonly string[]): string => [...new Set(titles.map(comparable))].sort().join(' | ');

// One row a person: where a document lists one twice, the last counts, in the place of the first.
const lastOfEach = (rows: ScoredRow[]): ScoredRow[] => [...new Map(rows.map((row) => [row.keys[0], row])).values()];
