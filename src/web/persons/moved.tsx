import type { PersonsMoved } from '../api-types.js';
import { usePersonWords } from './words.js';

/** Who would be one person, and who would be one no more. */
export function PersonsMovedList({ moved: { joined, parted, against } }: { readonly moved: PersonsMoved }) {
  const here = usePersonWords();
  return (
    <>
      {against && (
        <p role="alert" className="failure">
          {here.against}
        </p>
      )}
      {joined.length + parted.length === 0 && <p role="status">{here.nothing}</p>}
      {[
        { says: here.joined, groups: joined },
        { says: here.parted, groups: parted },
      ].map(({ says, groups }) =>
        groups.map((group, index) => (
          <div key={`${says} ${index}`} role="status">
            <p>{says}</p>
            <ul>
              {group.map(({ person, units, since, until, told }, n) => (
                <li key={`${units[0]} ${since} ${n}`}>
                  {person}, {units.length > 0 ? units.join('; ') : here.noUnit},{' '}
                  {since === until ? since : `${since}–${until}`} ({here.told(told)})
                </li>
              ))}
            </ul>
          </div>
        )),
      )}
    </>
  );
}
