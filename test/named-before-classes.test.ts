import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Who receives, where the words behind the award name nobody: each beside one that differs as little as possible and must not match.

const receives = (text: string): string[] => awardLines(text).map((line) => line.replace(/.*→ /, ''));

describe('whose deed the sentence opens with', () => {
  it('receives what is given for it', () => {
    expect(receives('Ghi nhận hành động dũng cảm của anh Tô Văn Hải, UBND tỉnh đã tặng Bằng khen.')).toEqual([
      'Tô Văn Hải',
    ]);
    expect(receives('Em Tô Văn Hải cứu bạn. Cảm kích trước hành động của em, Tỉnh đoàn đã tặng Bằng khen.')).toEqual([
      'Tô Văn Hải',
    ]);
  });
  it('does not where somebody else is named behind the award', () =>
    expect(receives('Ghi nhận đóng góp của anh Tô Văn Hải, UBND tỉnh đã tặng Bằng khen cho Sở Y tế.')).toEqual([
      'Sở Y tế',
    ]));
});

describe('who is praised right before', () => {
  it('receives', () =>
    expect(receives('UBND tỉnh đã khen thưởng vận động viên Hà Thị Nhàn và trao Bằng khen.')).toEqual(['Hà Thị Nhàn']));
  it('does not as a mere companion', () =>
    expect(receives('UBND tỉnh đã gặp vận động viên Hà Thị Nhàn và trao Bằng khen cho các đội.')).toEqual([]));
});

describe('somebody before a colon', () => {
  it('receives all of the list', () =>
    expect(
      receives('Đảng, Nhà nước đã tặng thưởng ông Tô Hải: Huân chương Sao vàng, Huân chương Hồ Chí Minh.'),
    ).toEqual(['Tô Hải', 'Tô Hải']));
  it('does not where he speaks', () =>
    expect(receives('Theo ông Tô Hải: Huân chương Sao vàng, Huân chương Hồ Chí Minh rất cao quý.')).toEqual([]));
});

describe('a decision handed out with the award', () => {
  it('is passed over', () =>
    expect(receives('Lãnh đạo xã trao quyết định và Giấy khen cho chị Hà Nhàn.')).toEqual(['Hà Nhàn']));
  it('gives nothing by itself', () => expect(receives('Lãnh đạo xã trao quyết định cho chị Hà Nhàn.')).toEqual([]));
});

describe('leaders beside those who receive', () => {
  it('get nothing', () =>
    expect(
      receives('Lãnh đạo Tỉnh ủy chụp ảnh lưu niệm cùng các tập thể, cá nhân được tặng Huân chương Lao động.'),
    ).toEqual([]));
  it('get it where they are those who do', () =>
    expect(receives('Phòng Tổ chức chụp đẹp, được tặng Bằng khen.')).toEqual(['Phòng Tổ chức']));
});

describe('the leaders of a unit that is called by its class', () => {
  it('give', () =>
    expect(
      receives('Chị Hà Nhàn, công nhân Công ty May Bến Đá, trả lại của rơi và được lãnh đạo Công ty tặng Giấy khen.'),
    ).toEqual(['Hà Nhàn']));
  it('receive where they are named so', () =>
    expect(receives('UBND tỉnh tặng Giấy khen cho tập thể lãnh đạo Công ty May Bến Đá.')).toEqual([
      'tập thể lãnh đạo Công ty May Bến Đá',
    ]));
});
