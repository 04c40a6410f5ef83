import type { Chance } from './chance.js';
import { placeOf } from './forms.js';
import type { Bloc, Step } from './truth.js';

/** A kind of paper, as it tells of a bloc's year. */
export interface PaperKind {
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

/** In the order in which they are written. */
export const PAPER_KINDS: readonly PaperKind[] = [
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
