import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// What each condition asks for: a text that it is for, then those that differ in that alone.

/** "Bằng khen → #5 recommended": the award, who has it and how far it is. */
const statusLines = (text: string): string[] => {
  const lines = awardLines(text);
  return recordOf(text).awards.map(({ status }, i) => `${lines[i]} ${status}`);
};

describe('an award as the topic, and behind it', () => {
  const about = (words: string): string[] => statusLines(`Về Bằng khen, ${words}`);
  it.each([
    ['those whom a council asks for', '5 tập thể được Hội đồng thống nhất đề nghị.', 'recommended'],
    ['that there are some', 'có 5 tập thể được Hội đồng thống nhất đề nghị.', 'recommended'],
    ['no stop at the end of the line', '5 tập thể được Hội đồng đề nghị', 'recommended'],
    ['what is said of others', '5 tập thể được Hội đồng đề nghị; 2 cá nhân vắng mặt.', 'recommended'],
    ['what is said of others behind a comma', '5 tập thể được Hội đồng đề nghị, 2 cá nhân thì chưa.', 'recommended'],
    ['why', '5 tập thể được Hội đồng đề nghị vì đủ phiếu.', 'recommended'],
    ['whom a council votes for', '5 tập thể được Hội đồng suy tôn.', 'voted'],
    ['a council with its whole name', '5 tập thể được Hội đồng Thi đua - Khen thưởng tỉnh đề nghị.', 'recommended'],
    ['an office', '5 tập thể được Sở Nội vụ đề nghị.', 'recommended'],
    ['blocs', '5 tập thể được các khối thi đua suy tôn.', 'voted'],
    ['who shall give it', '5 tập thể được đề nghị UBND tỉnh tặng.', 'recommended'],
    ['who gave it', '5 tập thể được UBND tỉnh tặng.', 'awarded'],
    ['an office that gave it', '5 tập thể được Chủ tịch UBND tỉnh tặng.', 'awarded'],
    ['nobody who gave it', '5 tập thể được tặng.', 'awarded'],
  ])('%s', (_, words, status) => expect(about(words)).toEqual([`Bằng khen → #5 ${status}`]));
  it('who gave it gives it', () =>
    expect(recordOf('Về Bằng khen, 5 tập thể được UBND tỉnh tặng.').awards).toMatchObject([{ granter: 'UBND tỉnh' }]));
  it.each([
    ['those beside whom there is nobody', 'ngoài 5 tập thể được Hội đồng đề nghị, không còn ai.'],
    ['an opinion', 'có ý kiến cho rằng 5 tập thể được Hội đồng đề nghị.'],
    ['those who ask', '5 tập thể trình Hội đồng đề nghị.'],
    ['those who are a council', '5 tập thể là Hội đồng đề nghị.'],
    ['those who are praised', '5 tập thể được Hội đồng biểu dương.'],
    ['those who are not enough', '5 tập thể được Hội đồng đề nghị nhưng chưa đủ phiếu.'],
    ['those to whom it will be given', '5 tập thể sẽ được UBND tỉnh tặng.'],
    ['what people say', '5 tập thể được bà con trong vùng biết đến từ lâu và hay đề nghị.'],
    ['nothing', '5 tập thể'],
    ['nothing behind the verb', '5 tập thể được'],
  ])('but not %s', (_, words) => expect(about(words)).toEqual([]));
});

describe('a place behind a comma where semicolons part the names', () => {
  const named = (words: string): string[] => recipientNames(`Tặng Bằng khen cho các đơn vị: ${words}.`);
  it.each([
    ['Bệnh viện Bến Đá, xã Trà Bui', 'Công ty Lam Hải, phường 3'],
    ['Trường THCS Bến Đá, xã Trà Bui, huyện Tân Khê', 'Sở Y tế'],
  ])('is the address of a house: %s; %s', (...names) => expect(named(names.join('; '))).toEqual(names));
  it('is that of the last one alone', () =>
    expect(named('Trường THCS Bến Đá, Trường THCS Lam Hải, xã Trà Bui; Sở Y tế')).toEqual([
      'Trường THCS Bến Đá',
      'Trường THCS Lam Hải, xã Trà Bui',
      'Sở Y tế',
    ]));
  it.each([
    ['of an office', 'Sở Công Thương, huyện Bến Đá; Sở Y tế', ['Sở Công Thương', 'huyện Bến Đá', 'Sở Y tế']],
    ['behind a word', 'Trường THCS Bến Đá và xã Trà Bui; Sở Y tế', ['Trường THCS Bến Đá', 'xã Trà Bui', 'Sở Y tế']],
    ['further on', 'Trường THCS Bến Đá, và xã Trà Bui; Sở Y tế', ['Trường THCS Bến Đá', 'xã Trà Bui', 'Sở Y tế']],
  ])('but none %s', (_, words, names) => expect(named(words)).toEqual(names));
});

describe('of what people or how old somebody is', () => {
  const told = [
    'dân tộc Mông',
    'dân tộc Phù Lá',
    'dân tộc thiểu số',
    'dân tộc ít người',
    'người dân tộc Ê Đê',
    '35 tuổi',
  ];
  it.each(told)('says nothing of those behind: %s', (words) => {
    const { awards, officials } = recordOf(
      `Tại hội nghị, ông Tô Hải trao Bằng khen cho bà Hà Nhàn, ${words}, bà Hà Thu và ông Lê Văn Tám.`,
    );
    expect(awards.map(({ recipient }) => recipient)).toEqual(['Hà Nhàn', 'Hà Thu', 'Lê Văn Tám']);
    expect(officials.map(({ name }) => name)).toEqual(['Tô Hải']);
  });
  it.each(told)('nor before "và" or at the end of a line: %s', (words) => {
    const last = 'Trao Bằng khen cho bà Hà Nhàn';
    expect(recordOf(`${last}, ${words} và ông Tô Hải.`).officials).toEqual([]);
    expect(recipientNames(`${last}, ${words} và ông Tô Hải.`)).toEqual(['Hà Nhàn', 'Tô Hải']);
    expect(recipientNames(`${last}, ${words}`)).toEqual(['Hà Nhàn']);
  });
  it('may be said of those who are counted', () =>
    expect(recipientNames('Tặng Bằng khen cho 2 cá nhân, dân tộc Mông và ông Tô Hải.')).toEqual(['#2', 'Tô Hải']));
  it('goes as far as the name that nobody knows', () =>
    expect(recipientNames('Tặng Bằng khen cho bà Hà Nhàn, dân tộc Mông Bến Đá.')).toEqual(['Hà Nhàn']));
  it('goes with others who attend', () =>
    expect(
      recordOf('Dự hội nghị có bà Hà Nhàn, dân tộc Mông, ông Tô Hải, Giám đốc Sở Y tế.').officials.map(
        ({ name, act }) => `${name} ${act}`,
      ),
    ).toEqual(['Hà Nhàn attend', 'Tô Hải attend']));
});
