import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { readHtml } from '../src/read/html/html.js';
import { toOriginal } from '../src/text/alignment.js';
import { listBlocks } from './blocks.js';
import { inWindows1258 } from './old-encodings.js';

const PAGES = join(import.meta.dirname, 'pages');
const PAGE_NAMES = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

const read = (page: string | Buffer, name = 'trang.html'): SourceDocument =>
  readHtml(typeof page === 'string' ? Buffer.from(page) : page, name);
const textOf = (page: string | Buffer): string => read(page).text;

describe('whole pages', () => {
  it.each(PAGE_NAMES)('%s is read as the list beside it says', (name) => {
    const document = read(readFileSync(join(PAGES, name)), name);
    const expected = readFileSync(join(PAGES, name.replace(/html$/, 'txt')), 'utf8');
    expect([`stated ${JSON.stringify(document.stated)}`, ...listBlocks(document), ''].join('\n')).toBe(expected);
  });

  it.each(PAGE_NAMES)('every word of %s leads back to its letters in the source', (name) => {
    const source = readFileSync(join(PAGES, name), 'utf8');
    const { text, alignment } = read(Buffer.from(source), name);
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      const { start, end } = toOriginal(alignment, { start: index, end: index + word.length });
      expect(shown(source.slice(start, end))).toBe(word);
    }
  });
});

/** What a stretch of HTML without blocks shows. */
function shown(html: string): string {
  const textIn = (node: { childNodes?: unknown[]; value?: string }): string =>
    node.value ?? (node.childNodes ?? []).map((child) => textIn(child as typeof node)).join('');
  return textIn(parseFragment(html) as { childNodes: unknown[] });
}

describe('characters', () => {
  it.each([
    ['Sở&nbsp;Y t&#7871;', 'Sở Y tế\n'],
    ['B&igrave;nh&#x20;L&#7907;i &amp; An Ph&uacute', 'Bình Lợi & An Phú\n'],
    ['th&shy;ưởng&#8203; &lt;b&gt;', 'thưởng <b>\n'],
    ['ke&#770;&#769;t', 'kết\n'],
    ['a&#0;b&#xD83D;c&#128512;d', 'a\ufffdb\ufffdc\ufffdd\n'],
    ['&khong;co', '&khong;co\n'],
    ['Sở   Y\n  tế<!-- Sở Nội vụ -->', 'Sở Y tế\n'],
    ['Cờ <b>thi</b><i> đua</i>', 'Cờ thi đua\n'],
    ['<pre>dòng 1\ndòng 2</pre>', 'dòng 1\ndòng 2\n'],
    ['Khối gồm:<br>- Sở Y tế;<br>- Sở Nội vụ', 'Khối gồm:\n- Sở Y tế;\n- Sở Nội vụ\n'],
    ['Chủ tịch<br>ủy ban', 'Chủ tịch\nủy ban\n'],
  ])('%s', (html, text) => expect(textOf(`<p>${html}`)).toBe(text));
});

it('parts title, date and author that stand in one line, and no sentence', () => {
  const line =
    '<div><span class="title">Khối 1 họp</span> <span>20/12/2019</span> <a class="author" href=1>Hoài Thu</a></div>';
  expect(textOf(line)).toBe('Khối 1 họp\n20/12/2019\nHoài Thu\n');
  expect(textOf('<p>Trong buổi họp, <b class="author">ông Lê</b> nói như vậy.</p>')).toBe(
    'Trong buổi họp, ông Lê nói như vậy.\n',
  );
});

describe('what a page does not show', () => {
  it.each([
    ['<script>ẩn()</script>'],
    ['<style>.ẩn{}</style>'],
    ['<noscript>ẩn</noscript>'],
    ['<template><p>ẩn</p></template>'],
    ['<p hidden>ẩn</p>'],
    ['<p style="color:red; DISPLAY : none">ẩn</p>'],
    ['<p style="visibility:hidden">ẩn</p>'],
    ['<span style="font-size:0px">ẩn</span>'],
    ['<div style="display:none"><div><p>ẩn</p></div></div>'],
    ['<textarea>ẩn</textarea><input value="ẩn"><button>ẩn</button>'],
    ['<select><option>ẩn</option></select>'],
    ['<svg><text>ẩn</text></svg>'],
    ['<iframe>ẩn</iframe><object>ẩn</object>'],
    ['<dialog>ẩn</dialog>'],
    ['<xml><w:WordDocument>ẩn</w:WordDocument></xml><p style="mso-hide:all">ẩn</p>'],
    ['<!-- ẩn --><![CDATA[ẩn]]>'],
    ['<img alt="ẩn" title="ẩn" src="javascript:ẩn" onerror="ẩn">'],
  ])('%s', (html) => expect(textOf(`<p>Trước</p>${html}<p>Sau</p>`)).not.toContain('ẩn'));

  it('keeps what only looks hidden', () => {
    expect(textOf('<p style="font-size:0.9em">Sở</p><p style="display:block">Y</p><dialog open>tế</dialog>')).toBe(
      'Sở\nY\ntế\n',
    );
  });
});

it('never lets markup into the text', () => {
  const evil =
    '<p>Một<script>alert(1)</script><p onclick="x()">Hai<SCRIPT src=x>alert(2)</SCRIPT ><iframe src="javascript:3">' +
    '</iframe><style><img src=x onerror=4></style><svg onload=5><script>6</script></svg><math><mtext><b>7</b></mtext></math>' +
    '<a href="javascript:8">Ba</a><p title="<b>9</b>">Bốn';
  expect(textOf(evil)).not.toMatch(/[<>]|alert|javascript|onerror|onload/);
  // Unless the page shows it.
  expect(textOf('<p>Thẻ &lt;script&gt;</p>')).toBe('Thẻ <script>\n');
});

describe('tables', () => {
  const cells = (html: string): string[] => listBlocks(read(html)).filter((line) => line.startsWith('table-cell'));

  it('gives each cell its row and column, under merged cells too', () => {
    const html = `<table border=1><tr><th rowspan=2>TT<th colspan=2>Đơn vị<tr><th>Sở<th>Ngành
      <tr><td>1<td>Sở Y tế<td><p>Y</p><p>tế</p></table>`;
    expect(cells(html)).toEqual([
      'table-cell 0:0:0 TT',
      'table-cell 0:0:1+2 Đơn vị',
      'table-cell 0:1:1 Sở',
      'table-cell 0:1:2 Ngành',
      'table-cell 0:2:0 1',
      'table-cell 0:2:1 Sở Y tế',
      'table-cell 0:2:2 Y⏎tế',
    ]);
  });

  it('parts cells with tabs and rows with line ends, empty cells too', () => {
    expect(textOf('<table border=1><tr><td>1<td>Sở Y tế<tr><td>2<td></table><p>Hết')).toBe('1\tSở Y tế\n2\t\nHết\n');
  });

  it('numbers the tables of the article alone', () => {
    const menu = '<nav><table border=1><tr><td>a<td>b<tr><td>c<td>d</table></nav>';
    const table = '<table border=1><tr><td>1<td>Sở Y tế<tr><td>2<td>Sở Nội vụ</table>';
    expect(cells(`${menu}<p>Khối thi đua số 1 đề nghị khen thưởng, gồm có:</p>${table}${table}`)).toHaveLength(8);
    expect(cells(`${menu}<p>Khối thi đua số 1 đề nghị khen thưởng, gồm có:</p>${table}`)[0]).toBe('table-cell 0:0:0 1');
  });

  it.each([
    ['of one cell', '<table><tr><td>Một</table>'],
    ['of one row', '<table><tr><td>Một<td>Hai</table>'],
    ['around a table', '<table><tr><td>Một<td><table><tr><td>Hai</table><tr><td>a<td>b</table>'],
    ['of links', '<table><tr><td><a href=1>Một</a><td><a href=2>Hai</a><tr><td><a href=3>Ba</a><td>-</table>'],
    ['the head of a paper', '<table><tr><td>UBND TỈNH<td>Độc lập - Tự do - Hạnh phúc<tr><td>Số: 1<td>Ngày 2</table>'],
  ])('takes a table %s for layout', (_, html) => expect(cells(html)).toEqual([]));
});

describe('the article among other things', () => {
  const kinds = (html: string): string[] => listBlocks(read(html)).map((line) => line.replace(/ .*/, ''));
  const one = '<p>Khối thi đua số 1 họp tổng kết, có 7 đơn vị dự.</p>';

  // p for paragraph, t for title and table cell.
  const SIGNS: Readonly<Record<string, string>> = { boilerplate: '-', byline: 'y' };
  it.each<[string, string, string]>([
    [
      'a flat list under its head',
      `${one}${one}<p>Tin liên quan</p><p>Khối số 5 trao cờ</p><p>Cụm số 2 họp</p>`,
      'p p - - -',
    ],
    [
      'a box between its paragraphs',
      `${one}<div><b>Đọc thêm</b><div><a href=1>Khối số 5 trao cờ</a></div></div>${one}`,
      'p p - p',
    ],
    ['a pointer', `${one}<p>>> Xem thêm: Khối số 5 trao cờ</p>${one}`, 'p - p'],
    ['a paragraph that is a link', `${one}<p><a href=1>Khối số 5 trao cờ cho các đơn vị</a></p>${one}`, 'p - p'],
    [
      'an author over tools, and a box without a known head',
      `<div>${one}<div>${one}</div><p align=right>Hoài Thu</p><p><a href=1>In trang</a></p></div><p>Mục khác</p><p><a href=1>Khối số 5 trao cờ cho các đơn vị</a></p>`,
      'p p y - - -',
    ],
    ['links within a paragraph', `<p>Khối thi đua số 1 do <a href=1>Sở Y tế</a> làm Khối trưởng.</p>${one}`, 'p p'],
    [
      'a page of a table alone',
      '<nav><a href=1>Tin</a></nav><table border=1><tr><td>1<td>Sở Y tế<tr><td>2<td>Sở Nội vụ</table>',
      '- t t t t',
    ],
    ['text straight in the body', 'Khối thi đua số 1 họp tổng kết.<br>Sở Y tế được đề nghị tặng Cờ thi đua.', 'p p'],
    [
      'comments longer than the article',
      `<h1>Khối thi đua số 1 họp</h1>${one}<div class=comments>${one}${one}${one}${one}</div>`,
      't p - - - -',
    ],
    [
      'a body that its names call furniture',
      `<body class="has-sidebar"><div class="tag-news related-ok"><h1>Khối thi đua số 1</h1>${one}</div>`,
      't p',
    ],
  ])('%s', (_, html, expected) => {
    const letters = kinds(html).map((kind) => SIGNS[kind] ?? kind[0]);
    expect(letters.join(' ')).toBe(expected);
  });
});

describe('encodings', () => {
  const body = '<p>Khối thi đua số 1 đề nghị tặng Cờ thi đua cho Sở Y tế.';
  const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head>${body}`;
  const utf16 = (page: string): Buffer => Buffer.from(`\ufeff${page}`, 'utf16le');
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(meta('utf-8')), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${body}`), 'utf-8'],
    ['UTF-8 that says it is windows-1252', Buffer.from(meta('windows-1252')), 'utf-8'],
    ['UTF-8 that says it is UTF-16', Buffer.from(meta('utf-16')), 'utf-8'],
    ['UTF-16', utf16(meta('utf-16')), 'utf-16le'],
    ['UTF-16, big end first, that says it is UTF-8', utf16(meta('utf-8')).swap16(), 'utf-16be'],
    ['windows-1258 that says so', inWindows1258(meta('windows-1258')), 'windows-1258'],
    ['windows-1258 that does not', inWindows1258(`<html>${body}`), 'windows-1258'],
    ['windows-1258 that says it is iso-8859-1', inWindows1258(meta('iso-8859-1')), 'windows-1258'],
  ])('%s', (_, page, encoding) => {
    const document = read(page);
    expect(document.text).toBe('Khối thi đua số 1 đề nghị tặng Cờ thi đua cho Sở Y tế.\n');
    expect(document.encoding).toBe(encoding);
  });

  it('believes a page of few accents what it says', () => {
    const page = (charset: string): Buffer => Buffer.from(`<meta charset=${charset}><p>Ren\xe9 \xfe`, 'latin1');
    expect([textOf(page('windows-1252')), textOf(page('windows-1258'))]).toEqual(['René þ\n', 'René ₫\n']);
    expect(() => read(page('koi8-r'))).toThrow(expect.objectContaining({ code: 'unsupported-encoding' }));
  });

  it('refuses an article in TCVN3 by name, also in a frame of Unicode', () => {
    const article = '<p>Uû ban nh©n d©n tØnh tæ chøc héi nghÞ tæng kÕt phong trµo thi ®ua, khen th­ëng n¨m 2003.';
    const refusal = expect.objectContaining({ code: 'legacy-encoding', message: expect.stringContaining('TCVN3') });
    expect(() => read(article)).toThrow(refusal);
    expect(() => read(`<nav><a>Trang chủ</a></nav><article>${article}</article>`)).toThrow(refusal);
  });
});

describe('a page out of order', () => {
  it('that moves text out of a table leads back to a stretch that holds it', () => {
    const source = '<table><tr><td>Một<td>Hai</td>Lạc</table>';
    const { text, alignment } = read(source);
    const { start, end } = toOriginal(alignment, { start: 0, end: text.length });
    expect(source.slice(start, end)).toMatch(/Một.*Hai.*Lạc/);
  });

  it('without an end, without a head, without text', () => {
    expect(textOf('<p>Sở Y tế<b')).toBe('Sở Y tế\n');
    expect(() => read('<html><body><img src=a.png></body></html>')).toThrow(
      expect.objectContaining({ code: 'no-text' }),
    );
  });

  it('of 3,000 nested elements with text in each takes no longer than it should', () => {
    const began = performance.now();
    const document = read('<div>Sở Y tế đề nghị tặng Cờ thi đua, năm 2019.'.repeat(3000));
    expect(document.blocks).toHaveLength(3000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('what the head of a page says', () => {
  const stated = (head: string) => read(`<head>${head}</head><p>Khối thi đua số 1.`).stated;
  it.each([
    ['<meta property="article:published_time" content="2023-12-14T23:30:00Z">', '2023-12-15'],
    ['<meta property="article:published_time" content="2023-12-14T23:30:00+07:00">', '2023-12-14'],
    ['<meta name="pubdate" content="2023-12-14 23:30">', '2023-12-14'],
    ['<meta itemprop="datePublished" content="5/12/2023">', '2023-12-05'],
    ['<meta name="date" content="2023-02-31">', null],
    [
      '<script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":"2023-12-14"}</script>',
      '2023-12-14',
    ],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>', null],
    ['<script type="application/ld+json">{"@type":"WebSite","datePublished":"2023-12-14"}</script>', null],
  ])('%s', (head, published) => expect(stated(head).published).toBe(published));

  it('takes the time of the article, not the clock of the page', () => {
    const clock = '<time datetime="2025-01-01">hôm nay</time>';
    expect(read(`${clock}<p>Khối.`).stated.published).toBeNull();
    expect(read(`${clock}<article><time datetime="2019-12-20">hôm ấy</time><p>Khối.</article>`).stated.published).toBe(
      '2019-12-20',
    );
  });
});
