/**
 * Text number `index` of a seed: one of the texts with other places, persons, dates and counts, each the same wherever
 * it comes again, some paragraphs in another order and some of another text behind them. No two are the same bytes.
 */
export function varied(texts: readonly string[], index: number, seed: number): string {
  const dice = random(seed * 1_000_003 + index);
  const paragraphs = shuffled(linesOf(texts[index % texts.length]), dice);
  const others = linesOf(pick(texts, dice));
  const from = Math.floor(dice() * others.length);
  const text = [...paragraphs, ...others.slice(from, from + Math.floor(dice() * 4))].join('\n');
  return `${renamed(text, dice)}\nBản tin số ${index}, đợt ${seed}.\n`;
}

function renamed(text: string, dice: () => number): string {
  const years = Math.floor(dice() * 9) - 4;
  const days = Math.floor(dice() * 28);
  const more = Math.floor(dice() * 6);
  return text
    .replaceAll(
      PLACE,
      remembering(() => pick(PLACES, dice)),
    )
    .replaceAll(
      PERSON,
      remembering(() => [SURNAMES, MIDDLES, GIVEN].map((names) => pick(names, dice)).join(' ')),
    )
    .replaceAll(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + years))
    .replaceAll(/\b\d{1,2}(?=[/-]\d{1,2}\b)/g, (day) => String(1 + ((Number(day) + days) % 28)))
    .replaceAll(/\b\d{1,2}(?= (?:đơn vị|tập thể|cá nhân|thành viên)\b)/g, (count) => String(Number(count) + more));
}

const PLACE = /(?<=\b(?:tỉnh|huyện|thành phố|xã|phường) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu;
const PERSON = /(?<=\b(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu;

const PLACES = 'An Hòa|Bình Sơn|Đông Hải|Hà Thanh|Lâm Giang|Nam Phong|Phú Lộc|Tân Châu|Yên Mỹ'.split('|');
const SURNAMES = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Lò|Nông|Y'.split('|');
const MIDDLES = 'Văn|Thị|Đức|Minh|Thanh|Quốc|Ngọc|Xuân'.split('|');
const GIVEN = 'An|Bình|Chi|Dũng|Giang|Hạnh|Khôi|Lan|Mạnh|Nga|Phúc|Quyên|Sơn|Thủy|Yến'.split('|');

/** The same answer for the same words. */
function remembering(make: () => string): (words: string) => string {
  const made = new Map<string, string>();
  return (words) => {
    if (!made.has(words)) made.set(words, make());
    return made.get(words)!;
  };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

// Swaps neighbours here and there, so that lists mostly stay lists; the title stays the title.
function shuffled(lines: string[], dice: () => number): string[] {
  for (let i = 1; i + 1 < lines.length; i++) {
    if (dice() < 0.15) [lines[i], lines[i + 1]] = [lines[i + 1], lines[i]];
  }
  return lines;
}

export const pick = <T>(all: readonly T[], dice: () => number): T => all[Math.floor(dice() * all.length)];

/** A linear congruential generator: numbers in [0, 1) that a seed repeats; good enough to shuffle papers. */
export function random(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
