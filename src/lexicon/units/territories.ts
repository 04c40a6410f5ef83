import type { Phrase } from '../phrase.js';
import { head } from './head.js';

/** Where a district or a commune lies, said between its kind and its name: "huyện đảo Lý Sơn". */
const OF_LAND = ['đảo', 'miền núi', 'vùng cao', 'biên giới', 'nghèo'];

/** Territories, which are both places and recipients, with their committees and councils. */
export const TERRITORIES: readonly Phrase[] = [
  head('hamlet', { takes: 'name', level: 1, lower: true }, [
    'thôn',
    'bản',
    'ấp',
    'xóm',
    'buôn',
    'khu phố',
    'tiểu khu',
    ...['tổ dân phố', 'tdp', 'tổ dp', 'kp'],
    'khóm',
    'khu dân cư',
    'làng',
    'sóc',
    'bon',
    'plei',
    'phum',
  ]),
  head('commune', { takes: 'name', level: 3, lower: true }, [
    ...['xã', 'phường', 'thị trấn', 'đặc khu', 'p.', 'tt.'],
    ...OF_LAND.map((land) => `xã ${land}`),
  ]),
  head('district', { takes: 'name', level: 5, lower: true }, [
    ...OF_LAND.map((land) => `huyện ${land}`),
    'thành phố biển',
    'huyện',
    'quận',
    'thị xã',
    'thành phố',
    'tp.',
    'tp',
    't.p',
    't.p.',
    'tx.',
    'tx',
    'h.',
    'q.',
  ]),
  head('province', { takes: 'name', level: 7, lower: true }, ['tỉnh']),

  head('people-committee', { takes: 'place', level: 5 }, [
    'ubnd',
    'ủy ban nhân dân',
    'hđnd',
    'hội đồng nhân dân',
    'hđnd và ubnd',
    'hđnd, ubnd',
    ...['ubnd, hđnd', 'ubnd và hđnd', 'ubnd - hđnd'],
    'hđnd - ubnd',
    'ủy ban hành chính',
  ]),
  head('front', { takes: 'place', level: 6 }, [
    'ủy ban mttq việt nam',
    'ủy ban mttq',
    'ubmttq',
    'ub mttq',
    'ubmttq việt nam',
    'ub mttq việt nam',
    'mttq',
    'mttq việt nam',
    ...['ủy ban mttq', 'ubmttq', 'ub mttq', 'mttq'].flatMap((front) => [`${front}vn`, `${front} vn`]),
    'ủy ban mặt trận tổ quốc việt nam',
    'ủy ban mặt trận tổ quốc',
    'mặt trận tổ quốc việt nam',
    'mặt trận tổ quốc',
    'cơ quan ủy ban mttq việt nam',
    ...['ủy ban trung ương', 'ủy ban tw', 'ubtw', 'ubtư', 'trung ương', 'tw', 't.ư'].flatMap((committee) => [
      `${committee} mttq`,
      `${committee} mttqvn`,
      `${committee} mttq việt nam`,
      `${committee} mặt trận tổ quốc việt nam`,
    ]),
    'cơ quan ủy ban mặt trận tổ quốc việt nam',
  ]),
  head('committee', { takes: 'field', level: 6, comma: true }, [
    ...['ủy ban', 'ub'],
    'ủy ban kiểm tra',
    'ubkt',
    'hội đồng',
    'thường trực',
  ]),
];
