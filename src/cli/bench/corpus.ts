import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StageFailure } from '../../domain/failure.js';

/**
 * Writes `count` text files that differ, made from the text documents of `samples` (folders `<slug>/document.txt`):
 * other years, numbers, places and orders of paragraphs. The same seed gives the same bytes.
 */
export async function writeCorpus(samples: string, target: string, count: number, seed = 1): Promise<void> {
  const texts = await readSamples(samples);
  for (let index = 0; index < count; index++) {
    const folder = join(target, String(Math.floor(index / 500)).padStart(3, '0'));
    if (index % 500 === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${String(index).padStart(6, '0')}.txt`), vary(texts, index, seed));
  }
}

/** The texts to make others from, in the order of their folders. */
export async function readSamples(samples: string): Promise<string[]> {
  const texts: string[] = [];
  for (const slug of (await readdir(samples)).sort()) {
    const text = await readFile(join(samples, slug, 'document.txt'), 'utf8').catch(() => null);
    if (text !== null) texts.push(text.normalize('NFC'));
  }
  if (texts.length === 0) throw new StageFailure('no-samples', `${samples} holds no <slug>/document.txt to vary.`);
  return texts;
}

/** Text number `index` of a seed. */
export function vary(texts: readonly string[], index: number, seed: number): string {
  const dice = random(seed * 1_000_003 + index);
  const text = texts[index % texts.length];
  const shift = Math.floor(dice() * 9) - 4;
  const number = 1 + Math.floor(dice() * 12);
  const [title, ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  const place = PLACES[Math.floor(dice() * PLACES.length)];
  const varied = [title, ...shuffleSome(paragraphs, dice)]
    .join('\n')
    .replaceAll(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + shift))
    .replaceAll(/(?<=số )\d{1,2}\b/g, String(number))
    .replaceAll(/(?<=tỉnh |huyện |thành phố )\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu, place);
  return `${varied}\nBản tin số ${index}, đợt ${seed}.\n`;
}

// Swaps neighbours here and there, so that lists mostly stay lists.
function shuffleSome(paragraphs: readonly string[], dice: () => number): string[] {
  const order = [...paragraphs];
  for (let i = 0; i + 1 < order.length; i++) {
    if (dice() < 0.15) [order[i], order[i + 1]] = [order[i + 1], order[i]];
  }
  return order;
}

const PLACES = [
  'An Hòa',
  'Bình Sơn',
  'Đông Hải',
  'Hà Thanh',
  'Lâm Giang',
  'Nam Phong',
  'Phú Lộc',
  'Tân Châu',
  'Yên Mỹ',
];

/** A linear congruential generator: numbers in [0, 1) that a seed repeats; good enough to shuffle papers. */
function random(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
