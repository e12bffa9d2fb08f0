import { allCountries, countryNames } from '../text/countries.ts';
import { plainName } from '../text/plain-name.ts';
import { remembering } from './remembering.ts';

/**
 * Places that readers of Vietnamese news know. General knowledge, as listed in any atlas: Vietnam's provinces and districts before and after
 * the mergers of 2025, and cities and regions of the world. Countries: `../text/countries.ts`.
 */

const PROVINCES = `
An Giang, Bà Rịa - Vũng Tàu, Bà Rịa, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước, Bình Thuận, Cà Mau,
Cần Thơ, Cao Bằng, Đà Lạt, Đà Nẵng, Đắk Lắk, Đắc Lắc, Đăk Lăk, Đắk Nông, Đắc Nông, Đăk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội,
Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai,
Long An, Nam Định, Nghệ An, Nha Trang, Ninh Bình, Ninh Thuận, Phú Quốc, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh,
Quảng Trị, Sài Gòn, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Hồ Chí Minh, Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang,
Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Vũng Tàu, Yên Bái, HCM, TPHCM, Hà Tây, Tây Bắc, Tây Nguyên, Đông Nam Bộ, Nam Bộ, Bắc Bộ, Trung Bộ, Tây Nam Bộ, Trung Trung Bộ,
Đông Bắc Bộ, Nam Trung Bộ, Bắc Trung Bộ, Trường Sa, Hoàng Sa, Côn Đảo, Biển Đông, Bắc Trung Nam, Đông Dương`;

const DISTRICTS = `
Châu Đốc, Long Xuyên, Tân Châu, Châu Phú, Châu Thành, Chợ Mới, Phú Tân, Thoại Sơn, Tịnh Biên, Tri Tôn, Châu Đức, Côn Đảo, Đất Đỏ, Long Điền, Xuyên Mộc, Phú Mỹ,
Yên Dũng, Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Tân Yên, Việt Yên, Yên Thế, Ba Bể, Bạch Thông, Chợ Đồn, Na Rì, Ngân Sơn, Pác Nặm, Giá Rai, Đông Hải, Hồng Dân,
Phước Long, Vĩnh Lợi, Từ Sơn, Gia Bình, Lương Tài, Quế Võ, Thuận Thành, Tiên Du, Yên Phong, Ba Tri, Bình Đại, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Mỏ Cày, Thạnh Phú,
Quy Nhơn, An Nhơn, Hoài Nhơn, An Lão, Hoài Ân, Phù Cát, Phù Mỹ, Tây Sơn, Tuy Phước, Vân Canh, Vĩnh Thạnh, Thủ Dầu Một, Dĩ An, Thuận An, Bến Cát, Tân Uyên, Bàu Bàng, Bắc Tân Uyên, Dầu Tiếng,
Phú Giáo, Đồng Xoài, Bình Long, Bù Đăng, Bù Đốp, Bù Gia Mập, Chơn Thành, Đồng Phú, Hớn Quản, Lộc Ninh, Phú Riềng, Phan Thiết, La Gi, Bắc Bình, Đức Linh, Hàm Tân, Hàm Thuận Bắc,
Hàm Thuận Nam, Phú Quý, Tánh Linh, Tuy Phong, Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển, Thới Bình, Trần Văn Thời, U Minh, Ninh Kiều, Bình Thủy, Cái Răng, Ô Môn, Thốt Nốt, Cờ Đỏ, Phong Điền,
Thới Lai, Bảo Lạc, Bảo Lâm, Hạ Lang, Hà Quảng, Hòa An, Nguyên Bình, Quảng Hòa, Thạch An, Trùng Khánh, Hải Châu, Thanh Khê, Sơn Trà, Ngũ Hành Sơn, Liên Chiểu, Cẩm Lệ, Hòa Vang,
Buôn Ma Thuột, Buôn Mê Thuột, Ban Mê Thuột, Buôn Hồ, Buôn Đôn, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Ea Súp, Krông Ana, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, M'Đrắk, Gia Nghĩa, Cư Jút, Đắk Glong, Đắk Mil, Đắk R'lấp, Đắk Song,
Krông Nô, Tuy Đức, Mường Lay, Điện Biên Đông, Mường Ảng, Mường Chà, Mường Nhé, Nậm Pồ, Tủa Chùa, Tuần Giáo, Biên Hòa, Long Khánh, Cẩm Mỹ, Định Quán, Long Thành, Nhơn Trạch,
Tân Phú, Thống Nhất, Trảng Bom, Vĩnh Cửu, Xuân Lộc, Cao Lãnh, Sa Đéc, Hồng Ngự, Lai Vung, Lấp Vò, Tam Nông, Tân Hồng, Thanh Bình, Tháp Mười, Pleiku, An Khê, Ayun Pa, Chư Păh, Chư Prông, Chư Pưh,
Chư Sê, Đak Đoa, Đak Pơ, Đức Cơ, Ia Grai, Ia Pa, Kbang, Kông Chro, Krông Pa, Mang Yang, Phú Thiện, Bắc Mê, Bắc Quang, Đồng Văn, Hoàng Su Phì, Mèo Vạc, Quản Bạ, Quang Bình, Vị Xuyên, Xín Mần, Yên Minh,
Phủ Lý, Duy Tiên, Bình Lục, Kim Bảng, Lý Nhân, Thanh Liêm, Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Hà Đông, Nam Từ Liêm, Bắc Từ Liêm, Từ Liêm, Sơn Tây,
Ba Vì, Chương Mỹ, Đan Phượng, Đông Anh, Gia Lâm, Hoài Đức, Mê Linh, Mỹ Đức, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Thạch Thất, Thanh Oai, Thanh Trì, Thường Tín, Ứng Hòa, Hồng Lĩnh, Kỳ Anh,
Cẩm Xuyên, Can Lộc, Đức Thọ, Hương Khê, Hương Sơn, Lộc Hà, Nghi Xuân, Thạch Hà, Vũ Quang, Chí Linh, Kinh Môn, Bình Giang, Cẩm Giàng, Gia Lộc, Kim Thành, Nam Sách, Ninh Giang, Thanh Hà,
Thanh Miện, Tứ Kỳ, Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Dương, Bạch Long Vĩ, Cát Hải, Kiến Thụy, Thủy Nguyên, Tiên Lãng, Vĩnh Bảo, Cát Bà, Vị Thanh, Ngã Bảy, Long Mỹ, Phụng Hiệp, Vị Thủy,
Cao Phong, Đà Bắc, Kim Bôi, Lạc Sơn, Lạc Thủy, Lương Sơn, Mai Châu, Tân Lạc, Yên Thủy, Mỹ Hào, Ân Thi, Khoái Châu, Kim Động, Phù Cừ, Tiên Lữ, Văn Giang, Văn Lâm, Yên Mỹ, Cam Ranh, Ninh Hòa,
Cam Lâm, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Vạn Ninh, Rạch Giá, Hà Tiên, An Biên, An Minh, Giang Thành, Giồng Riềng, Gò Quao, Hòn Đất, Kiên Hải, Kiên Lương, Tân Hiệp, U Minh Thượng, Vĩnh Thuận,
Đắk Glei, Đắk Hà, Đắk Tô, Ia H'Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông, Mường Tè, Nậm Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Tân Uyên, Than Uyên, Bảo Lộc, Cát Tiên, Đạ Huoai, Đạ Tẻh, Đam Rông,
Di Linh, Đơn Dương, Đức Trọng, Lạc Dương, Lâm Hà, Bắc Sơn, Bình Gia, Cao Lộc, Chi Lăng, Đình Lập, Hữu Lũng, Lộc Bình, Tràng Định, Văn Lãng, Văn Quan, Sa Pa, Sapa, Bắc Hà, Bảo Thắng, Bảo Yên,
Bát Xát, Mường Khương, Si Ma Cai, Văn Bàn, Tân An, Kiến Tường, Bến Lức, Cần Đước, Cần Giuộc, Đức Hòa, Đức Huệ, Mộc Hóa, Tân Hưng, Tân Thạnh, Tân Trụ, Thạnh Hóa, Thủ Thừa, Vĩnh Hưng, Giao Thủy, Hải Hậu,
Mỹ Lộc, Nam Trực, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên, Vinh, Cửa Lò, Thái Hòa, Anh Sơn, Con Cuông, Diễn Châu, Đô Lương, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc, Nghĩa Đàn, Quế Phong,
Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Tân Kỳ, Thanh Chương, Tương Dương, Yên Thành, Tam Điệp, Gia Viễn, Hoa Lư, Kim Sơn, Nho Quan, Yên Khánh, Yên Mô, Phan Rang - Tháp Chàm, Phan Rang, Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Thuận Bắc,
Thuận Nam, Việt Trì, Cẩm Khê, Đoan Hùng, Hạ Hòa, Lâm Thao, Phù Ninh, Tân Sơn, Thanh Ba, Thanh Sơn, Thanh Thủy, Yên Lập, Tuy Hòa, Sông Cầu, Đông Hòa, Đồng Xuân, Phú Hòa, Sông Hinh, Tây Hòa, Tuy An,
Đồng Hới, Ba Đồn, Bố Trạch, Lệ Thủy, Minh Hóa, Quảng Trạch, Tuyên Hóa, Tam Kỳ, Hội An, Điện Bàn, Bắc Trà My, Đại Lộc, Đông Giang, Duy Xuyên, Hiệp Đức, Nam Giang, Nam Trà My, Nông Sơn, Núi Thành, Phú Ninh,
Phước Sơn, Quế Sơn, Tây Giang, Thăng Bình, Tiên Phước, Đức Phổ, Ba Tơ, Bình Sơn, Lý Sơn, Minh Long, Mộ Đức, Nghĩa Hành, Sơn Hà, Sơn Tịnh, Trà Bồng, Tư Nghĩa, Hạ Long, Cẩm Phả,
Móng Cái, Uông Bí, Đông Triều, Quảng Yên, Ba Chẽ, Bình Liêu, Cô Tô, Đầm Hà, Hải Hà, Tiên Yên, Vân Đồn, Đông Hà, Cam Lộ, Cồn Cỏ, Đa Krông, Gio Linh, Hải Lăng, Hướng Hóa, Triệu Phong, Vĩnh Linh, Ngã Năm,
Vĩnh Châu, Cù Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Thạnh Trị, Trần Đề, Bắc Yên, Mai Sơn, Mộc Châu, Mường La, Phù Yên, Quỳnh Nhai, Sông Mã, Sốp Cộp, Thuận Châu, Vân Hồ, Yên Châu, Hòa Thành,
Trảng Bàng, Bến Cầu, Dương Minh Châu, Gò Dầu, Tân Biên, Đông Hưng, Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Thụy, Tiền Hải, Vũ Thư, Sông Công, Phổ Yên, Đại Từ, Định Hóa, Đồng Hỷ, Phú Bình,
Phú Lương, Võ Nhai, Sầm Sơn, Bỉm Sơn, Nghi Sơn, Bá Thước, Cẩm Thủy, Đông Sơn, Hà Trung, Hậu Lộc, Hoằng Hóa, Lang Chánh, Mường Lát, Nga Sơn, Ngọc Lặc, Như Thanh, Như Xuân, Nông Cống, Quan Hóa, Quan Sơn,
Quảng Xương, Thạch Thành, Thiệu Hóa, Thọ Xuân, Thường Xuân, Triệu Sơn, Vĩnh Lộc, Yên Định, Thủ Đức, Bình Thạnh, Gò Vấp, Phú Nhuận, Tân Bình, Bình Tân, Bình Chánh, Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè,
Hương Thủy, Hương Trà, A Lưới, Nam Đông, Phú Lộc, Phú Vang, Quảng Điền, Mỹ Tho, Gò Công, Cai Lậy, Cái Bè, Chợ Gạo, Gò Công Đông, Gò Công Tây, Tân Phú Đông, Tân Phước, Duyên Hải, Càng Long, Cầu Kè,
Cầu Ngang, Tiểu Cần, Trà Cú, Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn, Bình Minh, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vũng Liêm, Vĩnh Yên, Phúc Yên, Bình Xuyên, Lập Thạch, Sông Lô,
Tam Đảo, Tam Dương, Vĩnh Tường, Yên Lạc, Nghĩa Lộ, Lục Yên, Mù Cang Chải, Trạm Tấu, Trấn Yên, Văn Chấn, Văn Yên, Yên Bình, Mỹ Đình, Thủ Thiêm, Nội Bài, Tân Sơn Nhất`;

/** Names of countries that `Intl` has otherwise. */

const WORLD = `
Hong Kong, Hồng Kông, Hồng Công, Macau, Ma Cao, Châu Á, Châu Âu, Châu Phi, Châu Mỹ, Châu Đại Dương, Châu Á - Thái Bình Dương, Ấn Độ Dương - Thái Bình Dương, Mỹ La tinh,
Palestine, Kosovo, Scotland, Xứ Wales, Wales, Bắc Ireland, Tây Tạng, Tân Cương, Liên Xô, Nam Tư, Tiệp Khắc, Tây Đức, Đông Đức, Trung Hoa, Vatican, Việt Nam, VN, Nam Phi, Bắc Macedonia, Ivory Coast, Nam Sudan, Triều Tiên, Myanmar, Miến Điện, Cuba, Brazil, Mexico, Philippines, Singapore, Malaysia, Indonesia, Brunei, Đông Timor, New Zealand, Belarus, Moldova, Gruzia, Armenia, Azerbaijan, Kazakhstan, Uzbekistan, Mông Cổ,
Đông Nam Á, Đông Á, Nam Á, Trung Á, Tây Á, Bắc Phi, Tây Phi, Đông Phi, Trung Đông, Bắc Mỹ, Nam Mỹ, Mỹ Latin, Mỹ Latinh, Trung Mỹ, Đông Âu, Tây Âu, Bắc Âu, Nam Âu, Balkan, Caribe, Caribbean, Bắc Cực, Nam Cực, Thái Bình Dương, Ấn Độ Dương,
Đại Tây Dương, Bắc Băng Dương, Địa Trung Hải, Hồng Hải, Biển Đen, Biển Đỏ, Biển Baltic, Baltic, Vùng Vịnh, Crimea, Donbass, Donbas, Donetsk, Lugansk, Luhansk, Kherson, Zaporizhzhia, Zaporozhye, Kharkov, Kharkiv, Odessa, Odesa, Mariupol,
Bakhmut, Kursk, Belgorod, Dnipro, Lviv, Sumy, Kiev, Kyiv, Moscow, Moskva, Mátxcơva, Matxcơva, Saint Petersburg, St Petersburg, Alaska, California, Texas, Florida, New York, Washington, Washington D.C, Washington DC, Los Angeles, Chicago, Houston, Boston, San Francisco, Seattle, Las Vegas, Miami,
Philadelphia, Atlanta, Dallas, Detroit, Hawaii, Arizona, Georgia, Ohio, Michigan, Pennsylvania, Virginia, Maryland, Nevada, Oregon, Colorado, Utah, Illinois, Wisconsin, Minnesota, Tennessee, Kentucky, Alabama, Louisiana, Massachusetts, New Jersey, London, Manchester, Liverpool, Birmingham,
Paris, Lyon, Marseille, Berlin, Munich, Frankfurt, Hamburg, Rome, Roma, Milan, Turin, Naples, Madrid, Barcelona, Valencia, Seville, Lisbon, Amsterdam, Rotterdam, Brussels, Vienna, Geneva, Zurich, Davos, Stockholm, Oslo, Copenhagen, Helsinki, Warsaw, Praha, Prague, Budapest, Bucharest, Sofia,
Athens, Istanbul, Ankara, Belgrade, Zagreb, Minsk, Vilnius, Riga, Tallinn, Tbilisi, Yerevan, Baku, Tehran, Teheran, Baghdad, Damascus, Aleppo, Beirut, Jerusalem, Tel Aviv, Gaza, Dải Gaza, Rafah, Bờ Tây, Cao nguyên Golan, Amman, Riyadh, Jeddah, Doha, Dubai, Abu Dhabi, Kuwait City,
Muscat, Sanaa, Cairo, Alexandria, Tripoli, Tunis, Algiers, Rabat, Khartoum, Addis Ababa, Nairobi, Kabul, Islamabad, Karachi, Lahore, New Delhi, Delhi, Mumbai, Bangalore, Kolkata, Kashmir, Dhaka, Colombo, Kathmandu, Yangon, Naypyidaw, Bangkok, Phuket, Chiang Mai, Pattaya, Phnom Penh, Siem Reap,
Vientiane, Viêng Chăn, Luang Prabang, Kuala Lumpur, Jakarta, Bali, Manila, Bắc Kinh, Thượng Hải, Quảng Châu, Thâm Quyến, Vũ Hán, Trùng Khánh, Thiên Tân, Nam Kinh, Hàng Châu, Thành Đô, Quảng Đông, Quảng Tây, Vân Nam, Hải Nam, Phúc Kiến, Chiết Giang, Giang Tô, Sơn Đông, Hà Bắc, Hồ Bắc, Hồ Nam, Tứ Xuyên, Đài Bắc, Cao Hùng, Nội Mông, Hắc Long Giang, Cát Lâm, Liêu Ninh, An Huy, Giang Tây, Quý Châu, Cam Túc, Thanh Hải, Thiểm Tây,
Bình Nhưỡng, Seoul, Busan, Incheon, Jeju, Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Okinawa, Hokkaido, Nagoya, Fukuoka, Yokohama, Sydney, Melbourne, Canberra, Brisbane, Perth, Wellington, Auckland, Toronto, Vancouver, Ottawa, Montreal, Quebec, Havana, La Habana, Brasilia, Rio de Janeiro, Sao Paulo, Buenos Aires,
Santiago, Lima, Bogota, Caracas, Panama, Johannesburg, Cape Town, Pretoria, Greenland, Sicily, Sardinia, Normandy, Siberia, Chechnya, Vladivostok, Sochi, Kazan, Helsinki, Nice, Cannes, Venice, Florence, Anchorage, Nepal, Bangladesh, Nhà Trắng, Lầu Năm Góc, Điện Kremlin, Phố Wall, Hollywood, Silicon Valley, Hormuz, Suez, Malacca, Đài Nam`;

const listed = (names: string): string[] => names.split(',').map((name) => plainName(name.trim()));

type Known = 'province' | 'district' | 'world';
let known: ReadonlyMap<string, Known> | undefined;

function load(): Map<string, Known> {
  const kinds: [names: readonly string[], kind: Known][] = [
    [listed(DISTRICTS), 'district'],
    [[...listed(WORLD), ...allCountries()], 'world'],
    [listed(PROVINCES), 'province'],
  ];
  // The last of two that share a name counts.
  return new Map(kinds.flatMap(([names, kind]) => names.map((name) => [name, kind] as const)));
}

/** Which list has a place of this name: `world` for countries and cities abroad. */
export const knownPlace = remembering((name): Known | null => {
  known ??= load();
  return known.get(plainName(name)) ?? null;
});

/** Names of one place. */
const SAME = `
Nhật Bản, Nhật; Hoa Kỳ, Mỹ, Mĩ, USA; Việt Nam, VN, CHXHCN Việt Nam; Vương quốc Anh, Anh Quốc, Anh; Cộng hòa Séc, CH Séc, Séc, Cộng hòa Czech, Czech; Hàn Quốc, Hàn; Liên bang Nga, Nga; CHLB Đức, Đức; CHDCND Lào, Lào; Italia, Italy, Ý;
Triều Tiên, CHDCND Triều Tiên; Thụy Sĩ, Thụy Sỹ; Ả Rập Xê Út, Ả Rập Saudi, Arab Saudi, Saudi Arabia; Ukraine, Ukraina; Kyiv, Kiev; Moscow, Moskva, Mátxcơva, Matxcơva; Hong Kong, Hồng Kông, Hồng Công;
Macau, Ma Cao; Đắk Lắk, Đắc Lắc, Đăk Lăk; Đắk Nông, Đắc Nông, Đăk Nông; Thừa Thiên Huế, Thừa Thiên - Huế; Buôn Ma Thuột, Buôn Mê Thuột; Sa Pa, Sapa; Donbass, Donbas; Lugansk, Luhansk; Kharkov, Kharkiv; Odessa, Odesa;
Tehran, Teheran; Washington, Washington DC, Washington D.C; Myanmar, Miến Điện; Roma, Rome; Praha, Prague; Trung Quốc, Trung Hoa; Mỹ Latin, Mỹ Latinh, Mỹ La tinh`;

let same: ReadonlyMap<string, string> | undefined;

/** A name that stands for all names of the same place; the name itself if there is no other. */
export function samePlace(name: string): string {
  const plain = plainName(name);
  same ??= new Map([
    ...pairsOf(countryNames('vi'), countryNames('en')),
    ...SAME.split(';').flatMap((line) => {
      const names = listed(line);
      return names.map((each) => [each, names[0] ?? each] as const);
    }),
  ]);
  return same.get(plain) ?? plain;
}

const pairsOf = (names: readonly string[], others: readonly string[]): [string, string][] =>
  others.map((other, index) => [other, names[index] ?? other]);

let firsts: ReadonlySet<string> | undefined;

/** Whether a known place's name begins with this word, in lower case. */
export function beginsKnownPlace(word: string): boolean {
  known ??= load();
  firsts ??= new Set(
    Array.from(known.keys(), (name) => name.split(/[ .]/u)[0] ?? '').flatMap((first) => [
      first,
      first.replace('òa', 'oà').replace('óa', 'oá').replace('ủy', 'uỷ').replace('úy', 'uý'),
    ]),
  );
  return firsts.has(word);
}
