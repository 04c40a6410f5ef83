import { spoken } from '../words/words.js';

/** What the page of a document says besides the words of all pages. */
export const useTableWords = spoken(
  {
    chooseKind: 'Thêm mục loại nào? Bấm số.',
    reasons: [
      'không có trong văn bản',
      'chỉ tiêu, kế hoạch, chưa có thật',
      'trùng với mục khác',
      'việc khác, đơn vị khác',
    ],
    reasonHint: 'Bấm số để chọn, hoặc gõ lý do khác.',
    noSuch: 'Không có giá trị này.',
    notInText: 'Văn bản không ghi như vậy: sẽ lưu là suy ra.',
    inThisDocument: 'trong văn bản này',
    moveEnds: 'Alt+← → dời cuối chữ, thêm Shift thì dời đầu; Alt+↑ ↓ sang chỗ khác có cùng chữ.',
  },
  {
    chooseKind: 'Add a claim of which kind? Press its number.',
    reasons: [
      'not in the text',
      'a target or plan, not a fact',
      'same as another claim',
      'another matter, another unit',
    ],
    reasonHint: 'Press a number, or type another reason.',
    noSuch: 'There is no such value.',
    notInText: 'The text does not say so: it is kept as inferred.',
    inThisDocument: 'in this document',
    moveEnds: 'Alt+← → moves where the words end, with Shift where they begin; Alt+↑ ↓ takes them at another place.',
  },
);
