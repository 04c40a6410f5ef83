import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// Whom a page means by the short name of its owner, by what somebody does, and what is only proposed. Each pair: what must come out, then
// a text that differs in what the rule asks for.

const statusesOf = (text: string): string[] => recordOf(text).awards.map(({ status }) => status);

describe('who weighs a title before it is given', () => {
  it.each(['xét, phong tặng', 'xem xét, phong tặng'])('has it proposed to them: %s', (verb) =>
    expect(statusesOf(`Phòng trình cấp trên ${verb} danh hiệu Nhà giáo Ưu tú cho cô Lò Thị Mây.`)).toEqual([
      'recommended',
    ]),
  );
  it('unlike who gives it', () =>
    expect(statusesOf('Chủ tịch nước đã phong tặng danh hiệu Nhà giáo Ưu tú cho cô Lò Thị Mây.')).toEqual(['awarded']));
});

describe('what somebody does before a name', () => {
  it('is said of whom it leads to', () =>
    expect(
      awardsOf('Sở Y tế trao Giấy khen cho bác sĩ Tô Thị Hà, Trưởng khoa Nhi, điều dưỡng Võ Tá Quế và 4 cá nhân khác.'),
    ).toEqual(['Giấy khen → Tô Thị Hà', 'Giấy khen → Võ Tá Quế', 'Giấy khen → #4']));
  it('unlike what ends there', () =>
    expect(awardsOf('Sở Y tế trao Giấy khen cho bà Tô Thị Hà, điều dưỡng Bệnh viện Bến Đá và 4 cá nhân khác.')).toEqual(
      ['Giấy khen → Tô Thị Hà', 'Giấy khen → #4'],
    ));
});

describe('letters that keep the end of the name they stand for', () => {
  const given = (short: string): string[] =>
    awardsOf(
      `Công ty Điện lực Bến Đá (${short}) được UBND tỉnh tặng Cờ thi đua năm 2018. Bà Hà Nhàn trao Cờ thi đua năm 2018 cho ${short}.`,
    );
  it('are that name', () => expect(given('PC Bến Đá')).toEqual(['Cờ thi đua → Công ty Điện lực Bến Đá 2018']));
  it('unlike those of another place', () =>
    expect(given('PC Đồng Hòa')).toEqual([
      'Cờ thi đua → Công ty Điện lực Bến Đá 2018',
      'Cờ thi đua → PC Đồng Hòa 2018',
    ]));
});

describe('the staff of a hospital', () => {
  const given = (staff: string): string[] =>
    awardsOf(
      `Bệnh viện Đa khoa Bến Đá đón nhận Bằng khen của Bộ Y tế. Ông Tô Hải trao Bằng khen của Bộ Y tế cho ${staff} Bệnh viện Đa khoa Bến Đá.`,
    );
  it('has what the hospital has', () =>
    expect(given('tập thể cán bộ, viên chức')).toEqual(['Bằng khen của Bộ Y tế → Bệnh viện Đa khoa Bến Đá']));
  it('unlike a part of it', () =>
    expect(given('Khoa Nhi')).toEqual([
      'Bằng khen của Bộ Y tế → Bệnh viện Đa khoa Bến Đá',
      'Bằng khen của Bộ Y tế → Khoa Nhi Bệnh viện Đa khoa Bến Đá',
    ]));
});

describe('one of the kind that a bloc names, behind a comma', () => {
  const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name ?? '');
  it('is whom the sentence is about', () =>
    expect(
      blocsOf('Tại Hội nghị của Khối thi đua các bệnh viện tuyến huyện, Bệnh viện đã được tặng Bằng khen.'),
    ).toEqual(['Khối thi đua các bệnh viện tuyến huyện']));
  it('unlike another kind, which the bloc has too', () =>
    expect(
      blocsOf('Tại Hội nghị của Khối thi đua các Bệnh viện, Trung tâm Y tế tuyến huyện, ông Hải phát biểu.'),
    ).toEqual(['Khối thi đua các Bệnh viện, Trung tâm Y tế tuyến huyện']));
});

describe('who leads a bloc', () => {
  const given = (led: string): string[] =>
    awardsOf(
      `Bệnh viện Đa khoa Bến Đá được tặng Bằng khen năm 2020. Tại Hội nghị của Khối thi đua số 5 ${led}, Bệnh viện đã được tặng Cờ thi đua năm 2022.`,
    );
  it('is not whom the bare head behind a comma means', () =>
    expect(given('do Bệnh viện Đa khoa Đồng Hòa làm Khối trưởng')).toEqual([
      'Bằng khen → Bệnh viện Đa khoa Bến Đá 2020',
      'Cờ thi đua → Bệnh viện Đa khoa Bến Đá 2022',
    ]));
  it('unlike who is told of right before', () =>
    expect(given('có Bệnh viện Đa khoa Đồng Hòa tham dự')).toEqual([
      'Bằng khen → Bệnh viện Đa khoa Bến Đá 2020',
      'Cờ thi đua → Bệnh viện Đa khoa Đồng Hòa 2022',
    ]));
});
