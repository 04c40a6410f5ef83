import type { Scan } from './scan.js';

/** "TP. | Hồ Chí Minh", "thành phố | Huế": a city under the central government (Resolution 202/2025/QH15 made none of them a province). */
export const isCentralCity = (scan: Scan, at: number): boolean =>
  CITIES.has(scan.slice(at, at + Math.max(1, scan.size('place', at))));
const CITIES = new Set(['Hà Nội', 'Hồ Chí Minh', 'HCM', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']);
