import { spoken } from '../words/words.js';

export const useExportWords = spoken(
  {
    save: 'Xuất tệp',
    sources: 'kèm nguồn',
    making: (format: string) => `Đang làm tệp ${format}…`,
    made: (format: string) => `Đã có tệp ${format}.`,
  },
  {
    save: 'Export',
    sources: 'with sources',
    making: (format: string) => `Making a ${format} file…`,
    made: (format: string) => `The ${format} file is there.`,
  },
);
