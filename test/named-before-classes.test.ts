import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

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

describe('what a council passes, award by award', () => {
  const stages = (lead: string): string[] =>
    recordOf(
      [
        'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nSố: 24/TB-HĐTĐKT\n\nTHÔNG BÁO\nKết luận phiên họp của Hội đồng Thi đua - Khen thưởng tỉnh Bến Đá',
        lead,
        'Cờ thi đua của UBND tỉnh (01 tập thể):\n- Sở Y tế.',
        'Danh hiệu “Tập thể lao động xuất sắc” (02 tập thể):\n- Sở Nội vụ;\n- Sở Xây dựng.',
      ].join('\n\n'),
    ).awards.map(({ stage }) => String(stage));
  it('is of its stage in each list under what it agrees to', () =>
    expect(stages('1. Các trường hợp Hội đồng nhất trí đề nghị cấp có thẩm quyền khen thưởng:')).toEqual([
      'council',
      'council',
      'council',
    ]));
  it('is not where it only hears what is asked', () =>
    expect(stages('1. Các trường hợp được các Khối đề nghị cấp có thẩm quyền khen thưởng:')).not.toContain('council'));
});

describe('the name of a bloc', () => {
  it('ends before what else a paper rests on', () =>
    expect(
      recordOf(
        'Xét đề nghị của Khối thi đua Kinh tế - Kỹ thuật tỉnh Bến Đá và kết quả thẩm định hồ sơ, Sở Nội vụ đề nghị khen thưởng năm 2027.',
      ).blocs.map(({ name }) => name),
    ).toEqual(['Khối thi đua Kinh tế - Kỹ thuật tỉnh Bến Đá']));
  it('goes on with another field', () =>
    expect(
      recordOf('Khối thi đua Kinh tế và Kỹ thuật tỉnh Bến Đá tổng kết năm 2027.').blocs.map(({ name }) => name),
    ).toEqual(['Khối thi đua Kinh tế và Kỹ thuật tỉnh Bến Đá']));
});
