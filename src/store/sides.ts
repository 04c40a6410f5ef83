import type { Situation } from '../domain/mention.js';
import { columns } from './columns.js';

/** A name in its place. */
export type Side = Pick<Situation, 'kind' | 'key' | 'place' | 'within'>;

/** As statements take them: kinds, names as they are compared, places, and whose they are below the province. */
export const columnsOfSides = (sides: readonly Side[]) =>
  columns(
    sides,
    ({ kind }) => kind,
    ({ key }) => key,
    ({ place }) => place,
    ({ within }) => within,
  );
