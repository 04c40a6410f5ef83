import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/domain/claim.js';
import type { Judgement, Verdict } from '../src/domain/judgement.js';
import type { Identity, Mentioned, Situation } from '../src/domain/mention.js';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { documentFactsOf } from '../src/reconcile/document-facts.js';
import { identifierOf } from '../src/reconcile/identify.js';
import { judgementsOf, tiedKeys } from '../src/reconcile/judgements.js';
import { contextOf, type DocumentFacts } from '../src/reconcile/mention-context.js';
import { mentionsOf } from '../src/reconcile/mentions.js';
import { registerOf } from '../src/reconcile/register.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import { labelledMentions } from './mentions.js';
import { claimOf, follows, paper, says } from './papers.js';

const authority = shippedAuthority();
const register = registerOf(authority);
const BAC_NINH_2019: DocumentFacts = { province: 'Bắc Ninh', published: '2019-12-03' };

interface Asked {
  readonly kind?: Mentioned;
  readonly year?: number | null;
  readonly said?: readonly Judgement[];
}

function identify(name: string, facts: DocumentFacts, { kind = 'organisation', year = 2019, said = [] }: Asked = {}) {
  return identifierOf(facts, register, judgementsOf(said))({ kind, name, year }).identity;
}

/** "so-y-te@bac-ninh by list", "nobody: level" */
const tell = (identity: Identity): string =>
  identity.entity === null ? `nobody: ${identity.open}` : `${identity.code} by ${identity.basis}`;

describe('a bloc of a province', () => {
  const bloc = (name: string, facts: DocumentFacts) => tell(identify(name, facts, { kind: 'bloc-series' }));
  const BY_PRESS = { province: 'Hải Dương', publisher: 'Báo Hải Dương', published: '2019-12-03' };
  it.each([
    // its number and the bare name of the province
    ['Cụm thi đua số 1 Hải Dương', 'Cụm thi đua số 1 tỉnh Hải Dương', true],
    ['Cụm thi đua số 1', 'Cụm thi đua số 1 tỉnh Hải Dương', false],
    // "thành phố" is one of the kinds that are listed, and no city of the name of the province
    [
      'Cụm thi đua các huyện, thị xã, thành phố Hải Dương',
      'Cụm thi đua các huyện, thị xã, thành phố tỉnh Hải Dương',
      true,
    ],
    ['Cụm thi đua các phường thành phố Hải Dương', 'Cụm thi đua các phường tỉnh Hải Dương', false],
  ])('%s and %s are one: %s', (one, other, same) => {
    const [left, right] = [bloc(one, BY_PRESS), bloc(other, BY_PRESS)];
    expect(right).toContain('@hai-duong by papers');
    expect(left === right).toBe(same);
  });
});

describe('a unit', () => {
  it.each([
    ['Sở Y tế', 'so-y-te@bac-ninh by list'],
    ['TTHCC tỉnh', 'tt-hcc@bac-ninh by list'],
    ['Sở Y tế Bắc Giang', 'so-y-te@bac-giang by list'],
    ['Công ty TNHH Minh Phát', 'công-ti-trách-nhiệm-hữu-hạn-minh-phát@bac-ninh by papers'],
    ['Công ty trách nhiệm hữu hạn Minh Phát', 'công-ti-trách-nhiệm-hữu-hạn-minh-phát@bac-ninh by papers'],
    ['UBND huyện Yên Phong', 'uỷ-ban-nhân-dân@huyện-yên-phong@bac-ninh by papers'],
    ['Bộ Y tế', 'bo-y-te@viet-nam by list'],
    ['Tổng công ty Sông Thao', 'tổng-công-ti-sông-thao by papers'],
    ['Tổng Công ty Sông Thao', 'tổng-công-ti-sông-thao by papers'],
    ['Ban Quản lý dự án Kênh Vàng', 'nobody: level'],
    ['Bộ trưởng', 'bộ-trưởng@bac-ninh by papers'],
    ['Công an', 'nobody: level'],
    ['Trường Tiểu học Kim Đồng', 'nobody: level'],
    ['Trường Tiểu học Kim Đồng, huyện Tiên Du', 'tiểu-học-kim-đồng@huyện-tiên-du@bac-ninh by papers'],
    ['Trường THPT Hàm Long', 'trung-học-phổ-thông-hàm-long@bac-ninh by papers'],
    ['THPT Hàm Long', 'trung-học-phổ-thông-hàm-long@bac-ninh by papers'],
    ['xã Tân Lập', 'nobody: level'],
    ['Công ty TNHH MTV Hòa Bình', 'công-ti-trách-nhiệm-hữu-hạn-một-thành-viên-hoà-bình@bac-ninh by papers'],
    ['Công ty TNHH Minh Phát tỉnh Hòa Bình', 'công-ti-trách-nhiệm-hữu-hạn-minh-phát@hoa-binh by papers'],
  ])('%s of a paper of Bắc Ninh of 2019 is %s', (name, who) => expect(tell(identify(name, BAC_NINH_2019))).toBe(who));

  it.each([
    ['Cty CP May Sông Lam', 'Công ty Cổ phần May Sông Lam', true],
    ['Công ty TNHH MTV An Bình', 'Công ty trách nhiệm hữu hạn một thành viên An Bình', true],
    ['BV Y học cổ truyền', 'Bệnh viện YHCT', true],
    ['Trường CĐ Công nghiệp', 'Trường Cao đẳng Công nghiệp', true],
    ['Công ty TNHH MTV An Bình', 'Công ty TNHH An Bình', false],
    ['Văn phòng CP', 'Văn phòng cổ phần', false],
    ['Công ty CP Xây dựng số 3', 'Công ty CP Xây dựng số 5', false],
    ['Trường CĐ Công nghiệp', 'Trường ĐH Công nghiệp', false],
  ])('%s and %s are one: %s', (a, b, one) => {
    const [left, right] = [a, b].map((name) => tell(identify(name, BAC_NINH_2019)));
    expect(left === right).toBe(one);
  });

  it.each([
    ['Trường Tiểu học Kim Đồng, huyện Tiên Du', 'Trường Tiểu học Kim Đồng', true],
    ['Trường Tiểu học Kim Đồng huyện Tiên Du, tỉnh Bắc Ninh', 'Trường Tiểu học Kim Đồng', true],
    ['Công an huyện Tiên Du', 'Công an huyện', true],
    ['UBND huyện Tiên Du, tỉnh Bắc Ninh', 'UBND huyện', true],
    ['Trường Mầm non Hoa Sen, xã Đại Đồng, huyện Tiên Du', 'Trường Mầm non Hoa Sen, xã Đại Đồng', true],
    ['Trường Tiểu học Kim Đồng, huyện Gia Bình', 'Trường Tiểu học Kim Đồng', false],
    ['Trường Tiểu học Kim Đồng', 'Trường Tiểu học Kim Đồng', false],
    ['UBND huyện Tiên Du', 'UBND xã', false],
    ['UBND xã', 'UBND xã', false],
  ])('%s in a paper of the province is %s in one of huyện Tiên Du: %s', (a, b, one) => {
    const left = tell(identify(a, BAC_NINH_2019));
    const right = tell(identify(b, { ...BAC_NINH_2019, issuer: 'UBND huyện Tiên Du' }));
    expect(left === right && !left.startsWith('nobody')).toBe(one);
  });

  it('is known by a short name that its document spells out, and only there', () => {
    const document = paper(['Khen thưởng']);
    const said = ['Ban Quản lý Khu đô thị mới (BQLKĐTM)', 'BQLKĐTM'].map((name) =>
      claimOf(document, 'award', 'Khen thưởng', follows('award', 'Cờ thi đua'), follows('recipient', name)),
    );
    const context = { province: 'Bắc Ninh', publisher: null, published: '2019-12-03' };
    const facts = documentFactsOf(said, context);
    const whole = tell(identify('Ban Quản lý Khu đô thị mới', BAC_NINH_2019));
    expect(tell(identify('BQLKĐTM', facts))).toBe(whole);
    expect(tell(identify('Ban Quản lý Khu đô thị mới (BQLKĐTM)', facts))).toBe(whole);
    expect(tell(identify('BQLKĐTM', BAC_NINH_2019))).not.toBe(whole);
  });

  it('of nobody knows where is nobody, whatever else is called so', () => {
    expect(tell(identify('Sở Y tế', { published: '2019-12-03' }))).toBe('nobody: no-place');
    expect(tell(identify('Sở Y tế tỉnh Bắc Ninh', { published: '2019-12-03' }))).toBe('so-y-te@bac-ninh by list');
  });

  it('of a district is told from its namesakes by who issues the paper', () => {
    const facts = { ...BAC_NINH_2019, issuer: 'UBND huyện Tiên Du' };
    expect(tell(identify('Trường Tiểu học Kim Đồng', facts))).toBe(
      'tiểu-học-kim-đồng@huyện-tiên-du@bac-ninh by papers',
    );
    const other = { ...BAC_NINH_2019, issuer: 'UBND huyện Yên Phong' };
    expect(identify('Trường Tiểu học Kim Đồng', other)).not.toEqual(identify('Trường Tiểu học Kim Đồng', facts));
  });

  it.each([
    [{ blocs: ['Khối thi đua các trường học huyện Tiên Du'] }, true],
    [{ givers: ['Chủ tịch UBND huyện Tiên Du', 'Thủ tướng Chính phủ'] }, true],
    [{ hosts: ['Phó Chủ tịch UBND huyện Tiên Du'] }, true],
    [{ blocs: ['Khối thi đua các trường học huyện Tiên Du'], givers: ['Chủ tịch UBND huyện Yên Phong'] }, false],
    [{ blocs: ['Cụm thi đua các huyện phía Bắc'] }, false],
    [{ blocs: ['Khối thi đua các trường học huyện Tiên Du'], publisher: 'Báo Bắc Ninh' }, false],
  ])('of a paper that nobody issues or publishes is told by the one district that it names: %j', (named, told) => {
    const facts = { province: 'Bắc Ninh', published: '2019-12-03', ...named };
    expect(tell(identify('Trường Tiểu học Kim Đồng', facts))).toBe(
      told ? 'tiểu-học-kim-đồng@huyện-tiên-du@bac-ninh by papers' : 'nobody: level',
    );
  });

  it('in a paper that only a bloc heads is of where those who came from above are', () => {
    const facts = (issuer: string, act: string) => {
      const document = paper(['BIÊN BẢN', 'Phó Chủ tịch UBND huyện Tiên Du']);
      const said = [
        claimOf(document, 'document', 'BIÊN BẢN', follows('issuer', issuer), follows('publisher', issuer)),
        claimOf(
          document,
          'official',
          'Phó',
          follows('act', act),
          says(document, 'title', 'Phó Chủ tịch UBND huyện Tiên Du'),
        ),
      ];
      return documentFactsOf(said, { province: 'Bắc Ninh', publisher: null, published: '2019-12-03' });
    };
    const known = 'tiểu-học-kim-đồng@huyện-tiên-du@bac-ninh by papers';
    expect(tell(identify('Trường Tiểu học Kim Đồng', facts('KHỐI THI ĐUA CÁC TRƯỜNG TIỂU HỌC', 'attend')))).toBe(known);
    expect(tell(identify('Trường Tiểu học Kim Đồng', facts('SỞ NỘI VỤ', 'attend')))).not.toBe(known);
  });

  it('in a paper that only a bloc heads is not of where those are from who came for its members', () => {
    const document = paper(['BIÊN BẢN', 'Chủ tịch UBND xã Tân Tiến', 'Giấy khen', 'Chủ tịch UBND huyện Tiên Du']);
    const facts = (...more: readonly Claim[]) =>
      documentFactsOf(
        [
          claimOf(document, 'document', 'BIÊN BẢN', follows('issuer', 'KHỐI THI ĐUA SỐ 2')),
          claimOf(document, 'official', 'Chủ tịch', says(document, 'title', 'Chủ tịch UBND xã Tân Tiến')),
          claimOf(document, 'award', 'Giấy khen', says(document, 'granter', 'Chủ tịch UBND huyện Tiên Du')),
          ...more,
        ],
        { province: 'Bắc Ninh', publisher: null, published: '2019-12-03' },
      );
    const member = claimOf(document, 'member', 'UBND xã', says(document, 'org', 'UBND xã Tân Tiến'));
    expect(facts(member).hosts).toEqual([]);
    expect(facts().hosts).toEqual(['Chủ tịch UBND xã Tân Tiến']);
    const known = 'tiểu-học-kim-đồng@huyện-tiên-du@bac-ninh by papers';
    expect(tell(identify('Trường Tiểu học Kim Đồng', facts(member)))).toBe(known);
  });

  it.each([
    [true, 'minutes', ['Khối thi đua số 1']],
    [true, 'minutes', ['Khối thi đua số 1', 'Khối thi đua số 1']],
    [false, 'minutes', ['Khối thi đua số 1', 'Khối thi đua số 2']],
    [false, 'minutes', []],
    [false, 'news', ['Khối thi đua số 1']],
  ])('of a paper that names nobody who issues it is that of its bloc: %s, %s of %j', (own, kind, blocs) => {
    const document = paper(['BIÊN BẢN', ...blocs]);
    const said = [
      claimOf(document, 'document', 'BIÊN BẢN', follows('kind', kind)),
      ...blocs.map((bloc) => claimOf(document, 'bloc', bloc, says(document, 'name', bloc))),
    ];
    const known = { province: 'Bắc Ninh', publisher: null, published: '2019-12-03' };
    expect(documentFactsOf(said, known).ofBloc).toBe(own);
    const issued = claimOf(document, 'document', 'BIÊN BẢN', follows('kind', kind), follows('issuer', 'SỞ NỘI VỤ'));
    expect(documentFactsOf([issued, ...said.slice(1)], known).ofBloc).toBe(false);
  });

  it.each([
    [true, 'Bắc Ninh', ['UBND tỉnh Bắc Ninh', 'Chủ tịch nước'], []],
    [true, 'Bắc Ninh', ['Chủ tịch UBND tỉnh', 'Thủ tướng Chính phủ', 'UBND tỉnh'], ['Hội Cựu chiến binh']],
    [false, 'Bắc Ninh', ['UBND tỉnh Bắc Ninh', 'Chủ tịch UBND huyện Tiên Du'], []],
    [false, 'Bắc Ninh', ['UBND tỉnh Bắc Ninh'], ['UBND phường Suối Hoa']],
    [false, 'Bắc Ninh', ['Chủ tịch nước'], []],
    [false, 'Bắc Ninh', [], []],
    [false, 'Tiên Du', ['UBND tỉnh Bắc Ninh'], []],
  ])(
    'in a paper that only a bloc heads is of the province: %s, where it is dated %s, asks %j and names %j',
    (known, place, givers, others) => {
      const facts = { province: 'Bắc Ninh', ofBloc: true, place, givers, others, published: '2019-12-03' };
      expect(contextOf(facts, register).level).toBe(known ? 'province' : null);
      expect(contextOf({ ...facts, ofBloc: false }, register).level).toBe(null);
    },
  );

  it.each([
    ['province', 'tỉnh Bắc Ninh', ['UBND tỉnh Bắc Ninh', 'Chủ tịch nước'], ['Hội Cựu chiến binh']],
    ['district', 'huyện Tiên Du', ['Chủ tịch UBND huyện Tiên Du'], ['UBND xã Tân Tiến']],
    [null, 'tỉnh Bắc Ninh', ['UBND tỉnh Bắc Ninh'], ['UBND phường Suối Hoa']],
    [null, 'tỉnh Bắc Ninh', ['Chủ tịch UBND huyện Tiên Du'], []],
    [null, 'huyện Tiên Du', ['UBND tỉnh Bắc Ninh'], []],
    [null, 'tỉnh Bắc Ninh', [], []],
  ])(
    'of a paper that says where it was made is of %s: in %s, where it asks %j and names %j',
    (level, place, givers, others) =>
      expect(contextOf({ place, givers, others, published: '2019-12-03' }, register).level).toBe(level),
  );

  it('of a decision of the State that a store of papers shows is of who proposed it', () => {
    const facts = { publisher: 'Thủ tướng Chính phủ', published: '2019-12-03' };
    const proposed = { ...facts, proposers: ['Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh'] };
    expect(contextOf(proposed, register).places[0]?.place.code).toBe(
      contextOf({ province: 'Bắc Ninh' }, register).places[0].place.code,
    );
    expect(contextOf(facts, register).places).toEqual([]);
  });

  it('of a decision of the State is not of the capital, where it is dated, but of who proposed it', () => {
    const facts = { issuer: 'THỦ TƯỚNG CHÍNH PHỦ', place: 'Hà Nội', published: '2019-12-03' };
    const proposed = { ...facts, proposers: ['Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh', 'Bộ trưởng Bộ Nội vụ'] };
    expect(tell(identify('Sở Y tế', proposed))).toBe('so-y-te@bac-ninh by list');
    expect(tell(identify('Sở Y tế', facts))).toBe('nobody: no-place');
    expect(tell(identify('Sở Y tế', { ...facts, issuer: 'BỘ Y TẾ' }))).toBe('so-y-te@ha-noi by list');
  });

  it('is another in the province that took the old one in', () => {
    const later = { province: 'Bắc Ninh', published: '2026-02-01' };
    expect(tell(identify('Công ty TNHH Minh Phát', later, { year: 2025 }))).toBe(
      'công-ti-trách-nhiệm-hữu-hạn-minh-phát@bac-ninh-2025 by papers',
    );
  });

  it('that the list knows is never another one of the list', () => {
    const wrong = ['mentions.txt', 'second.txt'].flatMap((file) =>
      labelledMentions(file).filter(({ surface, facts, codes }) => {
        const identity = identify(surface, facts, { year: facts.year ?? null });
        return identity.entity !== null && identity.basis === 'list' && !codes.includes(identity.code);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a bloc', () => {
  const bloc = (name: string, facts: DocumentFacts = BAC_NINH_2019) =>
    tell(identify(name, facts, { kind: 'bloc-series' }));

  it.each([
    ['Khối thi đua các cơ quan Nội chính', 'khối-thi-đua-cơ-quan-nội-chính@bac-ninh by papers'],
    ['Khối thi đua các cơ quan Nội chính tỉnh Bắc Ninh', 'khối-thi-đua-cơ-quan-nội-chính@bac-ninh by papers'],
    ['Khối thi đua Kinh tế (gọi tắt là Khối KT)', 'khối-thi-đua-kinh-tế@bac-ninh by papers'],
    ['Khối thi đua số 3 tỉnh Bắc Ninh', 'khối-thi-đua-số-3@bac-ninh by papers'],
    ['Khối thi đua số 3', 'nobody: level'],
    ['Cụm thi đua các huyện, thị xã, thành phố', 'cụm-thi-đua-huyện-thị-xã-thành-phố@bac-ninh by papers'],
    ['Cụm thi đua các huyện, thị xã, thành phố tỉnh', 'cụm-thi-đua-huyện-thị-xã-thành-phố@bac-ninh by papers'],
    ['Cụm thi đua các huyện, thị xã tỉnh Bắc Giang', 'cụm-thi-đua-huyện-thị-xã@bac-giang by papers'],
    ['Khối thi đua số 3 huyện Tiên Du', 'khối-thi-đua-số-3@huyện-tiên-du@bac-ninh by papers'],
    ['Khối thi đua số 3 thuộc huyện Tiên Du, tỉnh Bắc Ninh', 'khối-thi-đua-số-3@huyện-tiên-du@bac-ninh by papers'],
    ['Cụm thi đua các trường học cấp huyện miền núi', 'cụm-thi-đua-trường-học-cấp-huyện-miền-núi@bac-ninh by papers'],
    ['Cụm thi đua các tỉnh Bắc Trung Bộ', 'cụm-thi-đua-tỉnh-bắc-trung-bộ by papers'],
  ])('%s is %s', (name, who) => expect(bloc(name)).toBe(who));

  it('of a number is told from its namesakes by who issues or publishes', () => {
    const school = { ...BAC_NINH_2019, issuer: 'Sở Giáo dục và Đào tạo' };
    expect(bloc('Cụm thi đua số 3', school)).toBe('cụm-thi-đua-số-3@sở-giáo-dục-đào-tạo@bac-ninh by papers');
  });

  it.each([
    ['UBND tỉnh Bắc Ninh', 'cụm-thi-đua-số-3@bac-ninh by papers'],
    ['Chủ tịch Ủy ban nhân dân tỉnh', 'cụm-thi-đua-số-3@bac-ninh by papers'],
    ['Hội đồng Thi đua - Khen thưởng tỉnh Bắc Ninh', 'cụm-thi-đua-số-3@bac-ninh by papers'],
    ['CỤM THI ĐUA SỐ 3 TỈNH BẮC NINH', 'cụm-thi-đua-số-3@bac-ninh by papers'],
    ['Cụm thi đua số 3 huyện Tiên Du', 'cụm-thi-đua-số-3@huyện-tiên-du@bac-ninh by papers'],
    ['UBND thành phố Bắc Ninh', 'cụm-thi-đua-số-3@thành-phố-bắc-ninh@bac-ninh by papers'],
    [
      'Hội đồng Thi đua - Khen thưởng Sở Y tế tỉnh Bắc Ninh',
      'cụm-thi-đua-số-3@hội-đồng-thi-đua-khen-thưởng-sở-y-tế-tỉnh-bắc-ninh@bac-ninh by papers',
    ],
    [
      'Cụm thi đua số 3 ngành Y tế tỉnh Bắc Ninh',
      'cụm-thi-đua-số-3@cụm-thi-đua-số-3-ngành-y-tế-tỉnh-bắc-ninh@bac-ninh by papers',
    ],
  ])('of the number 3 in a paper of %s is %s', (issuer, who) =>
    expect(bloc('Cụm thi đua số 3', { ...BAC_NINH_2019, issuer })).toBe(who),
  );

  it('of a district is the same in its papers and in those of the province', () => {
    const facts = { ...BAC_NINH_2019, issuer: 'UBND huyện Tiên Du' };
    const named = bloc('Khối thi đua các trường học huyện Tiên Du');
    expect(named).toBe(bloc('Khối thi đua các trường học', facts));
    expect(named).not.toBe(bloc('Khối thi đua các trường học', { ...facts, issuer: 'UBND huyện Yên Phong' }));
  });

  it('of all districts of a city ends with two words for cities, of which one is of the province', () => {
    const facts = { province: 'Hải Phòng', published: '2019-12-03' };
    expect(bloc('Cụm thi đua các huyện, thành phố thành phố', facts)).toBe(
      'cụm-thi-đua-huyện-thành-phố@hai-phong by papers',
    );
    expect(bloc('Cụm thi đua các huyện, thành phố', facts)).toBe('cụm-thi-đua-huyện-thành-phố@hai-phong by papers');
  });

  it('of all districts is the one that its own minutes speak of, wherever else nothing tells the province', () => {
    const issuer = 'Cụm thi đua các huyện, thành phố tỉnh Bắc Ninh';
    expect(bloc('Cụm thi đua các huyện, thành phố', { published: '2019-12-03', issuer })).toBe(
      'cụm-thi-đua-huyện-thành-phố@bac-ninh by papers',
    );
  });
});

describe('what claims name', () => {
  const document = paper([
    'Khối thi đua số 3 tỉnh Bắc Ninh năm 2019',
    'Cờ của Chủ tịch UBND tỉnh cho Sở Y tế, ông Đỗ Văn Ánh',
  ]);
  const bloc = claimOf(
    document,
    'bloc',
    'Khối thi đua số 3',
    says(document, 'name', 'Khối thi đua số 3 tỉnh Bắc Ninh'),
    follows('year', 2019),
  );
  const award = (recipient: string, kind: string) =>
    claimOf(
      document,
      'award',
      'Cờ',
      says(document, 'award', 'Cờ'),
      says(document, 'granter', 'Chủ tịch UBND tỉnh'),
      says(document, 'recipient', recipient),
      follows('recipient_kind', kind),
    );
  const anchored = [bloc, award('Sở Y tế', 'org'), award('ông Đỗ Văn Ánh', 'person')].map((claim, i) => ({
    anchor: Buffer.from([i]),
    claim,
  }));

  it('is units and blocs, not persons, and the committee for its chairman', () => {
    const found = mentionsOf(anchored).map(({ role, name, year }) => [role, name, year]);
    expect(found).toEqual([
      ['name', 'Khối thi đua số 3 tỉnh Bắc Ninh', 2019],
      ['recipient', 'Sở Y tế', null],
      ['granter', 'UBND tỉnh', null],
      ['granter', 'UBND tỉnh', null],
    ]);
  });

  it.each([
    ['Chủ tịch UBND tỉnh', 'UBND tỉnh'],
    ['Bộ trưởng Bộ Y tế', 'Bộ Y tế'],
    ['Giám đốc Công an tỉnh', 'Công an tỉnh'],
    ['Tổng Giám đốc BHXH Việt Nam', 'BHXH Việt Nam'],
    ['Chủ tịch nước', 'Chủ tịch nước'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['Giám đốc', 'Giám đốc'],
    ['Sở Y tế', 'Sở Y tế'],
  ])('%s gives what %s gives', (granter, unit) => {
    const text = paper([`Giấy khen của ${granter}`]);
    const claim = claimOf(text, 'award', 'Giấy khen', says(text, 'award', 'Giấy khen'), says(text, 'granter', granter));
    expect(mentionsOf([{ anchor: Buffer.from([0]), claim }]).map(({ name }) => name)).toEqual([unit]);
  });

  it('is of no year that no year can be', () => {
    const year = (value: number) => {
      const text = paper(['gồm Sở Y tế']);
      const claim = claimOf(text, 'head', 'gồm', says(text, 'org', 'Sở Y tế'), follows('year', value));
      return mentionsOf([{ anchor: Buffer.from([0]), claim }])[0].year;
    };
    expect([2019, 20191, 2019.5, -1].map(year)).toEqual([2019, null, null, null]);
  });

  it('tells where it is from the name of the bloc, where nothing else does', () => {
    const nothing = { province: null, publisher: null, published: null };
    const facts = documentFactsOf(
      anchored.map(({ claim }) => claim),
      nothing,
    );
    expect(tell(identify('Sở Y tế', facts))).toBe('so-y-te@bac-ninh by list');
  });
});

describe('a judgement', () => {
  const asked = (name: string, more = {}): Situation =>
    situationAsked(authority, { name, province: 'bac-ninh', ...more });
  const judged = (verdict: Verdict, of: string | Situation, as: string | Situation): Judgement => ({
    verdict,
    of: typeof of === 'string' ? asked(of) : of,
    as: typeof as === 'string' ? asked(as) : as,
    ...{ author: 'Lan', reason: 'thử', batch: 'sáng', at: '2026-11-26T08:00:00.000Z' },
  });
  const who = (name: string, ...said: readonly Judgement[]) => tell(identify(name, BAC_NINH_2019, { said }));

  it('lets a name be known as another, and chains', () => {
    const said = [
      judged('same', 'Ban HCC', 'Trung tâm Một cửa'),
      judged('same', 'Trung tâm Một cửa', 'tt-hcc@bac-ninh'),
    ];
    expect(who('Ban HCC', ...said)).toBe('tt-hcc@bac-ninh by judgement');
    expect(who('Ban HCC')).toBe('ban-hcc@bac-ninh by papers');
    expect(tell(identify('Ban HCC', { ...BAC_NINH_2019, province: 'Hà Nam' }, { said }))).toBe(
      'ban-hcc@ha-nam by papers',
    );
  });

  it('may speak of some years only', () => {
    const early = judged('same', asked('Ban HCC', { until: 2018 }), 'tt-hcc@bac-ninh');
    expect(who('Ban HCC', early)).toBe('ban-hcc@bac-ninh by papers');
    const late = judged('same', asked('Ban HCC', { since: 2019 }), 'tt-hcc@bac-ninh');
    expect(who('Ban HCC', late)).toBe('tt-hcc@bac-ninh by judgement');
  });

  it('keeps two apart, and stops a chain that would make them one', () => {
    const apart = judged('different', 'Ban HCC', 'tt-hcc@bac-ninh');
    expect(who('Ban HCC', apart)).toBe('ban-hcc@bac-ninh by papers');
    const chain = [
      judged('same', 'Ban HCC', 'Trung tâm Một cửa'),
      judged('same', 'Trung tâm Một cửa', 'tt-hcc@bac-ninh'),
    ];
    expect(who('Ban HCC', apart, ...chain)).toBe('nobody: contradiction');
    expect(who('Trung tâm Một cửa', apart, ...chain)).toBe('tt-hcc@bac-ninh by judgement');
    expect(who('TTHCC tỉnh', judged('different', 'TTHCC tỉnh', 'tt-hcc@bac-ninh'))).toBe('nobody: different');
  });

  it('that says the opposite later is the one that holds', () => {
    const [one, other] = [
      judged('same', 'Ban HCC', 'tt-hcc@bac-ninh'),
      judged('different', 'Ban HCC', 'tt-hcc@bac-ninh'),
    ];
    expect(who('Ban HCC', one, other)).toBe('ban-hcc@bac-ninh by papers');
    expect(who('Ban HCC', other, one)).toBe('tt-hcc@bac-ninh by judgement');
    expect(who('Ban HCC', one, judged('unsure', 'Ban HCC', 'tt-hcc@bac-ninh'))).toBe('ban-hcc@bac-ninh by papers');
  });

  it('that says the opposite later of some years is the one that holds in those', () => {
    const one = judged('same', 'Ban HCC', 'tt-hcc@bac-ninh');
    const later = judged('different', asked('Ban HCC', { since: 2019, until: 2020 }), 'tt-hcc@bac-ninh');
    expect(who('Ban HCC', one, later)).toBe('ban-hcc@bac-ninh by papers');
    const in2021 = identify('Ban HCC', BAC_NINH_2019, { said: [one, later], year: 2021 });
    expect(tell(in2021)).toBe('tt-hcc@bac-ninh by judgement');
    const all = judged('same', 'Ban HCC', 'tt-hcc@bac-ninh');
    expect(who('Ban HCC', later, all)).toBe('tt-hcc@bac-ninh by judgement');
  });

  it('costs as much among twenty thousand others as they are, not as their pairs', () => {
    const one = judged('same', 'Ban HCC', 'tt-hcc@bac-ninh');
    const chain = Array.from({ length: 20_000 }, (_, n) => ({
      ...one,
      of: { ...one.of, key: `ban ${n + 1}` },
      as: { ...one.of, key: `ban ${n}` },
    }));
    const began = performance.now();
    expect(judgementsOf(chain).same(chain[7].of)).toEqual(chain[7].as);
    expect(tiedKeys(['ban 0'], chain)).toHaveLength(20_001);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('in a circle makes nobody of all in it', () => {
    const circle = [
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'A'],
    ].map(([a, b]) => judged('same', `Ban ${a}`, `Ban ${b}`));
    expect(who('Ban A', ...circle)).toBe('nobody: contradiction');
  });

  it('ties names together, and no others', () => {
    const said = [
      judged('same', 'Ban A', 'Ban B'),
      judged('different', 'Ban C', 'Ban B'),
      judged('same', 'Ban X', 'Ban Y'),
    ];
    expect(tiedKeys(['ban c'], said).sort()).toEqual(['ban a', 'ban b', 'ban c']);
  });

  // On different pairs, with one thing said of each name: the order in which people came to say them does not matter.
  it('holds whatever the order of those on other pairs', () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Ban ${letter}`);
    const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
    const said = fc.uniqueArray(fc.tuple(fc.constantFrom(...pairs), fc.constantFrom<Verdict>('same', 'different')), {
      selector: ([[a], verdict]) => (verdict === 'same' ? a : `${a} ${verdict}`),
      maxLength: 6,
    });
    const distinct = said.filter((all) => new Set(all.map(([pair]) => pair.join())).size === all.length);
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (all, dice) => {
        const judgements = all.map(([[a, b], verdict]) => judged(verdict, a, b));
        const shuffled = judgements
          .map((one) => ({ one, at: dice.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ one }) => one);
        for (const name of names) expect(who(name, ...shuffled)).toBe(who(name, ...judgements));
      }),
      { numRuns: 60 },
    );
  });
});
