// What we use of compromise/one: the package is optional, and everything is built without it as well.
declare module 'compromise/one' {
  /** A token of a parsed pattern; what it does not say is absent. */
  export interface PatternToken {
    word?: string;
    readonly tag?: string;
    readonly method?: string;
    readonly group?: string | null;
    readonly optional?: boolean;
    readonly negative?: boolean;
    readonly greedy?: boolean;
    readonly anything?: boolean;
    readonly choices?: readonly (readonly PatternToken[])[];
    fastOr?: ReadonlySet<string>;
  }

  /** Sentence, first term, end. */
  type Pointer = readonly [sentence: number, start: number, end: number];

  interface One {
    killUnicode(text: string): string;
    readonly termMethods: Record<string, (term: { readonly text: string }) => boolean>;
    match(
      sentences: readonly (readonly object[])[],
      pattern: { readonly regs: readonly PatternToken[] },
      words: readonly ReadonlySet<string>[],
    ): { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> };
  }

  const nlp: {
    plugin(plugin: { mutate(world: { readonly methods: { readonly one: One } }): void }): void;
    parseMatch(pattern: string): PatternToken[];
    methods(): { readonly one: One };
  };
  export default nlp;
}
