import { describe, expect, test } from 'vitest';
import { agency } from '../../../../src/parse/patterns/agency.ts';
import { attribution } from '../../../../src/parse/patterns/attribution.ts';
import { byline } from '../../../../src/parse/patterns/byline.ts';
import { dateline } from '../../../../src/parse/patterns/dateline.ts';
import { endMark } from '../../../../src/parse/patterns/end-mark.ts';
import { keywords } from '../../../../src/parse/patterns/keywords.ts';
import { metaLine } from '../../../../src/parse/patterns/meta-line.ts';
import { paragraph } from '../../../../src/parse/patterns/paragraph.ts';
import type { Place } from '../../../../src/parse/patterns/pattern.ts';
import { sourceLine } from '../../../../src/parse/patterns/source-line.ts';
import { BELOW_THE_BODY, TOP, take, UNDER_THE_HEADLINE } from './places.ts';

const TEXT = 'Sáng nay, cây cầu bắc qua sông Cái thông xe sau ba năm thi công.';
const AT_THE_FOOT: Place = { ...BELOW_THE_BODY, after: '', followed: false, bodyFollows: false };
const SIGNED: Place = { ...AT_THE_FOOT, seen: new Set(['paragraph', 'bylines']) };

describe('the tag of a newsroom', () => {
  test.each([
    ['(PLO)- ', 'PLO'],
    ['(Dân trí) - ', 'Dân trí'],
    ['(TTXVN/Vietnam+) ', 'TTXVN/Vietnam+'],
    ['TPO - ', 'TPO'],
    ['NDO – ', 'NDO'],
    ['VOV.VN - ', 'VOV.VN'],
    ['QĐND Online – ', 'QĐND Online'],
    ['NDO- ', 'NDO'],
    ['VOV.VN-', 'VOV.VN'],
  ])('%s', (tag, name) => {
    const expected = { length: tag.length, taken: { role: 'agency', text: name } };
    expect(take(agency, tag + TEXT, UNDER_THE_HEADLINE)).toEqual(expected);
    expect(take(agency, tag + TEXT, BELOW_THE_BODY)).toBeNull();
  });
  test.each([
    '(ngày 5/4) - Cầu thông xe',
    'ASEAN - một khối kinh tế năng động',
    'Cầu Cái - Niềm mong đợi của người dân',
    'HLV Trần Bình - Người thầy lặng lẽ',
    'VN-Index mất hơn hai mươi điểm trong phiên giao dịch sáng nay',
    'COVID-19 khiến hơn ba trăm cửa hàng trong phố phải đóng cửa',
  ])('not %s', (text) => {
    expect(take(agency, text, UNDER_THE_HEADLINE)).toBeNull();
  });
});

describe('the place that opens a report', () => {
  test.each([
    ['HÀ NỘI ', '(TTXVN) – ', 'HÀ NỘI'],
    ['Paris, 5/3 ', '(Reuters) - ', 'Paris'],
    ['TP.HCM - ', '', 'TP.HCM'],
  ])('%s%s', (place, agencyTag, text) => {
    expect(take(dateline, place + agencyTag + TEXT, UNDER_THE_HEADLINE)).toEqual({
      length: place.length,
      taken: { role: 'dateline', text },
    });
  });
  test.each([
    'Huế - Thành phố của những khu vườn',
    'Sông Cái (Khánh Hòa) cạn nước',
    'VŨ ĐIỆU - Đêm',
  ])('not %s', (text) => {
    expect(take(dateline, text, UNDER_THE_HEADLINE)).toBeNull();
  });
});

describe('who signs', () => {
  test.each([
    ['Hồng Hạnh (Theo New York Post)', ['Hồng Hạnh'], 9],
    ['Vân Anh - Đức Yên (TTXVN)', ['Vân Anh', 'Đức Yên'], 17],
    ['Bài và ảnh: Lê Minh', ['Lê Minh'], 19],
    ['PV', ['PV'], 2],
    ['Nhóm PV', ['Nhóm PV'], 7],
    ['Thanh Hiếu/VOV-Miền Trung', ['Thanh Hiếu'], 10],
    ['MINH CHUNG thực hiện', ['MINH CHUNG'], 20],
    ['Mộc Miên,', ['Mộc Miên'], 9],
  ])('%s', (text, names, length) => {
    expect(take(byline, text, AT_THE_FOOT)).toEqual({ length, taken: { role: 'bylines', names } });
  });
  test.each([
    ['(Theo CNN)', { role: 'agency', text: 'CNN' }],
    ['Theo Tuổi Trẻ', { role: 'agency', text: 'Tuổi Trẻ' }],
    ['Theo Song Hà', { role: 'bylines', names: ['Song Hà'] }],
    ['(Tổng hợp từ Reuters)', { role: 'agency', text: 'Reuters' }],
    ['vidu.vn', { role: 'agency', text: 'vidu.vn' }],
    ['TTXVN', { role: 'agency', text: 'TTXVN' }],
    ['/VOV-Miền Trung', { role: 'agency', text: 'VOV-Miền Trung' }],
  ])('%s', (text, taken) => {
    expect(take(attribution, text, AT_THE_FOOT)?.taken).toEqual(taken);
    expect(take(attribution, text, BELOW_THE_BODY)).toBeNull();
  });
  test('a person before a site, then the site', () => {
    const match = take(attribution, 'Theo Song Hà vidu.vn', AT_THE_FOOT);
    expect(match).toEqual({ length: 12, taken: { role: 'bylines', names: ['Song Hà'] } });
    expect(take(attribution, 'vidu.vn', SIGNED)?.taken).toEqual({
      role: 'agency',
      text: 'vidu.vn',
    });
  });
  test.each([
    'Theo kế hoạch, cầu sẽ thông xe vào quý tới.',
    '(trích thơ)',
    '(Còn nữa)',
    'Theo dõi Bến Sông',
  ])('not %s', (text) => {
    expect(take(attribution, text, AT_THE_FOOT)).toBeNull();
  });
});

describe('the last paragraph leaves the signature to its own pattern', () => {
  test.each([
    ['Vân Anh - Đức Yên'],
    [' Vân Anh'],
    ['(Theo CNN)'],
    [' Hồng Hạnh (Theo New York Post)'],
  ])('…%s', (tail) => {
    expect(take(paragraph, TEXT + tail, { ...TOP, followed: false, bodyFollows: false })).toEqual({
      length: TEXT.length,
      taken: { role: 'paragraph', text: TEXT },
    });
    // In the middle of an article nobody signs.
    expect(take(paragraph, TEXT + tail, TOP)?.length).toBe((TEXT + tail).length);
  });
  test.each(['Đoàn đi từ Huế vào TP. Hồ Chí Minh', `${TEXT} Hết.`, `${TEXT} Ai cũng vui`])(
    'but takes %s whole',
    (text) => {
      expect(take(paragraph, text, AT_THE_FOOT)?.length).toBe(text.length);
    },
  );
  test('./. ends the text with its first full stop', () => {
    const length = TEXT.length;
    expect(take(paragraph, `${TEXT}/.`, AT_THE_FOOT)?.length).toBe(length);
    expect(take(endMark, '/.', AT_THE_FOOT)).toEqual({
      length: 2,
      taken: { role: 'setAside', reason: 'end-mark' },
    });
    expect(take(endMark, '/5 số hộ', AT_THE_FOOT)).toBeNull();
  });
});

describe('where it comes from', () => {
  test.each([
    ['Nguồn: https://vidu.vn/bai', { url: 'https://vidu.vn/bai' }],
    ['Nguồn Bến Sông: https://vidu.vn/bai', { name: 'Bến Sông', url: 'https://vidu.vn/bai' }],
    ['(Nguồn: TTXVN)', { name: 'TTXVN' }],
    // No address, so nothing to link to.
    ['Nguồn: https://[vidu.vn', { name: 'https://[vidu.vn' }],
    ['Link gốc: https://vidu.vn/bai', { url: 'https://vidu.vn/bai' }],
  ])('%s', (text, source) => {
    expect(take(sourceLine, text, AT_THE_FOOT)?.taken).toEqual({ role: 'source', ...source });
    expect(take(sourceLine, text, BELOW_THE_BODY)).toBeNull();
  });
  test.each(['Nguồn cơn của vụ việc chưa rõ.', 'Nguồn nước sạch đã về bản.'])('not %s', (text) => {
    expect(take(sourceLine, text, AT_THE_FOOT)).toBeNull();
  });
});

describe('what it is about', () => {
  test.each([
    ['Từ khóa: cầu, sông Cái; giao thông.', ['cầu', 'sông Cái', 'giao thông']],
    ['#cầuđường #sôngCái', ['cầuđường', 'sôngCái']],
    ['#Bến Tre #hạn mặn', ['Bến Tre', 'hạn mặn']],
    ['Tags: cầu | sông', ['cầu', 'sông']],
  ])('%s', (text, words) => {
    expect(take(keywords, text, AT_THE_FOOT)?.taken).toEqual({ role: 'keywords', words });
  });
  test.each(['#1 thế giới về xuất khẩu hạt điều', 'Từ khóa được tìm nhiều nhất năm qua'])(
    'not %s',
    (text) => {
      expect(take(keywords, text, AT_THE_FOOT)).toBeNull();
    },
  );
});

describe('a date with a name on its line', () => {
  test.each([
    ['Y Lan | 15/08/2018 08:47', { role: 'bylines', names: ['Y Lan'] }, 8],
    ['Thanh Tuyền - 30/03/2024 20:00', { role: 'bylines', names: ['Thanh Tuyền'] }, 14],
    ['Theo Tuổi Trẻ 08:00 18/09/2024', { role: 'agency', text: 'Tuổi Trẻ' }, 14],
    [
      '06-08-2024 - 07:36 | Chứng khoán',
      { role: 'published', date: { value: '2024-08-06T07:36+07:00', precision: 'minute' } },
      21,
    ],
    ['LĐ | 25/11/2017 | 10:00', { role: 'setAside', reason: 'site-text' }, 5],
  ])('%s', (text, taken, length) => {
    expect(take(metaLine, text, UNDER_THE_HEADLINE)).toEqual({ length, taken });
    expect(take(metaLine, text, BELOW_THE_BODY)).toBeNull();
  });
  test.each([
    ['| Quốc Thắng', { role: 'bylines', names: ['Quốc Thắng'] }],
    ['Thời sự', { role: 'section', text: 'Thời sự' }],
    ['2 phút đọc', { role: 'setAside', reason: 'site-text' }],
  ])('and what is left of it: %s', (text, taken) => {
    const rest: Place = { ...UNDER_THE_HEADLINE, inside: true, previous: 'published' };
    const part = text.replace(/^\| /u, '');
    expect(take(metaLine, part, rest)?.taken).toEqual(taken);
  });
  test.each(['Cầu thông xe 15/08/2018 08:47', '15/08/2018', 'Vụ cháy ngày 15/08/2018'])(
    'not %s',
    (text) => {
      expect(take(metaLine, text, UNDER_THE_HEADLINE)).toBeNull();
    },
  );
});

describe('a name that stands twice', () => {
  const again: Place = { ...SIGNED, signed: ['Vân Anh'] };
  test('counts once', () => {
    expect(take(byline, 'Vân Anh', again)?.taken).toEqual({ role: 'setAside', reason: 'repeated' });
    expect(take(byline, 'Đức Yên', again)).toBeNull();
  });
});

describe('a name under the first paragraph', () => {
  const under: Place = {
    ...BELOW_THE_BODY,
    seen: new Set(['headline', 'paragraph']),
    bodySoFar: 1,
  };
  test('is one where it is plainly a person’s', () => {
    expect(take(byline, 'Nguyễn Thu Hà', under)?.taken).toEqual({
      role: 'bylines',
      names: ['Nguyễn Thu Hà'],
    });
  });
  test.each(['Tại Hà Tĩnh', 'Hà Nội', 'Lâm Đồng'])('not %s', (text) => {
    expect(take(byline, text, under)).toBeNull();
  });
});
