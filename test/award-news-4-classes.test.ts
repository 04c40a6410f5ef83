import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Ceremonies and portraits as newspapers and portals tell of them: who is meant by letters, by foreign names and by counts.

describe('those who train and compete, in letters', () => {
  const given = (whom: string): string[] => recipientNames(`Sở Y tế trao Bằng khen của UBND tỉnh cho ${whom}.`);
  it('are counted', () => expect(given('Bộ môn Bơi lội cùng 12 HLV, VĐV')).toEqual(['Bộ môn Bơi lội', '#12']));
  it('are named behind their sport', () =>
    expect(given('HLV điền kinh Hà Thị Nhàn và 4 VĐV')).toEqual(['Hà Thị Nhàn', '#4']));
  it('are named in full words too', () => expect(given('huấn luyện viên cầu lông Tô Văn Hải')).toEqual(['Tô Văn Hải']));
  it('are nobody where they are not counted', () => expect(given('các HLV, VĐV đạt thành tích cao')).toEqual([]));
});

describe('a name behind the word that opens the sentence', () => {
  const told = (opening: string): string[] =>
    recordOf(`${opening} còn được Sở Y tế đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba.`).awards.map(
      (award) => `${award.recipient_kind} ${award.recipient}`,
    );
  it('is that of a person', () => expect(told('Riêng Hà Thị Nhàn')).toEqual(['person Hà Thị Nhàn']));
  it('is none of a person behind another name', () =>
    expect(told('Trường Hà Thị Nhàn')).toEqual(['org Trường Hà Thị Nhàn']));
});

describe('names whose syllables hyphens join', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it('are read to their end', () =>
    expect(given('ông Bun-thon Xổm-bát-xa và bà Hà Thị Nhàn')).toEqual(['Bun-thon Xổm-bát-xa', 'Hà Thị Nhàn']));
  it('are those of who is counted', () =>
    expect(
      given(
        '2 cá nhân là đồng chí Xay-kham Sỉ-pa - Bí thư, Tỉnh trưởng tỉnh Bến Đá và đồng chí Bun Nhàn - Nguyên Bí thư, Tỉnh trưởng tỉnh Bến Đá',
      ),
    ).toEqual(['Xay-kham Sỉ-pa', 'Bun Nhàn']));
  it('end where a title follows without blanks', () =>
    expect(given('ông Tô Hải-phó phòng và bà Hà Thị Nhàn')[0]).toBe('Tô Hải'));
});

describe('another state', () => {
  it('gives its own orders', () =>
    expect(
      awardLines('Đại sứ trao Huân chương Tự do hạng Ba của Nhà nước CHDCND Lào cho Công ty Cao su Bến Đá.'),
    ).toEqual(['Huân chương Tự do hạng Ba của Nhà nước CHDCND Lào → Công ty Cao su Bến Đá']));
  it('is none in the name of who receives', () =>
    expect(awardLines('Huân chương Lao động hạng Ba của Công ty Cao su Bến Đá.')).toEqual([]));
});

describe('persons who are counted and then addressed', () => {
  const given = (whom: string): string[] => recipientNames(`UBND tỉnh trao Bằng khen cho ${whom}.`);
  it('are all read, whatever is told between them', () =>
    expect(given('2 cá nhân là ông Tô Hải - người lái đò bến Ngự và ông Lò Văn Páo - chủ quán ven đường')).toEqual([
      'Tô Hải',
      'Lò Văn Páo',
    ]));
  it('are not those of whose family they are', () =>
    expect(given('2 cá nhân là ông Tô Hải, con ông Tô Hạt và bà Hà Nhàn, và ông Lò Văn Páo')).toEqual(['Tô Hải']));
});

describe('the people and the cadres of a place', () => {
  it('are one with "tập thể" before them', () =>
    expect(
      recipientNames('UBND tỉnh tặng Bằng khen cho tập thể nhân dân và cán bộ huyện Tân Khê và 2 cá nhân.'),
    ).toEqual(['tập thể nhân dân và cán bộ huyện Tân Khê', '#2']));
});
