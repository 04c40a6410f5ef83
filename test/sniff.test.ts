import { describe, expect, it } from 'vitest';
import { formatOf } from '../src/read/sniff.js';
import { docxOf, p, zipOf } from './office-files.js';
import { pdfOfLines } from './pdf-files.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a document is known by its content, whatever its name', () => {
  it.each<[string, Buffer, string, string]>([
    ['a PDF', pdfOfLines([['a']]), 'a.txt', 'pdf'],
    ['a PDF with something before its mark', Buffer.concat([bytes('\r\n\0rác\n'), pdfOfLines([['a']])]), 'a', 'pdf'],
    ['a DOCX', docxOf(p('a')), 'a.doc', 'docx'],
    ['a page', bytes('\xef\xbb\xbf\n<!DOCTYPE html><html>'), 'a.txt', 'html'],
    ['a page of XHTML', bytes('<?xml version="1.0"?>\n<!-- a --><html xmlns="urn:x">'), 'a', 'html'],
    ['a page in UTF-16', Buffer.from('\ufeff<html><p>a', 'utf16le'), 'a.txt', 'html'],
    ['a part of a page', bytes('<div class="x"><p>a</p>'), 'a', 'html'],
    ['a page that begins with text', bytes('Khoi thi dua <b>so 1</b>'), 'a.htm', 'html'],
    ['the same under another name', bytes('Khoi thi dua <b>so 1</b>'), 'a.txt', 'text'],
    ['a text', Buffer.from('Khối thi đua số 1'), 'a.pdf', 'text'],
    ['a text that begins with a bracket', Buffer.from('<Khối thi đua số 1> họp'), 'a.txt', 'text'],
    ['a text from Buôn Ma Thuột', Buffer.from('BMT - Ngày 20/12, Khối thi đua số 1 họp.'), 'a.txt', 'text'],
    ['a text that begins as a letter', Buffer.from('Từ: Sở Y tế\nGửi: Sở Nội vụ\nVề: thi đua\n'), 'a.txt', 'text'],
  ])('%s', (_, content, name, format) => expect(formatOf(content, name)).toBe(format));

  it.each<[string, Buffer, string]>([
    ['RTF document', bytes('{\\rtf1\\ansi a}'), 'a.doc'],
    ['old kind (DOC)', Buffer.concat([bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600)]), 'a.docx'],
    ['spreadsheet (XLS)', Buffer.concat([bytes('\xd0\xcf\x11\xe0'), Buffer.from('Workbook', 'utf16le')]), 'a'],
    ['spreadsheet (XLSX)', zipOf({ 'xl/workbook.xml': 'a' }), 'a.docx'],
    ['presentation (PPTX)', zipOf({ 'ppt/presentation.xml': 'a' }), 'a'],
    [
      'OpenDocument text',
      zipOf({ mimetype: { content: 'application/vnd.oasis.opendocument.text', stored: true } }),
      'a',
    ],
    ['ZIP archive', zipOf({ 'a.txt': 'a' }), 'a'],
    ['an archive', bytes('7z\xbc\xaf\x27\x1c'), 'a'],
    ['an archive', bytes('Rar!\x1a\x07'), 'a'],
    ['an archive', bytes('\x1f\x8b\x08'), 'a.gz'],
    ['picture', bytes('\xff\xd8\xff\xe0'), 'a.pdf'],
    ['picture', bytes('II*\0'), 'a.tif'],
    ['picture', Buffer.concat([bytes('BM\x36\x10\x0e\0'), Buffer.alloc(20)]), 'a.bmp'],
    ['XML file', bytes('<?xml version="1.0"?><rss>'), 'a.xml'],
    ['e-mail', bytes('From: a@b.vn\r\nTo: c@d.vn\r\nSubject: x\r\n\r\na'), 'a.eml'],
  ])('%s is refused by its name', (what, content, name) => {
    const message = expect.stringMatching(
      new RegExp(
        `^${name.replace('.', '\\.')} is .*${what.replace(/[()]/g, '\\$&')}.* which sovang does not read yet: .*import .*\\.$`,
      ),
    );
    expect(() => formatOf(content, name)).toThrow(expect.objectContaining({ code: 'unsupported-format', message }));
  });

  it.each<[string, Buffer, string]>([
    [
      'an Office file behind a password',
      Buffer.concat([bytes('\xd0\xcf\x11\xe0'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted-document',
    ],
    ['a DOCX without its text', zipOf({ 'word/styles.xml': 'a' }), 'broken-document'],
  ])('%s is refused', (_, content, code) => {
    expect(() => formatOf(content, 'a.docx')).toThrow(expect.objectContaining({ code, permanent: true }));
  });
});
