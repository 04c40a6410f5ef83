import { chanceOf } from '../chance.js';
import { truthOf } from '../truth.js';
import { provincesOf } from '../units.js';
import type { World } from '../worlds.js';
import { EIGHTEENTH_WAYS } from './eighteenth/ways.js';
import { ELEVENTH_WAYS } from './eleventh/ways.js';
import { FIFTEENTH_WAYS } from './fifteenth/ways.js';
import { FOURTEENTH_WAYS } from './fourteenth/ways.js';
import { trueOf } from './meaning.js';
import { NINETEENTH_WAYS } from './nineteenth/ways.js';
import { SEVENTEENTH_WAYS } from './seventeenth/ways.js';
import { SIXTEENTH_WAYS } from './sixteenth/ways.js';
import type { Way } from './story.js';
import { documentsOf } from './tellings.js';
import { TENTH_WAYS } from './tenth/ways.js';
import { THIRTEENTH_WAYS } from './thirteenth/ways.js';
import { TWELFTH_WAYS } from './twelfth/ways.js';
import { TWENTIETH_WAYS } from './twentieth/ways.js';
import { TWENTY_EIGHTH_WAYS } from './twenty-eighth/ways.js';
import { TWENTY_FIFTH_WAYS } from './twenty-fifth/ways.js';
import { TWENTY_FIRST_WAYS } from './twenty-first/ways.js';
import { TWENTY_FOURTH_WAYS } from './twenty-fourth/ways.js';
import { TWENTY_SECOND_WAYS } from './twenty-second/ways.js';
import { TWENTY_SEVENTH_WAYS } from './twenty-seventh/ways.js';
import { TWENTY_SIXTH_WAYS } from './twenty-sixth/ways.js';
import { TWENTY_THIRD_WAYS } from './twenty-third/ways.js';

/** A world of documents has so many years of its provinces. */
export interface WrittenWorld extends World {
  readonly since: number;
  /** By the names of kinds: in ways that are not among those of the kinds. */
  readonly ways?: Readonly<Record<string, readonly Way[]>>;
}

export const OPEN: WrittenWorld = {
  seed: 1948,
  merged: [['Bắc Giang', 'Bắc Ninh', 'Bắc Ninh']],
  lasting: ['Thanh Hóa'],
  held: false,
  since: 2023,
};
/** Written in the ways that are held out. */
export const HELD_OUT: WrittenWorld = {
  seed: 431,
  merged: [['Quảng Nam', 'Đà Nẵng', 'Đà Nẵng']],
  lasting: [],
  held: true,
  since: 2023,
};

/** Held out too, in the ways of a tenth set: the house style of another archive. */
export const TENTH_HELD_OUT: WrittenWorld = {
  seed: 531,
  merged: [['Kon Tum', 'Quảng Ngãi', 'Quảng Ngãi']],
  lasting: ['Nghệ An'],
  held: true,
  since: 2020,
  ways: TENTH_WAYS,
};

/** In the ways of an eleventh set, the most ordinary ones; looked at since they were measured. */
export const ELEVENTH_HELD_OUT: WrittenWorld = {
  seed: 631,
  merged: [['Hà Nam', 'Ninh Bình', 'Ninh Bình']],
  lasting: ['Hà Tĩnh'],
  held: true,
  since: 2021,
  ways: ELEVENTH_WAYS,
};

/** In the ways of a twelfth set, the plain forms of clerks and of the press; looked at since. */
export const TWELFTH_HELD_OUT: WrittenWorld = {
  seed: 731,
  merged: [['Vĩnh Phúc', 'Phú Thọ', 'Phú Thọ']],
  lasting: ['Lai Châu'],
  held: true,
  since: 2021,
  ways: TWELFTH_WAYS,
};

/** In the ways of a thirteenth set, the usual papers of offices and the usual news; looked at since. */
export const THIRTEENTH_HELD_OUT: WrittenWorld = {
  seed: 831,
  merged: [['Bạc Liêu', 'Cà Mau', 'Cà Mau']],
  lasting: ['Lạng Sơn'],
  held: true,
  since: 2021,
  ways: THIRTEENTH_WAYS,
};

/** In the ways of a fourteenth set, what three provinces' clerks and newspapers commonly write; looked at since. */
export const FOURTEENTH_HELD_OUT: WrittenWorld = {
  seed: 931,
  merged: [['Quảng Bình', 'Quảng Trị', 'Quảng Trị']],
  lasting: ['Cao Bằng'],
  held: true,
  since: 2021,
  ways: FOURTEENTH_WAYS,
};

/** In the ways of a fifteenth set, the common forms of offices, blocs and councils, and the usual news; looked at since. */
export const FIFTEENTH_HELD_OUT: WrittenWorld = {
  seed: 1031,
  merged: [['Thái Bình', 'Hưng Yên', 'Hưng Yên']],
  lasting: ['Sơn La'],
  held: true,
  since: 2021,
  ways: FIFTEENTH_WAYS,
};

/** In the ways of a sixteenth set, clerks and newspapers of the delta, of the mountains and of a city; looked at since. */
export const SIXTEENTH_HELD_OUT: WrittenWorld = {
  seed: 1039,
  merged: [['Hậu Giang', 'Cần Thơ', 'Cần Thơ']],
  lasting: ['Điện Biên'],
  held: true,
  since: 2021,
  ways: SIXTEENTH_WAYS,
};

/** In the ways of a seventeenth set, clerks and newspapers of the central coast, the highlands and the southeast; looked at since. */
export const SEVENTEENTH_HELD_OUT: WrittenWorld = {
  seed: 1050,
  merged: [['Phú Yên', 'Đắk Lắk', 'Đắk Lắk']],
  lasting: ['Quảng Ninh'],
  held: true,
  since: 2021,
  ways: SEVENTEENTH_WAYS,
};

/** In the ways of an eighteenth set, the ordinary papers of three provinces' clerks and newspapers; looked at since. */
export const EIGHTEENTH_HELD_OUT: WrittenWorld = {
  seed: 1061,
  merged: [['Bình Phước', 'Đồng Nai', 'Đồng Nai']],
  lasting: ['Nghệ An'],
  held: true,
  since: 2021,
  ways: EIGHTEENTH_WAYS,
};

/** In the ways of a nineteenth set, the ordinary papers of three more clerks and newspapers; looked at since. */
export const NINETEENTH_HELD_OUT: WrittenWorld = {
  seed: 1071,
  merged: [['Kon Tum', 'Quảng Ngãi', 'Quảng Ngãi']],
  lasting: ['Thanh Hóa'],
  held: true,
  since: 2021,
  ways: NINETEENTH_WAYS,
};

/** Held out too, in the ways of a twentieth set: the ordinary papers of three more clerks and newspapers again. */
export const TWENTIETH_HELD_OUT: WrittenWorld = {
  seed: 1083,
  merged: [['Bến Tre', 'Vĩnh Long', 'Vĩnh Long']],
  lasting: ['Hà Tĩnh'],
  held: true,
  since: 2021,
  ways: TWENTIETH_WAYS,
};

/** Held out too, in the ways of a twenty-first set: the ordinary papers of the clerks and newspapers of two more provinces. */
export const TWENTY_FIRST_HELD_OUT: WrittenWorld = {
  seed: 1097,
  merged: [['Ninh Thuận', 'Khánh Hòa', 'Khánh Hòa']],
  lasting: ['Sơn La'],
  held: true,
  since: 2021,
  ways: TWENTY_FIRST_WAYS,
};

/** Held out too, in the ways of a twenty-second set: the ordinary papers of clerks and newspapers in the mountains of the north and in the delta of the south. */
export const TWENTY_SECOND_HELD_OUT: WrittenWorld = {
  seed: 1109,
  merged: [
    ['Yên Bái', 'Lào Cai', 'Lào Cai'],
    ['Tiền Giang', 'Đồng Tháp', 'Đồng Tháp'],
  ],
  lasting: [],
  held: true,
  since: 2021,
  ways: TWENTY_SECOND_WAYS,
};

/** Held out too, in the ways of a twenty-third set: the ordinary papers of the clerks and the portal of one province more. */
export const TWENTY_THIRD_HELD_OUT: WrittenWorld = {
  seed: 1117,
  merged: [['Bắc Kạn', 'Thái Nguyên', 'Thái Nguyên']],
  lasting: ['Hà Tĩnh'],
  held: true,
  since: 2021,
  ways: TWENTY_THIRD_WAYS,
};

/** Held out too, in the ways of a twenty-fourth set: the ordinary papers of one province more, and what its newspaper and its portal write. */
export const TWENTY_FOURTH_HELD_OUT: WrittenWorld = {
  seed: 1129,
  merged: [['Bình Định', 'Gia Lai', 'Gia Lai']],
  lasting: ['Quảng Ninh'],
  held: true,
  since: 2021,
  ways: TWENTY_FOURTH_WAYS,
};

/** Held out too, in the ways of a twenty-fifth set: the ordinary papers of one province more, and what the portals of its departments write. */
export const TWENTY_FIFTH_HELD_OUT: WrittenWorld = {
  seed: 1151,
  merged: [['Hải Dương', 'Hải Phòng', 'Hải Phòng']],
  lasting: ['Lạng Sơn'],
  held: true,
  since: 2021,
  ways: TWENTY_FIFTH_WAYS,
};

/** Held out too, in the ways of a twenty-sixth set: papers of clerks and pages of departments whose heads, titles, tables and lists stand elsewhere than they use to. */
export const TWENTY_SIXTH_HELD_OUT: WrittenWorld = {
  seed: 1163,
  merged: [['Long An', 'Tây Ninh', 'Tây Ninh']],
  lasting: ['Cao Bằng'],
  held: true,
  since: 2021,
  ways: TWENTY_SIXTH_WAYS,
};

/** Held out too, in the ways of a twenty-seventh set: papers on the forms that offices hand out, decisions as they are published, and what pages of the province tell in short. */
export const TWENTY_SEVENTH_HELD_OUT: WrittenWorld = {
  seed: 1181,
  merged: [['Sóc Trăng', 'Cần Thơ', 'Cần Thơ']],
  lasting: ['Điện Biên'],
  held: true,
  since: 2021,
  ways: TWENTY_SEVENTH_WAYS,
};

/** Held out too, in the ways of a twenty-eighth set: papers on the forms of 2020 and those before them, letters, and what portals tell of conferences. */
export const TWENTY_EIGHTH_HELD_OUT: WrittenWorld = {
  seed: 1193,
  merged: [['Kiên Giang', 'An Giang', 'An Giang']],
  lasting: ['Lai Châu'],
  held: true,
  since: 2021,
  ways: TWENTY_EIGHTH_WAYS,
};

export function documentsOfWorld({ seed, merged, lasting, held, since, ways }: WrittenWorld) {
  const chance = chanceOf(seed);
  const all = truthOf(provincesOf(merged, lasting), chance);
  const truth = all.filter(({ year }) => year >= since);
  // Those before tell who led in the first year.
  const papers = documentsOf(
    truth,
    (kind) => ways?.[kind.name] ?? kind.ways.filter((way) => way.held === held),
    chance,
  );
  return { papers, untold: trueOf(all) };
}
