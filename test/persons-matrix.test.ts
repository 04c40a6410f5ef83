import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Who is a person: names of every ordinary shape, in every ordinary way of introducing them, over the plain frames of an award.

/** "Name/person", "Name/org" of each award of the text. */
const receives = (text: string): string[] =>
  recordOf(`Tin trong ngày\n\n${text}\n`).awards.map((a) => `${a.recipient ?? `#${a.count}`}/${a.recipient_kind}`);
const attends = (text: string): string[] => recordOf(`Tin trong ngày\n\n${text}\n`).officials.map(({ name }) => name);
const opened = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const direct = (who: string): string => `${opened(who)} được Chủ tịch UBND tỉnh tặng Bằng khen năm 2014.`;
const behind = (who: string): string => `Năm 2014, Chủ tịch UBND tỉnh đã tặng Bằng khen cho ${who.replace(/,$/, '')}.`;
const later = (who: string, pronoun: string): string =>
  `${opened(who)} luôn đi đầu trong mọi phong trào. Năm 2014, ${pronoun} được Chủ tịch UBND tỉnh tặng Bằng khen.`;
const byGivenName = (who: string, name: string, pronoun: string): string =>
  `${opened(who)} đã hiến đất làm đường. Năm 2014, ${pronoun} ${name.split(' ').at(-1)} được Chủ tịch UBND tỉnh tặng Bằng khen.`;

/** Names, and by which word the next sentence speaks of them. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Nhâm Văn Bạt', 'ông'],
  ['Ngạc Thị Bền', 'bà'],
  ['Giản Tư Lành', 'anh'],
  ['Mâu Thanh Thủy', 'chị'],
  ['Trần Lê Thị Ngọc Hân', 'bà'],
  ['Hoài Lam', 'ông'],
  ['Út Lành', 'bà'],
  ["Kpuih H'Blơn", 'bà'],
  ['Bnướch Hạp', 'ông'],
  ['Ha Tang', 'anh'],
  ['Y Thui', 'chị'],
  ['Ama Tý', 'ông'],
  ['Pơloong Plênh', 'anh'],
  ['Cứ A Nếnh', 'ông'],
  ['Pịt Thị Pỏm', 'bà'],
  ['Chảo Láo Tả', 'anh'],
  ['Châu Óc', 'ông'],
  ['Chau Soc Khon', 'ông'],
];

describe('a name that no list holds', () => {
  const LIFE = [
    ', sinh năm 1950, người làng Bút,',
    ' sinh năm 1950, người làng Bút,',
    ' (35 tuổi)',
    ', 35 tuổi,',
    ', dân tộc Ba Na,',
    ' (dân tộc Cơ Tu)',
    ', trú tại thôn Bến Đá, xã Tân Khê,',
    ', quê ở xã Tân Khê,',
    ', ở bản Pá Hốc,',
    ', người Mông ở bản Pá Hốc,',
  ];
  it.each(NAMES)('%s is a person by what is told behind it', (name, pronoun) => {
    for (const life of LIFE) {
      expect([life, ...receives(direct(`${name}${life}`))]).toEqual([life, `${name}/person`]);
      expect([life, ...receives(later(`${name}${life}`, pronoun))]).toEqual([life, `${name}/person`]);
    }
  });
  it.each(NAMES)('%s is a person by the pronoun of the next sentence', (name, pronoun) =>
    expect(receives(later(name, pronoun))).toEqual([`${name}/person`]),
  );
  it.each([
    'Pịt Thị Pỏm',
    'Bì Văn Nhị',
    'Cứ A Nếnh',
    'Đinh Y Ngheo',
    "Kpuih H'Blơn",
    "K'Brèm",
    'A Xép',
    'Bnướch Hạp',
    'Zơrâm Thức',
  ])('%s is one by its shape', (name) => {
    expect(receives(direct(name))).toEqual([`${name}/person`]);
    expect(receives(behind(name))).toEqual([`${name}/person`]);
  });
  it.each(['Hoài Lam', 'Giản Tư Lành', "Kpuih H'Blơn", 'Cứ A Nếnh'])(
    '%s speaks, with a title behind the comma',
    (name) => expect(attends(`${name}, Phó Chủ tịch UBND huyện Bến Đá, phát biểu tại hội nghị.`)).toEqual([name]),
  );
  it.each(['Pịt Thị Pỏm', 'Cứ A Nếnh', "Kpuih H'Blơn"])('%s is no part of the district before it', (name) =>
    expect(attends(`Phó Chủ tịch UBND huyện ${name} phát biểu chỉ đạo hội nghị.`)).toEqual([name]),
  );
});

describe('what somebody is called', () => {
  const ALONE = 'già làng|soạn giả|võ sư|đạo diễn|y sỹ|nhà sưu tầm|lão nông|thuyền trưởng|người có uy tín'.split('|');
  const OF_MANY =
    'thợ lặn|chủ trang trại|cựu tù|cựu tù chính trị|nghệ nhân hát then|nghệ nhân đan gùi|ngư dân|người trồng sâm|nữ du kích|trưởng bản'.split(
      '|',
    );
  const KIN = 'già|mế|pả|bók|ké|má|u'.split('|');
  it.each(ALONE)('%s stands before any name', (calling) => {
    for (const [name, pronoun] of NAMES) {
      const who = `${calling} ${name}`;
      const person = [calling, `${name}/person`];
      expect([calling, ...receives(direct(who))]).toEqual(person);
      expect([calling, ...receives(behind(who))]).toEqual(person);
      expect([calling, ...receives(later(who, pronoun))]).toEqual(person);
      expect([calling, ...receives(byGivenName(who, name, pronoun))]).toEqual(person);
    }
  });
  it.each(KIN)('%s stands before any name', (word) => {
    for (const [name] of NAMES) {
      expect([word, ...receives(direct(`${word} ${name}`))]).toEqual([word, `${name}/person`]);
      expect([word, ...receives(behind(`${word} ${name}`))]).toEqual([word, `${name}/person`]);
    }
  });
  it.each(OF_MANY)('%s stands before one whose name says so', (calling) => {
    for (const name of [
      'Tô Hoành',
      'Giản Tư Lành',
      'Bnướch Hạp',
      'Út Lành',
      'Cứ A Nếnh',
      'Pịt Thị Pỏm',
      'Bling Hạnh',
    ]) {
      expect([calling, ...receives(direct(`${calling} ${name}`))]).toEqual([calling, `${name}/person`]);
      expect([calling, ...receives(behind(`${calling} ${name}`))]).toEqual([calling, `${name}/person`]);
    }
    expect(receives(direct(`${calling} Ha Tang, 40 tuổi,`))).toEqual(['Ha Tang/person']);
  });
});

describe('nobody', () => {
  it.each([
    'Nông dân Bến Đá',
    'Nghệ nhân Ba Na',
    'Nghệ nhân Bát Tràng',
    'Cựu chiến binh Việt Nam',
    'Cựu tù Côn Đảo',
    'Người trồng sâm Ngọc Linh',
    'Người Cơ Tu ở thôn Bút',
    'Đồng bào Khơ Mú, quê ở bản Pá Hốc,',
    'Học sinh Trần Hưng Đạo',
    'Công nhân Công ty Sao Mai',
    'Công nhân Hòa Phát Dung Quất',
    'Tháp Chăm Po Nagar ở thôn Bến Đá',
    'Gốm Bàu Trúc ở thôn Bến Đá',
    'Đường Nguyễn Văn Tẹo',
    'Phố Lê Văn Tám',
    'Trường Nguyễn Thị Định',
    'Nhà văn hóa Lê Văn Tám',
    'Xã Ea Kuăng',
    "Thôn K'Long",
    'Sầu riêng Krông Pắc',
    'Sonadezi Long Bình',
  ])('%s is a person', (who) => expect(receives(direct(who)).filter((one) => one.endsWith('/person'))).toEqual([]));
  it.each([
    ['Bến Đá nằm bên sông', 'ông'],
    ['Bến Đá là xã nghèo', 'ông'],
    ['Tân Khê, ngày 5 tháng 6', 'ông'],
    ['Bác sĩ Tô Văn Hải về xã. Tân Khê vui như hội', 'chị'],
    ['Pịt Thị Pỏm chăm làm', 'ông'],
    ['Nghệ nhân Cơ Tu được mời đến dự', 'ông'],
  ])('is meant behind "%s" by "%s"', (before, pronoun) =>
    expect(receives(`${before}. Năm 2014, ${pronoun} được UBND tỉnh tặng Bằng khen.`)).toEqual([]),
  );
  it('is the district', () => expect(attends('Phó Chủ tịch UBND xã Thị Hoa phát biểu.')).toEqual([]));
});
