import { describe, expect, it } from 'vitest';
import { shippedAuthority } from '../src/reconcile/authority.js';
import { contextOf } from '../src/reconcile/mention-context.js';
import { registerOf } from '../src/reconcile/register.js';
import { resolve } from '../src/reconcile/resolve.js';
import { type LabelledMention, labelledMentions } from './mentions.js';

const register = registerOf(shippedAuthority());
const mentions = labelledMentions();
const answers = mentions.map((mention) => ({
  mention,
  answer: resolve(mention.surface, contextOf(mention.facts, register), register),
}));

const isRight = ({ verdict, codes }: LabelledMention, code: string) =>
  verdict !== 'none' && codes.length === 1 && codes[0] === code;

describe('the labelled mentions', () => {
  const automatic = answers.flatMap(({ mention, answer }) => (answer.same ? [{ mention, code: answer.same.code }] : []));
  const wrong = automatic.filter(({ mention, code }) => !isRight(mention, code));
  const due = answers.filter(({ mention }) => mention.verdict === 'same');
  const found = due.filter(({ answer }) => answer.same);
  const rest = answers.filter(({ mention, answer }) => mention.verdict !== 'none' && !answer.same);
  const seen = rest.filter(
    ({ mention, answer }) =>
      !answer.same &&
      mention.codes.every((code) => answer.candidates.slice(0, 3).some(({ entity }) => entity.code === code)),
  );
  it('figures', () => {
    console.log('mentions', mentions.length, 'automatic', automatic.length, 'wrong', wrong.length, 'recall', found.length, due.length, found.length/due.length, 'rest', seen.length, rest.length);
    for (const w of wrong) console.log('WRONG', w.mention.line, w.mention.surface, w.mention.codes.join('|'), '<-', w.code);
    for (const { mention, answer } of due) if (!answer.same) console.log('MISSED', mention.line, mention.surface, mention.codes.join('|'), answer.candidates.map((c) => `${c.entity.code} ${c.score} ${c.reasons}`).join('; '));
    for (const { mention, answer } of rest) if (!seen.some((s) => s.mention === mention) && !answer.same) console.log('UNSEEN', mention.line, mention.surface, mention.codes.join('|'), answer.candidates.map((c) => `${c.entity.code} ${c.score} ${c.reasons}`).join('; '));
  });
});
