// node vntk-rows.cjs FOLDER as-is|set < lines.json > rows.json: what the vntk that is built in a folder makes of lines.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder, dictionary] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));
if (dictionary === 'set') {
  const words = createRequire(load.resolve('vntk/package.json'))('@vntk/dictionary');
  const known = new Set(words.lower_words);
  words.has = (word) => Boolean(word) && known.has(word.toLowerCase());
}
const ner = load('vntk/lib/ner');
const rows = JSON.parse(readFileSync(0, 'utf8')).map((line) => ner.tag(line));
process.stdout.write(JSON.stringify(rows));
