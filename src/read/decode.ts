import type { Note } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import { decodeLegacy, type LegacyEncoding, legacyEncodingOf, vietnameseShare } from '../text/legacy.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/**
 * The characters of a text file or a page: by its byte order mark, else UTF-16 by its shape, UTF-8, windows-1258.
 * Lone surrogates and NUL stay in; the text floor replaces them. `declared`: what the document says of itself,
 * believed after all that can be seen from the bytes.
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null = null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = byMark(buffer) ?? wideByShape(buffer);
  if (wide) return wide;
  const start = buffer.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? 3 : 0;
  const body = buffer.subarray(start);
  if (isBinary(body)) throw binary(name);
  const text = strictUtf8(body);
  if (text !== null) return decoded(text, 'utf-8', name);
  return damagedUtf8(body) ?? singleByte(body, name, declared);
}

/** Refuses text whose letters are the bytes of an old encoding: "Uû ban nh©n d©n". Readers of every format call it. */
export function refuseLegacy(text: string, name: string): void {
  const encoding = legacyEncodingOf(text);
  if (encoding) throw legacy(encoding, name);
}

function decoded(text: string, encoding: string, name: string): Decoded {
  refuseLegacy(text, name);
  return { text, encoding, notes: [] };
}

function byMark(buffer: Buffer): Decoded | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return utf16le(buffer.subarray(2), 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return utf16le(swapped(buffer.subarray(2)), 'utf-16be');
  return null;
}

/** Blanks and ASCII letters put a zero in every second byte; Vietnamese letters a 1 or a 0x1e. */
function wideByShape(buffer: Buffer): Decoded | null {
  if (!buffer.subarray(0, SAMPLE).includes(0)) return null;
  if (wideShare(buffer, 1) > 0.97) return utf16le(buffer, 'utf-16le');
  if (wideShare(buffer, 0) > 0.97) return utf16le(swapped(buffer), 'utf-16be');
  return null;
}

function wideShare(buffer: Buffer, high: 0 | 1): number {
  const end = Math.min(buffer.length, SAMPLE) & ~1;
  let fitting = 0;
  for (let i = 0; i < end; i += 2) {
    const top = buffer[i + high];
    const low = buffer[i + 1 - high];
    if (top === 0 ? low >= 0x20 || (low >= 0x09 && low <= 0x0d) : top <= 0x03 || top === 0x1e || top === 0x20)
      fitting++;
  }
  return end < 4 ? 0 : (2 * fitting) / end;
}

function utf16le(body: Buffer, encoding: string): Decoded {
  const odd = body.length % 2 === 1;
  const notes = odd
    ? [
        note(
          'odd-length',
          'The file ends in the middle of a character, its last byte was dropped; look for a whole copy.',
        ),
      ]
    : [];
  return { text: body.subarray(0, body.length & ~1).toString('utf16le'), encoding, notes };
}

const swapped = (body: Buffer): Buffer => Buffer.from(body.subarray(0, body.length & ~1)).swap16();

/** Text may hold a stray NUL or control character, not many. */
function isBinary(body: Buffer): boolean {
  const sample = body.subarray(0, SAMPLE);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i];
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += byte === 0 ? 1 : 0.5;
  }
  return controls > sample.length / 50 && controls > 2;
}

function strictUtf8(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

/** UTF-8 with some bytes broken: five good characters beyond ASCII for each bad one. */
function damagedUtf8(body: Buffer): Decoded | null {
  const text = body.toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const good = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - broken;
  if (good < 5 * broken) return null;
  const places = broken === 1 ? 'one place' : `${broken} places`;
  return {
    text,
    encoding: 'utf-8',
    notes: [
      note('broken-utf8', `Bytes that are no UTF-8 stand in ${places} and became \ufffd; look for a better copy.`),
    ],
  };
}

function singleByte(body: Buffer, name: string, declared: string | null): Decoded {
  const text = new TextDecoder('windows-1258').decode(body);
  const share = vietnameseShare(text.normalize('NFC'));
  const found = legacyEncodingOf(body.toString('latin1'));
  if (found && vietnameseShare(decodeLegacy(body.toString('latin1'), found)) > share) throw legacy(found, name);
  if (share >= 0.25) return { text, encoding: 'windows-1258', notes: [] };
  // Only quotes, dashes and blanks beyond ASCII: the same in all Windows encodings.
  if (!/[^\0-\x7f\P{L}]/u.test(text)) return { text, encoding: 'windows-1258', notes: [] };
  const encoding = DECLARED.find(({ names }) => declared !== null && names.test(declared))?.encoding;
  if (encoding) return { text: new TextDecoder(encoding).decode(body), encoding, notes: [] };
  throw new StageFailure(
    'unsupported-encoding',
    `${name} is neither UTF-8 nor UTF-16 nor Vietnamese in windows-1258 (perhaps VPS or another old encoding, or damaged): save it as UTF-8 and import that.`,
  );
}

const DECLARED = [
  { names: /^(?:windows-|x-)?(?:cp)?1258$/i, encoding: 'windows-1258' },
  { names: /^(?:(?:windows-|x-)?(?:cp)?1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i, encoding: 'windows-1252' },
] as const;

const legacy = (encoding: LegacyEncoding, name: string): StageFailure =>
  new StageFailure(
    'legacy-encoding',
    `${name} is written in ${encoding}, an encoding from before Unicode, which a later version reads: convert it to Unicode and import that.`,
  );

const binary = (name: string): StageFailure =>
  new StageFailure(
    'binary-file',
    `${name} is not text, whatever its name says: import the document that it should be.`,
  );

const note = (code: string, message: string): Note => ({ code, message, page: null });

const SAMPLE = 65_536;
