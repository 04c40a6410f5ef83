import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Titles, numbers, kinds and authors of papers and pages. Each pair: what must come out, then a text that differs in what the rule asks for.

const docOf = (text: string): ReturnType<typeof recordOf>['doc'] => recordOf(text).doc;
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

describe('the sign of a number', () => {
  const number = (written: string): string | null =>
    docOf(`SỞ Y TẾ LAM HẢI\nSố: ${written}\n\nTỜ TRÌNH\nVề việc tặng Cờ thi đua\n\nKính gửi: UBND tỉnh\n`).number;
  it.each(['417/TTr-SYT(TH)', '512/TTr-CTĐ V'])('has its desk, its bloc: %s', (written) =>
    expect(number(written)).toBe(written),
  );
  it.each([
    ['417/TTr-SYT (kèm phụ lục)', '417/TTr-SYT'],
    ['512/TTr-SYT V', '512/TTr-SYT'],
  ])('unlike %s', (written, sign) => expect(number(written)).toBe(sign));
});

describe('number and date in a bracket under the title', () => {
  const plan = (bracket: string): ReturnType<typeof recordOf>['doc'] =>
    docOf(
      `LIÊN HIỆP HỘI LAM HẢI\nKHỐI THI ĐUA SỐ 3\n\nBÁO CÁO\nTổng kết phong trào thi đua năm 2027\n${bracket}\n\nI. KẾT QUẢ\nKhối có 5 đơn vị.\nII. PHƯƠNG HƯỚNG\nKhối tiếp tục thi đua.\n`,
    );
  it('are those of the paper', () =>
    expect(plan('(Số 01/BC-KTĐ ngày 09/3/2028)')).toMatchObject({ number: '01/BC-KTĐ', published: '2028-03-09' }));
  it('unlike what it goes by', () =>
    expect(plan('(Theo Công văn số 01/SNV ngày 09/3/2028)')).toMatchObject({ number: null }));
});

describe('the title of a paper whose form has its subject beside it', () => {
  const title = (lines: string): string | null =>
    docOf(`${MOTTO}\n${lines}\n\nHôm nay, ngày 14/01/2028, tại Sở Y tế, Khối họp.\n`).title;
  it.each([
    [
      'BIÊN BẢN KIỂM PHIẾU VÀ BÌNH XÉT\n      của Khối thi đua số 7',
      'BIÊN BẢN KIỂM PHIẾU VÀ BÌNH XÉT của Khối thi đua số 7',
    ],
    ['BIÊN BẢN HỌP HỘI ĐỒNG\nPhiên thứ 3 - năm 2027', 'BIÊN BẢN HỌP HỘI ĐỒNG Phiên thứ 3 - năm 2027'],
  ])('goes on with whose and which: %s', (lines, whole) => expect(title(lines)).toBe(whole));
  it('unlike a line that opens the text', () =>
    expect(title('BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\nPhiên họp bắt đầu lúc 8 giờ')).toBe(
      'BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG',
    ));
});

describe('the title of a submission', () => {
  const title = (head: string, form: string): string | null =>
    docOf(`SỞ Y TẾ LAM HẢI\nSố: 41/TTr-SYT\n${head}\n${form}\n\nKính gửi: UBND tỉnh Lam Hải\n`).title;
  it('is what stands under the name of the form and of what goes with it', () =>
    expect(title('', 'TỜ TRÌNH KÈM DANH SÁCH TRÍCH NGANG\nđề nghị tặng Bằng khen năm 2027')).toBe(
      'đề nghị tặng Bằng khen năm 2027',
    ));
  it('unlike a form with its subject', () =>
    expect(title('', 'TỜ TRÌNH ĐỀ NGHỊ TẶNG BẰNG KHEN\nđối với các đơn vị năm 2027')).not.toBe(
      'đối với các đơn vị năm 2027',
    ));
  it('else the one beside the number, past a quotation', () =>
    expect(title('V/v đề nghị khen thưởng phong trào\n“Vì môi trường” năm 2027\n', 'TỜ TRÌNH')).toBe(
      'V/v đề nghị khen thưởng phong trào “Vì môi trường” năm 2027',
    ));
  it('unlike where the form has its own', () =>
    expect(title('V/v khen thưởng\n', 'TỜ TRÌNH\nVề việc tặng Bằng khen năm 2027')).toBe(
      'Về việc tặng Bằng khen năm 2027',
    ));
});

describe('the headline of a page', () => {
  const HEADLINE = 'Khối thi đua các bệnh viện: nửa chặng đường nhìn lại';
  const TEXT =
    '\nSáng 16/7, Khối thi đua các bệnh viện tỉnh Lam Hải sơ kết 6 tháng đầu năm 2027 với sáu đơn vị thành viên.\n';
  it('stands under a slogan of the house', () =>
    expect(
      docOf(`BỆNH VIỆN PHỔI TỈNH LAM HẢI\nTận tâm - Chuyên nghiệp\n\n${HEADLINE}\n16/07/2027 - 10:42\n${TEXT}`).title,
    ).toBe(HEADLINE));
  it('unlike a line with no day under the next one', () =>
    expect(docOf(`BỆNH VIỆN PHỔI TỈNH LAM HẢI\nTận tâm - Chuyên nghiệp\n\n${TEXT}`).title).not.toBe(TEXT));
  it('stands under two offices, the lower of which publishes', () =>
    expect(
      docOf(
        `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO QUẬN 12\nTRƯỜNG THCS BẾN ĐÁ\n\nTHẦY TRÒ NÔ NỨC ĐÓN CỜ THI ĐUA\nThứ Hai, ngày 22-11-2027\n${TEXT}`,
      ),
    ).toMatchObject({ title: 'THẦY TRÒ NÔ NỨC ĐÓN CỜ THI ĐUA', publisher: 'TRƯỜNG THCS BẾN ĐÁ' }));
  it.each([
    ['Giới thiệu | Lịch sử hình thành Trường THPT Bến Đá', 'Lịch sử hình thành Trường THPT Bến Đá', 'other'],
    ['Khen | Lịch sử hình thành Trường THPT Bến Đá', 'Khen | Lịch sử hình thành Trường THPT Bến Đá', 'news'],
  ])('%s', (line, title, kind) =>
    expect(
      docOf(
        `${line}\n\nTrường THPT Bến Đá ra đời theo quyết định của UBND tỉnh Lam Hải ngày 20/07/2004, học sinh đến từ bốn xã.\nTrường được UBND tỉnh tặng Bằng khen.\n`,
      ),
    ).toMatchObject({ title, kind }),
  );
  it('is none where the page was not there yet', () =>
    expect(docOf(`Loading...\nĐường dây nóng: 0218 3874 000\n${TEXT}`).title).toBeNull());
});

describe('the desk of who wrote', () => {
  const page = (source: string): ReturnType<typeof recordOf>['doc'] =>
    docOf(
      `Khối ngân hàng I ký giao ước thi đua năm 2027\n\nSáng 16/7, các ngân hàng trong khối đã ký giao ước thi đua năm 2027 tại Lam Hải.\n\n${source}\n`,
    );
  it('publishes nothing', () =>
    expect(page('Nguồn: Hoàng Vĩnh Phúc - Phòng Nghiệp vụ')).toMatchObject({
      byline: 'Hoàng Vĩnh Phúc',
      publisher: null,
    }));
  it('unlike a newspaper', () =>
    expect(page('Nguồn: Hoàng Vĩnh Phúc - Báo Lam Hải')).toMatchObject({ publisher: 'Báo Lam Hải' }));
});
