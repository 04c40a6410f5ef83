import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// What pages and scans do to a text, and what changes nothing in what it says.

/** A headline, its paragraphs, and what they say. */
interface Page {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly awards: readonly string[];
}

const PAGES: readonly Page[] = [
  {
    title: 'Khen thưởng đột xuất Ban chuyên án',
    paragraphs: [
      'Sáng 3/4/2021, Đại tá Ngô Văn Sơn, Giám đốc Công an tỉnh đã trao Giấy khen cho Phòng Cảnh sát hình sự Công an tỉnh vì có thành tích xuất sắc phá chuyên án ma túy.',
      'Trước đó, ngày 30/3/2021, Phòng Cảnh sát hình sự bắt giữ 3 đối tượng, thu giữ 300.000 viên ma túy. Dịp này, Công an huyện An Sơn cũng được tặng Giấy khen.',
    ],
    awards: ['Giấy khen → Phòng Cảnh sát hình sự Công an tỉnh 2021', 'Giấy khen → Công an huyện An Sơn 2021'],
  },
  {
    title: 'Cô giáo tâm huyết với nghề',
    paragraphs: [
      'Cô Đỗ Thị Thu, giáo viên Trường Tiểu học Tân Khê, có 25 năm gắn bó với nghề. Nhiều năm liền cô là giáo viên dạy giỏi cấp tỉnh.',
      'Cô được Bộ trưởng Bộ Giáo dục và Đào tạo tặng Bằng khen năm 2012, được Chủ tịch nước phong tặng danh hiệu Nhà giáo Ưu tú năm 2017.',
    ],
    awards: ['Bằng khen → Đỗ Thị Thu 2012', 'Nhà giáo Ưu tú → Đỗ Thị Thu 2017'],
  },
  {
    title: 'Thưởng nóng các chiến sĩ cảnh sát giao thông',
    paragraphs: [
      'Ngày 9/9/2022, Giám đốc Công an tỉnh Lam Hải tặng Giấy khen cho Thượng úy Nguyễn Đức Mạnh và Trung úy Lê Quang Huy, cán bộ Đội Cảnh sát giao thông Công an huyện Tân Khê.',
      'Hai chiến sĩ đã kịp thời đưa một cháu bé bị tai nạn đến bệnh viện cấp cứu.',
    ],
    awards: ['Giấy khen → Nguyễn Đức Mạnh 2022', 'Giấy khen → Lê Quang Huy 2022'],
  },
  {
    title: 'Truy tặng Huân chương Dũng cảm cho chiến sĩ',
    paragraphs: [
      'Ngày 14/10/2017, Chủ tịch nước đã ký quyết định truy tặng Huân chương Dũng cảm cho anh Lê Hữu Nghĩa, trú tại xã Hòa Tân, huyện An Sơn.',
      'Anh Nghĩa đã hy sinh khi cứu ba người dân bị lũ cuốn trôi vào ngày 11/10/2017.',
    ],
    awards: ['Huân chương Dũng cảm → Lê Hữu Nghĩa 2017'],
  },
];

type Habit = (page: Page) => string;
const lay =
  (change: (paragraph: string) => string, gap = '\n\n'): Habit =>
  ({ title, paragraphs }) =>
    [title, ...paragraphs.map(change)].join(gap);

/** Breaks a paragraph at a width. */
function wrap(text: string, width: number, end = '\n'): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join(end);
}

/** A line of its own behind the twentieth word. */
const withLine = (line: string): Habit =>
  lay((text) => {
    const words = text.split(' ');
    return words.length < 25 ? text : `${words.slice(0, 20).join(' ')}${line}${words.slice(20).join(' ')}`;
  });

const HABITS: Readonly<Record<string, Habit>> = {
  'no blank behind a stop': lay((text) => text.replace(/([\p{Ll}\d])\. (?=\p{Lu})/gu, '$1.')),
  'broken at 60': lay((text) => wrap(text, 60)),
  'broken at 72': lay((text) => wrap(text, 72)),
  'broken at 80': lay((text) => wrap(text, 80)),
  'broken at 80 without empty lines': lay((text) => wrap(text, 80), '\n'),
  'broken at 90 without empty lines': lay((text) => wrap(text, 90), '\n'),
  'a numbered page in mid sentence': withLine('\nTrang 2/3\n'),
  'a page number between dashes': withLine('\n\n- 2 -\n\n'),
  'a day with blanks': lay((text) => text.replace(/(\d)\/(\d+)\/(\d{4})/g, '$1 / $2 / $3')),
  tăng: lay((text) => text.replace(/tặng (?=Giấy|Bằng|Huân)/g, 'tăng ')),
  'Bẳng khen': lay((text) => text.replaceAll('Bằng khen', 'Bẳng khen')),
  'Giây khen': lay((text) => text.replaceAll('Giấy khen', 'Giây khen')),
  'Huận chương': lay((text) => text.replaceAll('Huân chương', 'Huận chương')),
  khencho: lay((text) => text.replace(/khen cho/g, 'khencho')),
  'soft hyphens': lay((text) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00ad$2')),
  'no-break blanks': lay((text) => text.replaceAll(' ', '\u00a0')),
  'a caption between': ({ title, paragraphs: [first, ...others] }) =>
    [title, first, 'Quang cảnh buổi lễ. Ảnh: Minh Thu', ...others].join('\n\n'),
  'related headlines': (page) =>
    `${lay((text) => text)(page)}\n\nTin liên quan\nTrao Huân chương Lao động cho Sở Y tế\nBà Trần Thị Lan được tặng Bằng khen`,
};

/** As the text has them: slips and soft hyphens are no part of what is said. */
const said = (line: string): string => line.replace('Bẳng', 'Bằng').replace('Giây', 'Giấy').replace('Huận', 'Huân');

describe('habits of pages that change nothing', () => {
  const cells = PAGES.flatMap((page) => Object.keys(HABITS).map((habit) => [page.title, habit, page] as const));
  it.each(cells)('%s: %s', (_, habit, page) => {
    expect(awardLines(HABITS[habit](page)).map(said).sort()).toEqual([...page.awards].sort());
  });

  it.each([
    ['ông', 'Nguyễn', 'Văn Mạnh'],
    ['anh', 'Tạ', 'Quang Vinh'],
    ['chị', 'Vũ', 'Thị Ngân'],
    ['Thiếu tá', 'Lý', 'Văn Phúc'],
    ['đảng viên', 'Trần', 'Thị Mơ'],
  ])('a line that ends within a name: %s %s', (word, surname, given) => {
    const text = `Tin trong ngày\n\nDịp này, năm 2019, Chủ tịch UBND tỉnh tặng Bằng khen cho ${word} ${surname}\n${given}, trú tại xã Tân Mỹ.`;
    expect(awardLines(text)).toEqual([`Bằng khen → ${surname} ${given} 2019`]);
  });

  it('a text set with an empty line behind each', () => {
    const [page] = PAGES;
    const text = [page.title, ...page.paragraphs.map((paragraph) => wrap(paragraph, 66, '\n\n'))].join('\n\n');
    expect(awardLines(text).sort()).toEqual([...page.awards].sort());
  });

  it('a star behind a name', () => {
    const text =
      'Tin trong ngày\n\nNăm 2019, ông Nguyễn Văn Hải*, Phó Cục trưởng được Thủ tướng Chính phủ tặng Bằng khen.';
    expect(awardLines(text)).toEqual(['Bằng khen → Nguyễn Văn Hải 2019']);
  });
});

describe('pages that say of nobody that anything was given', () => {
  it.each([
    // What else the page has
    'Giá lúa tăng cao\n\nSáng 12/6/2019, giá lúa tăng.\n\nTin liên quan\nTrao Huân chương Lao động cho Sở Y tế\nBà Trần Thị Lan được tặng Bằng khen',
    'Giá lúa tăng cao\n\nSáng 12/6/2019, giá lúa tăng.\n>> Chủ tịch UBND tỉnh tặng Bằng khen cho bà Trần Thị Lan\n\nTheo Sở Nông nghiệp, giá lúa còn tăng.\n\nTags: bằng khen, Sở Y tế, Trần Thị Lan',
    'Tin trong ngày\n\nQuang cảnh buổi lễ trao Bằng khen. Ảnh: Trần Thị Lan\n\nBình luận\nTrần Nam: Sở Y tế xứng đáng được tặng Bằng khen!',
    // Words that look like slips of others
    'Tin trong ngày\n\nNăm 2019, phong trào có thi đua sôi nổi; số lượng bằng khen tăng. Bảng khen thưởng được niêm yết tại Sở Y tế.',
    'Tin trong ngày\n\nNăm 2019, Sở Tư pháp có số cá nhân được khen tăng, bằng khen cũng tăng.',
    // A number between two rows is none of a page
    'Tin trong ngày\n\nDanh sách đại biểu dự lễ đón nhận phần thưởng cao quý của Đảng và Nhà nước trong năm nay\n2\nBà Trần Thị Lan\n3\nÔng Lê Văn Tám',
    // The refusal stands before the line end
    'Tin trong ngày\n\nSở Y tế tỉnh Lam Hải không được tặng\nCờ thi đua của Chính phủ vì có đơn thư.',
  ])('%s', (text) => {
    expect(awardLines(text)).toEqual([]);
  });
});
