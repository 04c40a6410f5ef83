import { describe, expect, it } from 'vitest';
import { type Entity, entityId, titleOf } from '../src/domain/entity.js';
import { common, isListedDate, overlap, shared, spanOfTime } from '../src/domain/period.js';
import { sealEdition } from '../src/domain/seal-edition.js';
import { NATIONAL_CHANGES, NATIONAL_PARTS } from '../src/lexicon/authority/national-changes.js';
import { OWN_NAMES } from '../src/lexicon/authority/own-names.js';
import { PLACE_CHANGES } from '../src/lexicon/authority/place-changes.js';
import { PLACE_ROWS } from '../src/lexicon/authority/places.js';
import { PARTS, UNIT_CHANGES } from '../src/lexicon/authority/unit-changes.js';
import { AUTHORITY, rowsOf, shippedAuthority, withAdditions } from '../src/reconcile/authority.js';
import { UNIT_ROWS } from '../src/reconcile/listed-units.js';
import { NATIONAL_ROWS } from '../src/reconcile/national-units.js';
import { registerOf } from '../src/reconcile/register.js';

const authority = shippedAuthority();
const byCode = new Map(authority.entities.map((entity) => [entity.code, entity]));
const entity = (code: string): Entity => byCode.get(code)!;
const codeOf = (id: string | null) => authority.entities.find((one) => one.id === id)?.code ?? null;
const relationsOf = (code: string) =>
  authority.relations
    .filter(({ from, kind }) => from === entity(code).id && kind !== 'part-of')
    .map(({ kind, to, since }) => `${kind} ${codeOf(to)} ${since}`);
const placesOn = (day: string) =>
  authority.entities.filter((one) => one.kind === 'place' && overlap(spanOfTime(one), { from: day, to: day }));

describe('the list that ships', () => {
  it('has ids that never change', () => {
    expect(entity('so-y-te@bac-ninh').id).toBe('2b518bbb81814b62e0eef153a0be729d');
    expect(entity('bac-ninh-2025').id).toBe('60977d48265a54d83113a2cd0b781cf7');
    expect(new Set(authority.entities.map(({ id }) => id)).size).toBe(authority.entities.length);
    expect(new Set(authority.entities.map(({ code }) => code)).size).toBe(authority.entities.length);
  });

  it('has another name when it says something else', () => {
    const seal = sealEdition({ name: AUTHORITY, author: 'sovang' }, rowsOf(authority)).toString('hex');
    expect([AUTHORITY, seal]).toEqual([
      'authority/2',
      'b287e313ca2b00e01ea67b899c4614f3f7326982f15e51dfe97cbd2a9d444b4f',
    ]);
  });

  it('has 63 provinces on a day of 2024, and 34 since July 2025', () => {
    expect(placesOn('2024-06-01')).toHaveLength(63);
    expect(placesOn('2025-06-30')).toHaveLength(63);
    expect(placesOn('2025-07-01')).toHaveLength(34);
    expect(placesOn('2008-08-01')).toHaveLength(63);
    expect(placesOn('2008-07-31')).toHaveLength(64);
    expect(placesOn('1997-01-01')).toHaveLength(61);
    expect(placesOn('1996-12-31')).toHaveLength(53);
  });

  it('says what became of every province that is no more', () => {
    const became = new Set(PLACE_CHANGES.flatMap(({ from }) => from));
    expect(PLACE_ROWS.filter(({ until, code }) => until !== undefined && !became.has(code))).toEqual([]);
    expect(relationsOf('bac-giang')).toEqual(['merged-into bac-ninh-2025 2025-07-01']);
    expect(relationsOf('ha-bac')).toEqual(['split-into bac-giang 1997-01-01', 'split-into bac-ninh 1997-01-01']);
    expect(relationsOf('dak-lak')).toEqual(['merged-into dak-lak-2025 2025-07-01', 'split-into dak-nong 2004-01-01']);
    expect(relationsOf('ha-tay')).toEqual(['merged-into ha-noi 2008-08-01']);
  });

  it('says what became of units, with their province and by themselves', () => {
    expect(relationsOf('so-y-te@bac-giang')).toEqual(['merged-into so-y-te@bac-ninh-2025 2025-07-01']);
    expect(relationsOf('so-khdt@ha-noi')).toEqual(['merged-into so-tai-chinh@ha-noi 2025-03']);
    expect(relationsOf('so-tnmt@bac-ninh')).toEqual(['merged-into so-nnmt@bac-ninh 2025-03']);
    expect(relationsOf('so-ldtbxh@ha-noi').sort()).toEqual([
      'split-into so-gddt@ha-noi 2025-03',
      'split-into so-nnmt@ha-noi 2025-03',
      'split-into so-noi-vu@ha-noi 2025-03',
      'split-into so-y-te@ha-noi 2025-03',
    ]);
    expect(relationsOf('so-cong-nghiep@ha-tay')).toEqual(['merged-into so-cong-thuong@ha-tay 2008']);
    expect(relationsOf('cuc-hai-quan@ha-noi')).toEqual(['dissolved null 2025-03']);
    expect(relationsOf('so-y-te@ha-noi')).toEqual([]);
  });

  it('says what became of ministries, and how one was called before', () => {
    expect(relationsOf('bo-nnptnt@viet-nam')).toEqual(['merged-into bo-nnmt@viet-nam 2025-03-01']);
    expect(relationsOf('bo-thuy-san@viet-nam')).toEqual(['merged-into bo-nnptnt@viet-nam 2007-08']);
    expect(relationsOf('uy-ban-dan-toc@viet-nam')).toEqual(['renamed-to bo-dan-toc-ton-giao@viet-nam 2025-03-01']);
    expect(relationsOf('bo-xay-dung@viet-nam')).toEqual([]);
    expect(titleOf(entity('bo-cong-an@viet-nam'), '1995-01-01')).toBe('Bộ Nội vụ');
    expect(titleOf(entity('bo-cong-an@viet-nam'), '2020-01-01')).toBe('Bộ Công an');
    const over = (code: string) =>
      authority.relations
        .filter(({ from, kind }) => from === entity(code).id && kind === 'part-of')
        .map(({ to }) => codeOf(to));
    expect(over('bhxh@viet-nam')).toEqual(['chinh-phu@viet-nam', 'bo-tai-chinh@viet-nam']);
  });

  it('refers to what it has, with a source each', () => {
    const places = new Set(PLACE_ROWS.map(({ code }) => code));
    const units = new Set(UNIT_ROWS.map(({ code }) => code));
    const national = new Set(NATIONAL_ROWS.map(({ code }) => code));
    const unknown = [
      ...PLACE_CHANGES.flatMap(({ from, into }) => [...from, ...into].filter((code) => !places.has(code))),
      ...UNIT_CHANGES.flatMap(({ from, into }) => [...from, ...into].filter((code) => !units.has(code))),
      ...PARTS.flatMap(({ of, parts }) => [of, ...parts].filter((code) => !units.has(code))),
      ...UNIT_ROWS.flatMap(({ part }) => (part !== undefined && !units.has(part) ? [part] : [])),
      ...[...NATIONAL_CHANGES.flatMap(({ from, into }) => [...from, ...into])].filter((code) => !national.has(code)),
      ...NATIONAL_PARTS.flatMap(({ of, parts }) => [of, ...parts].filter((code) => !national.has(code))),
      ...NATIONAL_ROWS.flatMap(({ part }) => (part !== undefined && !national.has(part) ? [part] : [])),
      ...OWN_NAMES.filter(({ unit, place }) => !units.has(unit) || !places.has(place)),
    ];
    expect(unknown).toEqual([]);
    const ids = new Set(authority.entities.map(({ id }) => id));
    expect(authority.relations.filter(({ from, to }) => !ids.has(from) || (to !== null && !ids.has(to)))).toEqual([]);
    const said = [...authority.entities, ...authority.relations, ...authority.entities.flatMap(({ names }) => names)];
    expect(said.filter(({ source }) => source.trim() === '')).toEqual([]);
    const dates = said.flatMap(({ since, until }) => [since, until]).filter((date) => date !== null);
    expect(dates.filter((date) => !isListedDate(date))).toEqual([]);
  });

  it('has no name outside of the life of its entity, and no entity without a name', () => {
    const wrong = authority.entities.flatMap((one) =>
      one.names.filter((name) => !common(name, one)).map(({ name }) => `${one.code}: ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(authority.entities.filter(({ names }) => names.length === 0).map(({ code }) => code)).toEqual([]);
  });

  it('gives no two units of a province, or of the country, one name at one time', () => {
    const register = registerOf(authority);
    const country = { id: null, code: 'viet-nam' };
    const clashes = [country, ...authority.entities.filter(({ kind }) => kind === 'place')].flatMap(({ id, code }) =>
      register.within(id).entries.flatMap((entry) =>
        register
          .within(id)
          .byKey(entry.key)
          .filter((other) => other.entity.id > entry.entity.id && overlap(other.time, entry.time))
          .map((other) => `${code}: ${entry.key}: ${entry.entity.code}, ${other.entity.code}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('calls things as they were called on the day', () => {
    expect(titleOf(entity('so-y-te@bac-ninh'))).toBe('Sở Y tế tỉnh Bắc Ninh');
    expect(titleOf(entity('ban-to-chuc@da-nang'))).toBe('Ban Tổ chức Thành ủy Đà Nẵng');
    expect(titleOf(entity('thua-thien-hue'), '2019-01-01')).toBe('tỉnh Thừa Thiên Huế');
    expect(titleOf(entity('thua-thien-hue'), '2026-01-01')).toBe('thành phố Huế');
    expect(titleOf(entity('cuc-thads@ha-noi'), '2019-01-01')).toBe('Cục Thi hành án dân sự thành phố Hà Nội');
  });
});

describe('what archivists add', () => {
  it('stands beside what ships; a name that they know is put to the entity that it is of', () => {
    const known = entity('so-y-te@bac-ninh');
    const name = { name: 'Ty Y tế', kind: 'former', since: null, until: '1986', source: 'sổ tay' } as const;
    const { names: _, ...listed } = { ...known, id: entityId('organisation', 'bv'), code: 'bv' };
    const added = [
      { id: known.id, name },
      { id: listed.id, name },
    ];
    const joined = withAdditions(authority, { entities: [listed], names: added, relations: [] });
    expect(joined.entities).toHaveLength(authority.entities.length + 1);
    expect(joined.entities.find(({ id }) => id === known.id)!.names).toEqual([...known.names, name]);
  });
});

describe('a period', () => {
  it('takes a date that stops early at its widest', () => {
    expect(spanOfTime({ since: '2008', until: '2025-03' })).toEqual({ from: '2008-01-01', to: '2025-03-31' });
    expect(spanOfTime({ since: '2025-07-01', until: null })).toEqual({ from: '2025-07-01', to: '9999-12-31' });
  });
  it('is what two have in common, as the narrower of both wrote it', () => {
    expect(common({ since: '1997-01-01' }, { since: '2003', until: '2025-03' })).toEqual({
      since: '2003',
      until: '2025-03',
    });
    expect(common({ until: '2008' }, { since: '2009' })).toBeNull();
    expect(shared({ from: '2001-01-01', to: '2003-01-01' }, { from: '2002-01-01', to: '2009-01-01' })).toEqual({
      from: '2002-01-01',
      to: '2003-01-01',
    });
  });
  it.each([
    ['2008', true],
    ['2025-03', true],
    ['2025-07-01', true],
    ['2025-13', false],
    ['2025-02-30', false],
    ['25', false],
    ['tháng 3', false],
  ])('%s is a date: %s', (date, is) => expect(isListedDate(date)).toBe(is));
});
