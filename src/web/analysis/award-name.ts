import { useContext } from 'react';
import { type Language, LanguageContext } from '../words/words.js';

// The kinds that most reports count, by their codes; all others bear the name that documents give them.
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    flag: 'Cờ thi đua',
    'flag-of-government': 'Cờ thi đua của Chính phủ',
    'merit-certificate': 'Bằng khen',
    'merit-certificate-of-prime-minister': 'Bằng khen của Thủ tướng Chính phủ',
    certificate: 'Giấy khen',
    'excellent-collective': 'Tập thể Lao động xuất sắc',
    'advanced-collective': 'Tập thể Lao động tiên tiến',
    'advanced-worker': 'Lao động tiên tiến',
    'national-fighter': 'Chiến sĩ thi đua toàn quốc',
    'local-fighter': 'Chiến sĩ thi đua cơ sở',
    'fighter-of-province': 'Chiến sĩ thi đua cấp tỉnh',
    'order-labour': 'Huân chương Lao động',
    'order-independence': 'Huân chương Độc lập',
  },
  en: {
    flag: 'Emulation flag',
    'flag-of-government': 'Emulation flag of the Government',
    'merit-certificate': 'Certificate of merit',
    'merit-certificate-of-prime-minister': 'Certificate of merit of the Prime Minister',
    certificate: 'Certificate of commendation',
    'excellent-collective': 'Excellent labour collective',
    'advanced-collective': 'Advanced labour collective',
    'advanced-worker': 'Advanced worker',
    'national-fighter': 'National emulation fighter',
    'local-fighter': 'Grassroots emulation fighter',
    'fighter-of-province': 'Provincial emulation fighter',
    'order-labour': 'Labour Order',
    'order-independence': 'Independence Order',
  },
};
const GRADES = { vi: ['hạng Nhất', 'hạng Nhì', 'hạng Ba'], en: ['first class', 'second class', 'third class'] };

/** What an award is called by its code: "order-labour-3" is "Huân chương Lao động hạng Ba"; else as it was written. */
export function useAwardName(): (code: string, written: string | null) => string {
  const language = useContext(LanguageContext);
  return (code, written) => {
    const [, kind, grade] = /^(.*?)(?:-([123]))?$/.exec(code)!;
    const name = NAMES[language][kind];
    if (name === undefined) return written ?? code;
    return grade ? `${name} ${GRADES[language][Number(grade) - 1]}` : name;
  };
}
