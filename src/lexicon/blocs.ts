import type { Phrase } from './phrase.js';

/** Words that open the name of a bloc, and roles in it. A unit leads a bloc; its leader bears the role as a title. */
export const BLOC_WORDS: readonly Phrase[] = [
  {
    layer: 'bloc',
    kind: 'khoi',
    forms: ['khối thi đua', 'khối tđ', 'khối tđkt', 'khối thi đua - khen thưởng', 'khối thi đua, khen thưởng'],
    traits: { sure: true },
  },
  {
    layer: 'bloc',
    kind: 'cum',
    forms: ['cụm thi đua', 'cụm tđ', 'cụm tđkt', 'cụm thi đua khối', 'cụm khối thi đua', 'cụm thi đua - khen thưởng'],
    traits: { sure: true },
  },
  { layer: 'bloc', kind: 'khoi-bare', forms: ['khối'] },
  { layer: 'bloc', kind: 'cum-bare', forms: ['cụm'] },
  {
    layer: 'role',
    kind: 'head',
    forms: [
      'trưởng khối',
      'khối trưởng',
      'trưởng khối thi đua',
      'trưởng cụm',
      'cụm trưởng',
      'trưởng cụm thi đua',
      'trưởng khối tđ',
      'trưởng cụm tđ',
      'tân khối trưởng',
      'tân trưởng khối',
      'tân cụm trưởng',
      'tân trưởng cụm',
      'trưởng các khối thi đua',
      'làm trưởng',
    ],
  },
  {
    layer: 'role',
    kind: 'deputy',
    forms: [
      'phó khối',
      'khối phó',
      'phó trưởng khối',
      'phó khối trưởng',
      'phó khối thi đua',
      'phó trưởng khối thi đua',
      'phó cụm',
      'cụm phó',
      'phó trưởng cụm',
      'phó cụm trưởng',
      'phó cụm thi đua',
      'phó trưởng cụm thi đua',
      'phó trưởng khối tđ',
      'làm phó',
    ],
  },
];

/** What a meeting looks back on, and what it looks ahead to: the year after the one is the year under review. */
export const MEETING_CUES: readonly Phrase[] = [
  {
    layer: 'cue',
    kind: 'review',
    forms: ['tổng kết', 'sơ kết', 'xét khen thưởng', 'xét thi đua', 'nhìn lại phong trào', 'nhìn lại'],
  },
  {
    layer: 'cue',
    kind: 'plan',
    forms: [
      'phương hướng',
      'triển khai',
      'giao ước',
      'giao ước thi đua',
      'phát động',
      'ký giao ước',
      'ký kết giao ước',
      'ký giao ước thi đua',
      'ký kết giao ước thi đua',
      'ký cam kết giao ước',
      'ký cam kết giao ước thi đua',
      'ký cam kết thi đua',
      'nhiệm vụ',
      'kế hoạch',
    ],
  },
  {
    layer: 'cue',
    kind: 'next-year',
    forms: [
      'năm tới',
      'năm sau',
      'năm tiếp theo',
      'năm kế tiếp',
      'trong năm tới',
      'nhiệm kỳ tới',
      'kỳ tới',
      'năm học tới',
      'năm học sau',
      'năm mới',
    ],
  },
];
