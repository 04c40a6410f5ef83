import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../src/lexicon/lexicon.js';
import { canonicalSpelling } from '../src/text/tone.js';

const WORD = /^\p{Ll}+$/u;
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;

/** Words of Vietnamese that the code of a file names one by one: in small letters, outside of comments and examples. */
function wordsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/^.*\b(example|counterexample|finds): .*$/gm, '');
  const texts = [...code.matchAll(/'([^'\n]*)'/g)].map(([, text]) => text);
  return texts.filter((text) => MARKED.test(text)).flatMap((text) => text.split(/[ |]/).filter((w) => WORD.test(w)));
}

const files = ['src/extract', 'src/names'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Only examples.
    .filter((file) => file.endsWith('.ts') && !file.endsWith('rules.ts'))
    .map((file) => join(folder, file)),
);

/** What a scanner makes of "số", and the letters that count lines: compared with the letters of the text. */
const BY_LETTERS = new Set(['só', 'sô', 'sổ', 'abcdđeghiklmnopqrstuvxy']);

describe('words that rules ask for', () => {
  // `Scan.word` gives "" for what it does not know: a rule that asks for another word would wait for ever.
  it.each(files)('are known to the lexicon: %s', (file) => {
    const known = new Set(lexicon().words.map(canonicalSpelling));
    const asked = wordsOf(file).filter((word) => !BY_LETTERS.has(word));
    expect(asked.filter((word) => !known.has(canonicalSpelling(word)))).toEqual([]);
  });
});
