// `npm run bench [-- speed|growth|rules|facts|page|import|vntk|desk|store …]`: how fast this machine is at what, as shares of a baseline of the same run.

import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../domain/document.js';
import { lexicon } from '../lexicon/lexicon.js';
import { readDocument } from '../read/read.js';
import { SQL_FOLDER } from '../store/statement.js';
import { readTexts } from './bench/corpus.js';
import { type AnswerMeasure, measureDesk } from './bench/desk.js';
import { type FactsMeasure, measureFacts } from './bench/facts.js';
import { type Growth, measureGrowth } from './bench/growth.js';
import { measureImport } from './bench/import.js';
import { lexiconOf, phrasesIn } from './bench/more-phrases.js';
import { measurePage, type PageMeasure } from './bench/page.js';
import { measureRules, type RuleCost } from './bench/rules.js';
import { measureSpeed, median, type Speed } from './bench/speed.js';
import { measureStore, type RepostsMeasure, type StoreMeasure, type Work } from './bench/store.js';
import { varied } from './bench/varied.js';
import { type BesideVntk, measureVntk } from './bench/vntk.js';
import { EXIT } from './exit.js';
import { compileAtOnce } from './optimise-late.js';
import { complain, print } from './output.js';
import { grouped } from './progress.js';

const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', SQL_FOLDER));
const BENCHES = ['speed', 'growth', 'rules', 'vntk', 'facts', 'page', 'import'] as const;
/** Only where they are named: they take a quarter and half an hour. */
const LONG = ['desk', 'store'] as const;
/** The lexicon that speed is promised with. */
const PHRASES = 10_000;

async function bench(names: readonly string[]): Promise<void> {
  compileAtOnce(); // as a worker does
  const texts = await readTexts(SAMPLES);
  const documents = await Promise.all(Array.from({ length: 100 }, (_, index) => documentOf(varied(texts, index, 1))));
  let speed: Speed | undefined;
  if (names.includes('speed') || names.includes('vntk')) {
    const more = lexiconOf(PHRASES, 1);
    speed = measureSpeed(documents, more);
    await print(tellSpeed(speed, phrasesIn(lexicon()), phrasesIn(more)));
  }
  if (names.includes('growth')) for (const one of measureGrowth(texts[0])) await print(tellGrowth(one));
  if (names.includes('rules')) for (const cost of await measureRules(documents)) await print(tellRules(cost));
  if (names.includes('vntk')) await print(tellVntk(await measureVntk(texts.join('\n')), speed!));
  if (names.includes('facts')) await print(tellFacts(await measureFacts(texts, 1000, 1_000_000)));
  if (names.includes('page')) await print(tellPage(await measurePage()));
  if (names.includes('import')) {
    for (const count of [2000, 20_000]) await print(tellImport(await measureImport(texts, count)));
  }
  if (names.includes('desk')) await print(tellDesk(await measureDesk(texts, 20_000, 1000)));
  if (names.includes('store')) await measureStore([1000, 10_000, 100_000], [500, 5000], (one) => print(tellStore(one)));
}

const documentOf = (text: string): Promise<SourceDocument> => readDocument(Buffer.from(text), { name: 'text.txt' });

const tellSpeed = (
  { tokenizer, claims, share, shareAlone, moreClaims, moreShare, json }: Speed,
  own: number,
  more: number,
): string =>
  `string → claims, one core, documents in batches as in an import: ${claims.toFixed(2)} million characters a second, ${percent(share)} of the bare tokenizer loop (${tokenizer.toFixed(1)}); one document at a time ${percent(shareAlone)}; lexicon of ${grouped(own)} phrases
with a lexicon of ${grouped(more)} phrases (${grouped(more - own)} made up): ${moreClaims.toFixed(2)} million, ${percent(moreShare)}
bytes → JSON: ${json.toFixed(2)} million bytes a second\n`;

const tellGrowth = ({ what, size, ratios }: Growth): string =>
  `growth of time at each doubling up to ${size / 2 ** 20} MB: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} (${what})\n`;

const tellRules = ({ rules, speed, without, share }: RuleCost): string =>
  `${rules} local rule${rules === 1 ? '' : 's'}: ${speed.toFixed(2)} MB a second from string to claims, ${percent(share)} of the speed without (${without.toFixed(2)})\n`;

const tellFacts = (m: FactsMeasure): string =>
  `facts of ${grouped(m.documents)} texts: ${m.each.toFixed(1)} ms each; one that changed ${m.oneInHalf.toFixed(0)} ms in a store of half of them, ${m.oneInAll.toFixed(0)} ms in one of all
among ${grouped(m.rows)} rows of award evidence (to count them all takes ${m.count.toFixed(0)} ms): a unit ${m.unit.toFixed(1)} ms, ${percent(m.unit / m.count)} of that; a bloc ${m.bloc.toFixed(1)} ms, ${percent(m.bloc / m.count)}; a bloc's year ${m.blocYear.toFixed(1)} ms, ${percent(m.blocYear / m.count)}\n`;

function tellPage(measured: PageMeasure | string): string {
  if (typeof measured === 'string') return `page of a document: not measured (${measured})\n`;
  const { bytes, claims, opened, followed, keys } = measured;
  const each = keys.map(
    ({ key, median, p95, processor }) => `${key} ${median.toFixed(0)} / ${p95.toFixed(0)} ms (${processor.toFixed(0)})`,
  );
  return `page of a document of ${(bytes / 1000).toFixed(0)} kB with ${grouped(claims)} claims: opens in ${opened.toFixed(0)} ms by its address, in ${followed.toFixed(0)} ms from the list
from key to paint, median / 95th percentile (processor time of the page): ${each.join(', ')}\n`;
}

const tellDesk = (answers: readonly AnswerMeasure[]): string =>
  [
    'answers of the desk over 20,000 documents: median alone, beside an import (times that), longest beside it',
    ...answers.map(
      ({ asked, alone, beside, longest }) =>
        `${alone.toFixed(0)} ms, ${beside.toFixed(0)} ms (${(beside / alone).toFixed(1)}), ${longest.toFixed(0)} ms: ${asked}`,
    ),
    '',
  ].join('\n');

function tellStore(one: StoreMeasure | RepostsMeasure): string {
  if ('reposts' in one) return `one of ${grouped(one.reposts)} reposts of one text: ${tellWork(one.each)}\n`;
  const { documents, each, oneNew, awards, unit, bloc } = one;
  return `store of ${grouped(documents)} documents: each of those that came ${tellWork(each)}; one new document ${tellWork(oneNew)}; of ${grouped(awards)} rows of award evidence a unit ${unit.toFixed(1)} ms, a bloc ${bloc.toFixed(1)} ms\n`;
}

const tellWork = ({ node, server, passed }: Work): string =>
  `${(node + server).toFixed(1)} ms of processor time (Node ${node.toFixed(1)}, server ${server.toFixed(1)}) in ${passed.toFixed(1)} ms`;

function tellVntk(found: BesideVntk | string, { claims }: Speed): string {
  if (typeof found === 'string') return `vntk's named entities: not measured (${found})\n`;
  const { vntk, first, fresh, again } = found;
  const times = (speed: number) => `${grouped(Math.round(speed / vntk))} times as fast`;
  return [
    `vntk's named entities: ${(vntk * 1e6).toFixed(0)} characters in a second of processor time; string → claims is ${times(claims)}`,
    `the second reader, which gives the same: ${times(fresh)} on new lines, ${times(again)} on lines that it knows, ${times(first)} on the first that it reads`,
    '',
  ].join('\n');
}

function tellImport({ documents, seconds, memory, processor }: Awaited<ReturnType<typeof measureImport>>): string {
  const taken =
    memory.length > 0
      ? `${((processor / documents) * 1000).toFixed(1)} ms of processor time a text; all processes held ${median(memory).toFixed(0)} MB in the middle, ${Math.max(...memory).toFixed(0)} MB at most`
      : 'processor time and memory not measured (there is no /proc)';
  return `import of ${grouped(documents)} texts: ${(documents / seconds).toFixed(0)} a second; ${taken}\n`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => ![...BENCHES, ...LONG].some((one) => one === name));
if (unknown === undefined) await bench(asked.length > 0 ? asked : BENCHES);
else {
  complain(
    `sovang: there is no bench "${unknown}"; name some of ${BENCHES.join(', ')}, or none for all of them; or ${LONG.join(' or ')}, which take long.`,
  );
  process.exitCode = EXIT.usage;
}
