/** One name of a list; tokens. `full` where the text elides its head. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly full: string | null;
  /** Kind of its head, where it has one of its own. */
  readonly kind?: string;
}
