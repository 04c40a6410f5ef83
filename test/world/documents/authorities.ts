import type { Chance } from '../chance.js';
import { placeOf } from '../forms.js';
import type { Award, Bloc, BlocYear, Kind } from '../truth.js';
import type { Authority, Told } from './story.js';
import type { DocumentKind } from './ways.js';

const PRIME_MINISTER: Authority = {
  name: 'Thủ tướng Chính phủ',
  box: ['THỦ TƯỚNG CHÍNH PHỦ'],
  line: 'Thủ tướng Chính phủ',
  sign: 'TTg',
  post: 'THỦ TƯỚNG',
};
const PRESIDENT: Authority = {
  name: 'Chủ tịch nước',
  box: ['CHỦ TỊCH NƯỚC'],
  line: 'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  sign: 'CTN',
  post: 'CHỦ TỊCH NƯỚC',
};
export const governmentOf = (place: string): Authority => ({
  name: `UBND ${place}`,
  box: ['ỦY BAN NHÂN DÂN', place.toUpperCase()],
  line: `Chủ tịch Ủy ban nhân dân ${place}`,
  sign: 'UBND',
  post: 'CHỦ TỊCH',
});

/** Of home affairs, of a province or a district. */
export const officeOf = (place: string, district: boolean): Authority => ({
  name: `${district ? 'Phòng' : 'Sở'} Nội vụ ${place}`,
  box: [`UBND ${place}`, district ? 'PHÒNG NỘI VỤ' : 'SỞ NỘI VỤ'],
  line: '',
  sign: district ? 'NV' : 'SNV',
  post: district ? 'TRƯỞNG PHÒNG' : 'GIÁM ĐỐC',
});

const WHO: Partial<Record<Kind, Authority>> = {
  'flag-of-government': PRIME_MINISTER,
  'merit-of-prime-minister': PRIME_MINISTER,
  'labour-3': PRESIDENT,
};

/** The papers of a kind on a bloc's year: decisions are made by who may give, each for itself. */
export function authoritiesOf({ bloc, awards }: BlocYear, kind: DocumentKind) {
  const own = governmentOf(bloc.district ?? placeOf(bloc.province));
  const come = awards.filter(({ steps }) => steps.some((step) => kind.steps.includes(step)));
  if (!kind.byAuthority) return come.length || kind.name === 'pact' ? [{ authority: own, awards: come }] : [];
  return [own, PRIME_MINISTER, PRESIDENT]
    .map((authority) => ({ authority, awards: come.filter((award) => (WHO[award.kind] ?? own) === authority) }))
    .filter((one) => one.awards.length > 0);
}

const NAMES: Readonly<Record<Kind, string>> = {
  flag: 'Cờ thi đua',
  merit: 'Bằng khen',
  'flag-of-government': 'Cờ thi đua',
  'merit-of-prime-minister': 'Bằng khen',
  'labour-3': 'Huân chương Lao động hạng Ba',
  collective: 'Tập thể Lao động xuất sắc',
  'giấy khen': 'Giấy khen',
  advanced: 'Tập thể Lao động tiên tiến',
};

export function toldOf(award: Award, recipient: string, { name, steps }: DocumentKind, manner: Manner): Told {
  const { kind, bloc } = award;
  const giver = giverOf(kind, bloc, manner);
  const state = WHO[kind] !== undefined;
  // The paper of a decision writes them out: "Tặng Cờ thi đua của Chính phủ".
  const out = state && kind !== 'labour-3' && /^(decision|revocation)/.test(name);
  return {
    recipient,
    award: out ? `${NAMES[kind]} của ${giver}` : NAMES[kind],
    giver,
    takesGiver: !out && ['flag', 'merit', 'flag-of-government', 'merit-of-prime-minister', 'giấy khen'].includes(kind),
    refused: steps.includes('refused') && award.steps.includes('refused'),
    person: false,
  };
}

/** How one paper calls the government that gives. */
export interface Manner {
  readonly government: string;
  /** "UBND tỉnh Bắc Ninh", not "UBND tỉnh". */
  readonly named: boolean;
}
export const mannerOf = (chance: Chance): Manner => ({
  government: chance.percent(80) ? 'UBND' : 'Ủy ban nhân dân',
  named: chance.percent(35),
});

function giverOf(kind: Kind, { district, province }: Bloc, { government, named }: Manner): string {
  if (kind === 'flag-of-government') return 'Chính phủ';
  if (WHO[kind]) return WHO[kind].name;
  const place = district ?? (named ? placeOf(province) : province.territory);
  return kind === 'flag' ? `${government} ${place}` : `Chủ tịch ${government} ${place}`;
}
