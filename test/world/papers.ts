import type { Claim } from '../../src/domain/claim.js';
import type { Chance } from './chance.js';
import { AWARD_FORMS, BLOC_FORMS, type Form, GIVER_FORMS, placeOf, UNIT_FORMS } from './forms.js';
import { type Award, type Bloc, type BlocYear, OF_STATE, type Step } from './truth.js';
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
  /** Which way to write each name took. */
  readonly forms: readonly string[];
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

interface Kind {
  readonly name: string;
  readonly kind: string;
  /** Day of the year after the bloc's, or of the year itself ("12-05"). */
  readonly day: string;
  readonly next: boolean;
  readonly steps: readonly Step[];
  readonly issuer: (bloc: Bloc, chance: Chance) => string | null;
  readonly publisher?: (bloc: Bloc, chance: Chance) => string;
  readonly number?: string;
  /** Does it come from who has the bloc? */
  readonly near: boolean;
}

const owner = ({ province, district }: Bloc): string => district ?? placeOf(province);
const press = ({ province, district }: Bloc, chance: Chance): string =>
  district
    ? `Cổng thông tin điện tử ${district}`
    : chance.pick([
        `Báo ${province.name}`,
        `Cổng thông tin điện tử ${placeOf(province)}`,
        `Sở Nội vụ ${placeOf(province)}`,
      ]);
const government = (bloc: Bloc, chance: Chance): string =>
  `${chance.pick(['UBND', 'Ủy ban nhân dân', 'Chủ tịch UBND'])} ${owner(bloc)}`;

const PAPERS: readonly Kind[] = [
  {
    name: 'minutes',
    kind: 'minutes',
    day: '12-05',
    next: false,
    steps: ['voted'],
    issuer: (bloc) => `${bloc.name} ${owner(bloc)}`,
    near: true,
  },
  {
    name: 'news',
    kind: 'news',
    day: '12-07',
    next: false,
    steps: ['voted'],
    issuer: () => null,
    publisher: press,
    near: false,
  },
  {
    name: 'submission',
    kind: 'submission',
    day: '01-10',
    next: true,
    steps: ['recommended'],
    issuer: (bloc) => (bloc.district ? `Phòng Nội vụ ${bloc.district}` : `Sở Nội vụ ${placeOf(bloc.province)}`),
    number: 'TTr-SNV',
    near: false,
  },
  {
    name: 'council',
    kind: 'report',
    day: '01-25',
    next: true,
    steps: ['council', 'refused'],
    issuer: (bloc) => `Hội đồng Thi đua - Khen thưởng ${owner(bloc)}`,
    near: true,
  },
  {
    name: 'decision',
    kind: 'decision',
    day: '02-15',
    next: true,
    steps: ['decided'],
    issuer: government,
    number: 'QĐ-UBND',
    near: true,
  },
  {
    name: 'ceremony',
    kind: 'news',
    day: '03-20',
    next: true,
    steps: ['presented'],
    issuer: () => null,
    publisher: press,
    near: false,
  },
  {
    name: 'revocation',
    kind: 'decision',
    day: '06-15',
    next: true,
    steps: ['revoked'],
    issuer: government,
    number: 'QĐ-UBND',
    near: true,
  },
];

/** The papers that tell of these years of blocs, some of them twice. */
export function papersOf(truth: readonly BlocYear[], forms: Forms, chance: Chance): Paper[] {
  const papers: Paper[] = [];
  for (const one of truth)
    for (const kind of PAPERS) {
      const paper = paperOf(one, kind, papers.length, forms, chance);
      if (!paper) continue;
      papers.push(paper);
      if (chance.percent(kind.kind === 'news' ? 25 : 8)) papers.push(repost(paper, papers.length));
    }
  return papers;
}

const repost = (paper: Paper, n: number): Paper => ({ ...paper, id: `p${n}`, repostOf: paper.id });

function paperOf(one: BlocYear, kind: Kind, n: number, forms: Forms, chance: Chance): Paper | null {
  const { bloc, year } = one;
  const awards = one.awards.filter(({ steps }) => steps.some((step) => kind.steps.includes(step)));
  if (awards.length === 0 && kind.name !== 'minutes' && kind.name !== 'news') return null;
  const id = `p${n}`;
  const near = bloc.district !== null;
  const chosen = <T>(of: T, all: readonly Form<T>[], close: boolean): readonly [string, string] => {
    const fit = all.flatMap((form) => {
      const written = form.write(of, close);
      return written === null ? [] : [[written, form.name] as const];
    });
    return chance.pick(fit);
  };
  const unit = (of: Unit) => chosen(of, forms.unit, near);
  const [name, blocForm] = chosen(bloc, forms.bloc, kind.near);
  // Some papers of an award do not say of which year it is, and some do not say who gives it.
  const told = chance.percent(kind.kind === 'news' ? 90 : 97) ? year : null;
  const givers = chance.percent(kind.kind === 'news' ? 88 : 97);
  const about = { bloc: name, ...(told === null ? {} : { year: told }) };
  const named = (role: 'org', of: Unit, kindOf: 'member' | 'head', rest: Said['values'], meant: Meant): Said => {
    const [written, form] = unit(of);
    return {
      kind: kindOf,
      values: { bloc: name, [role]: written, ...rest },
      meant: { bloc: bloc.id, unit: of.id, ...meant },
      forms: [form, blocForm],
    };
  };
  const said: Said[] = [formOf(one, kind, n, chance)];
  if (kind.name !== 'decision' || chance.percent(50))
    said.push({
      kind: 'bloc',
      values: {
        name,
        kind: name.toLowerCase().startsWith('cụm') ? 'cum' : 'khoi',
        ...(told === null ? {} : { year: told }),
      },
      meant: {},
      forms: [blocForm],
    });
  // What speaks of a bloc without naming it has its year from the award alone.
  const members = kind.name === 'minutes' ? one.members : kind.name === 'news' ? chance.some(one.members, 3) : [];
  for (const of of members) said.push(named('org', of, 'member', {}, { year: told }));
  if (kind.name === 'minutes' || (kind.name === 'news' && chance.percent(50))) {
    said.push(named('org', one.head, 'head', { year, role: 'head' }, { year, role: 'head' }));
    if (one.deputy && kind.name === 'minutes')
      said.push(named('org', one.deputy, 'head', { year, role: 'deputy' }, { year, role: 'deputy' }));
    said.push(named('org', one.nextHead, 'head', { year: year + 1, role: 'head' }, { year: year + 1, role: 'head' }));
  }
  for (const award of awards) {
    const [recipient, unitForm] = unit(award.unit);
    const [words, awardForm] = chosen(award, forms.award, near);
    const [giver, giverForm] = chosen(bloc, forms.giver, near);
    const state = OF_STATE.has(award.kind);
    // A giver that the name of the award tells is told.
    const tells = !state && (givers || / của /i.test(words));
    const stage = award.steps.filter((step) => kind.steps.includes(step)).at(-1)!;
    const linked = told !== null && (state || tells);
    said.push({
      kind: 'award',
      values: { ...about, award: words, recipient, recipient_kind: 'org', stage, ...(tells ? { granter: giver } : {}) },
      meant: {
        bloc: bloc.id,
        unit: award.unit.id,
        ...(tells ? { giver: bloc.giver.id } : {}),
        course: award.id,
        alone: !linked,
        stage,
        year: told,
      },
      forms: [unitForm, awardForm, ...(tells ? [giverForm] : []), blocForm],
    });
  }
  const publisher = kind.publisher?.(bloc, chance) ?? null;
  const province = bloc.district !== null || chance.percent(60) ? bloc.province.name : null;
  return { id, published: `${kind.next ? year + 1 : year}-${kind.day}`, province, publisher, said, repostOf: null };
}

function formOf({ bloc }: BlocYear, kind: Kind, n: number, chance: Chance): Said {
  const issuer = kind.issuer(bloc, chance);
  const values = {
    kind: kind.kind,
    ...(issuer === null ? {} : { issuer }),
    ...(kind.number ? { number: `${n + 1}/${kind.number}` } : {}),
    ...(issuer !== null && bloc.district === null ? { place: bloc.province.name } : {}),
  };
  return { kind: 'document', values, meant: {}, forms: [] };
}
