import { describe, expect, it } from 'vitest';
import { placeOfName } from '../src/web/document/name-place.js';
import { wordsAt } from '../src/web/document/places.js';

const TEXT = [
  'Cụm thi đua số 2 các Liên đoàn Lao động huyện tổng kết công tác năm.',
  'Thành viên là LĐLĐ các huyện Mỹ Xuyên, Trần Đề, Long Phú; Công đoàn Viên chức tỉnh.',
  'Các Trung tâm Y tế: Giồng Trôm, Bình Đại cùng dự, sau đó Bình Đại phát biểu.',
  'LĐLĐ huyện Trần Đề được đề nghị tặng Bằng khen của UBND tỉnh Sóc Trăng.',
].join('\n');
const MEMBERS = ['Liên đoàn Lao động huyện Mỹ Xuyên', 'Liên đoàn Lao động huyện Long Phú'];

const said = (name: string, beside: string, others: readonly string[] = []): [string, number] | null => {
  const place = placeOfName(name, TEXT, TEXT.indexOf(beside), others);
  return place && [wordsAt(TEXT, place), TEXT.slice(0, place[0]).split('\n').length];
};

describe('where a text says a name that a reviewer types', () => {
  it('is all of it, the nearest', () => {
    expect(said('Trần Đề', 'được đề nghị')).toEqual(['Trần Đề', 4]);
    expect(said('Trần Đề', 'Mỹ Xuyên')).toEqual(['Trần Đề', 2]);
  });

  it('is what tells it from the others here, not what they have in common', () => {
    const name = 'Liên đoàn Lao động huyện Trần Đề';
    expect(said(name, 'Long Phú', MEMBERS)).toEqual(['Trần Đề', 2]);
    expect(said(name, 'Long Phú', [...MEMBERS, 'LĐLĐ huyện Trần Đề'])).toEqual(['Trần Đề', 2]);
    expect(said(name, 'tặng Bằng khen', MEMBERS)).toEqual(['huyện Trần Đề', 4]);
    expect(said('Liên đoàn Lao động huyện Kế Sách', 'Long Phú', MEMBERS)).toBe(null);
  });

  it('is its first words where the text leaves the place away', () => {
    expect(said('Công đoàn Viên chức tỉnh Hậu Giang', 'Long Phú')).toEqual(['Công đoàn Viên chức tỉnh', 2]);
    expect(said('Công đoàn Viên chức tỉnh Sóc Trăng', 'Long Phú')).toEqual(['Công đoàn Viên chức tỉnh', 2]);
  });

  it('is its last words where a list leaves the head away, also when another claim has them too', () => {
    expect(said('Trung tâm Y tế huyện Bình Đại', 'Giồng Trôm')).toEqual(['Bình Đại', 3]);
    expect(said('Trung tâm Y tế huyện Bình Đại', 'Giồng Trôm', ['Trung tâm Y tế Bình Đại'])).toEqual(['Bình Đại', 3]);
  });

  it('is nowhere where no two words of it stand', () => {
    expect(said('Bưu điện Kế Sách', 'Long Phú')).toBe(null);
    expect(said('', 'Long Phú')).toBe(null);
  });
});
