import type { Format } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';

/** The format of a document, by its content first. What sovang does not read is refused by its name. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  // Reads as ASCII what is UTF-16.
  const head = start
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (start.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return archive(bytes, name);
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw ole(bytes, name);
  const other = isBitmap(start) ? PICTURE : OTHERS.find(({ pattern }) => pattern.test(head));
  if (other) throw unsupported(name, other.what, other.advice);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'html';
  if (/\.(?:x?html?|aspx|php)$/i.test(name) && /<[a-z!][^>]*>/i.test(head)) return 'html';
  if (/^<(?:meta|title|div|p|table|article|section|h1|center|font|span|link|script|style)\b[^>]*>/i.test(head))
    return 'html';
  if (head.startsWith('<?xml')) throw unsupported(name, 'an XML file', TO_DOCX);
  return 'text';
}

const TO_DOCX = 'save it as DOCX, PDF or text and import that';
const SCAN = 'a later version reads scans; import a copy with text';
const UNPACK = 'unpack it and import what is in it';

const PICTURE = { what: 'a picture', advice: SCAN };

/** "BMT - Ngày 20/12 …" is a text from Buôn Ma Thuột: four bytes of a bitmap's head are always 0. */
const isBitmap = (start: Buffer): boolean =>
  start.toString('latin1', 0, 2) === 'BM' && start.length > 14 && start.readUInt32LE(6) === 0;

const OTHERS: readonly { readonly pattern: RegExp; readonly what: string; readonly advice: string }[] = [
  { pattern: /^\{\\rtf/, what: 'an RTF document', advice: TO_DOCX },
  {
    pattern: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*|MM\*|RIFF....WEBP)/s,
    ...PICTURE,
  },
  { pattern: /^(?:7z\xbc\xaf|Rar!|\p{Cc}\x8b|\xfd7zXZ)/u, what: 'an archive', advice: UNPACK },
  {
    pattern:
      /^(?:(?:Return-Path|Received|Delivered-To|From|Date|Subject|MIME-Version|Message-ID|X-[\w-]+|To):[^\n]*\n(?:[ \t][^\n]*\n)*){3}/i,
    what: 'an e-mail',
    advice: 'save the text or its attachment and import that',
  },
];

function archive(bytes: Uint8Array, name: string): Format {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The names of entries stand uncompressed in the archive.
  if (content.includes('word/document.xml') || content.includes('word/document2.xml')) return 'docx';
  if (content.includes('xl/workbook.xml')) throw unsupported(name, 'a spreadsheet (XLSX)', TO_DOCX);
  if (content.includes('ppt/presentation.xml')) throw unsupported(name, 'a presentation (PPTX)', TO_DOCX);
  if (content.includes('opendocument.text')) throw unsupported(name, 'an OpenDocument text (ODT)', TO_DOCX);
  if (content.includes('opendocument.')) throw unsupported(name, 'an OpenDocument file', TO_DOCX);
  if (/\.docx$/i.test(name))
    throw new StageFailure('broken-document', `${name} is a broken DOCX: its text is missing; get a sound copy.`);
  throw unsupported(name, 'a ZIP archive', UNPACK);
}

function ole(bytes: Uint8Array, name: string): StageFailure {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return new StageFailure('encrypted-document', `${name} asks for a password; import an unlocked copy.`);
  if (content.includes(Buffer.from('Workbook', 'utf16le'))) return unsupported(name, 'a spreadsheet (XLS)', TO_DOCX);
  return unsupported(name, 'a Word document of the old kind (DOC)', TO_DOCX);
}

const unsupported = (name: string, what: string, advice: string): StageFailure =>
  new StageFailure('unsupported-format', `${name} is ${what}, which sovang does not read yet: ${advice}.`);
