import type { Chance } from './chance.js';
import { DISTRICTS, type Province, type Unit, type Units, unitsOf } from './units.js';

/** A bloc of a province or, with `district`, of one below it. */
export interface Bloc {
  readonly id: string;
  /** Without its place: "Khối thi đua Nội chính". */
  readonly name: string;
  readonly province: Province;
  readonly district: string | null;
  readonly giver: Unit;
  readonly members: readonly Unit[];
}

export type Step = 'voted' | 'recommended' | 'council' | 'decided' | 'presented' | 'refused' | 'revoked';

export const KINDS = [
  'flag',
  'merit',
  'flag-of-government',
  'merit-of-prime-minister',
  'labour-3',
  'collective',
  'giấy khen',
  'advanced',
] as const;
export type Kind = (typeof KINDS)[number];
export const OF_STATE: ReadonlySet<Kind> = new Set<Kind>(['flag-of-government', 'merit-of-prime-minister', 'labour-3']);

/** An award on its way. */
export interface Award {
  readonly id: string;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly bloc: Bloc;
  readonly year: number;
  /** In order, as far as it came. */
  readonly steps: readonly Step[];
}

/** What happened in a bloc in a year. */
export interface BlocYear {
  readonly bloc: Bloc;
  readonly year: number;
  readonly members: readonly Unit[];
  readonly head: Unit;
  readonly deputy: Unit | null;
  readonly nextHead: Unit;
  readonly awards: readonly Award[];
}

export function truthOf(provinces: readonly Province[], chance: Chance): BlocYear[] {
  return provinces.flatMap((province) => {
    const blocs = blocsOf(province, unitsOf(province), chance);
    const years = Array.from({ length: province.to - province.from + 1 }, (_, i) => province.from + i);
    return blocs.flatMap((bloc) => years.map((year) => yearOf(bloc, year, chance)));
  });
}

function blocsOf(province: Province, units: Units, chance: Chance): Bloc[] {
  const bloc = (name: string, members: readonly Unit[], district: string | null = null): Bloc => ({
    id: [name, district, province.id].filter((part) => part).join('@'),
    name,
    province,
    district,
    giver: district ? units.governmentOf(district) : units.government,
    members,
  });
  const district = chance.pick(DISTRICTS.slice(0, 3));
  // A unit is in one bloc.
  const [departments, unlisted, companies] = [units.departments, units.unlisted, units.companies].map((of) =>
    chance.some(of, of.length),
  );
  const all = [
    bloc('Khối thi đua các cơ quan Nội chính', chance.some(units.bodies, 5)),
    bloc('Khối thi đua các ngành Văn hóa - Xã hội', [...departments.slice(0, 5), ...chance.some(units.ended, 2)]),
    bloc('Khối thi đua Kinh tế - Kỹ thuật', [...departments.slice(5, 8), ...companies.slice(0, 3)]),
    bloc('Cụm thi đua số 1', [...unlisted.slice(0, 3), ...companies.slice(3, 6)]),
    bloc('Cụm thi đua số 2', unlisted.slice(3)),
    ...(province.to < 2025 ? [bloc('Cụm thi đua các huyện, thị xã, thành phố', units.districts)] : []),
  ];
  const below =
    province.to < 2025
      ? [
          bloc('Khối thi đua các trường Trung học cơ sở', units.schools(district), district),
          bloc('Khối thi đua số 2', units.communes(district), district),
        ]
      : [];
  return [...chance.some(all, province.to < 2025 ? 2 : 3), ...chance.some(below, 1)];
}

const membersIn = ({ members }: Bloc, year: number): Unit[] => members.filter(({ until }) => year <= until);
/** Each leads in turn. */
const headIn = (bloc: Bloc, year: number): Unit => {
  const members = membersIn(bloc, year);
  return members[year % members.length];
};

function yearOf(bloc: Bloc, year: number, chance: Chance): BlocYear {
  const members = membersIn(bloc, year);
  const head = headIn(bloc, year);
  return {
    bloc,
    year,
    members,
    head,
    deputy: chance.percent(50) ? chance.pick(members.filter((unit) => unit !== head)) : null,
    nextHead: headIn(bloc, year + 1),
    awards: awardsOf(bloc, members, year, chance),
  };
}

function awardsOf(bloc: Bloc, members: readonly Unit[], year: number, chance: Chance): Award[] {
  const [first, second, third, fourth] = chance.some(members, 4);
  const award = (kind: Kind, unit: Unit): Award => ({
    id: [kind, unit.id, year].join(' | '),
    kind,
    unit,
    bloc,
    year,
    steps: stepsOf(chance),
  });
  if (bloc.district) return [award('giấy khen', first), award('advanced', second), award('giấy khen', third)];
  return [
    award(chance.percent(25) ? 'flag-of-government' : 'flag', first),
    award('merit', second),
    award('merit', third),
    ...(chance.percent(30) ? [award('labour-3', fourth)] : []),
    ...(chance.percent(30) ? [award('collective', second)] : []),
    ...(chance.percent(20) ? [award('merit-of-prime-minister', first)] : []),
  ];
}

function stepsOf(chance: Chance): Step[] {
  const toCouncil: Step[] = ['voted', 'recommended', 'council'];
  const way = chance.below(100);
  if (way < 8) return ['voted', 'recommended'];
  if (way < 13) return [...toCouncil, 'refused'];
  if (way < 18) return [...toCouncil, 'decided', 'revoked'];
  return way < 60 ? [...toCouncil, 'decided'] : [...toCouncil, 'decided', 'presented'];
}
