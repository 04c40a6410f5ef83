import type { Claim } from '../api-types.js';
import { useWords } from '../words/words.js';
import { ChoiceField } from './choice-field.js';
import { type Field, shapeOf } from './draft.js';
import { type Place, wordsAt } from './places.js';
import { SuggestedField, suggestedFor } from './suggested-field.js';
import { meaningOf, roleName } from './summary.js';
import { useTableWords } from './words.js';

interface Props {
  readonly kind: Claim['kind'];
  readonly field: Field;
  readonly document: number;
  readonly text: string;
  /** Where the text says it. */
  readonly place: Place | null;
  /** Names of the document's blocs. */
  readonly blocs: readonly string[];
  /** What claims of the document say in such a place. */
  readonly here: readonly string[];
  onChange(text: string): void;
  onFocus(): void;
}

/** A field as its role has it: one of some values, a bloc of the document, a number, a day, or words of the text. */
export function FieldInput({ kind, field, document, text, place, blocs, here, onChange, onFocus }: Props) {
  const words = useWords();
  const { notInText } = useTableWords();
  const label = roleName(field.role, words);
  const value = field.text;
  const { of } = shapeOf(kind, field.role);
  if (typeof of !== 'string' || of === 'bloc') {
    const options = (of === 'bloc' ? blocs : of).map((one) => ({ value: one, label: meaningOf(one, words) }));
    return <ChoiceField {...{ label, value, options, onFocus, onChange }} />;
  }
  const quote = place && wordsAt(text, place);
  const said = quote !== null && quote !== value.trim() && <q>{quote}</q>;
  if (of === 'words') {
    const what = suggestedFor(kind, field.role);
    return (
      <SuggestedField {...{ label, value, what, document, here, onFocus, onChange }}>
        {quote === null && value.trim() !== '' ? <small className="unsaid">{notInText}</small> : said}
      </SuggestedField>
    );
  }
  return (
    <div className="field">
      <label>
        {label}
        <input
          value={value}
          inputMode={of === 'date' ? 'text' : 'decimal'}
          placeholder={of === 'date' ? '3/12/2019' : undefined}
          onFocus={onFocus}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      {said}
    </div>
  );
}
