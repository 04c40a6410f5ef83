/** Text that Postgres can keep: NUL and lone surrogates become U+FFFD. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text));
