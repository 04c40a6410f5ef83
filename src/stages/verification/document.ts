import { sealAdoption, sealDocument, sealSource, sourceIdentity } from '../../domain/seal.js';
import type { DocumentEvidence, StoredAdoption } from '../../store/evidence.js';
import type { Differs } from './difference.js';

/** Whether the row of a document, its sources and its adoptions are what their seals say. */
export function checkDocument(document: DocumentEvidence, differs: Differs): void {
  const { sha256, format, bytes, digest } = document;
  if (!sealDocument(sha256, format, bytes).equals(digest))
    differs('document', 'its hash, format or size is not what its seal says');
  for (const source of document.sources) {
    const identity = sourceIdentity(sha256, source);
    if (!identity.equals(source.identity))
      differs('source', `source ${source.id} (${source.path}): what it says of the document has changed`);
    else if (source.batch === null) differs('source', `source ${source.id} (${source.path}): its batch is not there`);
    else if (!sealSource(identity, source.batch).equals(source.digest))
      differs('source', `source ${source.id} (${source.path}): its batch or its seal has changed`);
  }
  for (const [place, adoption] of document.adoptions.entries()) checkAdoption(document, adoption, place, differs);
}

function checkAdoption({ id, sha256 }: DocumentEvidence, adoption: StoredAdoption, place: number, differs: Differs) {
  const { ordinal, extractionId, extractionDigest, madeFrom, digest } = adoption;
  const which = `adoption ${ordinal} of extraction ${extractionId}`;
  if (ordinal !== place) differs('adoption', `${which}: an adoption before it is missing`);
  if (extractionDigest === null) differs('adoption', `${which}: the extraction is not there`);
  else if (madeFrom !== id) differs('adoption', `${which}: the extraction was not made from this document`);
  else if (!sealAdoption(sha256, ordinal, extractionDigest).equals(digest))
    differs('adoption', `${which}: this is not the extraction that was adopted`);
}
