import type { Phrase } from '../phrase.js';
import { head } from './head.js';

/** Committees of the Party, by the level of what they lead. */
export const PARTY_COMMITTEES: readonly string[] = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy'];

/** The Party, the Government and the National Assembly. */
export const PARTY_AND_STATE: readonly Phrase[] = [
  // The Party's committee of the south until 1975.
  head('party-committee', { takes: 'nothing', level: 8 }, ['trung ương cục', 'trung ương cục miền nam']),
  head('party-committee', { takes: 'nothing', level: 6 }, [
    ...PARTY_COMMITTEES,
    'ban cán sự đảng',
    'đảng đoàn',
    'đảng ủy các cơ quan đảng',
    'đảng bộ các cơ quan đảng',
  ]),
  head('party-committee', { takes: 'unit', level: 5 }, ['đảng bộ', 'đuk']),
  head('party-cell', { takes: 'unit', level: 2, inner: true }, [
    'chi bộ',
    'chi đoàn',
    'công đoàn cơ sở',
    'chi đoàn cơ sở',
    'đoàn cơ sở',
    'chi bộ cơ sở',
    'đảng bộ cơ sở',
    'liên chi hội',
    'liên chi đoàn',
    'phân hội',
    'cđcs',
    'công đoàn bộ phận',
    'đảng bộ bộ phận',
    'chi hội',
  ]),
  head('party-board', { takes: 'nothing', level: 4 }, ['ban thường vụ', 'ban chấp hành', 'btv', 'bch']),

  head('government', { takes: 'nothing', level: 9 }, [
    'chính phủ',
    'quốc hội',
    'qh',
    'ủy ban thường vụ quốc hội',
    'ủy ban thường vụ qh',
  ]),
];
