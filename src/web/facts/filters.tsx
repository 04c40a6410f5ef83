import { STAGES } from '../../domain/record.js';
import { useProvinceChoices } from '../province-name.js';
import { useWords } from '../words/words.js';
import { KINDS, type Kind } from './columns.js';
import { type FactWords, useFactWords } from './words.js';

const ACTS = ['chair', 'direct', 'sign', 'present', 'speak', 'attend', 'other'] as const;

/** What each kind is filtered by, as the API has it. */
export const FILTERS_OF: Readonly<Record<Kind, readonly string[]>> = {
  membership: ['year', 'bloc', 'unit', 'place', 'review'],
  headship: ['year', 'bloc', 'unit', 'place', 'role', 'review'],
  award: ['year', 'unit', 'award', 'bloc', 'place', 'stage', 'review'],
  appearance: ['year', 'person', 'act', 'bloc', 'place', 'review'],
};

interface Props {
  readonly kind: Kind;
  readonly address: URLSearchParams;
  set(name: string, value: string | null): void;
}

/** A field for each filter of a kind; what stands in them stands in the address. */
export function Filters({ kind, address, set }: Props) {
  const words = useFactWords();
  const { meanings } = useWords();
  const meaning = (one: string): string => (meanings as Readonly<Record<string, string>>)[one] ?? one;
  const provinces = useProvinceChoices();
  const place = address.get('place');
  const choices: Readonly<Record<string, readonly (readonly [value: string, says: string])[]>> = {
    // One that was typed, or that no list has, stays.
    place: place && !provinces.some(([code]) => code === place) ? [[place, place], ...provinces] : provinces,
    review: Object.entries(words.reviews),
    role: Object.entries(words.roles),
    stage: STAGES.map((stage) => [stage, meaning(stage)]),
    act: ACTS.map((act) => [act, meaning(act)]),
  };
  return (
    <search className="line fact-filters">
      <label>
        {words.kind}{' '}
        <select value={kind} onChange={({ target }) => set('kind', target.value)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      {FILTERS_OF[kind].map((name) =>
        choices[name] ? (
          <label key={name}>
            {words[name as keyof FactWords] as string}{' '}
            <select value={address.get(name) ?? ''} onChange={({ target }) => set(name, target.value || null)}>
              <option value="">{words.all}</option>
              {choices[name].map(([value, says]) => (
                <option key={value} value={value}>
                  {says}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <label key={name}>
            {words[name as keyof FactWords] as string}{' '}
            <input
              type={name === 'year' ? 'number' : 'search'}
              {...(name === 'year' ? { min: 1900, max: 2200 } : {})}
              className="plain"
              value={address.get(name) ?? ''}
              onChange={({ target }) => set(name, target.value || null)}
            />
          </label>
        ),
      )}
    </search>
  );
}
