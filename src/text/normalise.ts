import { type Edited, type Pass, replaceUnits, rewrite, runPasses } from './edit.js';

/**
 * Makes THE text of any string: NFC, no NUL, no lone surrogates, nothing beyond the basic plane, lines ended by LF,
 * no other control characters but tabs. Doubled blanks stay. What could not be kept is U+FFFD, the alignment keeps
 * what it was.
 */
export const normalise = (text: string): Edited => runPasses(text, PASSES);

const unifyLineEnds: Pass = (text) =>
  rewriteIf(/[\r\v\f\x85\u2028\u2029]/, text, /\r\n|[\r\v\f\x85\u2028\u2029]/g, '\n');

// A cell mark or a record separator stands between words: a blank keeps them apart. NUL is not text at all.
const blankControls: Pass = (text) => replaceUnits(text, /[^\P{Cc}\0\t\n]/gu, ' ');

// "Sở\u00a0Y tế" is searched as "Sở Y tế".
const unifyBlanks: Pass = (text) => replaceUnits(text, /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

// Soft hyphens, zero-width blanks, joiners, marks of direction, byte order marks: "khen th\u00adưởng" is one word.
const dropInvisible: Pass = (text) => rewriteIf(/\p{DI}/u, text, /\p{DI}+/gu, '');

/**
 * Composes each stretch by itself, so that "tế" in two or three characters leads back to just those. A stretch begins
 * at a character that never composes with the one before it; the ranges hold nothing that NFC changes.
 */
const composeAccents: Pass = (text) =>
  text.normalize('NFC') === text
    ? null
    : rewrite(text, /[\0-\u02ff\u1e00-\u1eff\u2010-\u206f]?[^\0-\u02ff\u1e00-\u1eff\u2010-\u206f]+/g, (stretch) =>
        stretch.normalize('NFC'),
      );

// Last, since composing can make an astral character of a basic one (U+FA6C). U+FFFD composes with nothing.
const replaceUnstorable: Pass = (text) =>
  rewriteIf(/[\0\ud800-\udfff]/, text, /[\ud800-\udbff][\udc00-\udfff]|[\0\ud800-\udfff]/g, '\ufffd');

/** In this order: dropping a joiner can bring an accent to its letter, so composing comes after it. */
export const PASSES: readonly Pass[] = [
  unifyLineEnds,
  blankControls,
  unifyBlanks,
  dropInvisible,
  composeAccents,
  replaceUnstorable,
];

const rewriteIf = (guard: RegExp, text: string, pattern: RegExp, replacement: string): Edited | null =>
  guard.test(text) ? rewrite(text, pattern, () => replacement) : null;
