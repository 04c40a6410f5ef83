import { KNOWN } from './authority/rows.js';

/** Who gives, as far as the law of commendation tells levels apart. */
export type GiverLevel = 'centre' | 'province' | 'department' | 'district' | 'commune';

/** An award that some levels cannot give. */
export interface GrantingRow {
  /** Code of the kind of award. */
  readonly award: string;
  /** Only where its name says so: "Chiến sĩ thi đua cấp tỉnh", "Tập thể lao động xuất sắc". */
  readonly named?: RegExp;
  readonly not: readonly GiverLevel[];
  /** `below`: it takes a higher level. `above`: lower levels give it, and this one gives more. */
  readonly wrong: 'below' | 'above';
  /** The first year for which it holds. */
  readonly since: number;
  readonly source: string;
}

// Laws 15/2003/QH11 (in force 2004-07-01 to 2023-12-31) and 06/2022/QH15 (since 2024-01-01). The articles of the older law are
// general knowledge. What enterprises, schools, forces, unions and the Party give has rules of its own and is not here.
const LAW = (of2022: string): string => `Luật 06/2022/QH15, ${of2022}; Luật 15/2003/QH11, Điều 77-82 ${KNOWN}`;
const BELOW_PROVINCE: readonly GiverLevel[] = ['department', 'district', 'commune'];

export const GRANTING: readonly GrantingRow[] = [
  {
    award: 'flag-of-government',
    not: ['province', ...BELOW_PROVINCE],
    wrong: 'below',
    since: 2004,
    source: LAW('Điều 25, 78'),
  },
  {
    award: 'national-fighter',
    not: ['province', ...BELOW_PROVINCE],
    wrong: 'below',
    since: 2004,
    source: LAW('Điều 21, 78'),
  },
  { award: 'merit-certificate', not: BELOW_PROVINCE, wrong: 'below', since: 2004, source: LAW('Điều 74, 80') },
  {
    award: 'fighter',
    named: /cấp (?:tỉnh|thành phố|bộ|ngành)/u,
    not: BELOW_PROVINCE,
    wrong: 'below',
    since: 2004,
    source: LAW('Điều 80'),
  },
  {
    award: 'excellent-collective',
    named: /lao động xuất sắc|lđxs/u,
    not: BELOW_PROVINCE,
    wrong: 'below',
    since: 2004,
    source: LAW('Điều 27, 80'),
  },
  { award: 'model-commune', not: BELOW_PROVINCE, wrong: 'below', since: 2024, source: 'Luật 06/2022/QH15, Điều 80' },
  { award: 'certificate', not: ['centre', 'province'], wrong: 'above', since: 2004, source: LAW('Điều 75, 80') },
];
