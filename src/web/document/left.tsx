import type { LeftSentences } from '../api-types.js';
import { useWords } from '../words/words.js';

/** Sentences with a trigger and without a claim, and why. */
export function LeftList({ sentences, text }: { readonly sentences: LeftSentences; readonly text: string }) {
  const words = useWords();
  const reason = (code: string) => (words.leftReasons as Readonly<Record<string, string>>)[code] ?? code;
  return (
    <section className="unexplained">
      <h2>{words.left}</h2>
      <p>{sentences.length > 0 ? words.leftLead : words.nothingLeft}</p>
      <ul>
        {sentences.map(({ span, left }) => (
          <li key={span[0]}>
            <q>{text.slice(...span).trim()}</q>
            {left.map((one) => (
              <small key={`${one.span[0]} ${one.kind}`}>
                {text.slice(...one.span)}: {reason(one.reason)}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
