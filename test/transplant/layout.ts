import { oneOf } from '../damage.js';
import { type Annotated, literal, type Swap, unitsOf } from './swap.js';

/** A list of units in the text: where each stands, and what parts it from the one before. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly marks: readonly string[];
  /** One of them lacks its head: "Sở Y tế, Nội vụ". */
  readonly elided: boolean;
}

const MARK = /^(?:[,;]|,? và|[;,.]?\s*\n\s*(?:[-–+•]|\d+[.)])|;?\s*\n)\s+$/u;
const BREAK = /\n\s*(?:[-–+•]|\d+[.)])\s+$/u;

/** Three or more names of units that nothing but marks of a list parts. */
function runsOf({ text, gold }: Annotated): Run[] {
  const units = unitsOf(gold).sort((a, b) => b.length - a.length);
  if (units.length < 3) return [];
  const found = [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${units.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu')),
  ];
  const elided = new Set(
    [...(gold.members ?? []), ...(gold.heads ?? []).map((one) => one)].flatMap(({ org, org_full }) =>
      org && org_full && org !== org_full ? [org] : [],
    ),
  );
  for (const { recipient, recipient_full } of gold.awards ?? [])
    if (recipient && recipient_full && recipient !== recipient_full) elided.add(recipient);
  const runs: Run[] = [];
  for (let i = 0; i < found.length; i++) {
    const [names, marks] = [[found[i][0]], [] as string[]];
    let end = found[i].index + found[i][0].length;
    while (i + 1 < found.length && MARK.test(text.slice(end, found[i + 1].index))) {
      marks.push(text.slice(end, found[i + 1].index));
      end = found[++i].index + found[i][0].length;
      names.push(found[i][0]);
    }
    const start = end - names.reduce((sum, one, k) => sum + one.length + (marks[k]?.length ?? 0), 0);
    if (names.length > 2) runs.push({ start, end, names, marks, elided: names.some((one) => elided.has(one)) });
  }
  return runs;
}

type Layout = readonly [label: string, lay: (run: Run, before: string, behind: string) => string | null];

const isRunning = ({ marks }: Run): boolean => marks.every((mark) => !mark.includes('\n'));
const plain = ({ names }: Run): boolean => names.every((one) => !/[,;]/.test(one));
const whole = (run: Run): boolean => plain(run) && !run.elided;
const headed = ({ names, elided }: Run): boolean =>
  !elided && names.every((one) => /^(?:\p{Lu}|xã|phường|huyện|thành phố|thị xã|trường)/u.test(one));
const joined = (names: readonly string[], mark: string, last: string): string =>
  names.reduce((all, one, i) => all + (i === 0 ? '' : i === names.length - 1 ? last : mark) + one, '');
const lines = (names: readonly string[], bullet: (i: number) => string, end: string): string =>
  names.map((one, i) => `\n${bullet(i)}${one}${i === names.length - 1 ? '' : end}`).join('');
const opens = (before: string, behind: string): boolean => /:\s*$/.test(before) && /^[\s.;]*$/.test(behind);

const LISTS: readonly Layout[] = [
  ['a; b; c', (run) => (isRunning(run) && whole(run) ? joined(run.names, '; ', '; ') : null)],
  ['a; b và c', (run) => (isRunning(run) && whole(run) ? joined(run.names, '; ', ' và ') : null)],
  ['a, b, c', (run) => (isRunning(run) && plain(run) ? joined(run.names, ', ', ', ') : null)],
  ['a, b và c', (run) => (isRunning(run) && plain(run) ? joined(run.names, ', ', ' và ') : null)],
  ['a, b, và c', (run) => (isRunning(run) && plain(run) ? joined(run.names, ', ', ', và ') : null)],
  ['- a;', (run, b, e) => (isRunning(run) && headed(run) && opens(b, e) ? lines(run.names, () => '- ', ';') : null)],
  ['- a', (run, b, e) => (isRunning(run) && headed(run) && opens(b, e) ? lines(run.names, () => '- ', '') : null)],
  [
    '1. a;',
    (run, b, e) => (isRunning(run) && headed(run) && opens(b, e) ? lines(run.names, (i) => `${i + 1}. `, ';') : null),
  ],
  [
    '1) a',
    (run, b, e) => (isRunning(run) && headed(run) && opens(b, e) ? lines(run.names, (i) => `${i + 1}) `, '') : null),
  ],
  ['+ a,', (run, b, e) => (isRunning(run) && headed(run) && opens(b, e) ? lines(run.names, () => '+ ', ',') : null)],
];

/** Lines to a running list: "gồm:⏎- A;⏎- B." → "gồm: A; B." */
function unlined(run: Run, before: string): [start: string, list: string] | null {
  const open = /:\s*\n\s*(?:[-–+•]|\d+[.)])\s+$/u.exec(before);
  if (!open || !run.marks.every((mark) => BREAK.test(mark)) || !plain(run)) return null;
  return [`${before.slice(0, open.index)}: `, joined(run.names, ', ', ' và ')];
}

function listSwaps(base: Annotated, dice: () => number): Swap[] {
  return runsOf(base).flatMap((run): Swap[] => {
    const { text } = base;
    const [before, behind] = [text.slice(0, run.start), text.slice(run.end)];
    const old = text.slice(run.start, run.end);
    const all = LISTS.flatMap(([label, lay]) => {
      const list = lay(run, before, behind.split('\n')[0]);
      return list === null || list === old
        ? []
        : [
            {
              label: `${label} of "${old}"`,
              list: before.trimEnd().endsWith(':') && list.startsWith('\n') ? list : list,
            },
          ];
    });
    const running = unlined(run, before);
    if (running) {
      const opened = /:\s*\n\s*(?:[-–+•]|\d+[.)])\s+$/u.exec(before)?.[0] ?? '';
      const change = (copy: string) => copy.replace(opened + old, () => `: ${running[1]}`);
      return [{ label: `running "${old}"`, change, layout: true }];
    }
    if (all.length === 0) return [];
    const { label, list } = oneOf(all, dice);
    return [
      {
        label,
        change: (copy) => copy.replace(list.startsWith('\n') ? new RegExp(`\\s*${literalText(old)}`) : old, () => list),
        layout: true,
      },
    ];
  });
}

const literalText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Tô Văn Hải, Giám đốc Sở Y tế" ↔ "Tô Văn Hải - Giám đốc Sở Y tế" ↔ "Tô Văn Hải (Giám đốc Sở Y tế)". */
function titleSwaps({ text, gold }: Annotated, dice: () => number): Swap[] {
  return (gold.officials ?? []).flatMap(({ name, titles }): Swap[] => {
    const title = (titles ?? []).find(
      (one) =>
        text.includes(`${name}, ${one}`) || text.includes(`${name} - ${one}`) || text.includes(`${name} – ${one}`),
    );
    if (!title) return [];
    const old =
      [`${name}, ${title}`, `${name} - ${title}`, `${name} – ${title}`].find((one) => text.includes(one)) ?? '';
    const forms = [`${name} - ${title}`, `${name} – ${title}`, `${name}, ${title}`];
    if (
      new RegExp(`${literalText(old)}\\s*(?:[.;\\n]|$|(?:phát biểu|chủ trì|dự|trao|cho biết|nhấn mạnh))`, 'u').test(
        text,
      )
    )
      forms.push(`${name} (${title})`);
    const other = oneOf(
      forms.filter((one) => one !== old),
      dice,
    );
    return [{ label: `"${old}" → "${other}"`, change: (copy) => copy.replaceAll(old, () => other), layout: true }];
  });
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  khối: ['Khối thi đua', 'Khối Thi đua', 'khối thi đua', 'khối Thi đua'],
  cụm: ['Cụm thi đua', 'Cụm Thi đua', 'cụm thi đua', 'cụm Thi đua'],
};

/** "Khối thi đua" ↔ "Khối Thi đua" ↔ "khối thi đua", each place by itself, but for places that begin a line or a sentence. */
function caseSwaps(_: Annotated, dice: () => number): Swap[] {
  const change = (text: string) =>
    text.replace(/(?<=[\p{Ll},] )([Kk]hối|[Cc]ụm) [Tt]hi đua/gu, (_, word) => oneOf(CASES[word.toLowerCase()], dice));
  return [{ label: 'capitals of Khối thi đua', change, layout: true }];
}

export const layoutSwaps = (base: Annotated, dice: () => number): Swap[] => [
  ...listSwaps(base, dice),
  ...titleSwaps(base, dice),
  ...caseSwaps(base, dice),
];
