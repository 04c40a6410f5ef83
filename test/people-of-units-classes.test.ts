import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Who receives where the people of a unit or of a place stand before its name.

describe('persons whom nobody names or counts', () => {
  const given = (who: string): string[] => awardLines(`${who} được UBND tỉnh tặng Bằng khen.`);
  it('receive nothing for their unit', () => {
    expect(given('Các bác sĩ Bệnh viện Bến Đá và Bệnh viện Tân Khê')).toEqual([]);
    expect(given('Nhiều cán bộ, giáo viên Trường THPT Bến Đá')).toEqual([]);
    expect(given('Một số cán bộ Sở Y tế')).toEqual([]);
    expect(given('Các y, bác sĩ Bệnh viện Bến Đá')).toEqual([]);
    expect(given('Các em học sinh Trường THPT Bến Đá')).toEqual([]);
  });
  it('receive nothing behind the award', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen cho các giáo viên Trường THPT Bến Đá.')).toEqual([]));
  it('are the unit where they stand together', () => {
    expect(given('Tập thể các bác sĩ Bệnh viện Bến Đá')).toEqual(['Bằng khen → Bệnh viện Bến Đá']);
    expect(given('Cán bộ, giáo viên Trường THPT Bến Đá')).toEqual(['Bằng khen → Trường THPT Bến Đá']);
  });
  it('are others than who is named', () => expect(given('Các Trường THPT Bến Đá, Tân Khê')).toHaveLength(2));
});

describe('all of a sector, the young, the army', () => {
  const given = (who: string): string[] => awardLines(`${who} được Chủ tịch nước tặng Huân chương Lao động hạng Ba.`);
  it('of a place receive as one', () => {
    for (const who of ['Ngành Y tế tỉnh Lam Hải', 'Tuổi trẻ huyện Bến Đá', 'Lực lượng vũ trang huyện Bến Đá'])
      expect(given(who)).toEqual([`Huân chương Lao động hạng Ba → ${who}`]);
    expect(awardLines('UBND tỉnh tặng Bằng khen cho ngành Giáo dục huyện Bến Đá.')).toEqual([
      'Bằng khen → ngành Giáo dục huyện Bến Đá',
    ]);
  });
  it('are where somebody works', () =>
    expect(given('Trong ngành Y tế tỉnh Lam Hải, bà Hà Nhàn')).toEqual(['Huân chương Lao động hạng Ba → Hà Nhàn']));
  it('are what a place is called after', () =>
    expect(given('Huyện Bến Đá')).toEqual(['Huân chương Lao động hạng Ba → Huyện Bến Đá']));
});

describe('somebody who serves', () => {
  const given = (who: string): string[] => awardLines(`UBND huyện tặng Giấy khen cho ${who}.`);
  it('is named behind what in', () => {
    for (const who of ['chiến sĩ Cảnh sát PCCC', 'cán bộ Cảnh sát giao thông', 'cán bộ Công an xã', 'nhân viên y tế'])
      expect(given(`${who} Tô Văn Hải`)).toEqual(['Giấy khen → Tô Văn Hải']);
  });
  it('is nobody before a place', () =>
    expect(given('cán bộ Công an huyện Bến Đá')).toEqual(['Giấy khen → Công an huyện Bến Đá']));
});

describe('a team behind its people', () => {
  const later = (who: string): string[] =>
    awardLines(`${who} vẫn ngày đêm bám bản.\n\nNhững năm qua, Đội được Thủ tướng Chính phủ tặng Bằng khen.`);
  it('is meant by its head', () =>
    expect(later('Cán bộ, chiến sĩ Đội Cảnh sát hình sự Công an huyện Bến Đá')).toEqual([
      'Bằng khen → Đội Cảnh sát hình sự Công an huyện Bến Đá',
    ]));
  it('is none where a place stands', () => expect(later('Nhân dân xã Bến Đá')).toEqual([]));
});

describe('a team of the police before a comma', () => {
  const given = (who: string): string[] => awardLines(`Giám đốc Công an tỉnh tặng Giấy khen cho ${who}.`);
  it('is none of a commune', () =>
    expect(given('Đội Cảnh sát hình sự, Công an xã Bến Đá')).toEqual([
      'Giấy khen → Đội Cảnh sát hình sự',
      'Giấy khen → Công an xã Bến Đá',
    ]));
  it('is one of a district', () =>
    expect(given('Đội Cảnh sát hình sự, Công an huyện Bến Đá')).toEqual([
      'Giấy khen → Đội Cảnh sát hình sự, Công an huyện Bến Đá',
    ]));
});

describe('a central hospital', () => {
  it('has its rank in small letters in its name', () =>
    expect(awardLines('UBND tỉnh tặng Cờ thi đua cho Bệnh viện Đa khoa trung tâm Lam Hải.')).toEqual([
      'Cờ thi đua → Bệnh viện Đa khoa trung tâm Lam Hải',
    ]));
  it('is none where a centre follows', () =>
    expect(awardLines('UBND tỉnh tặng Cờ thi đua cho Bệnh viện Đa khoa Bến Đá, Trung tâm Y tế Tân Khê.')).toHaveLength(
      2,
    ));
});
