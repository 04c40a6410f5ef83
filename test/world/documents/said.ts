import type { Said } from '../papers.js';
import { type Award, type BlocYear, OF_STATE } from '../truth.js';
import type { Story, Way } from './story.js';
import type { DocumentKind } from './ways.js';

/** What the paper says: all that its way tells. */
export function saidIn(
  one: BlocYear,
  { steps }: DocumentKind,
  { tells }: Way,
  story: Story,
  awards: readonly Award[],
): Said[] {
  const { bloc, year } = one;
  const of = { bloc: bloc.id, year };
  const heads = {
    head: [one.head, year, 'head'],
    deputy: [one.deputy, year, 'deputy'],
    nextHead: [one.nextHead, year + 1, 'head'],
  } as const;
  return [
    ...(tells.members
      ? one.members.map(({ id }): Said => ({ kind: 'member', values: {}, meant: { ...of, unit: id } }))
      : []),
    ...(tells.heads ?? []).flatMap((role): Said[] => {
      const [unit, of, as] = heads[role];
      return unit ? [{ kind: 'head', values: {}, meant: { bloc: bloc.id, unit: unit.id, year: of, role: as } }] : [];
    }),
    ...(tells.step ? awards : []).map((award, i): Said => {
      const { takesGiver, refused } = story.awards[i];
      const alone = tells.givers === false && !takesGiver && !OF_STATE.has(award.kind);
      const stage = refused ? 'refused' : tells.step!;
      return {
        kind: 'award',
        values: { award: award.kind, step: steps[0] },
        meant: { ...of, unit: award.unit.id, course: award.id, alone, stage },
      };
    }),
  ];
}
