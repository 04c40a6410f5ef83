/**
 * One rule of extraction as a row: its name stands in every claim that it makes, and a test reads `example` and
 * `counterexample` as whole documents. The first must give a claim of this rule whose arguments have the values of
 * `finds` (by role; the first of a role with several); the second, which differs as little as possible, none of it.
 */
export interface Rule {
  readonly name: string;
  readonly example: string;
  readonly finds: Readonly<Record<string, string | number | null>>;
  readonly counterexample: string;
  /**
   * How many of a thousand of its claims were right on texts that had not shaped the rules, drawn towards the mean of all
   * rules where few were seen (docs/measurements/unseen-texts.md, "Confidence").
   */
  readonly confidence: number;
}

/** Rules of one relation by the last part of their names: `const RULES = rules('award', { 'proposed-list': {…} })`. */
export function rules<K extends string>(
  relation: string,
  table: Readonly<Record<K, Omit<Rule, 'name'>>>,
): Readonly<Record<K, Rule>> {
  const named = Object.entries<Omit<Rule, 'name'>>(table).map(([key, rule]) => [
    key,
    { name: `${relation}.${key}`, ...rule },
  ]);
  return Object.fromEntries(named) as Record<K, Rule>;
}
