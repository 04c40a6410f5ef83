import { counted } from './words/counted.js';
import { spoken } from './words/words.js';

const useUnsettledWords = spoken(
  {
    waits: (count: number) =>
      `${count.toLocaleString('vi')} văn bản có các tên này còn đang được đưa sang tên mới theo quyết định trước; các con số dưới đây có thể còn đổi.`,
  },
  {
    waits: (count: number) =>
      `${counted(count, 'document with these names is', 'documents with these names are')} still being put under new names, as was said before; figures below may change.`,
  },
);

/** Says beside what would move that it is told of how things were, as workers are still at what was said before. */
export function Unsettled({ documents }: { readonly documents: number }) {
  const words = useUnsettledWords();
  if (documents === 0) return null;
  return (
    <p role="status" className="pending-documents">
      {words.waits(documents)}
    </p>
  );
}
