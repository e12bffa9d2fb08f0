import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

test.each([
  // Numbers: of streets and wards, of the second bridge; not what is counted.
  ['Nhà ở đường số 7.', ['đường số 7']],
  ['Nhà ở hẻm 12 Trần Văn Bảy.', ['hẻm 12 Trần Văn Bảy']],
  ['Nhà ở hẻm 12.', []],
  ['Nhà ở phường 5, quận 10.', ['phường 5', 'quận 10']],
  ['Nhà ở ấp 3, xã Lúa Vàng.', ['ấp 3', 'Lúa Vàng = xã Lúa Vàng']],
  ['Họ ở huyện 5.', []],
  ['Xe qua cầu Lúa Mơ 2.', ['cầu Lúa Mơ 2']],
  ['Xe qua cầu Lúa Mơ 2 lần.', ['cầu Lúa Mơ']],
  ['Xe qua cầu Lúa Mơ 12.', ['cầu Lúa Mơ 12']],
  ['Xe qua cầu Lúa Mơ 200.', ['cầu Lúa Mơ']],
  // What follows a name and belongs to it.
  ['Họ đến sân bay Lúa Mơ quốc tế.', ['sân bay Lúa Mơ quốc tế']],
  ['Xe đi cao tốc Bắc Nam phía Đông.', ['cao tốc Bắc Nam phía Đông']],
  ['Xe đi cao tốc Lúa Mơ phía nhà.', ['cao tốc Lúa Mơ']],
  // A border, a market or a port of a country goes by the country.
  ['Họ qua biên giới Lào.', ['Lào']],
  ['Họ ở chợ Nga.', ['Nga']],
  ['Hàng ở cảng Nhật Bản.', ['Nhật Bản']],
  ['Họ qua cầu Hà Nội.', ['cầu Hà Nội']],
  // Lines have two ends.
  ['Xe đi tuyến Lúa Mơ - Cồn Mây.', ['tuyến Lúa Mơ - Cồn Mây']],
  // Continents, regions, countries.
  ['Họ ở châu Đại Dương và châu Phi.', ['châu Đại Dương', 'châu Phi']],
  ['Họ ở châu Á - Thái Bình Dương.', ['châu Á - Thái Bình Dương']],
  ['Họ ở châu Á - Châu Âu.', ['châu Á', 'Châu Âu']],
  ['Họ ở châu Lúa.', []],
  ['Họ ở miền Trung Việt Nam.', ['miền Trung Việt Nam']],
  ['Họ ở miền Trung vui vẻ.', ['miền Trung']],
  ['Họ ở miền Lúa.', []],
  ['Họ ở nước Lào.', ['Lào = nước Lào']],
  ['Họ về quê Hải Dương.', ['Hải Dương = quê Hải Dương']],
  ['Họ về quê Bảy.', []],
  ['Giá lúa ở đồng bằng sông Lúa giảm.', ['đồng bằng sông Lúa']],
  ['Họ ở các tỉnh Bắc và Trung Trung Bộ.', ['Trung Trung Bộ']],
  ['Họ ở tỉnh Bà Rịa – Vũng Tàu.', ['Bà Rịa – Vũng Tàu = tỉnh Bà Rịa – Vũng Tàu']],
  ['Bão đi theo hướng Tây Tây Bắc.', []],
  ['Bão đi về phía Bắc Trung Bộ.', ['Bắc Trung Bộ']],
  ['Họ ở Nam Lào.', ['Lào']],
  ['Họ ở Cộng hòa Trung Mơ.', ['Cộng hòa Trung Mơ']],
  ['Họ ở Cộng hòa Czech.', ['Cộng hòa Czech']],
  ['Họ ở khu vực Bắc Mỹ.', ['Bắc Mỹ = khu vực Bắc Mỹ']],
  // The city that is called like a person.
  ['Họ ở tp Hồ Chí Minh.', ['tp Hồ Chí Minh']],
  ['Họ ở TP. HCM.', ['TP. HCM']],
  ['Họ ở xã Hồ Chí Minh.', ['Hồ Chí Minh = xã Hồ Chí Minh']],
  // Short words for a kind of area, and initials.
  ['Họ ở Q.Bình Thạnh.', ['Bình Thạnh = Q.Bình Thạnh']],
  ['Họ ở TX.Lúa Mơ.', ['Lúa Mơ = TX.Lúa Mơ']],
  ['Họ ở Q. Mơ.', []],
  // Words for kinds that are also first words of names.
  ['Anh ra hồ Mơ tắm.', ['hồ Mơ']],
  ['Hôm qua họ ở Bãi Cháy.', ['Bãi Cháy']],
  ['Sân Mơ vui.', ['Sân Mơ']],
  ['Bang Zorblax có bão.', []],
  ['Họ ở bang Zorblax.', ['Zorblax = bang Zorblax']],
  // No names: a sentence, a sign.
  ['Họ ở khách sạn Hiện nay.', []],
  ['Họ ở tỉnh Bình Dương Lực lượng đến.', ['Bình Dương = tỉnh Bình Dương']],
  // Areas go by their bare names, buildings do not.
  ['Thôn Lúa Mơ có hội.', ['Lúa Mơ = Thôn Lúa Mơ']],
  ['Dân xã Trần Văn Bảy vui.', ['Trần Văn Bảy = xã Trần Văn Bảy']],
  ['Tòa nhà Zorblax cháy.', ['Tòa nhà Zorblax']],
  ['Họ đến ga Lúa Mơ, phố Cồn Mây, chợ Bến Lúa.', ['ga Lúa Mơ', 'phố Cồn Mây', 'chợ Bến Lúa']],
])('places in “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names.map((name) => `place ${name}`));
});
