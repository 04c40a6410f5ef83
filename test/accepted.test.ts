import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Argument, Claim } from '../src/domain/claim.js';
import { explain } from '../src/extract/explain.js';
import { readDocument } from '../src/read/read.js';
import type { Span } from '../src/text/span.js';
import { SETS } from './annotated.js';
import { FIXTURES } from './fixtures.js';

const at = ({ start, end }: Span) => `${start}-${end}`;

const json = JSON.stringify;

const argumentLine = ({ role, kind, written, value, basis, spans }: Argument): string =>
  [
    role,
    kind === 'value'
      ? written === null || written === value
        ? json(value)
        : `${json(written)} = ${json(value)}`
      : kind,
    ...(basis === 'stated' ? [] : [basis]),
    ...spans.map(at),
  ].join(' ');

/** A claim on one line with all that it holds and where. Its confidence is the rule's, and moves with each calibration. */
const claimLine = ({ kind, rule, trigger, arguments: said }: Claim): string =>
  [`${kind} ${rule} ${at(trigger)}`, ...said.map(argumentLine)].join(' | ');

/**
 * What is extracted from each annotated text, right or wrong, to the last span, with what it leaves and why: a change that
 * nobody meant shows. One that was meant is taken over by `npx vitest run accepted -u`, and is read in the difference.
 */
describe('records of annotated texts', () => {
  const paths = [...SETS].filter(([set]) => set !== 'fixtures (other formats)').flatMap(([, paths]) => paths);
  it.each(paths.map((path) => [basename(dirname(path)), path]))('%s', async (_, path) => {
    const document = await readDocument(readFileSync(path), { name: path });
    const { claims, sentences } = explain(document);
    const left = sentences.flatMap(({ span, left }) =>
      left.map((one) => `left ${one.kind} ${one.reason} ${at(one.span)} of ${at(span)}`),
    );
    await expect(`${[...claims.map(claimLine), ...left].join('\n')}\n`).toMatchFileSnapshot(
      join(FIXTURES, 'accepted', `${relative(FIXTURES, dirname(path))}.txt`),
    );
  });
});
