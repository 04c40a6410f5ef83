import { leader, official } from '../people.js';
import { capital, deputyOf, headOf, leadOf, listed, short, slashed, wordOf } from '../phrases.js';
import { heldWay, type Way } from '../story.js';
import { size, small } from '../twenty-fourth/layout.js';
import { dashedRoles, firstOf, pledged, updated, viceOf } from './layout.js';

/** News of pledges, as the pages of departments, fronts and newspapers carry them. */
export const TWENTY_SEVENTH_PACT: readonly Way[] = [
  heldWay('those who lead chair together', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} triển khai nhiệm vụ và ký kết giao ước thi đua năm ${s.year}`,
    updated(s, chance),
    `Sáng ngày ${slashed(s)}, ${s.bloc} tổ chức Hội nghị triển khai nhiệm vụ và ký kết giao ước thi đua năm ${s.year}. Dự Hội nghị có đại diện cơ quan thường trực thi đua và lãnh đạo ${size(s)} đơn vị trong ${wordOf(s)}. ${s.head} (đơn vị ${firstOf(s)})${s.deputy ? ` và ${s.deputy} (đơn vị ${viceOf(s)}) đồng chủ trì` : ' chủ trì'} Hội nghị.`,
    `${size(s)} đơn vị trong ${wordOf(s)} năm nay là ${listed(s.members)}.`,
    pledged(s, chance, 3),
    `Sau phần thảo luận, các đơn vị đã cùng ký bản giao ước.`,
    'BBT',
  ]),
  heldWay('who leads it, and its members in brackets', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Giao ước thi đua: Bám sát nhiệm vụ chính trị`,
    `(${s.town}) - Sáng ${short(s, '-')}, ${s.head} - ${headOf(s)} ${s.bloc} (gồm: ${listed(s.members, ', ')}) đã chủ trì tổ chức lễ phát động và ký kết giao ước thi đua năm ${s.year}.`,
    s.deputy
      ? `Giúp việc cho ${headOf(s)} trong năm ${s.year} là ${s.deputy} - ${deputyOf(s)}. ${pledged(s, chance)}`
      : pledged(s, chance),
    `Tới dự và phát biểu tại buổi lễ, ${official(s, chance)} đề nghị các đơn vị đổi mới cách phát động thi đua.`,
    'Hải Đăng',
  ]),
  heldWay('roles behind dashes among the members', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `${s.bloc} phát động, ký kết giao ước thi đua năm ${s.year}`,
    `Tại trụ sở ${s.head}, ${s.bloc} vừa phát động và ký kết giao ước thi đua năm ${s.year}.`,
    `${s.bloc} gồm ${size(s)} đơn vị: ${listed(dashedRoles(s, headOf(s), deputyOf(s)), ', ')}.`,
    `Thực hiện chương trình năm ${s.year}, ${small(s)} tiếp tục đẩy mạnh các phong trào thi đua yêu nước. ${pledged(s, chance)}`,
    `${capital(leader(s.head ?? '', chance))} triển khai một số nội dung hoạt động năm ${s.year} của ${small(s)}.`,
    'P.V',
  ]),
  heldWay('how it is made up, then who leads this year', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Lãnh đạo các đơn vị thuộc ${s.bloc} ký giao ước thi đua`,
    `Ngày ${short(s)}, lễ ký giao ước thi đua năm ${s.year} của ${s.bloc} diễn ra với sự chứng kiến của ${official(s, chance)}.`,
    `${s.bloc} gồm ${size(s)} cơ quan, đơn vị:`,
    ...s.members.map((unit) => `• ${unit}`),
    `Năm ${s.year}, ${s.head} là ${firstOf(s)}${s.deputy ? `, ${s.deputy} là Phó ${firstOf(s)}` : ''}.`,
    `${pledged(s, chance)} Trưởng các đoàn đã ký vào bản giao ước theo thứ tự điều hành của ${leadOf(s)}.`,
    'Quang Vinh',
  ]),
  heldWay('who is what, role by role', { members: true, heads: ['head', 'deputy'] }, (s, chance) => [
    `Phân công nhiệm vụ, ký giao ước thi đua năm ${s.year} tại ${s.bloc}`,
    updated(s, chance),
    `Theo phân công tại hội nghị ký giao ước thi đua ngày ${slashed(s)}, năm ${s.year} ${s.bloc} được tổ chức như sau: ${headOf(s)} là ${s.head}; ${s.deputy ? `${deputyOf(s)} là ${s.deputy}; ` : ''}thành viên là các đơn vị ${listed(s.members.filter((unit) => unit !== s.head && unit !== s.deputy))}.`,
    pledged(s, chance, 2),
    'Văn phòng',
  ]),
  heldWay('at the invitation of whom the units met', { members: true, heads: ['head'] }, (s, chance) => [
    `Giao ước thi đua vì sự hài lòng của người dân`,
    `Dưới sự điều hành của ${s.head}, đơn vị ${firstOf(s)} năm ${s.year}, chiều ${short(s)}, đại diện ${size(s)} thành viên ${s.bloc} là ${listed(s.members)} đã đặt bút ký giao ước thi đua năm ${s.year}.`,
    `${capital(official(s, chance))} chứng kiến lễ ký. ${pledged(s, chance)}`,
    'Tố Uyên',
  ]),
];
