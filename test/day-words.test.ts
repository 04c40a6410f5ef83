import { describe, expect, it } from 'vitest';
import { type AmendedText, addedClaim, amendedArguments } from '../src/domain/amendment.js';
import { dayOf, placesOfDay } from '../src/domain/day-words.js';

describe('a day as a person writes it', () => {
  it.each([
    ['2019-12-03', '2019-12-03'],
    ['3/12/2019', '2019-12-03'],
    ['03-12-2019', '2019-12-03'],
    ['3.12.2019', '2019-12-03'],
    ['ngày 3 tháng 12 năm 2019', '2019-12-03'],
    ['Ngày 03 tháng 12 năm 2019', '2019-12-03'],
  ])('%s is %s', (said, day) => expect(dayOf(said)).toBe(day));

  it.each(['31/2/2019', '3/12', '12/2019', '3/12/19', 'hôm qua', '3/12/2019 và 4/12/2019'])('%s is none', (said) =>
    expect(dayOf(said)).toBeNull(),
  );
});

describe('where a text writes a day', () => {
  const found = (text: string) =>
    placesOfDay(text, '2019-12-03').map(({ span, whole }) => [text.slice(span.start, span.end), whole]);

  it.each([
    ['Sáng 03/12/2019, tại Sở Y tế', '03/12/2019', true],
    ['Chiều 3-12, tại Sở Y tế', '3-12', false],
    ['Hà Nội, ngày 03 tháng 12 năm 2019', '03 tháng 12 năm 2019', true],
    ['ngày 3 tháng 12, khối họp', '3 tháng 12', false],
    ['(3/12).', '3/12', false],
  ])('%s', (text, words, whole) => expect(found(text)).toEqual([[words, whole]]));

  it.each([
    '13/12/2019',
    '3/12/2018',
    '3/1/2019',
    'số 3/12-QĐ/2019/3',
    'Quyết định 203/12',
    '3/121',
    'ngày 3 tháng 11',
  ])('not in %s', (text) => expect(found(text).filter(([, whole]) => whole)).toEqual([]));
});

describe('a meeting that a reviewer adds', () => {
  const text = 'Sáng 10/01/2019, khối họp. Ngày 10-1 năm đó trời mưa.';
  const place: AmendedText = { text, near: null, blocs: ['Khối thi đua số 3'] };
  const bloc = { value: 'Khối thi đua số 3' };

  it('has the words of its day found, those with the year before others', () => {
    for (const date of ['2019-01-10', '10/1/2019', { value: '10/1/2019' }]) {
      const { trigger, arguments: said } = addedClaim('meeting', { bloc, date, year: 2018 }, place);
      expect(text.slice(trigger.start, trigger.end)).toBe('10/01/2019');
      expect(said.find(({ role }) => role === 'date')).toMatchObject({
        value: '2019-01-10',
        written: '10/01/2019',
        basis: 'stated',
      });
    }
  });

  it('says of a day without its year that it is of the context', () => {
    const [, date] = amendedArguments('meeting', [], { bloc, date: '10/1/2019' }, { ...place, text: text.slice(27) });
    expect(date).toMatchObject({ value: '2019-01-10', written: '10-1', basis: 'from_context' });
  });

  it('has a day that the text does not write without words, and no meeting of such a day alone', () => {
    const [, date] = amendedArguments('meeting', [], { bloc, date: '11/1/2019' }, place);
    expect(date).toMatchObject({ value: '2019-01-11', written: null, spans: [], basis: 'inferred' });
    expect(() => addedClaim('meeting', { bloc, date: '11/1/2019' }, place)).toThrow(/needs words of the text/);
  });
});
