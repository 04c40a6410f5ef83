import type { Claim } from '../api-types.js';
import type { Words } from '../words/words.js';

type Argument = Pick<Claim['arguments'][number], 'role' | 'kind' | 'written' | 'value'>;

/** The line that stands for a claim: "Cờ thi đua → Sở Y tế (đề nghị, 2018)". */
export function summaryOf(
  claim: Pick<Claim, 'kind'> & { readonly arguments: readonly Argument[] },
  words: Words,
): string {
  const said = (role: string) => claim.arguments.filter((one) => one.role === role);
  const first = (role: string) => said(role).slice(0, 1);
  const text = (list: readonly Argument[]) => list.map((one) => saidOf(one, words)).filter(Boolean);
  const join = (main: readonly string[], beside: readonly string[]) =>
    `${main.join(' → ')}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
  switch (claim.kind) {
    case 'bloc':
      return join(text(first('name')), text([...first('level'), ...first('year')]));
    case 'member':
      return join(text(first('org')), []);
    case 'head':
      return join(text(first('org')), text([...first('role'), ...first('year')]));
    case 'award': {
      const [recipient, count] = [text(first('recipient')), text(first('count'))];
      const whom = recipient.length > 0 ? [...recipient, ...count.map((one) => `× ${one}`)].join(' ') : count[0];
      return join(
        [...text(first('award')), ...(whom ? [whom] : [])],
        // What was voted is "bình xét" as a status and as a step: said once.
        [...new Set(text([...first('status'), ...first('stage'), ...first('year')]))],
      );
    }
    case 'official':
      return join(text(first('name')), text(said('title')));
    case 'meeting':
      return join(text([...first('date'), ...first('venue')]), []);
    case 'document':
      return join(text(first('title')), text([...first('kind'), ...first('published')]));
  }
}

/** What an argument says, in words. */
export function saidOf({ kind, value, written }: Argument, words: Words): string {
  if (kind !== 'value') return words.values[kind];
  return meaningOf(String(value ?? written ?? ''), words);
}

/** What a value is called: "recommended" → "đề nghị"; all else is itself. */
export const meaningOf = (value: string, words: Words): string =>
  (words.meanings as Readonly<Record<string, string>>)[value] ?? value;

export const roleName = (role: string, words: Words): string =>
  (words.arguments as Readonly<Record<string, string>>)[role] ?? role;
