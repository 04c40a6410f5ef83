import { Command } from 'commander';
import type { Argument, Claim } from '../domain/claim.js';
import { type Shown, showDocument } from '../stages/show.js';
import { claimLine } from './claim-line.js';
import { type Mark, markedText } from './marked-text.js';
import { print } from './output.js';
import { withInstallation } from './with-installation.js';

export const showCommand = (): Command =>
  new Command('show')
    .summary('a text with its claims marked')
    .description(
      'Prints the text of a document with the words of its claims marked, and the claims. On a terminal marks are in ' +
        'colour, unless NO_COLOR is set; elsewhere they are brackets: [Sở Y tế]⟨member.org 3⟩ is the unit of claim 3.',
    )
    .argument('<document>', 'its id, the start of its SHA-256 (6 digits or more) or the path of a source')
    .option('--json', 'print the text, its blocks and its claims as JSON')
    .action((asked: string, { json }: { json?: boolean }) =>
      withInstallation(async ({ database }) => {
        const shown = await showDocument(database, asked);
        await print(json ? `${JSON.stringify(asJson(shown))}\n` : describe(shown, inColour()));
      }),
    );

// https://no-color.org: set to anything but an empty string.
const inColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

function describe({ row, sources, document, extractor, claims }: Shown, colour: boolean): string {
  const { text, blocks, notes, reader } = document;
  const head = [
    `document ${row.id} · ${row.format} · ${row.sha256}${row.withdrawn ? ' · withdrawn' : ''}`,
    ...sources.map(({ path, batch, published }) => `${path} (batch "${batch}")${published ? `, ${published}` : ''}`),
    `read by ${reader}, ${extractor ? `extracted by ${extractor}` : 'not extracted yet'}`,
    ...notes.map(({ message, page }) => `note${page === null ? '' : `, page ${page}`}: ${message}`),
  ];
  const marks = marksOf(claims.map(({ claim }) => claim));
  const list = claims.map(({ claim }, index) => `${index + 1}  ${claimLine(claim)}`);
  return `${[head.join('\n'), markedText(text, blocks, marks, colour), list.join('\n')].join('\n\n')}\n`;
}

/** The words of every stated argument; claims that share them share a mark: "member.bloc 2-6, 9". */
function marksOf(claims: readonly Claim[]): Mark[] {
  const marks = new Map<string, { mark: Mark; numbers: number[] }>();
  claims.forEach((claim, index) => {
    for (const { span, role } of claim.arguments.flatMap(statedSpans)) {
      const label = `${claim.kind}.${role}`;
      const key = `${span.start} ${span.end} ${label}`;
      const known = marks.get(key) ?? { mark: { span, kind: claim.kind, label }, numbers: [] };
      if (known.numbers.at(-1) !== index + 1) known.numbers.push(index + 1);
      marks.set(key, known);
    }
  });
  return [...marks.values()].map(({ mark, numbers }) => ({ ...mark, label: `${mark.label} ${ranges(numbers)}` }));
}

const statedSpans = ({ basis, spans, role }: Argument) =>
  basis === 'stated' ? spans.map((span) => ({ span, role })) : [];

/** [2, 3, 4, 9] → "2-4, 9" */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

const asJson = ({ row, sources, document, extractor, claims }: Shown) => ({
  ...row,
  sources,
  reader: document.reader,
  extractor,
  stated: document.stated,
  notes: document.notes,
  text: document.text,
  blocks: document.blocks,
  claims: claims.map(({ claim }) => ({
    ...claim,
    arguments: claim.arguments.map((argument) => ({
      ...argument,
      quotes: argument.spans.map(({ start, end }) => document.text.slice(start, end)),
    })),
  })),
});
