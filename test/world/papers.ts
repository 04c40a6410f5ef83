import type { Claim } from '../../src/domain/claim.js';
import { AWARD_FORMS, GIVER_FORMS } from './award-forms.js';
import type { Chance } from './chance.js';
import type { Form } from './forms.js';
import { PAPER_KINDS, type PaperKind } from './paper-kinds.js';
import { type Award, type Bloc, type BlocYear, OF_STATE } from './truth.js';
import { BLOC_FORMS, UNIT_FORMS } from './unit-forms.js';
import type { Unit } from './units.js';

/** What a claim is really about, by the ids of the truth. */
export interface Meant {
  readonly bloc?: string;
  readonly unit?: string;
  readonly giver?: string;
  readonly course?: string;
  /** The paper does not tell the year or the giver of the award, so that it is one with no other's. */
  readonly alone?: boolean;
  readonly stage?: string;
  readonly year?: number | null;
  readonly role?: string;
}

export interface Said {
  readonly kind: Claim['kind'];
  readonly values: Readonly<Record<string, string | number>>;
  readonly meant: Meant;
}

/** A document as a list of claims, with what is known of it from outside. */
export interface Paper {
  readonly id: string;
  readonly published: string;
  readonly province: string | null;
  readonly publisher: string | null;
  readonly said: readonly Said[];
  /** The id of the paper that has the same text. */
  readonly repostOf: string | null;
}

/** How it may write names. */
export interface Forms {
  readonly unit: readonly Form<Unit>[];
  readonly award: readonly Form<Award>[];
  readonly giver: readonly Form<Bloc>[];
  readonly bloc: readonly Form<Bloc>[];
}
const first = <T>(all: readonly Form<T>[], held: boolean) => all.filter((one, i) => i === 0 || one.held === held);
export const formsOf = (held: boolean): Forms => ({
  unit: first(UNIT_FORMS, held),
  award: first(AWARD_FORMS, held),
  giver: first(GIVER_FORMS, held),
  bloc: [...(held ? BLOC_FORMS.slice(0, 4) : []), ...BLOC_FORMS.filter((one) => one.held === held)],
});

/** The papers that tell of these years of blocs, some of them twice. */
export function papersOf(truth: readonly BlocYear[], forms: Forms, chance: Chance): Paper[] {
  const papers: Paper[] = [];
  for (const one of truth)
    for (const kind of PAPER_KINDS) {
      const paper = paperOf(one, kind, papers.length, forms, chance);
      if (!paper) continue;
      papers.push(paper);
      if (chance.percent(kind.kind === 'news' ? 25 : 8))
        papers.push({ ...paper, id: `p${papers.length}`, repostOf: paper.id });
    }
  return papers;
}

function paperOf(one: BlocYear, kind: PaperKind, n: number, forms: Forms, chance: Chance): Paper | null {
  const { bloc, year } = one;
  const awards = one.awards.filter(({ steps }) => steps.some((step) => kind.steps.includes(step)));
  if (awards.length === 0 && kind.name !== 'minutes' && kind.name !== 'news') return null;
  const news = kind.kind === 'news';
  const telling: Telling = {
    kind,
    forms,
    chance,
    name: written(bloc, forms.bloc, kind.near, chance),
    // Some papers do not say of which year an award is, and some do not say who gives it.
    year: chance.percent(news ? 90 : 97) ? year : null,
    givers: chance.percent(news ? 88 : 97),
  };
  const said = [
    formOf(bloc, kind, n, chance),
    // A decision often grants without a word of the bloc itself.
    ...(kind.name !== 'decision' || chance.percent(50) ? [blocSaid(telling)] : []),
    ...membersSaid(one, telling),
    ...headsSaid(one, telling),
    ...awards.map((award) => awardSaid(award, telling)),
  ];
  const publisher = kind.publisher?.(bloc, chance) ?? null;
  const province = bloc.district !== null || chance.percent(60) ? bloc.province.name : null;
  const published = `${kind.next ? year + 1 : year}-${kind.day}`;
  return { id: `p${n}`, published, province, publisher, said, repostOf: null };
}

/** How one paper tells what it tells. */
interface Telling {
  readonly kind: PaperKind;
  readonly forms: Forms;
  readonly chance: Chance;
  /** Of the bloc. */
  readonly name: string;
  readonly year: number | null;
  readonly givers: boolean;
}

function written<T>(of: T, forms: readonly Form<T>[], near: boolean, chance: Chance): string {
  return chance.pick(forms.flatMap((form) => form.write(of, near) ?? []));
}

function formOf(bloc: Bloc, { kind, number, issuer: issuerOf }: PaperKind, n: number, chance: Chance): Said {
  const issuer = issuerOf(bloc, chance);
  // The date line of a province's paper names it.
  const place = bloc.district === null ? { place: bloc.province.name } : {};
  const values = {
    kind,
    ...(number ? { number: `${n + 1}/${number}` } : {}),
    ...(issuer === null ? {} : { issuer, ...place }),
  };
  return { kind: 'document', values, meant: {} };
}

const yearSaid = ({ year }: Telling): Said['values'] => (year === null ? {} : { year });

const blocSaid = (telling: Telling): Said => ({
  kind: 'bloc',
  values: { name: telling.name, kind: /^cụm/i.test(telling.name) ? 'cum' : 'khoi', ...yearSaid(telling) },
  meant: {},
});

function membersSaid({ bloc, members }: BlocYear, { kind, forms, chance, name, year }: Telling): Said[] {
  const told = kind.name === 'minutes' ? members : kind.name === 'news' ? chance.some(members, 3) : [];
  return told.map((unit) => ({
    kind: 'member',
    values: { bloc: name, org: written(unit, forms.unit, bloc.district !== null, chance) },
    meant: { bloc: bloc.id, unit: unit.id, year },
  }));
}

function headsSaid({ bloc, year, head, deputy, nextHead }: BlocYear, { kind, forms, chance, name }: Telling): Said[] {
  if (kind.name !== 'minutes' && !(kind.name === 'news' && chance.percent(50))) return [];
  const said = (unit: Unit, role: string, of: number): Said => ({
    kind: 'head',
    values: { bloc: name, org: written(unit, forms.unit, bloc.district !== null, chance), year: of, role },
    meant: { bloc: bloc.id, unit: unit.id, year: of, role },
  });
  const second = deputy && kind.name === 'minutes' ? [said(deputy, 'deputy', year)] : [];
  return [said(head, 'head', year), ...second, said(nextHead, 'head', year + 1)];
}

function awardSaid(award: Award, telling: Telling): Said {
  const { kind, forms, chance, name, year, givers } = telling;
  const { bloc, unit } = award;
  const near = bloc.district !== null;
  const recipient = written(unit, forms.unit, near, chance);
  const words = written(award, forms.award, near, chance);
  const granter = written(bloc, forms.giver, near, chance);
  const state = OF_STATE.has(award.kind);
  // A giver that the name of the award tells is told.
  const tells = !state && (givers || / của /i.test(words));
  const stage = award.steps.filter((step) => kind.steps.includes(step)).at(-1)!;
  const about = { bloc: name, ...yearSaid(telling), award: words, recipient, recipient_kind: 'org', stage };
  const meant = {
    bloc: bloc.id,
    unit: unit.id,
    course: award.id,
    alone: year === null || !(state || tells),
    stage,
    year,
  };
  return tells
    ? { kind: 'award', values: { ...about, granter }, meant: { ...meant, giver: bloc.giver.id } }
    : { kind: 'award', values: about, meant };
}
