import type { Province } from './units.js';

/** A way to write a name. Those that are held out were not looked at while the rules were tuned. */
export interface Form<T> {
  readonly name: string;
  readonly held: boolean;
  /** Null for what cannot be written so. `near`: the paper itself says which district it is of. */
  write(of: T, near: boolean): string | null;
}

export const form = <T>(name: string, write: Form<T>['write']): Form<T> => ({ name, held: false, write });
export const held = <T>(name: string, write: Form<T>['write']): Form<T> => ({ name, held: true, write });

export const placeOf = ({ territory, name }: Province): string =>
  name.startsWith('Thành phố ') ? name : `${territory} ${name}`;
export const upper = (text: string): string => text.toUpperCase();
/** "Hòa" → "Hoà", "Ủy" → "Uỷ": the older placement of tones. */
export const olderTones = (text: string): string => text.replace(/òa|óa|ủy|Ủy/g, (two) => OLDER.get(two)!);
const OLDER = new Map([
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['Ủy', 'Uỷ'],
]);

export const ifChanged = (before: string, after: string): string | null => (before === after ? null : after);
