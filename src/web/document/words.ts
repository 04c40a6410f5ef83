import { counted } from '../words/counted.js';
import { spoken } from '../words/words.js';

interface Changes {
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
}

const shortened = (said: string): string => (said.length > 120 ? `${said.slice(0, 120)}…` : said);

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
    furtherKeys: [
      ['1 2 3 …', 'chọn lý do, chọn loại mục'],
      ['Alt+← →', 'khi đang sửa: dời cuối chữ'],
      ['Alt+Shift+← →', 'khi đang sửa: dời đầu chữ'],
      ['Alt+↑ ↓', 'khi đang sửa: sang chỗ khác có cùng chữ'],
      [']', 'văn bản sau trong việc cần soát'],
    ],
    queueKeys: [['[', 'về việc cần soát']],
    copyAddress: 'Chép địa chỉ',
    copied: (of: 'words' | 'claim' | 'document', copied: boolean) =>
      `${copied ? 'Đã chép địa chỉ' : 'Thanh địa chỉ của trình duyệt đang có địa chỉ'} của ${
        { words: 'những chữ đang chọn', claim: 'mục đang chọn', document: 'văn bản này' }[of]
      }; gửi cho ai thì người ấy mở đúng chỗ.`,
    wordsShown: (said: string) => `Địa chỉ này chỉ vào chữ: “${shortened(said)}”`,
    wordsGone: 'Những chữ mà địa chỉ này chỉ vào không còn trong văn bản: văn bản đã được đọc lại.',
    wholeDocument: 'cả văn bản',
    onItsWay: 'Mục này đang được lưu.',
    nothingChanged: 'Chưa có gì khác; nếu đúng rồi thì bấm “Đúng”.',
    keptHere: 'Chưa gửi được; đang giữ ở máy này.',
    unsent: (count: number) => `${count} việc chưa gửi`,
    offline: (count: number) =>
      `Mất kết nối. ${count} việc vừa soát được giữ ở máy này và sẽ tự gửi lại theo thứ tự; cứ soát tiếp.`,
    signedOut: (count: number) =>
      `Phiên đăng nhập đã hết. ${count} việc vừa soát được giữ ở máy này; đăng nhập lại là gửi.`,
    sendNow: 'Gửi ngay',
    notTaken: 'Không lưu được:',
    putAside: 'Bỏ',
    goOn: 'Sửa tiếp',
    leftForm: (about: string) => `Bạn còn sửa dở: ${about}.`,
    letterKeys: 'Phím một chữ',
    letterKeysOn: 'Dùng phím một chữ (a, x, e, j, k …) ở trang văn bản',
    letterKeysHint:
      'Tắt nếu bạn nhập bằng giọng nói hay hay chạm nhầm phím. Mũi tên, Enter, Ctrl+Z, Ctrl+Y vẫn dùng được. Chỉ áp dụng cho trình duyệt này.',
    pageFault: 'Trang này gặp lỗi',
    pageFaultLead:
      'Những gì bạn đã soát không mất: phần chưa gửi vẫn được giữ ở máy này. Hãy tải lại trang; nếu vẫn lỗi, về danh sách và báo người quản trị dòng chữ bên dưới.',
    reload: 'Tải lại trang',
    toDocuments: 'Về danh sách văn bản',
    faultDetails: 'Chi tiết cho người quản trị',
    similar: 'Áp dụng cho mục tương tự',
    alsoIn: (count: number, more: boolean) => `Còn ${count}${more ? '+' : ''} mục cùng chữ, cùng quy tắc, chưa soát.`,
    showThem: 'Xem và áp dụng',
    noSimilar: 'Không có mục nào.',
    nothingSayable: 'Hãy sửa hoặc bác một mục trước.',
    moreSimilar: 'Còn nữa; áp dụng xong hãy xem tiếp.',
    applyTo: (count: number) => `Áp dụng cho ${count} mục`,
    applied: (count: number) => `Đã áp dụng cho ${count} mục; một lần hoàn tác là rút lại cả.`,
    scope: 'Tìm trong phạm vi',
    onlyIn: (what: string) => `chỉ ${what}`,
    untilYear: 'đến năm',
    versions: 'Các lần đọc, trích',
    nearCopies: (count: number) => `${count} bản gần trùng`,
    wholeGroup: 'Khác nhau ở đâu, có phải bản trùng không',
    claimCount: (count: number) => `${count} mục`,
    versionChanges: ({ gained, lost, changed }: Changes) =>
      `thêm ${gained}, mất ${lost}, đổi ${changed} mục so với lần trước`,
    counts: 'đang dùng',
    originalPage: 'Trang gốc',
    showOriginal: 'Xem trang gốc bên cạnh',
    pageBefore: 'Trang trước',
    pageAfter: 'Trang sau',
    pageOf: (page: number, count: number) => `Trang ${page}/${count}`,
    pageOnly: 'Không tìm được chữ trên trang này; chỉ có hình trang.',
    signInAgain: 'Đăng nhập lại',
    signInAgainLead: 'Phiên đăng nhập đã hết. Trang và những gì bạn đang gõ vẫn còn nguyên.',
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
    furtherKeys: [
      ['1 2 3 …', 'choose a reason, the kind of a claim'],
      ['Alt+← →', 'while amending: move the end of the words'],
      ['Alt+Shift+← →', 'while amending: move their start'],
      ['Alt+↑ ↓', 'while amending: the same words elsewhere'],
      [']', 'next document of the queue'],
    ],
    queueKeys: [['[', 'back to the queue']],
    copyAddress: 'Copy the address',
    copied: (of: 'words' | 'claim' | 'document', copied: boolean) =>
      `${copied ? 'Copied the address' : 'The address bar has the address'} of ${
        { words: 'the selected words', claim: 'the chosen claim', document: 'this document' }[of]
      }; whoever opens it finds the place.`,
    wordsShown: (said: string) => `This address leads to the words “${shortened(said)}”`,
    wordsGone: 'The words that this address leads to are no longer in the text: the document was read anew.',
    wholeDocument: 'the whole document',
    onItsWay: 'This claim is being saved.',
    nothingChanged: 'Nothing differs yet; if it is right, press “Right”.',
    keptHere: 'Not sent yet; it is kept on this machine.',
    unsent: (count: number) => `${count} not sent`,
    offline: (count: number) =>
      `No connection. What you said (${count}) is kept on this machine and sent again in order by itself; just go on.`,
    signedOut: (count: number) =>
      `Your session has ended. What you said (${count}) is kept on this machine; sign in again and it is sent.`,
    sendNow: 'Send now',
    notTaken: 'Not saved:',
    putAside: 'Put aside',
    goOn: 'Go on with it',
    leftForm: (about: string) => `You left a form open: ${about}.`,
    letterKeys: 'Single-letter keys',
    letterKeysOn: 'Use single letters (a, x, e, j, k …) on the page of a document',
    letterKeysHint:
      'Turn them off if you dictate or often press a key by mistake. Arrows, Enter, Ctrl+Z and Ctrl+Y still work. Kept in this browser alone.',
    pageFault: 'This page has a fault',
    pageFaultLead:
      'Nothing that you said is lost: what was not sent is kept on this machine. Load the page again; if it fails again, go back to the list and give your administrator the line below.',
    reload: 'Load again',
    toDocuments: 'To the documents',
    faultDetails: 'Details for the administrator',
    similar: 'Apply to similar claims',
    alsoIn: (count: number, more: boolean) =>
      `${count}${more ? '+' : ''} more claims with the same words by the same rule, not reviewed.`,
    showThem: 'Look at them and apply',
    noSimilar: 'There are none.',
    nothingSayable: 'Amend or reject a claim first.',
    moreSimilar: 'There are more; apply, and look again.',
    applyTo: (count: number) => `Apply to ${count}`,
    applied: (count: number) => `Applied to ${count}; one undo takes all of it back.`,
    scope: 'Where to look',
    onlyIn: (what: string) => `${what} only`,
    untilYear: 'to',
    versions: 'Readings and extractions',
    nearCopies: (count: number) => `${count} near copies`,
    wholeGroup: 'What differs between them, and whether they are copies',
    claimCount: (count: number) => counted(count, 'claim'),
    versionChanges: ({ gained, lost, changed }: Changes) =>
      `${gained} gained, ${lost} lost, ${changed} changed since the one before`,
    counts: 'counts',
    originalPage: 'Page of the original',
    showOriginal: 'Show the page of the original beside',
    pageBefore: 'Page before',
    pageAfter: 'Next page',
    pageOf: (page: number, count: number) => `Page ${page} of ${count}`,
    pageOnly: 'The words were not found on this page; it is shown as a picture only.',
    signInAgain: 'Sign in again',
    signInAgainLead: 'Your session has ended. The page, and what you are typing, is still here.',
    moveEnds: 'Alt+← → moves where the words end, with Shift where they begin; Alt+↑ ↓ takes them at another place.',
  },
);
