import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Pages that ask the people about proposals, lists that go over the lines of a division, and names as papers write them.

/** "recommended Tô Hải: Bằng khen" of each award. */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ status, recipient_full, recipient, count, award }) =>
      `${status} ${recipient_full ?? recipient ?? `#${count}`}: ${award}`,
  );

describe('what a page asks the people about', () => {
  const ASKS = 'Sở Nội vụ tỉnh Bến Đá vừa có văn bản lấy ý kiến nhân dân về việc khen thưởng các tập thể, cá nhân.\n\n';
  it.each([
    [
      'Theo đó, tặng Huân chương Lao động hạng Nhì cho Trường THPT Tân Khê.',
      'recommended Trường THPT Tân Khê: Huân chương Lao động hạng Nhì',
    ],
    [
      'Tặng Huân chương Lao động hạng Ba cho ông Tô Văn Hải - Giám đốc Sở Y tế.',
      'recommended Tô Văn Hải: Huân chương Lao động hạng Ba',
    ],
    [
      'Trong đó, truy tặng Huân chương Độc lập hạng Ba cho ông Hà Văn Lý (quê quán: xã Tân Khê).',
      'recommended Hà Văn Lý: Huân chương Độc lập hạng Ba',
    ],
    // what somebody has given is no part of what is asked
    [
      'Năm 2019, Chủ tịch nước đã tặng Huân chương Lao động hạng Ba cho Sở Y tế.',
      'awarded Sở Y tế: Huân chương Lao động hạng Ba',
    ],
    [
      'Trước đó, Sở Y tế đã được tặng Bằng khen của Bộ trưởng Bộ Y tế.',
      'awarded Sở Y tế: Bằng khen của Bộ trưởng Bộ Y tế',
    ],
  ])('%s', (told, award) => expect(awardsOf(ASKS + told)).toEqual([award]));

  it.each([
    [
      'Sở Nội vụ lấy ý kiến nhân dân trên Báo Bến Đá về truy tặng Huân chương Độc lập hạng Ba cho ông Hà Văn Lý.',
      'recommended Hà Văn Lý: Huân chương Độc lập hạng Ba',
    ],
    // a hearing about something else, and a ceremony beside it
    [
      'Ngày 5/6, UBND xã lấy ý kiến nhân dân đối với đồ án quy hoạch. \n\nTặng Giấy khen cho ông Hà Văn Lý.',
      'awarded Hà Văn Lý: Giấy khen',
    ],
  ])('%s', (text, award) => expect(awardsOf(text)).toEqual([award]));
});

describe('who gives looks at it first', () => {
  it.each([
    'xem xét, truy tặng',
    'xét và truy tặng',
    'xem xét, quyết định trao tặng',
    'xem xét quyết định tặng thưởng',
  ])('trình cấp có thẩm quyền %s', (words) => {
    const text = `Sở Nội vụ đang xác lập hồ sơ để trình cấp có thẩm quyền ${words} Huân chương Độc lập hạng Ba cho ông Hà Văn Lý.`;
    expect(awardsOf(text)).toEqual(['recommended Hà Văn Lý: Huân chương Độc lập hạng Ba']);
  });
});
