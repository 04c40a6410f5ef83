/** A level of the state that is no more: no unit of it is there after the day. */
export interface EndedLevel {
  readonly level: 'district';
  /** The last day. */
  readonly until: string;
  readonly source: string;
}

export const DISTRICTS_ENDED: EndedLevel = {
  level: 'district',
  until: '2025-06-30',
  source: 'Nghị quyết 203/2025/QH15',
};
