import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Who receives what, by what is said of deeds: each beside one that differs as little as possible and must not match.

describe('those for whom somebody did what is rewarded', () => {
  const given = (words: string): string[] => awardLines(`Năm 2027, ${words} được UBND huyện tặng Giấy khen.`);
  it('do not receive it', () => {
    for (const deed of ['giúp 25 hội viên thoát nghèo,', 'cứu sống 3 học sinh và', 'tạo việc làm cho 30 lao động,'])
      expect(given(`chị Hà Nhàn ${deed}`)).toEqual(['Giấy khen → Hà Nhàn 2027']);
    expect(given('Hội Phụ nữ xã Bến Đá đỡ đầu hơn 5 học sinh nghèo,')).toEqual([
      'Giấy khen → Hội Phụ nữ xã Bến Đá 2027',
    ]);
  });
  it('receive it where they did it themselves', () => {
    expect(given('xã Bến Đá có 5 hội viên')).toEqual(['Giấy khen → #5 2027']);
    expect(given('25 hội viên thoát nghèo')).toEqual(['Giấy khen → #25 2027']);
  });
});

describe('who weighs what others are to get', () => {
  const asked = (words: string): string[] => awardLines(`${words} đề nghị tặng Cờ thi đua của UBND tỉnh năm 2027.`);
  it('does not get it', () => {
    for (const does of [
      'họp xét,',
      'thẩm định hồ sơ,',
      'đã rà soát, tổng hợp hồ sơ',
      'hướng dẫn lập hồ sơ',
      'tham mưu',
    ])
      expect(asked(`Sở Nội vụ ${does}`)).toEqual([]);
  });
  it('gets it where it leads, is weighed itself or asks for itself', () => {
    for (const does of ['dẫn đầu Khối,', 'được Khối bình xét,', 'đã lập hồ sơ'])
      expect(asked(`Sở Nội vụ ${does}`)).toEqual(['Cờ thi đua của UBND tỉnh → Sở Nội vụ 2027']);
  });
});

describe('units that are named behind what they are rewarded for', () => {
  const given = (words: string): string[] => awardLines(`UBND tỉnh tặng Cờ thi đua cho ${words} Sở Y tế, Sở Nội vụ.`);
  it('receive, whatever year stands between', () => {
    for (const words of [
      'các đơn vị có thành tích xuất sắc năm 2027, gồm:',
      'các đơn vị dẫn đầu phong trào thi đua năm 2027 gồm',
      'các tập thể đã có thành tích xuất sắc trong phong trào thi đua năm 2027 là:',
    ])
      expect(given(words)).toEqual(['Cờ thi đua → Sở Y tế 2027', 'Cờ thi đua → Sở Nội vụ 2027']);
  });
  it('do not behind words that say something else', () =>
    expect(given('các đơn vị có thành tích xuất sắc năm 2027; dự lễ có')).toEqual([]));
});

describe('persons in a list of those who receive', () => {
  const officials = (text: string) => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  it('are no guests', () => {
    expect(officials('UBND tỉnh tặng Bằng khen cho 2 cá nhân gồm ông Tô Hải, ông Kiều Phú.')).toEqual([]);
    expect(officials('UBND tỉnh tặng Bằng khen cho 2 cá nhân, gồm các ông: Tô Hải, Kiều Phú.')).toEqual([]);
  });
  it('are where the list says who came', () =>
    expect(officials('Tham dự lễ trao Bằng khen gồm ông Tô Hải, Giám đốc Sở Y tế.')).toEqual(['Tô Hải attend']));
});
