import { oneOf } from '../damage.js';
import { runsOf } from './runs.js';
import { type Annotated, type Swap, symbols } from './swap.js';

/** What parts the items of a list, what stands before the last, and what opens and ends a line of its own. */
interface Layout {
  readonly title: string;
  readonly mark: string;
  readonly last: string;
  readonly bullet?: (index: number) => string;
}

const RUNNING: readonly Layout[] = [
  { title: 'a; b; c', mark: '; ', last: '; ' },
  { title: 'a; b và c', mark: '; ', last: ' và ' },
  { title: 'a, b, c', mark: ', ', last: ', ' },
  { title: 'a, b và c', mark: ', ', last: ' và ' },
  { title: 'a, b, và c', mark: ', ', last: ', và ' },
];
const LINES: readonly Layout[] = [
  { title: '- a;', mark: ';', last: ';', bullet: () => '- ' },
  { title: '- a', mark: '', last: '', bullet: () => '- ' },
  { title: '1. a;', mark: ';', last: ';', bullet: (index) => `${index + 1}. ` },
  { title: '1) a', mark: '', last: '', bullet: (index) => `${index + 1}) ` },
  { title: '+ a,', mark: ',', last: ',', bullet: () => '+ ' },
];

const laid = (names: readonly string[], { mark, last, bullet }: Layout): string =>
  names
    .map((name, i) => {
      const before = i === 0 ? '' : i === names.length - 1 ? last : mark;
      return bullet ? `${before}\n${bullet(i)}${name}` : before + name;
    })
    .join('');

/** "A, B và C" ↔ "A; B; C" ↔ lines with dashes or numbers; semicolons and lines only where no item lacks its head. */
function listSwaps(base: Annotated, dice: () => number): Swap[] {
  return runsOf(base).flatMap((run): Swap[] => {
    if (run.names.some((name) => /[,;]/.test(name))) return [];
    const before = base.text.slice(0, run.start);
    const old = base.text.slice(run.start, run.end);
    const inLines = run.marks.some((mark) => mark.includes('\n'));
    if (inLines) {
      // "gồm:⏎- A;⏎- B." → "gồm: A, B."
      const opening = /:\s*\n\s*(?:[-–+•]|\d+[.)])\s+$/u.exec(before)?.[0];
      if (opening === undefined || !run.marks.every((mark) => /\n\s*(?:[-–+•]|\d+[.)])\s+$/u.test(mark))) return [];
      const list = `: ${laid(run.names, RUNNING[3])}`;
      return [
        {
          label: `${RUNNING[3].title} of "${old}"`,
          change: (text) => text.replace(opening + old, () => list),
          layout: true,
        },
      ];
    }
    const alone = /:\s*$/.test(before) && /^[\s.;]*$/.test(base.text.slice(run.end).split('\n')[0]);
    const layouts = run.elided ? RUNNING.slice(2) : alone ? [...RUNNING, ...LINES] : RUNNING;
    const layout = oneOf(
      layouts.filter((one) => laid(run.names, one) !== old),
      dice,
    );
    const place = layout.bullet ? new RegExp(`[^\\S\\n]*${symbols(old)}`, 'u') : old;
    return [
      {
        label: `${layout.title} of "${old}"`,
        change: (text) => text.replace(place, () => laid(run.names, layout)),
        layout: true,
      },
    ];
  });
}

/** "Tô Văn Hải, Giám đốc Sở Y tế" ↔ "Tô Văn Hải - Giám đốc Sở Y tế" ↔ "Tô Văn Hải (Giám đốc Sở Y tế)". */
function titleSwaps({ text, gold }: Annotated, dice: () => number): Swap[] {
  return (gold.officials ?? []).flatMap(({ name, titles }): Swap[] => {
    const written = (titles ?? []).flatMap((title) => MARKS.map((mark) => [name, mark, title] as const));
    const found = written.find((parts) => text.includes(parts.join('')));
    if (!found) return [];
    const [, , title] = found;
    const old = found.join('');
    const forms = MARKS.map((mark) => `${name}${mark}${title}`);
    // Where the clause or the person ends with the title.
    if (new RegExp(`${symbols(old)}\\s*(?:[.;\\n]|$|(?:phát biểu|chủ trì|dự|trao|cho biết|nhấn mạnh))`, 'u').test(text))
      forms.push(`${name} (${title})`);
    const other = oneOf(
      forms.filter((form) => form !== old),
      dice,
    );
    return [{ label: `"${old}" → "${other}"`, change: (copy) => copy.replaceAll(old, () => other), layout: true }];
  });
}
const MARKS = [', ', ' - ', ' – '];

/** "Khối thi đua" ↔ "Khối Thi đua" ↔ "khối thi đua", each place by itself, but where a line or a sentence begins. */
const caseSwap = (dice: () => number): Swap => ({
  label: 'capitals of Khối thi đua',
  change: (text) =>
    text.replace(/(?<=[\p{Ll},] )(?:([Kk])hối|([Cc])ụm) [Tt]hi đua/gu, (_, bloc) =>
      [oneOf(bloc ? ['Khối', 'khối'] : ['Cụm', 'cụm'], dice), oneOf(['thi đua', 'Thi đua'], dice)].join(' '),
    ),
  layout: true,
});

export const layoutSwaps = (base: Annotated, dice: () => number): Swap[] => [
  ...listSwaps(base, dice),
  ...titleSwaps(base, dice),
  caseSwap(dice),
];
