import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOfTime } from '../src/domain/period.js';
import { standsFor } from '../src/reconcile/acronym.js';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { covers, heard } from '../src/reconcile/likeness.js';
import { contextOf } from '../src/reconcile/mention-context.js';
import { registerOf } from '../src/reconcile/register.js';
import { resolve } from '../src/reconcile/resolve.js';
import { initialOf, keyOf, nameWords } from '../src/reconcile/words.js';

const key = (name: string) => keyOf(nameWords(name));

describe('the key of a name', () => {
  it.each([
    ['Sở Văn hoá - Thể thao và Du lịch', 'Sở Văn hóa, Thể thao & Du lịch'],
    ['Uỷ ban Kiểm tra', 'Ủy ban kiểm tra'],
    ['Sở  Công Thương', 'SỞ CÔNG THƯƠNG'],
    ['Liên hiệp các Hội Khoa học và Kỹ thuật', 'Liên hiệp Hội Khoa học - Kĩ thuật'],
    ['Hội Nạn nhân chất độc da cam/dioxin', 'Hội nạn nhân chất độc da cam – Dioxin'],
    ['Ban Bảo vệ sức khoẻ cán bộ'.normalize('NFD'), 'Ban Bảo vệ sức khỏe cán bộ'],
    ['V.P Tỉnh ủy', 'VP Tỉnh uỷ'],
  ])('of %s is that of %s', (a, b) => expect(key(a)).toBe(key(b)));

  it.each([
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Sở Nội vụ', 'Sở Nơi vụ'],
    ['Ban Dân tộc', 'Ban Dân vận'],
    ['Sở Văn hóa và Thể thao', 'Sở Văn hóa - Thông tin'],
  ])('of %s is not that of %s', (a, b) => expect(key(a)).not.toBe(key(b)));
});

describe('a short name', () => {
  const stands = (short: string, long: string) => standsFor(nameWords(short), nameWords(long));
  it.each([
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['SNN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTT và DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['ĐUK CCQ&DN', 'Đảng ủy Khối các cơ quan và doanh nghiệp'],
    ['ĐUK CQ và DN', 'Đảng ủy Khối các cơ quan và doanh nghiệp'],
    ['LHH KH&KT', 'Liên hiệp các Hội Khoa học và Kỹ thuật'],
    ['VKS nhân dân', 'Viện kiểm sát nhân dân'],
    ['UBND TỈNH', 'Ủy ban nhân dân tỉnh'],
  ])('%s stands for %s', (short, long) => expect(stands(short, long)).toBe(true));

  it.each([
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở KH&CN', 'Sở Kế hoạch và Đầu tư'],
    ['Sở Y tế', 'Sở Y tế'],
    ['SỞ Y TẾ', 'Sở Yên tâm Tế nhị'],
    ['Sở DT', 'Sở Đầu tư'],
    ['Sở NNPTNTX', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở NNPTN', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ])('%s does not stand for %s', (short, long) => expect(stands(short, long)).toBe(false));

  it('covers all of a name, a part, or nothing', () => {
    const covered = (short: string) => covers(nameWords(short), heard(nameWords('Ban Quản lý khu kinh tế')));
    expect(covered('Ban QL KKT')).toBe(1);
    expect(covered('Ban QL KKT Dung Quất')).toBeCloseTo(12 / 14);
    expect(covered('Sở Y tế')).toBeLessThan(0.5);
  });
});

describe('every unit of the list', () => {
  const authority = shippedAuthority();
  const register = registerOf(authority);
  const placeName = (id: string) => register.entity(id)!.names[0].name;
  // A day in the middle of what is known of a name.
  const dayIn = ({ from, to }: { from: string; to: string }) =>
    to < '9999' ? (from > '0000-12-31' ? from : to) : from > '2026-01-01' ? from : '2026-01-01';
  const names = authority.entities.flatMap((entity) =>
    entity.kind === 'organisation' && entity.jurisdiction !== null
      ? entity.names.map((name) => ({ entity, name, day: dayIn(spanOfTime(name)) }))
      : [],
  );
  type Named = (typeof names)[number];
  const resolved = ({ entity, day }: Named, surface: string) => {
    const facts = { issuer: `UBND ${placeName(entity.jurisdiction!)}`, published: day };
    return resolve(surface, contextOf(facts, register), register).same?.code ?? null;
  };
  // "Hội Nông dân Việt Nam" is what that of the country is called too, so that nothing tells which.
  const ofCountry = ({ name }: Named) =>
    register
      .within(null)
      .byKey(key(name.name))
      .some(({ entity: { shared } }) => !shared);
  const pick = fc.constantFrom(...names.filter((named) => !ofCountry(named)));

  it('is nobody by a name that a unit of the country has, until a person says', () => {
    const both = names.filter(ofCountry);
    expect(new Set(both.map(({ name }) => name.name))).toEqual(
      new Set(['Hội Liên hiệp Phụ nữ Việt Nam', 'Hội Nông dân Việt Nam', 'Hội Cựu chiến binh Việt Nam']),
    );
    expect(both.map((named) => resolved(named, named.name.name)).filter((code) => code !== null)).toEqual([]);
  });

  it('is known by each of its names, in its place and time', () => {
    fc.assert(
      fc.property(pick, (named) => {
        expect(resolved(named, named.name.name)).toBe(named.entity.code);
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('is known by them in capitals, decomposed, and with other dashes', () => {
    const writings: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD'),
      (name) => name.replaceAll(' và ', ' & '),
      (name) => name.replaceAll(', ', ' – '),
      (name) => ` ${name.replaceAll(' ', '  ')}`,
    ];
    fc.assert(
      fc.property(pick, fc.constantFrom(...writings), (named, write) => {
        const surface = write(named.name.name);
        // In capitals no acronym of syllables can be told: "CAT TỈNH".
        const answer = resolved(named, surface);
        expect(named.name.kind === 'abbreviation' ? [named.entity.code, null] : [named.entity.code]).toContain(answer);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('is never taken for another when words of its name are shortened to their initials', () => {
    const conventions = new Set(
      names.filter(({ name }) => name.kind === 'abbreviation').map(({ name }) => key(name.name)),
    );
    let known = 0;
    fc.assert(
      fc.property(pick, fc.nat(20), fc.integer({ min: 2, max: 6 }), (named, from, count) => {
        // The name, and apart from it the place, which nobody shortens with it.
        const [, name, place] = /^(.*?)( tỉnh .*| thành phố .*|)$/.exec(named.name.name)!;
        const words = name.split(/[^\p{L}\p{N}]+/u);
        const start = from % words.length;
        const short = words
          .slice(start, start + count)
          .map((word) => (initialOf(word) === 'đ' ? 'Đ' : initialOf(word).toUpperCase()));
        fc.pre(short.length > 1);
        const shortened = [...words.slice(0, start), short.join(''), ...words.slice(start + count)].join(' ');
        // "SNV" is Sở Nội vụ by convention, though the letters are those of Sở Ngoại vụ too.
        fc.pre(!conventions.has(key(shortened)));
        const surface = shortened + place;
        const answer = resolved(named, surface);
        if (answer === named.entity.code) known++;
        expect([named.entity.code, null]).toContain(answer);
      }),
      { numRuns: 2000, seed: 6 },
    );
    expect(known).toBeGreaterThan(1000);
  });
});
