import { type Form, form, held, ifChanged, olderTones, placeOf, upper } from './forms.js';
import type { Bloc } from './truth.js';
import type { Province, Unit } from './units.js';

const otherVowels = (text: string): string =>
  text
    .replace(/Công ty/g, 'Công ti')
    .replace(/Kỹ thuật/g, 'Kĩ thuật')
    .replace(/Lý /g, 'Lí ');

/** With its district where the paper is not of that. */
const base = ({ name, district }: Unit, near: boolean): string => (district && !near ? `${name}, ${district}` : name);
const shortAt =
  (i: number) =>
  ({ short, district }: Unit, near: boolean): string | null =>
    i < short.length ? (district && !near ? `${short[i]}, ${district}` : short[i]) : null;
const changed =
  (change: (text: string) => string): Form<Unit>['write'] =>
  (unit, near) =>
    ifChanged(base(unit, near), change(base(unit, near)));
const placed =
  (end: (province: Province) => string, at = -1): Form<Unit>['write'] =>
  (unit) => {
    const name = at < 0 ? unit.name : unit.short[at];
    return unit.placed && name ? `${name} ${end(unit.province)}` : null;
  };

export const UNIT_FORMS: readonly Form<Unit>[] = [
  form('in full', base),
  form('shortened', shortAt(0)),
  form(
    'of the province',
    placed(({ territory }) => territory),
  ),
  form('of the named province', placed(placeOf)),
  form(
    'with the bare name of the province',
    placed(({ name }) => name),
  ),
  form(
    'shortened, of the province',
    placed(({ territory }) => territory, 0),
  ),
  form('capitals', changed(upper)),
  form('older tones', changed(olderTones)),
  form(
    '"&" for "và"',
    changed((text) => text.replace(/ và /g, ' & ')),
  ),
  form('company in quotes', ({ name }) =>
    /^Công ty (?:TNHH|TNHH MTV) /.test(name) ? name.replace(/((?:TNHH MTV|TNHH) )(.+)/, '$1“$2”') : null,
  ),
  form('small first letter', (unit, near) =>
    base(unit, near).replace(/^(?:Sở|Trường|Công ty|Bệnh viện|Hội) /, (head) => head.toLowerCase()),
  ),
  form('another short form', shortAt(1)),
  held('i for y', changed(otherVowels)),
  held('a third short form', shortAt(2)),
  held('shortened, of the named province', placed(placeOf, 0)),
  held('capitals, of the named province', (unit, near) =>
    placed((province) => upper(placeOf(province)))({ ...unit, name: upper(unit.name) }, near),
  ),
  held('with its short form behind it', ({ name, short, placed: departments }) =>
    departments && short[0] ? `${name} (${short[0].replace(/^(?:Sở|Hội|Bộ) /, '')})` : null,
  ),
  held(
    'dashes for commas and "và"',
    changed((text) => text.replace(/, (?=Thể thao)/, ' - ').replace(/ và /g, ' – ')),
  ),
];

/** `near`: the paper comes from who has the bloc, so that a number alone says which it is. */
export const BLOC_FORMS: readonly Form<Bloc>[] = [
  form('as its owner says', ({ name, district }, near) => (near || (!/\d$/.test(name) && !district) ? name : null)),
  form('of the named province', ({ name, province, district }) => (district ? null : `${name} ${placeOf(province)}`)),
  form('of the province', ({ name, province, district }) => (district ? null : `${name} ${province.territory}`)),
  form('of the district', ({ name, district }) => (district ? `${name} ${district}` : null)),
  form('capitals', ({ name, district, province }) => upper(`${name} ${district ?? placeOf(province)}`)),
  held('bare name of the province', ({ name, province, district }) => (district ? null : `${name} ${province.name}`)),
  held(
    'older tones',
    ({ name, district, province }) =>
      ifChanged(name, olderTones(name)) && `${olderTones(name)} ${district ?? placeOf(province)}`,
  ),
  held('commas for dashes', ({ name, province, district }) =>
    district || !name.includes(' - ') ? null : `${name.replace(' - ', ', ')} ${placeOf(province)}`,
  ),
];
