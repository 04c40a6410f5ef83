import { DOCUMENT_FIELDS, KINDS, type Kind, type Scored } from './gold.js';
import { comparable, pairBlocs } from './names.js';
import { rowsOf, type ScoredRow, type ScoredRows } from './rows.js';

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Figures extends Counts {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

export interface Evaluation {
  readonly documents: number;
  /** Annotated documents for which nothing was extracted; they count as empty. */
  readonly missing: number;
  /** By kind; `all` sums every kind but meetings. */
  readonly kinds: Readonly<Record<Kind | 'all', Figures>>;
  readonly meanDocumentF1: number | null;
  /** How often the other fields of matched records are right, by "kind field". */
  readonly fields: Readonly<Record<string, Share>>;
  /** "+" found but not annotated, "-" annotated but not found, "~" found with a wrong field. */
  readonly errors: readonly string[];
}

/** What became of a record: found and annotated, found only, annotated only. */
export type Verdict = 'tp' | 'fp' | 'fn';

/** Compares what was extracted with what a person annotated, document by document. */
export class Scoreboard {
  #documents = 0;
  #missing = 0;
  readonly #kinds = new Map<Kind, Counts>(KINDS.map((kind) => [kind, NONE]));
  readonly #fields = new Map<string, { right: number; of: number }>();
  readonly #documentF1: number[] = [];
  readonly #errors: string[] = [];
  readonly #judged: ((kind: Kind, verdict: Verdict, row: ScoredRow) => void) | null;

  /** `judged` is told of every record; of one that was found as it is annotated. */
  constructor(judged: ((kind: Kind, verdict: Verdict, row: ScoredRow) => void) | null = null) {
    this.#judged = judged;
  }

  /** `found` is null where nothing was extracted. */
  add(name: string, gold: Scored, found: Scored | null): void {
    this.#documents++;
    if (!found) this.#missing++;
    const [right, given] = alignedRows(gold, found ?? {});
    for (const field of DOCUMENT_FIELDS) {
      if (gold.doc && gold.doc[field] !== undefined)
        this.#count(`doc ${field}`, comparable(gold.doc[field]) === comparable(found?.doc?.[field]));
    }
    let sum = NONE;
    for (const kind of KINDS) {
      const counts = this.#compare(`${name} ${kind}`, kind, right[kind], given[kind]);
      this.#kinds.set(kind, plus(this.#kinds.get(kind) ?? NONE, counts));
      if (kind !== 'meetings') sum = plus(sum, counts);
    }
    this.#documentF1.push(figures(sum).f1 ?? 1);
  }

  result(): Evaluation {
    const of = (kind: Kind) => this.#kinds.get(kind) ?? NONE;
    const summed = KINDS.filter((kind) => kind !== 'meetings');
    const { meetings, ...kinds } = Object.fromEntries(KINDS.map((kind) => [kind, figures(of(kind))])) as Record<
      Kind,
      Figures
    >;
    return {
      documents: this.#documents,
      missing: this.#missing,
      kinds: { ...kinds, all: figures(summed.map(of).reduce(plus, NONE)), meetings },
      meanDocumentF1: ratio(
        this.#documentF1.reduce((sum, one) => sum + one, 0),
        this.#documentF1.length,
      ),
      fields: Object.fromEntries(
        [...this.#fields].map(([name, { right, of }]) => [name, { right, of, share: ratio(right, of) }]),
      ),
      errors: this.#errors,
    };
  }

  #compare(where: string, kind: Kind, gold: readonly ScoredRow[], found: readonly ScoredRow[]): Counts {
    const waiting = [...gold];
    let [tp, fp] = [0, 0];
    for (const row of found) {
      const match = takeMatch(row, waiting);
      if (!match) {
        fp++;
        this.#judged?.(kind, 'fp', row);
        this.#errors.push(`${where} + ${row.keys[0]}`);
        continue;
      }
      tp++;
      this.#judged?.(kind, 'tp', match);
      for (const [field, should] of Object.entries(match.fields)) {
        const is = row.fields[field];
        this.#count(`${kind} ${field}`, is === should);
        if (is !== should) this.#errors.push(`${where} ~ ${row.keys[0]}: ${field} is ${is}, should be ${should}`);
      }
    }
    for (const row of waiting) {
      this.#judged?.(kind, 'fn', row);
      this.#errors.push(`${where} - ${row.keys[0]}`);
    }
    return { tp, fp, fn: waiting.length };
  }

  #count(field: string, right: boolean): void {
    const counted = this.#fields.get(field) ?? { right: 0, of: 0 };
    this.#fields.set(field, { right: counted.right + (right ? 1 : 0), of: counted.of + 1 });
  }
}

/** Rows of both sides, with found blocs under the names of the annotated ones that they stand for. */
function alignedRows(gold: Scored, found: Scored): [ScoredRows, ScoredRows] {
  const pairs = pairBlocs(gold.blocs ?? [], found.blocs ?? []);
  const right = rowsOf(gold, (bloc) => comparable(bloc.name));
  const given = rowsOf(found, (bloc) => {
    const pair = pairs.get(bloc);
    return pair ? comparable(pair.name) : `? ${comparable(bloc.name)}`;
  });
  // A document whose meetings were not annotated says nothing of those that were found.
  return [right, gold.meetings ? given : { ...given, meetings: [] }];
}

/** Takes the row that shares a key; of several the first of those with most equal fields. */
function takeMatch(row: ScoredRow, waiting: ScoredRow[]): ScoredRow | undefined {
  const equals = waiting.map((one) =>
    one.keys.some((key) => row.keys.includes(key))
      ? Object.entries(one.fields).filter(([field, value]) => row.fields[field] === value).length
      : -1,
  );
  const most = Math.max(-1, ...equals);
  return most < 0 ? undefined : waiting.splice(equals.indexOf(most), 1)[0];
}

export const NONE: Counts = { tp: 0, fp: 0, fn: 0 };

export const plus = (a: Counts, b: Counts): Counts => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn });

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

export const figures = ({ tp, fp, fn }: Counts): Figures => ({
  tp,
  fp,
  fn,
  precision: ratio(tp, tp + fp),
  recall: ratio(tp, tp + fn),
  f1: ratio(2 * tp, 2 * tp + fp + fn),
});
