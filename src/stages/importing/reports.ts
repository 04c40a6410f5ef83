import { z } from 'zod';

const count = z.number().int().min(0).catch(0);

/** What one import did, as it was kept with its batch; whatever an earlier sovang did not keep is 0. */
export const importReport = z.object({
  files: count,
  newDocuments: count,
  newSources: count,
  known: count,
  refused: count,
  skipped: count,
  stopped: z.boolean().catch(false),
  seconds: z.number().catch(0),
  claims: z.record(z.string(), z.number()).catch({}),
});
export type ImportReport = z.infer<typeof importReport>;

export const readReport = (kept: unknown): ImportReport => importReport.parse(kept ?? {});
