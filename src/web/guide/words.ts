import { spoken } from '../words/words.js';

/** What a reviewer learns to do, in this order. */
export const STEPS = ['choose', 'why', 'accept', 'amend', 'add', 'undo', 'keys'] as const;
export type Step = (typeof STEPS)[number];

interface Told {
  readonly title: string;
  readonly text: string;
}

/** The guide through a reviewer's work. */
export const useGuideWords = spoken(
  {
    guide: 'Tập soát trên văn bản mẫu',
    lead: 'Văn bản này được soạn ra để tập; những gì bạn làm ở đây không được lưu vào hồ sơ.',
    offer: 'Bạn mới dùng bàn làm việc? Hãy tập soát trên một văn bản mẫu: bảy bước, chừng năm phút, không lưu gì.',
    resumeOffer: (done: number, all: number) => `Bạn đang tập dở: ${done}/${all} bước.`,
    begin: 'Bắt đầu tập',
    resume: 'Tập tiếp',
    skip: 'Bỏ qua',
    again: 'Tập lại từ đầu',
    next: 'Xem xong, bước tiếp',
    stepOf: (step: number, all: number) => `Bước ${step}/${all}`,
    steps: 'Các bước',
    done: 'xong',
    finished:
      'Bạn đã làm qua mọi việc của người soát. Muốn tập lại lúc nào thì mở bảng phím (?). Việc thật đang đợi ở trang “Việc cần soát”.',
    toQueue: 'Sang “Việc cần soát”',
    step: {
      choose: {
        title: 'Chọn một mục',
        text: 'Bấm j (hoặc ↓) để sang mục sau, k (hoặc ↑) để lùi. Bấm chuột vào mục, hoặc vào chữ trong văn bản, cũng được.',
      },
      why: {
        title: 'Xem vì sao',
        text: 'Mục đang chọn kể từng ý, và chữ làm chứng được tô trong văn bản; ý nào suy ra thì ghi rõ là suy ra. Dưới cùng là quy tắc đã dùng và độ tin cậy.',
      },
      accept: {
        title: 'Xác nhận mục đúng',
        text: 'Mục đang chọn đúng như văn bản thì bấm a. Trang tự sang mục chưa soát tiếp theo.',
      },
      amend: {
        title: 'Sửa chữ bị cắt cụt',
        text: 'Mục thành viên “Sở Văn hóa” thiếu chữ: tên đủ là “Sở Văn hóa, Thể thao và Du lịch”. Chọn mục ấy, bấm e rồi Tab để sang ô “Đơn vị”. Ở ô ấy giữ Alt và bấm → cho đến hết tên, hoặc bôi đen cả tên trong văn bản. Bấm Enter để lưu.',
      },
      add: {
        title: 'Thêm mục còn thiếu',
        text: '“Hội Liên hiệp Phụ nữ tỉnh” cũng là thành viên nhưng chưa có mục. Bôi đen tên ấy trong văn bản, bấm m rồi 1. Không dùng chuột thì bấm m, 1 rồi gõ tên. Bấm Enter để lưu.',
      },
      undo: {
        title: 'Hoàn tác',
        text: 'Bấm u để rút lại việc vừa làm; bấm nữa thì lùi thêm một bước, U thì làm lại. Mọi việc đều rút lại được, cả hôm khác.',
      },
      keys: {
        title: 'Mở bảng phím',
        text: 'Bấm ? để xem mọi phím, Escape để đóng. Phần tập này mở lại được từ bảng ấy.',
      },
    } satisfies Record<Step, Told> as Record<Step, Told>,
  },
  {
    guide: 'Practise on a sample document',
    lead: 'This document was written to practise on; nothing that you do here goes into the record.',
    offer:
      'New to the desk? Practise reviewing on a sample document: seven steps, about five minutes, nothing is saved.',
    resumeOffer: (done: number, all: number) => `You left the practice at ${done} of ${all} steps.`,
    begin: 'Begin',
    resume: 'Go on',
    skip: 'Skip',
    again: 'Begin anew',
    next: 'Seen, next step',
    stepOf: (step: number, all: number) => `Step ${step} of ${all}`,
    steps: 'Steps',
    done: 'done',
    finished:
      'You have done all that a reviewer does. The sheet of keys (?) opens this practice again. The real work waits in the queue.',
    toQueue: 'To the queue',
    step: {
      choose: {
        title: 'Choose a claim',
        text: 'Press j (or ↓) for the next claim, k (or ↑) for the one before. A click on a claim, or on words of the text, does it too.',
      },
      why: {
        title: 'See why',
        text: 'The chosen claim tells what it says piece by piece, and the words that say so are marked in the text; what was inferred says so. At its foot stand the rule that made it and the confidence.',
      },
      accept: {
        title: 'Say that it is right',
        text: 'If the chosen claim says what the text says, press a. The page goes on to the next claim that nobody reviewed.',
      },
      amend: {
        title: 'Mend words that were cut short',
        text: 'The member “Sở Văn hóa” lacks words: its whole name is “Sở Văn hóa, Thể thao và Du lịch”. Choose it, press e, then Tab to get to the field “Unit”. There hold Alt and press → to the end of the name, or select the whole name in the text. Press Enter to save.',
      },
      add: {
        title: 'Add what is missing',
        text: '“Hội Liên hiệp Phụ nữ tỉnh” is a member too and has no claim. Select the name in the text, press m, then 1. Without a mouse press m, 1 and type the name. Press Enter to save.',
      },
      undo: {
        title: 'Take it back',
        text: 'Press u to take back what you said last; again goes one step further, U says it again. Everything can be taken back, on another day too.',
      },
      keys: {
        title: 'Open the sheet of keys',
        text: 'Press ? to see all keys, Escape to close. From that sheet this practice is opened again.',
      },
    },
  },
);
