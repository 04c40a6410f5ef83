import { describe, expect, it } from 'vitest';
import { lexicon } from '../src/lexicon/lexicon.js';
import { Scan } from '../src/lexicon/scan.js';
import { parseDate, parseYear } from '../src/names/date.js';

/** The first that the parser finds in a text: as written, and what it reads. */
function first<Found extends { from: number; to: number }>(
  text: string,
  parse: (scan: Scan, at: number, limit: number) => Found | null,
  read: (found: Found) => string,
): [string, string] | null {
  const scan = new Scan(text, lexicon());
  for (let i = 0; i < scan.tokens.count; i++) {
    const found = parse(scan, i, scan.tokens.count);
    if (found) return [scan.slice(found.from, found.to), read(found)];
  }
  return null;
}

/** "day.month.year", two days as "20+21.12.2021", "?" for a year that is left out. */
const date = (text: string) =>
  first(
    text,
    parseDate,
    ({ day, lastDay, month, year }) => `${day}${lastDay ? `+${lastDay}` : ''}.${month}.${year ?? '?'}`,
  );

/** "2019", "2018-2019", "school 2018-2019" */
const year = (text: string) =>
  first(
    text,
    parseYear,
    ({ first, last, school }) => `${school ? 'school ' : ''}${first}${last > first ? `-${last}` : ''}`,
  );

describe('a day', () => {
  it.each([
    ['họp ngày 05 tháng 12 năm 2017 tại', 'ngày 05 tháng 12 năm 2017', '5.12.2017'],
    ['họp ngày 5 tháng 12 tại', 'ngày 5 tháng 12', '5.12.?'],
    ['6 Tháng 12, 2027', '6 Tháng 12, 2027', '6.12.2027'],
    ['date 2027-12-05 Sáng', '2027-12-05', '5.12.2027'],
    ['số 2027-125 và 3-4', '3-4', '3.4.?'],
    ['ngày 6 tháng 12 - 2027', 'ngày 6 tháng 12 - 2027', '6.12.2027'],
    ['ngày 6 tháng 12/2027', 'ngày 6 tháng 12/2027', '6.12.2027'],
    ['ngày 6 tháng 12 (2027)', 'ngày 6 tháng 12', '6.12.?'],
    // months in words
    ['ngày 6 tháng Giêng năm 2027', 'ngày 6 tháng Giêng năm 2027', '6.1.2027'],
    ['ngày 6 tháng tư năm 2027', 'ngày 6 tháng tư năm 2027', '6.4.2027'],
    ['ngày 6 tháng năm năm 2027', 'ngày 6 tháng năm năm 2027', '6.5.2027'],
    ['ngày 6 tháng mười năm 2027', 'ngày 6 tháng mười năm 2027', '6.10.2027'],
    ['ngày 6 tháng mười một năm 2027', 'ngày 6 tháng mười một năm 2027', '6.11.2027'],
    ['ngày 6 tháng mười hai năm 2027', 'ngày 6 tháng mười hai năm 2027', '6.12.2027'],
    // in digits
    ['Chiều 3-12, tại', '3-12', '3.12.?'],
    ['Chiều 3/12/2027, tại', '3/12/2027', '3.12.2027'],
    ['Sáng 16.11.2027', '16.11.2027', '16.11.2027'],
    ['Chiều 20.12 tại', '20.12', '20.12.?'],
    ['ngày 1 / 12 / 2027', 'ngày 1 / 12 / 2027', '1.12.2027'],
    ['ngày 31/12/1945', 'ngày 31/12/1945', '31.12.1945'],
    ['08/01/2028 15:02', '08/01/2028', '8.1.2028'],
    // of two days the first, with the other
    ['ngày 20 và 21.12.2021', 'ngày 20 và 21.12.2021', '20+21.12.2021'],
    ['ngày 12, 13/12/2016', 'ngày 12, 13/12/2016', '12+13.12.2016'],
    ['ngày 12-13/11/2027', 'ngày 12-13/11/2027', '12+13.11.2027'],
    ['ngày 11 và 12 tháng 1 năm 2024', 'ngày 11 và 12 tháng 1 năm 2024', '11+12.1.2024'],
    ['ngày 11 - 12 tháng 1 năm 2024', 'ngày 11 - 12 tháng 1 năm 2024', '11+12.1.2024'],
    ['ngày 11, 12 tháng 1 năm 2024', 'ngày 11, 12 tháng 1 năm 2024', '11+12.1.2024'],
    // the minutes of a clock and the day of the week are none of them
    ['15:02, 23/12/2016', '23/12/2016', '23.12.2016'],
    ['Thứ 6, 01/12/2023', '01/12/2023', '1.12.2023'],
  ])('in "%s" is %s', (text, written, read) => expect(date(text)).toEqual([written, read]));

  it.each([
    ...[
      '32/12/2027',
      '0/12/2027',
      'ngày 5/13/2027',
      'ngày 0 tháng 12',
      'ngày 32 tháng 12',
      'ngày 5 tháng 13',
      'ngày 5',
    ],
    ...['ngày 5 tháng', 'ngày tháng năm 2027', 'ngày 5 họp', 'dài 3 - 12 mét', 'tăng 1.12 lần'],
    // fractions and numbers of papers
    ...['10/10 đơn vị', '5/7 xã', '3-4 %', '3/12/19', '163/12/QĐ-UBND', '3-12-QĐ', '12/2027'],
  ])('is none in "%s"', (text) => expect(date(text)).toBeNull());
});

describe('a year', () => {
  it.each([
    ['tổng kết năm 2019.', 'năm 2019', '2019'],
    ['năm học 2018 - 2019', 'năm học 2018 - 2019', 'school 2018-2019'],
    ['niên khóa 2018-2019', 'niên khóa 2018-2019', 'school 2018-2019'],
    ['giai đoạn 2016-2020', '2016-2020', '2016-2020'],
    ['(2004 – 2008)', '2004 – 2008', '2004-2008'],
    ['năm 1945', 'năm 1945', '1945'],
    ['năm 2100', 'năm 2100', '2100'],
    // no span: backwards, too long, no year
    ['2020-2016', '2020', '2020'],
    ['1950 - 1980', '1950', '1950'],
    ['1951 - 1980', '1951 - 1980', '1951-1980'],
    ['2020 - 45', '2020', '2020'],
    ['2020/12', '2020', '2020'],
  ])('in "%s" is %s', (text, written, read) => expect(year(text)).toEqual([written, read]));

  it.each(['năm 1944', 'năm 2101', 'năm 19', 'năm 20199', '2020/QĐ-UBND', 'năm nay'])('is none in "%s"', (text) =>
    expect(year(text)).toBeNull(),
  );
});
