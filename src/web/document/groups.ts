import type { Claim } from '../api-types.js';

/** Claims that belong together: about the document, the people at it, or one bloc; `bloc` null where none is known. */
export interface Group {
  readonly about: 'document' | 'people' | 'bloc';
  readonly bloc: string | null;
  /** Indices of claims, in the order in which a reader goes through them. */
  readonly claims: readonly number[];
}

const ORDER: Readonly<Record<Claim['kind'], number>> = {
  document: 0,
  bloc: 1,
  meeting: 2,
  head: 3,
  member: 4,
  award: 5,
  official: 6,
};

/** Claims by what they are about: the document, each bloc in the order of the text, then the people. */
export function groupsOf(claims: readonly Claim[]): Group[] {
  const groups = new Map<string, { about: Group['about']; bloc: string | null; claims: number[] }>();
  claims.forEach((claim, index) => {
    const about = claim.kind === 'document' ? 'document' : claim.kind === 'official' ? 'people' : 'bloc';
    const bloc = about === 'bloc' ? blocOf(claim) : null;
    const key = `${about} ${bloc}`;
    if (!groups.has(key)) groups.set(key, { about, bloc, claims: [] });
    groups.get(key)!.claims.push(index);
  });
  const place = (index: number) => ORDER[claims[index].kind];
  const first = ({ claims: [index] }: Group) => claims[index].trigger[0];
  const rank = ({ about, bloc }: Group) => (about === 'document' ? 0 : about === 'people' ? 3 : bloc === null ? 2 : 1);
  return [...groups.values()]
    .map((group) => ({
      ...group,
      claims: group.claims.sort((a, b) => place(a) - place(b) || claims[a].trigger[0] - claims[b].trigger[0] || a - b),
    }))
    .sort((a, b) => rank(a) - rank(b) || first(a) - first(b));
}

/** The name of the bloc that a claim is about, as the bloc's own claim has it. */
export function blocOf(claim: Claim): string | null {
  const role = claim.kind === 'bloc' ? 'name' : 'bloc';
  const said = claim.arguments.find((one) => one.role === role);
  const name = said?.value ?? said?.written ?? null;
  return name === null ? null : String(name);
}

/** The names of the blocs that the claims tell of. */
export const blocsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(
    claims
      .filter(({ kind, state }) => kind === 'bloc' && state !== 'rejected')
      .map(blocOf)
      .filter((name) => name !== null),
  ),
];
