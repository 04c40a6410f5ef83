import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeExplanation } from '../src/cli/explain.js';
import { REASONS } from '../src/cli/left-reasons.js';
import { BASES } from '../src/domain/claim.js';
import { explain } from '../src/extract/explain.js';
import { extract } from '../src/extract/extract.js';
import { readDocument } from '../src/read/read.js';

const documentOf = (text: string) => readDocument(new TextEncoder().encode(text), { name: 'bao.txt' });

/** What a text leaves: "award «Cờ thi đua» planned". */
async function leftOf(text: string): Promise<string[]> {
  const document = await documentOf(text);
  return explain(document).sentences.flatMap(({ left }) =>
    left.map(({ kind, span, reason }) => `${kind} «${document.text.slice(span.start, span.end)}» ${reason}`),
  );
}

const PAPER = `UBND TỈNH KIM LŨNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/QĐ-UBND

QUYẾT ĐỊNH
Về việc khen thưởng năm 2027

CHỦ TỊCH UBND TỈNH

Căn cứ Quy chế xét tặng Cờ thi đua;

QUYẾT ĐỊNH:

Điều 1. Tặng Bằng khen cho Sở Y tế.

CHỦ TỊCH

Tô Văn Hải
`;

const TABLE = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nDANH SÁCH\n\n';

describe('what is left, and why', () => {
  it.each([
    // A claim of its own.
    ['UBND tỉnh chưa tặng Cờ thi đua cho Bưu điện tỉnh năm 2027.', ['name «UBND tỉnh» unasked']],
    // No refusal, and not taken back yet.
    ['Bưu điện tỉnh chưa được tặng Cờ thi đua.', ['name «Bưu điện tỉnh» refused', 'award «Cờ thi đua» refused']],
    [
      'Đề nghị thu hồi Bằng khen đã tặng cho Bưu điện tỉnh.',
      ['award «Bằng khen» revoked', 'name «Bưu điện tỉnh» revoked'],
    ],
    [
      'Nếu hoàn thành chỉ tiêu, Sở Y tế được tặng Cờ thi đua.',
      ['name «Sở Y tế» conditional', 'award «Cờ thi đua» conditional'],
    ],
    ['Sở Y tế phấn đấu đạt Cờ thi đua.', ['name «Sở Y tế» planned', 'award «Cờ thi đua» planned']],
    [
      'Sở Y tế sẽ được Bộ Y tế tặng Cờ thi đua.',
      ['name «Sở Y tế» ahead', 'name «Bộ Y tế» unasked', 'award «Cờ thi đua» ahead'],
    ],
    ['Mỗi khối đề nghị tặng Cờ thi đua cho Sở Y tế.', ['award «Cờ thi đua» quota', 'name «Sở Y tế» quota']],
    ['Tiêu chuẩn Cờ thi đua do Sở Y tế soạn.', ['award «Cờ thi đua» procedure', 'name «Sở Y tế» unasked']],
    ['Cờ thi đua treo ở Sở Y tế.', ['award «Cờ thi đua» unsaid', 'name «Sở Y tế» unasked']],
    ['Các đơn vị được tặng Cờ thi đua.', ['award «Cờ thi đua» no-recipient']],
    ['Tặng Bằng khen cho các tập thể (có danh sách kèm theo).', ['award «Bằng khen» unlisted']],
    ['Sở Y tế được khen thưởng.', ['name «Sở Y tế» unasked', 'verb «khen thưởng» no-award']],
    ['Hội nghị bình bầu các danh hiệu thi đua.', ['award «danh hiệu thi đua» no-award']],
    [
      'Tặng Bằng khen cho Sở Y tế. Mưa. Tặng Bằng khen cho Sở Y tế.',
      ['award «Bằng khen» repeated', 'name «Sở Y tế» repeated'],
    ],
    ['Thuế tỉnh làm Khối trưởng.', ['name «Thuế tỉnh» no-bloc', 'role «Khối trưởng» no-bloc']],
    ['Khối thi đua số 3 họp. Khối trưởng phát biểu.', ['role «Khối trưởng» no-holder']],
    [
      'Khối thi đua số 3 họp. Thành viên Khối gồm: Sở Y tế.',
      ['member «Thành viên» no-members', 'name «Sở Y tế» no-members'],
    ],
    [
      'Khối thi đua số 3 họp. Bốn đơn vị thành viên của Khối đăng ký như sau:\n- Sở Y tế: tốt;\n- Thuế tỉnh: khá.',
      ['member «Bốn» miscounted', 'verb «đăng ký» no-award'],
    ],
    ['Khối thi đua số 3 họp. Khối hoạt động sôi nổi.', ['bloc «Khối» nothing-asked']],
    ['Khối các ngân hàng tỉnh họp năm 2027.', ['bloc «Khối các ngân hàng tỉnh» unsure-bloc']],
    [
      'Khối thi đua số 3 đề nghị tặng Cờ thi đua cho Thuế tỉnh. Khối cảm ơn Thuế tỉnh và Sonadezi Long Bình.',
      ['name «Thuế tỉnh» named-elsewhere', 'name «Sonadezi Long Bình» unasked'],
    ],
    [PAPER, ['verb «khen thưởng» no-award', 'award «Cờ thi đua» zone']],
    [
      'Sở Y tế họp.\n\nSáng nay, Sở Y tế họp.\n\nTin liên quan:\nTrao Cờ thi đua cho Điện lực Năm Căn',
      ['award «Cờ thi đua» zone'],
    ],
    [
      `${TABLE}STT | Số điểm | Hình thức\n1 | 98 | Bằng khen\n2 | 97 | Cờ thi đua`,
      ['verb «khen thưởng» no-award', 'award «Bằng khen» table', 'award «Cờ thi đua» table'],
    ],
    [
      `${TABLE}STT | Tên đơn vị | Hình thức\n1 | Sở Y tế | Bằng khen\n2 | Thuế tỉnh | Không nhận Cờ thi đua`,
      ['name «Thuế tỉnh» refused', 'verb «Không nhận» refused'],
    ],
    [
      'Khối thi đua số 3 suy tôn, tặng Bằng khen cho 02 tập thể:\n- Sở Y tế;\n- Thuế tỉnh: 01/05 phiếu (không nhận).',
      ['name «Thuế tỉnh» refused', 'verb «(không nhận)» refused'],
    ],
  ])('%s', async (text, left) => {
    expect(await leftOf(text)).toEqual(left);
  });

  it('is nothing where claims hold every trigger and name', async () => {
    expect(await leftOf('Khối thi đua số 3 đề nghị UBND tỉnh tặng Cờ thi đua cho Bưu điện tỉnh năm 2027.')).toEqual([]);
    expect(await leftOf('Trời hôm nay đẹp.')).toEqual([]);
  });

  it('leaves alone verbs that other words only look like', async () => {
    expect(await leftOf('Sở Y tế trình bày chương trình thi đua, khen thưởng.')).toEqual([]);
  });
});

const MEETING = `Chiều 5-12, Khối thi đua số 3 tổng kết năm 2027 tại Sở Y tế. Khối đề nghị tặng Cờ thi đua cho 2 tập thể.

Khối phấn đấu đạt Huân chương Lao động hạng Nhì.

(Báo Kim Lũng, ngày 6/12/2027)
`;

describe('an explanation', () => {
  it('has the claims of extract, and every basis with the words that it rests on', async () => {
    const document = await documentOf(MEETING);
    const context = { published: '2027-12-06', publisher: null, province: null };
    const explanation = explain(document, context);
    expect(explanation.claims).toEqual(extract(document, context));
    const bases = new Set(explanation.claims.flatMap((claim) => claim.arguments.map(({ basis }) => basis)));
    expect([...bases].sort()).toEqual([...BASES].sort());

    const text = describeExplanation('bao.txt', document, explanation);
    expect(text).toMatch(/^bao\.txt: \d claims, 1 sentence with something left\n/);
    expect(text).toMatch(/\n\n\d {2}award by award\.recipient-behind, confidence \d{3}, set off by «đề nghị» 66-73\n/);
    for (const line of [
      'award «Cờ thi đua» 79-89 · stated',
      'recipient «2 tập thể» 94-103, counted and not named · stated',
      'recipient_kind org · inferred: «2 tập thể» 94-103',
      'bloc Khối thi đua số 3 · from the context: «Khối thi đua số 3» 12-29',
      'date 2027-12-05 · from the publication date: «5-12» 6-10',
      'status «đề nghị» 66-73 = recommended · stated',
    ])
      expect(text).toContain(`\n   ${line}\n`);
    expect(text).toMatch(
      /\n\nLeft unclaimed:\n\nbody 106-154: Khối phấn đấu đạt .*\n {3}award «Huân chương Lao động hạng Nhì» 124-153: a plan\n\n$/,
    );
  });

  it('quotes the original where its diacritics were put back', async () => {
    const text = 'Khoi thi dua so 3 tong ket nam 2027. UBND tinh khong tang Co thi dua cho 4 don vi.';
    const document = await documentOf(text);
    expect(explain(document).claims).toEqual(extract(document));
    expect(await leftOf(text)).toContain('award «Co thi dua» refused');
  });

  it('quotes the scan where misread words were put right', async () => {
    const text =
      'Kh ối thi đua số 3 tổug kết năm 2027, cáe đơn vị dã bìuh xét. UBND tỉnh không tặng Cờ thi đưa cho 4 đơn vị.';
    const document = await documentOf(text);
    expect(explain(document).claims).toEqual(extract(document));
    expect(await leftOf(text)).toContain('award «Cờ thi đưa» refused');
  });
});

it('every reason is told in docs/commands.md', () => {
  const page = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8');
  expect([...Object.keys(REASONS), 'zone'].filter((reason) => !page.includes(`\`${reason}\``))).toEqual([]);
});
