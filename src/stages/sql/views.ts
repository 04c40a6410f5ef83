import type { Session } from '../../store/connection.js';
import { statement } from '../../store/statement.js';
import { views } from '../../store/views.js';
import { COLUMN_MEANINGS, VIEW_MEANINGS } from './meanings.js';

export interface AskableView {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly vi: string;
    readonly en: string;
  }[];
}

/** The views that questions may look at, with what they and their columns mean. */
export async function askableViews(session: Session): Promise<AskableView[]> {
  const names = views().map(({ name }) => name);
  const columns = await session.query<{ view: string; name: string; type: string }>(statement('columns_of_views'), [
    names,
  ]);
  const known = [...Object.keys(VIEW_MEANINGS), ...names].filter(
    (name, i, all) => names.includes(name) && all.indexOf(name) === i,
  );
  return known.map((name) => ({
    ...{ name, ...spoken(VIEW_MEANINGS[name]) },
    columns: columns
      .filter(({ view }) => view === name)
      .map(({ name: column, type }) => ({
        ...{ name: column, type },
        ...spoken(COLUMN_MEANINGS[`${name}.${column}`] ?? COLUMN_MEANINGS[column]),
      })),
  }));
}

const spoken = (meaning: readonly [vi: string, en: string] | undefined) => ({
  vi: meaning?.[0] ?? '',
  en: meaning?.[1] ?? '',
});
