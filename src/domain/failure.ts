export const STAGES = ['import', 'read', 'extract', 'store'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * A document that could not go through a stage. `code` is for programs ("encrypted-document"), the message for the
 * person who must act: it says what is wrong and what to do. `permanent`: trying again cannot help.
 */
export class StageFailure extends Error {
  override readonly name = 'StageFailure';
  readonly code: string;
  readonly permanent: boolean;

  constructor(code: string, message: string, options: { permanent?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.permanent = options.permanent ?? true;
  }
}
