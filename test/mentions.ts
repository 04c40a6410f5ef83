import { readFileSync } from 'node:fs';
import type { DocumentFacts } from '../src/reconcile/mention-context.js';

/** A labelled mention of fixtures/unit-mentions: `same` has one code, `ask` one or several, `none` no code. */
export interface LabelledMention {
  readonly line: number;
  readonly surface: string;
  readonly facts: DocumentFacts;
  readonly verdict: 'same' | 'ask' | 'none';
  readonly codes: readonly string[];
}

const FOLDER = new URL('../fixtures/unit-mentions/', import.meta.url);

/** Throws for a line that it does not understand: a label that is not read would be a label that is not checked. */
export function labelledMentions(file: string): LabelledMention[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const mentions: LabelledMention[] = [];
  let facts: Record<string, unknown> & { others: string[]; defined: Map<string, string> } = noFacts();
  text.split('\n').forEach((written, index) => {
    const line = index + 1;
    const header = /^(province|issuer|publisher|place|published|year|other|defines): (.+)$/.exec(written);
    const label = /^(.+?) (=>|\?>|x>)(?: (.+))?$/.exec(written);
    if (written.startsWith('== ')) facts = noFacts();
    else if (header?.[1] === 'year') facts.year = Number(header[2]);
    else if (header?.[1] === 'other') facts.others.push(...header[2].split('; '));
    else if (header?.[1] === 'defines') facts.defined.set(...(header[2].split(' = ') as [string, string]));
    else if (header) facts[header[1]] = header[2];
    else if (label && (label[2] === 'x>') === (label[3] === undefined))
      mentions.push({
        line,
        surface: label[1],
        facts,
        verdict: label[2] === '=>' ? 'same' : label[2] === '?>' ? 'ask' : 'none',
        codes: label[3]?.split(' | ') ?? [],
      });
    else if (written !== '') throw new Error(`${file} line ${line} is no label: ${written}`);
  });
  return mentions;
}

const noFacts = () => ({ others: [] as string[], defined: new Map<string, string>() });
