import { docxOf, p, table } from '../../office-files.js';
import type { Chance } from '../chance.js';
import type { Block } from './story.js';

export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const linesOf = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): readonly Block[] => (typeof block === 'string' ? block.split('\n') : [block]));

const text = (blocks: readonly Block[], between: string): string =>
  `${linesOf(blocks)
    .map((block) => (typeof block === 'string' ? block : block.map((row) => row.join(between)).join('\n')))
    .join('\n')}\n`;

const html = (blocks: readonly Block[]): string => {
  const [title, ...rest] = linesOf(blocks).filter((block) => block !== '');
  const body = rest.map((block) =>
    typeof block === 'string'
      ? `<p>${escaped(block)}</p>`
      : `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(String(title))}</title></head><body><article><h1>${escaped(String(title))}</h1>${body.join('\n')}</article></body></html>`;
};

const word = (blocks: readonly Block[]): Buffer =>
  docxOf(
    linesOf(blocks)
      .map((block) => (typeof block === 'string' ? p(escaped(block)) : table(block.map((row) => row.map(escaped)))))
      .join(''),
  );

/** News come as pages and texts, official papers as Word files and texts. */
export function rendered(id: string, blocks: readonly Block[], news: boolean, chance: Chance): File {
  const encode = (written: string) => new TextEncoder().encode(written);
  if (chance.percent(50)) return { name: `${id}.txt`, bytes: encode(text(blocks, chance.pick([' | ', '\t']))) };
  return news ? { name: `${id}.html`, bytes: encode(html(blocks)) } : { name: `${id}.docx`, bytes: word(blocks) };
}
