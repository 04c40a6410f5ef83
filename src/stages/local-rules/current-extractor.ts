import type { Session } from '../../store/connection.js';
import { rulesOn } from '../../store/local-rules.js';
import { type Extractor, extractorWith } from './extractor.js';

/** What extracts now: the extractor of this sovang, with the local rules that are on. */
export const currentExtractor = async (session: Session): Promise<Extractor> => extractorWith(await rulesOn(session));
