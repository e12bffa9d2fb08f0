/** Words that tell what a name is, all in lower case; the words of a line are separated by commas. */

const listed = (words: string): string[] =>
  words
    .split(/[,|\n]/u)
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '');

/** Phrases by their first word, longest first; the words of each. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(text: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of listed(text)) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others) others.push(words);
    else byFirst.set(first, [words]);
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many words from `at` on are one of the phrases, 0 if none. */
export function phraseAt(known: Phrases, words: readonly string[], at: number): number {
  const begun = known.get(words[at] ?? '');
  // Most words begin no phrase.
  if (!begun) return 0;
  for (const phrase of begun) {
    let same = 1;
    while (same < phrase.length && words[at + same] === phrase[same]) same += 1;
    if (same === phrase.length) return same;
  }
  return 0;
}

export const SURNAMES: ReadonlySet<string> = new Set(
  listed(`
nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, mai, tô, trịnh, đoàn, lâm, tạ, cao, thái, châu, hà, đào, lương, lưu, phùng, quách, tăng,
trương, vương, kiều, chu, từ, la, lại, giang, đàm, diệp, doãn, đồng, hứa, khổng, khúc, kim, lã, lạc, liêu, lò, lục, mạc, nghiêm, ninh, nông, ông, phí, phó, quản, quàng, sầm, sùng, tào, thạch, thân, thẩm,
tiêu, tống, triệu, trang, trà, tôn, văn, vi, viên, vàng, giàng, vừ, hầu, cầm, cù, cung, đậu, hàn, h', y, bạch, âu, bành, bế, cấn, chế, chử, đới, hạ, kha, khuất, lữ, lăng, ma, mã, mạnh, mẫn, nhâm, nhan, nhữ, ngụy, phương, thi, thiều, trầm, trưng, ứng, uông, điêu, đèo, lường, tòng, tiết, tưởng, dư, an, khương, lư, đổng`),
);
/** What only a family name is: seldom the first syllable of a place. */
export const SURE_SURNAMES: ReadonlySet<string> = new Set(
  listed(
    'nguyễn, trần, lê, phạm, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, ngô, đinh, trịnh, trương, đào, đoàn, lưu, phùng, hoàng, hồ, tạ, quách, tô, doãn, đàm, nghiêm, lý, dương, lương',
  ),
);
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  listed(
    'thị, văn, đình, hữu, đức, xuân, ngọc, minh, quang, thanh, công, quốc, trọng, bá, duy, thành, mạnh, tuấn, anh, thế, viết, hồng, kim, thu, phương, bích, mỹ, huy, gia, nhật, khắc, đăng, tiến, như, tấn, phú, chí, hoài',
  ),
);

/** What people are called, before their names. */
export const TITLES: Phrases = phrases(`
ông, bà, anh, chị, em, cô, chú, bác, cháu, cụ, mẹ, cha, bố, vợ, chồng, con trai, con gái, cậu, thầy, dì, mợ, ông bà, vợ chồng, bé, bé gái, bé trai, nữ sinh, nam sinh, học sinh, sinh viên, ngài, quý ông, đồng chí, lão, mr, ms, mrs, gã, nàng, chàng, hắn, người vợ, người chồng, nạn nhân, nghi phạm, bị cáo, bị can, bị hại, đối tượng, hung thủ, nghi can,
bác sĩ, bs, bác sỹ, y sĩ, y tá, dược sĩ, ts, tiến sĩ, tiến sỹ, thạc sĩ, ths, giáo sư, gs, pgs, phó giáo sư, kỹ sư, kiến trúc sư, kts, luật sư, ls, nhà báo, pv, ctv, nhóm pv, phóng viên, biên tập viên, btv, mc, nhà văn, nhà thơ, thi sĩ, nhạc sĩ, nhạc sỹ, ca sĩ, ca sỹ, nghệ sĩ, nghệ sỹ, nsnd, nsưt, nsut, diễn viên, đạo diễn, họa sĩ, hoạ sĩ, người mẫu, hoa hậu, á hậu, hot girl, hotgirl, rapper, diva, danh hài, nghệ nhân, nhiếp ảnh gia, tác giả, chuyên gia, nhà nghiên cứu, nhà khoa học, nhà thiết kế, ntk, blogger, youtuber, streamer, siêu mẫu, nam ca sĩ, nữ ca sĩ, nữ diễn viên, nam diễn viên, tài tử, minh tinh, danh ca, nghệ sĩ ưu tú, nghệ sĩ nhân dân, nữ hoàng, hoàng tử, công chúa, vua, thái tử, quốc vương, giáo hoàng, đức giáo hoàng, hồng y, giám mục, linh mục, hòa thượng, thượng tọa, đại đức, ni sư, thiền sư, sư thầy,
tổng thống, thủ tướng, chủ tịch, phó chủ tịch, bộ trưởng, thứ trưởng, ngoại trưởng, tổng bí thư, bí thư, phó bí thư, phó tổng thống, phó thủ tướng, cựu tổng thống, cựu thủ tướng, tổng giám đốc, phó tổng giám đốc, giám đốc, phó giám đốc, trưởng phòng, phó trưởng phòng, trưởng ban, phó ban, phó trưởng ban, viện trưởng, phó viện trưởng, cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, hiệu trưởng, phó hiệu trưởng, thống đốc, thị trưởng, đại sứ, tổng thư ký, thư ký, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, chánh án, phó chánh án, thẩm phán, kiểm sát viên, điều tra viên, người phát ngôn, phát ngôn viên, phó phát ngôn, nữ phát ngôn viên, đại biểu, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, lãnh đạo, nhà lãnh đạo, thủ lĩnh, tư lệnh, phó tư lệnh, tham mưu trưởng, chính ủy, cố vấn, đặc phái viên, đặc sứ, tổng biên tập, phó tổng biên tập, ceo, cfo, cto, chủ tịch nước, phó chủ tịch nước, chủ tịch quốc hội, tổng tham mưu trưởng, trưởng đoàn, đội trưởng, đội phó, thuyền trưởng, phi công, cơ trưởng, tỷ phú, tỉ phú, doanh nhân, nhà sáng lập, đồng sáng lập, người sáng lập, quyền chủ tịch, chủ nhiệm, phó chủ nhiệm, tổng thanh tra, tổng kiểm toán, đệ nhất phu nhân, phu nhân, công tố viên, thủ hiến, thủ quỹ, kế toán trưởng, kế toán, trưởng thôn, trưởng công an, phó công an, giáo viên, cô giáo, thầy giáo, nữ y tá, lái xe, tài xế, trợ lý, cựu chủ tịch, cựu bộ trưởng, nguyên chủ tịch, nguyên bộ trưởng, nguyên giám đốc, nguyên bí thư, tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng, đô đốc, phó đô đốc, chuẩn đô đốc, đại tá, thượng tá, trung tá, thiếu tá, đại úy, đại uý, thượng úy, thượng uý, trung úy, trung uý, thiếu úy, thiếu uý, thượng sĩ, trung sĩ, hạ sĩ, binh nhất, liệt sĩ, anh hùng, chiến sĩ,
hlv, huấn luyện viên, hlv trưởng, tiền đạo, tiền vệ, hậu vệ, thủ môn, trung vệ, trung phong, cầu thủ, đội trưởng, danh thủ, cựu danh thủ, cựu tiền đạo, tiền vệ trẻ, thủ quân, ngôi sao, siêu sao, sao trẻ, chân sút, trọng tài, tay vợt, võ sĩ, vđv, vận động viên, kỳ thủ, kình ngư, xạ thủ, tay đua, ứng viên, ứng cử viên, bầu, cò, trùm, ông chủ, bà chủ, người tình, bạn trai, bạn gái, hôn phu, hôn thê, nhân vật, thợ, bóng đen, thần đồng, cựu binh, chánh tòa, phó chánh tòa, phó chánh thanh tra, phó chánh án, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, hạt trưởng, đồn trưởng, trưởng khoa, phó khoa, trưởng bộ môn, trưởng đại diện, phó trưởng đoàn, phó phòng, chủ tọa, tổ trưởng, tổ phó, trưởng bản, già làng, chủ tàu, ngư dân, thủ thành, tiktoker, vlogger, travel blogger, vũ công, biên đạo, nhà sản xuất, nhà phân tích, chiến lược gia, giám đốc điều hành, giám đốc kỹ thuật, gđkt, tham tán, phó đại sứ, cựu đại sứ, quyền giám đốc, quyền bộ trưởng, thủ khoa, nhà vô địch, cậu bé, cô bé, cô gái, chàng trai, thanh niên, nam thanh niên, nữ doanh nhân, ngoại binh, thầy thuốc ưu tú, thầy thuốc nhân dân, nhà giáo, nhà giáo nhân dân, nhà giáo ưu tú, đội trưởng đội, trưởng văn phòng, thiếu nữ, sản phụ, bệnh nhân, bệnh nhi, thai phụ, nữ bệnh nhân, chủ cơ sở, chủ doanh nghiệp, hội trưởng, tổng đạo diễn, tổng đạo diễn chương trình, ủy viên, uỷ viên, ủy viên thường vụ, ủy viên dự khuyết, phó trưởng phòng, trợ lý hlv, hậu vệ trái, hậu vệ phải, tiền đạo cánh, tiền vệ cánh`);

/** What people do, after their names. */
export const SAYING: Phrases = phrases(`
nói, cho biết, cho hay, chia sẻ, khẳng định, nhấn mạnh, phát biểu, tuyên bố, cho rằng, nhận định, trả lời, kể, tâm sự, khai, thừa nhận, bày tỏ, đánh giá, giải thích, cảnh báo, kêu gọi, yêu cầu, đề nghị, chỉ đạo, viết, phân tích, phản ánh, thông tin, đề xuất, hỏi, đáp, bị bắt, sinh năm, đã ký, ký, trình bày, tiết lộ, thổ lộ, lưu ý, lập luận, nhớ lại, quê, trú, ngụ, ghi bàn, sút, chuyền, đánh đầu, đá phạt, chấn thương, nhận thẻ, vào sân, rời sân, mỉm cười, cười, khóc, từ chức, qua đời, tử vong, kết luận, than thở, gật đầu, bộc bạch, cùng, chủ trì, dự, tiếp, hội kiến, hội đàm, gặp, điện đàm`);

/** Kinds of places whose names stand without the word too: “huyện Tứ Kỳ” is Tứ Kỳ. */
export const AREAS: Phrases = phrases(`
tỉnh, huyện, xã, phường, quận, p, q, h, x, thị trấn, thị xã, thành phố, tp, tx, tt, làng, thôn, bản, ấp, buôn, tổ dân phố, khu phố, khu dân cư, khu định cư, vùng, tiểu bang, bang, hạt, khu vực, đảo, hòn đảo, quần đảo, bán đảo, thủ đô, thủ phủ, cố đô, quốc đảo, đất nước, nước, quê, vùng núi, vùng biển, xóm, châu, đặc khu, tiểu vương quốc, vương quốc, công quốc, thủ đô của, siêu cường, cường quốc, cộng hòa, cộng hoà, liên bang, cộng hòa dân chủ, cộng hòa xã hội chủ nghĩa, cộng hoà xã hội chủ nghĩa, cộng hòa nhân dân, cộng hòa liên bang`);
/** Kinds of places whose names need the word: “cầu Sài Gòn”. */
export const FEATURES: Phrases = phrases(`
cầu, đồng bằng sông, cầu vượt, đường, phố, ngõ, hẻm, ngách, đại lộ, quốc lộ, ql, tỉnh lộ, tl, hương lộ, cao tốc, đường cao tốc, đường sắt, vành đai, đường vành đai, ngã tư, ngã ba, ngã sáu, ngã năm, vòng xoay, nút giao, hầm, đèo, dốc, sông, suối, hồ, hồ chứa nước, kênh, rạch, thác, biển, vịnh, eo biển, núi, đồi, rừng, hang, động, dãy núi, đồng bằng, cao nguyên, sa mạc, thung lũng, cửa sông, cửa khẩu, cảng, cảng biển, bến cảng, bến xe, bến tàu, bến phà, ga, nhà ga, sân bay, cảng hàng không, sân bay quốc tế, cảng hàng không quốc tế, sân, sân vận động, svđ, nhà thi đấu, chợ, siêu thị, trung tâm thương mại, khách sạn, tòa nhà, toà nhà, chung cư, khu đô thị, kđt, khu công nghiệp, kcn, khu kinh tế, khu chế xuất, khu du lịch, khu nghỉ dưỡng, khu bảo tồn, vườn quốc gia, công viên, quảng trường, lăng, chùa, đền, đình, miếu, nhà thờ, thánh đường, tháp, thành cổ, hoàng thành, cung điện, điện, dinh, bảo tàng, nhà tù, thủy điện, nhà máy thủy điện, đập, mỏ, bãi biển, bãi, mũi, hòn, cồn, cù lao, trạm bot, trạm thu phí, bot, đồn điền, nghĩa trang, di tích, phố đi bộ, phố cổ, căn cứ, căn cứ không quân, căn cứ hải quân, dải, miền, khu tập thể, tuyến, đường tàu, lô cốt, cung thể thao, cung văn hóa, rạp, nhà hát lớn`);

/** What opens the name of an organisation. */
export const ORGANISATIONS: Phrases = phrases(`
bộ đội, dàn nhạc, dàn hợp xướng, liên minh, học hội, bộ, sở, phòng, cục, tổng cục, chi cục, vụ, ban, ủy ban, uỷ ban, ubnd, ub, ubmttq, hđnd, hội đồng, hội đồng nhân dân, đoàn, mặt trận, mttq, công an, cảnh sát, quân khu, quân đoàn, sư đoàn, trung đoàn, lữ đoàn, tiểu đoàn, binh đoàn, bộ tư lệnh, bộ chỉ huy, bch, đồn, đồn biên phòng, biên phòng, hải quân, không quân, lục quân, quân chủng, vùng cảnh sát biển, viện, viện kiểm sát, vks, vksnd, tand, tòa án, toà án, tòa, toà, tòa phúc thẩm, thanh tra, kiểm toán, tỉnh ủy, tỉnh uỷ, thành ủy, thành uỷ, huyện ủy, huyện uỷ, quận ủy, quận uỷ, đảng ủy, đảng uỷ, đảng bộ, thị ủy, huyện đoàn, tỉnh đoàn, thành đoàn, trung ương đoàn, văn phòng, cơ quan, trung tâm, công ty, cty, công ty cổ phần, tổng công ty, tập đoàn, ngân hàng, nhtm, quỹ, hãng, hãng tin, hãng thông tấn, hãng hàng không, hãng phim, thông tấn xã, báo, nhật báo, thời báo, trang tin, thẩm mỹ viện, tmv, tạp chí, đài, đài truyền hình, đài phát thanh, kênh, nhà xuất bản, nxb, trường, đại học, đh, cao đẳng, học viện, trường đại học, trường thpt, trường thcs, trường tiểu học, trường mầm non, thpt, thcs, bệnh viện, bv, trạm y tế, phòng khám, viện, nhà hát, nhà máy, nhà xe, nhà thuốc, hội, hiệp hội, liên đoàn, liên hiệp, liên minh, tổ chức, đoàn đại biểu, đoàn đbqh, clb, câu lạc bộ, đội, đội tuyển, tuyển, đảng, phong trào, nhóm, giáo hội, tổng hội, đại sứ quán, đsq, lãnh sự quán, tổng lãnh sự quán, phái đoàn, nghị viện, quốc hội, chính phủ, thượng viện, hạ viện, hợp tác xã, htx, doanh nghiệp, doanh nghiệp tư nhân, xí nghiệp, cửa hàng, tiệm, quán, thương hiệu, trại giam, trại tạm giam, hạt kiểm lâm, ban quản lý, ban chấp hành, ban thường vụ, ban chỉ đạo, ban tổ chức, ban tuyên giáo, ban nội chính, ban bí thư, hội đồng bảo an, cơ quan điều tra, cơ quan cảnh sát điều tra, cơ quan csđt, cơ quan an ninh điều tra, công đoàn, tổng liên đoàn, viện nghiên cứu, phòng cảnh sát, phòng csgt, phòng cshs, đội csgt, đội cảnh sát, csgt, pccc, sàn, sàn giao dịch, ví điện tử, ứng dụng, mạng xã hội, nền tảng, startup, dòng tu, tòa thánh, tu viện, blog, diễn đàn, ban nhạc, nhóm nhạc, chi nhánh, phòng giao dịch, thư viện, đoàn thanh niên, đoàn tncs, liên hiệp hội, hội liên hiệp, trung ương hội, cơ sở, vườn ươm, triều đại, lữ hành, tổng thanh tra, cựu chiến binh,
kho bạc, kho bạc nhà nước, bảo hiểm xã hội, bhxh, kiểm lâm, hải quan, điện lực, bưu điện, quân đội, trường cao đẳng, trường trung cấp, trung cấp, phân viện, phân hiệu, đại đội, hải đoàn, hải đội, cục thuế, chi cục thuế, ban quản trị, ban cán sự đảng, đảng đoàn, ban kinh tế, liên hiệp, quân ủy, quân uỷ, cảnh sát biển, kiểm ngư, cảng vụ, cảng vụ hàng hải, cảng vụ hàng không, nghiệp đoàn, trung đội, viện hàn lâm, ban liên lạc, hội đồng quản trị, hợp tác xã nông nghiệp, công ty tnhh, công ty trách nhiệm hữu hạn, trung tâm y tế, trung tâm kiểm soát bệnh tật, cdc, trạm kiểm lâm, trạm cảnh sát giao thông, ban an toàn giao thông, ban dân tộc, ban dân vận, ban chỉ huy quân sự, bộ chỉ huy quân sự, bộ chỉ huy bộ đội biên phòng, bộ tổng tham mưu, tổng cục chính trị`);

/** Organisations whose name ends where the word does: no place need follow. */
export const WHOLE_ORGANISATIONS: Phrases = phrases(`
quốc hội, chính phủ, bộ chính trị, ban bí thư, hội đồng bảo an, hạ viện, thượng viện, nghị viện châu âu, quốc hội mỹ, mặt trận tổ quốc, liên hợp quốc, liên hiệp quốc, lhq, hội đồng nhà nước, đoàn đại biểu quốc hội, đảng cộng sản việt nam, chính phủ việt nam, tổng cục thuế, tổng cục hải quan, mttq, ban chấp hành trung ương, trung ương đảng, ủy ban châu âu, hội đồng châu âu, liên minh châu âu, ngân hàng thế giới, tổ chức y tế thế giới, quỹ tiền tệ quốc tế, cục dự trữ liên bang, tân hoa xã, tòa án nhân dân tối cao, viện kiểm sát nhân dân tối cao, tỉnh ủy, thành ủy, thành uỷ, tỉnh uỷ, huyện ủy, đảng cộng hòa, đảng dân chủ, đảng cộng sản, đảng lao động, đảng bảo thủ, duma quốc gia, quân ủy trung ương, hội chữ thập đỏ`);

/** Words in lower case with which an organisation's name may end. */
export const ENDINGS: Phrases = phrases(`
nhân dân, nhân dân tối cao, nhân dân cấp cao, tối cao, cấp cao, quốc gia, quốc tế, trung ương, thế giới, châu âu, châu á, châu phi, liên bang, lâm thời, nhà nước, thành phố, tỉnh, huyện, quận, xã, phường, thị xã, thị trấn, tp, phía nam, phía bắc, khu vực, việt nam, nông thôn, tổ quốc, nội địa, đường bộ, đường sắt, đường thủy, mạng, công nghệ cao`);

/** Words in lower case that belong to an organisation's name if more of it follows with a capital. */
export const BRIDGES: Phrases = phrases(`
nhân dân, di động, quân đội, chỉ huy, viễn thông quân đội, nhân dân tối cao, nhân dân cấp cao, tối cao, cấp cao, cổ phần, trách nhiệm hữu hạn, tnhh, một thành viên, mtv, tư nhân, quốc gia, quốc tế, trung ương, đa khoa, đa khoa tỉnh, đa khoa khu vực, y tế, giáo dục, văn hóa, thể thao, du lịch, giao thông, giao thông vận tải, vận tải, xây dựng, công thương, nông nghiệp, kiểm sát, kiểm sát nhân dân, thế giới, châu âu, châu á, châu phi, khu vực, thành phố, tỉnh, huyện, quận, xã, phường, thị xã, thị trấn, tp, phía nam, phía bắc, miền trung, miền nam, miền bắc, điều tra, hình sự, ma túy, kinh tế, giao thông đường bộ, quản lý, quản lý thị trường, quản lý dự án, chấp hành, thường vụ, tổ chức, tuyên giáo, nội chính, kiểm tra, thanh tra, bảo vệ, an ninh, nghiên cứu, phát triển, đào tạo, khoa học, công nghệ, kỹ thuật, thương mại, dịch vụ, đầu tư, tài chính, bất động sản, chứng khoán, bảo hiểm, bảo hiểm xã hội, điện lực, nhà nước, liên bang, cộng sản, chuyên nghiệp, trẻ, nữ, nam, lâm thời, tạm thời, liên hiệp, phụ nữ, thanh niên, nông dân, cựu chiến binh, luật gia, nhà báo, nhà văn, việt nam, hàng không, hải quan, thuế, phòng chống, cứu hộ, cứu nạn, cứu hộ cứu nạn, biên phòng, môi trường, tài nguyên, thông tin, truyền thông, lao động, xã hội, tổ quốc, tư pháp, nội vụ, quân sự, quốc phòng, công an, ngoại giao, trẻ em, phẫu thuật, chỉnh hình, nhiệt đới, sản nhi, phụ sản, nhi đồng, mắt, tim, ung bướu, tâm thần, quân y, sư phạm, bách khoa, ngoại ngữ, luật, mỹ thuật, sân khấu, điện ảnh, âm nhạc, năng khiếu, chuyên, nội trú, dân tộc, dân tộc nội trú, công lập, tư thục, dân lập, trực tuyến, trật tự, trật tự xã hội, nội địa, đối ngoại, kinh doanh, xuất nhập khẩu, sản xuất, thực phẩm, dược phẩm, dược, điện tử, viễn thông, bưu chính, máy tính, phần mềm, ô tô, xăng dầu, dầu khí, khoáng sản, than, thép, xi măng, cao su, cà phê, thủy sản, chăn nuôi, giống, cây trồng, dệt may, da giày, nhà máy, nhà đất, địa ốc, công nghiệp, công trình, cầu đường, đô thị, cấp nước, thoát nước, môi trường đô thị, vệ tinh, khí tượng, khí tượng thủy văn, thủy văn, dự báo, dự báo khí tượng thủy văn, động vật, thực vật, hoang dã, năng lượng, nguyên tử, hạt nhân, vũ trụ, không gian, nhân quyền, tị nạn, ân xá, chữ thập đỏ, đường sắt, đường bộ, đường thủy, hàng hải, đăng kiểm, đăng kiểm xe cơ giới, cảnh sát, tuần tra, kiểm soát, tuần tra kiểm soát giao thông, kiểm soát bệnh tật, dịch tễ, vệ sinh, vệ sinh dịch tễ, an toàn, an toàn thực phẩm, sức khỏe, sinh sản, dân số, gia đình, công lý, nhà ở, quy hoạch, kiến trúc, kiến trúc sư, hóa chất, phân bón, tổng hợp, đặc biệt, chiến lược, chính sách, chính trị, hành chính, pháp luật, lao động thương binh, thương binh, đoàn thể, dân vận, tôn giáo, đối thoại, hòa bình, hợp tác, hữu nghị, cứu trợ, từ thiện, cứu trợ đồng bào, nghệ thuật, ca múa nhạc, ca múa kịch, múa rối, kịch, cải lương, tuồng, chèo, xiếc, liên hiệp phụ nữ, sữa, nước giải khát, bia, rượu, bánh kẹo, dịch vụ, dầu thực vật, cao tốc, an toàn giao thông, nhà nước, bảo vệ môi trường, điện ảnh, tham nhũng, học sinh, sinh viên, doanh nhân, doanh nghiệp, nghệ sĩ, nhạc sĩ, văn nghệ sĩ, người cao tuổi, người mù, người khuyết tật, bảo trợ, bảo trợ xã hội, sách, quảng cáo, giải trí, văn học, mầm non, tiểu học, trung học, thủ đô, phục hồi chức năng, y học cổ truyền, y học, huyết học, truyền máu, da liễu, răng hàm mặt, tai mũi họng, lao, phổi, bệnh`);

/** Words that are as often what an organisation does: they lead on only where its name has not begun yet. */
export const DEEDS: Phrases = phrases(
  'tham mưu, xây dựng, quản lý, bảo vệ, kiểm tra, thanh tra, điều tra, tổ chức, phát triển, đào tạo, đầu tư, nghiên cứu, kiểm soát, phòng chống, hợp tác, bảo trợ, thông tin, giống, dự báo, đối thoại, hỗ trợ, cứu trợ, sản xuất, kinh doanh, tuần tra, thương mại, pháp luật, bệnh, năm, chính sách, dịch vụ, giám sát, giám định, tư vấn, thiết kế, vận hành, khai thác, xúc tiến, bồi dưỡng, chỉ đạo, chỉ huy, tìm kiếm, điều phối, thống kê, giải phóng, đổi mới, thống nhất, sáng tạo, đoàn kết, đồng hành, nhập khẩu, xuất khẩu, giao dịch, chiếu sáng, cảnh báo, lưu trữ, tuyển sinh, tiết kiệm năng lượng, bồi thường, chế biến, thăm dò, phân phối, bán lẻ, kiểm nghiệm, kiểm định, kiểm dịch, khen thưởng, thi đua, huấn luyện, bảo tồn, tình báo, cấp cứu, doanh nghiệp, doanh nhân, chuyên gia, cán bộ, nạn nhân, cựu, biển, ô tô, xe máy, toàn quốc, khách sạn, nhà hàng, quyền lợi, dữ liệu, xếp hạng tín nhiệm, chỉ đạo, việt nam, công an, cảnh sát, hải quân, không quân, biên phòng, văn phòng, trung tâm, hội đồng, ủy ban, uỷ ban, ban chấp hành, ngân hàng, viện kiểm sát, tòa án, bảo tàng, thư viện, thanh tra, trại giam, bộ đội, tự do, độc lập, hòa bình, sự thật, hy vọng, trẻ, thuế, luật, than, chính phủ, quốc hội',
);

/** Expressions that stay together in a name although only their first word has a capital: “Bộ Chính trị”. */
export const FIELDS: Phrases = phrases(`
chính trị, phòng không không quân, công tác đại biểu, y dược cổ truyền, điều phối, cảng hàng không, xổ số, xổ số kiến thiết, xổ số điện toán, tổ chức sự kiện, chỉ huy, chỉ huy quân sự, quân đội, ân xá, bình ổn giá, di động, thông tin di động, thường trực, chi bộ, đảng bộ, đảng ủy, giáo dục, quốc phòng, ngoại giao, tài chính, giao thông, giao thông vận tải, vận tải, công an, công thương, xây dựng, nông nghiệp, phát triển, phát triển nông thôn, nông thôn, khoa học, khoa học công nghệ, công nghệ, công nghệ cao, công nghệ thông tin, môi trường, tài nguyên, văn hóa, văn hoá, thể thao, du lịch, thông tin, truyền thông, truyền hình, lao động, lao động thương binh, thương binh, xã hội, xã hội chủ nghĩa, tư pháp, nội vụ, y tế, kế hoạch, đầu tư, dân tộc, tôn giáo, nhà nước, trung ương, quốc gia, quốc tế, thế giới, nhân dân, tối cao, cấp cao, tổ chức, tuyên giáo, nội chính, dân vận, đối ngoại, kiểm tra, thanh tra, thanh tra chính phủ, chấp hành, chấp hành trung ương, thường vụ, bí thư, chỉ đạo, quản lý, quản lý thị trường, quản lý đô thị, quản lý dự án, quản lý trại giam, quản lý nhà nước, quản lý xuất nhập cảnh, cảnh sát, cảnh sát giao thông, cảnh sát hình sự, cảnh sát kinh tế, cảnh sát điều tra, cảnh sát biển, cảnh sát cơ động, cảnh sát quản lý trại giam, cảnh sát phòng cháy chữa cháy, cảnh sát điều tra tội phạm, cảnh sát quản lý hành chính về trật tự xã hội, cảnh sát điều tra tội phạm về ma túy, an ninh, an ninh điều tra, an ninh mạng, an ninh nội địa, an ninh kinh tế, an ninh chính trị nội bộ, an ninh quốc gia, an toàn, an toàn giao thông, an toàn giao thông quốc gia, an toàn thực phẩm, phòng chống, phòng chống tham nhũng, phòng chống thiên tai, phòng cháy chữa cháy, phòng cháy, chữa cháy, cứu nạn, cứu hộ, cứu nạn cứu hộ, tìm kiếm, biên phòng, bộ đội biên phòng, hải quân, hải quan, quân sự, tham mưu, kinh tế, kinh tế quốc dân, thương mại, dịch vụ, bất động sản, chứng khoán, bảo hiểm, bảo hiểm xã hội, điện lực, năng lượng, dầu khí, khoáng sản, than, viễn thông, bưu điện, bưu chính, hàng không, hàng không dân dụng, hàng hải, đường sắt, đường bộ, đường thủy, đường thủy nội địa, đăng kiểm, cổ phần, trách nhiệm hữu hạn, một thành viên, tư nhân, liên doanh, sản xuất, kinh doanh, xuất nhập khẩu, nhập khẩu, xuất khẩu, tư vấn, thiết kế, kiến trúc, quy hoạch, đô thị, nhà ở, địa chính, thủy lợi, thuỷ lợi, thủy sản, thuỷ sản, chăn nuôi, trồng trọt, lâm nghiệp, kiểm lâm, bảo vệ, bảo vệ môi trường, bảo vệ thực vật, khí tượng, khí tượng thủy văn, thủy văn, thuỷ văn, dự báo, dự báo khí tượng thủy văn, dự báo khí tượng thủy văn quốc gia, thống kê, kho bạc, kho bạc nhà nước, dự trữ, dự trữ liên bang, thuế, giám sát, giám định, pháp luật, pháp y, tòa án, kiểm sát, viện kiểm sát, thi hành án, trọng tài, hình sự, điều tra, trại giam, đại học, cao đẳng, sư phạm, bách khoa, khoa học xã hội, khoa học tự nhiên, nhân văn, xã hội và nhân văn, ngoại thương, ngoại ngữ, ngân hàng, luật, nghệ thuật, mỹ thuật, sân khấu, điện ảnh, âm nhạc, ca múa nhạc, ca múa kịch, kịch nói, nhạc kịch, thanh niên, thanh niên cộng sản, phụ nữ, nông dân, cựu chiến binh, nhà báo, nhà văn, luật sư, luật gia, trẻ em, nhi đồng, gia đình, người cao tuổi, chữ thập đỏ, khuyến học, từ thiện, hy vọng, hữu nghị, hợp tác, hợp tác quốc tế, bóng đá, quần vợt, cầu lông, bóng chuyền, điền kinh, bảo an, nhân quyền, năng lượng nguyên tử, nguyên tử, hạt nhân, vũ trụ, hàng không vũ trụ, tiền tệ, công lý, công lý quốc tế, hình sự quốc tế, dân chủ, cộng hòa, cộng sản, bảo thủ, lập hiến, liên hợp, liên hiệp, tổng hợp, đa khoa, đa khoa tỉnh, sản nhi, phụ sản, nhiệt đới, ung bướu, tim mạch, huyết học, truyền máu, răng hàm mặt, y dược, dược, dược phẩm, y học, y học cổ truyền, chấn thương chỉnh hình, bệnh nhiệt đới, quân y, nghiên cứu, đào tạo, bồi dưỡng, ứng dụng, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, trí tuệ, bản quyền, bản quyền tác giả, xuất bản, báo chí, phát thanh, phát thanh truyền hình, di sản, di sản văn hóa, thư viện, bảo tàng, lưu trữ, kỹ thuật, kỹ thuật số, cơ khí, điện tử, tin học, máy tính, phần mềm, hóa chất, phân bón, thực phẩm, dệt may, da giày, xi măng, cao su, lương thực, thuốc lá, xăng dầu, công nghiệp, công trình, công ích, môi trường đô thị, cây xanh, thoát nước, cấp nước, chiếu sáng, trật tự, trật tự đô thị, xúc tiến, xúc tiến thương mại, xúc tiến đầu tư, hỗ trợ, cộng đồng, việc làm, dạy nghề, giáo dục nghề nghiệp, giáo dục thường xuyên, khảo thí, tuyển sinh, công tác, công tác xã hội, bảo trợ, bảo trợ xã hội, lãnh sự, lễ tân, chiến lược, chính sách, tác chiến, hậu cần, kỹ thuật quân sự, phòng không, không quân, đặc công, tác chiến điện tử, thủ đô, trung tâm, văn phòng, ủy ban, uỷ ban, hội đồng, ban chấp hành, liên đoàn, trung ương đoàn, đoàn kết, tổ quốc, đồng hành, sáng tạo, đổi mới, đổi mới sáng tạo, khởi nghiệp, trực tuyến, kiểm soát, kiểm soát bệnh tật, dịch tễ, vệ sinh, sức khỏe, dân số, thẩm mỹ, điều dưỡng, phục hồi chức năng, cải lương, múa rối, giao dịch, vận hành, khai thác, giáo hội, phật giáo, công giáo, hồi giáo, thống nhất, độc lập, tự do, hòa bình, giải phóng, kháng chiến, cách mạng, sự thật, trẻ, pháp lý, giải trí, quảng cáo, xây lắp, lắp máy, hạ tầng, nhà đất, cảng vụ, hoa tiêu, kiểm toán, kiểm toán nhà nước, việt nam,
lịch sử, sử học, khoa học lịch sử, văn học, văn học nghệ thuật, ngôn ngữ, ngôn ngữ học, triết học, xã hội học, tâm lý, tâm lý học, dân tộc học, khảo cổ, khảo cổ học, địa lý, địa chất, địa chấn, địa chấn học, vật lý, vật lý địa cầu, toán học, toán, hóa học, sinh học, sinh thái, sinh vật, sinh vật cảnh, công nghệ sinh học, hải dương học, hải sản, thiên văn, cơ học, cảnh báo, cảnh báo sóng thần, báo tin động đất, sóng thần, động đất, thiên tai, phòng chống thiên tai, biến đổi khí hậu, khí hậu, khí tượng nông nghiệp, hải văn, viễn thám, biển, hải đảo, nước sạch, cây ăn quả, mía đường, hồ tiêu, trái cây, rau quả, lâm sản, gỗ, gốm sứ, nhựa, bao bì, sắt thép, gang thép, cơ điện, điện máy, điện lạnh, ô tô, xe máy, xe đạp, đóng tàu, tàu thủy, vận tải biển, cảng biển, kho vận, hạ tầng kỹ thuật, quản lý bay, dịch vụ bay, an ninh hàng không, cấp thoát nước, nhiếp ảnh, hội họa, thời trang, ẩm thực, khách sạn, nhà hàng, lữ hành, danh thắng, di tích, quỹ đất, phát triển quỹ đất, đấu giá, đấu giá tài sản, thẩm định giá, công chứng, trợ giúp pháp lý, thi hành án dân sự, thi hành án hình sự, hộ tịch, xuất nhập cảnh, hồ sơ nghiệp vụ, khoa học hình sự, kỹ thuật hình sự, tổ chức cán bộ, cán bộ, công chức, công vụ, tiền lương, người có công, bình đẳng giới, tệ nạn xã hội, phòng chống tệ nạn xã hội, an toàn lao động, giám định y khoa, pháp y tâm thần, tâm thần, dược liệu, vắc xin, kiểm nghiệm, kiểm định, kiểm dịch, y tế dự phòng, y tế công cộng, vệ sinh dịch tễ, sốt rét, ký sinh trùng, dinh dưỡng, nội tiết, lão khoa, bỏng, cấp cứu, hồi sức, chống độc, chỉnh hình, da liễu, mắt, thể dục, thể dục thể thao, huấn luyện, huấn luyện thể thao, đua thuyền, võ thuật, cờ vua, bóng rổ, bóng bàn, bóng ném, khai thác dầu khí, thăm dò, chế biến, phân phối, bán lẻ, bất động sản công nghiệp, quản lý quỹ, bảo hiểm nhân thọ, nhân thọ, tài chính tiêu dùng, bộ đội, công an nhân dân, quân đội nhân dân, cảnh sát nhân dân, an ninh nhân dân, dân quân, tự vệ, tăng thiết giáp, pháo binh, công binh, tên lửa, tình báo, không gian, không gian mạng, ngân khố, nhập cư, di trú, hàng không liên bang, cựu, tuổi trẻ, thiếu nhi, thiếu niên, thiếu niên tiền phong, nhi khoa, bình ổn, tiêu dùng, người tiêu dùng, bảo vệ người tiêu dùng, quyền lợi, quyền trẻ em, hàn lâm, khoa học xã hội và nhân văn, kỹ nghệ, y khoa, nông lâm, nông lâm nghiệp, lâm nghiệp, giao thông công chính, giao thông đô thị, giao thông công cộng, thủ công mỹ nghệ, mỹ nghệ, văn kiện, thi đua, khen thưởng, thi đua khen thưởng, cơ yếu, quốc hội, chính phủ, thông tấn, bưu chính viễn thông, an ninh thông tin, an toàn thông tin, chuyển đổi số, trí tuệ nhân tạo, dữ liệu, bán dẫn, năng lượng tái tạo, năng lượng mặt trời, tiết kiệm năng lượng, điện hạt nhân, thủy điện, nhiệt điện, vàng bạc, đá quý, vàng bạc đá quý, trang sức, ngoại hối, tín dụng, xếp hạng tín nhiệm, bồi thường, giải phóng mặt bằng, bồi thường giải phóng mặt bằng, bảo tồn, bảo tồn thiên nhiên, cứu hộ động vật, chính trị quốc gia, hành chính công, phục vụ hành chính công, hành chính quốc gia, dân chính, dân phố, thương binh và xã hội, khuyết tật, người khuyết tật, người mù, nạn nhân, chất độc da cam, mồ côi, phật học, thể dục, toàn quốc, doanh nhân, doanh nhân trẻ, doanh nghiệp, doanh nghiệp nhỏ và vừa, chuyên gia, trí thức, phổ thông, trung học, trung học phổ thông, trung học cơ sở, dạy nghề, tài năng, dân nguyện, báo bão, tuyên huấn, quân huấn, quân lực, tác huấn, thú y, dân quân tự vệ, tham mưu trưởng, liên quân, tham mưu trưởng liên quân, tài nguyên sinh vật, xử lý vi phạm hành chính, vi phạm hành chính, văn bản, chính sách xã hội, sự cố, ứng phó, ứng phó sự cố, phòng thủ dân sự, dịch vụ việc làm, thủy sản nội địa, phát triển thị trường, thị trường, đối ngoại nhân dân, tìm kiếm cứu nạn, tìm kiếm cứu nạn hàng không, tìm kiếm cứu hộ, kinh tế quốc phòng`);

/** Words that go on in an organisation's name after “và” or a comma. */
export const FIELDS_AFTER_AND: ReadonlySet<string> = new Set(
  listed(`
đào tạo, phát triển, môi trường, du lịch, truyền thông, đầu tư, xã hội, công nghệ, nhi đồng, thể thao, thương binh, gia đình, cứu nạn, cứu hộ, công nghiệp, hợp tác, xuất nhập khẩu, dịch vụ, thương mại, xây dựng, nông thôn, tôn giáo, nhân văn, kỹ thuật, kinh doanh, vận tải, sản xuất, chính sách, kinh tế, đầu tư, bảo hiểm, chống tham nhũng, chế biến, nghiên cứu, đời sống, trẻ em, dân số, quản lý, phòng chống, thực phẩm, dược phẩm, ngân sách, hội nhập, tư vấn, an ninh, biến đổi khí hậu, dự báo, khoáng sản, kiểm soát, bồi dưỡng, tìm kiếm, thư viện, triển lãm, văn học, nghệ thuật, sinh học, thủy văn, hải đảo, điện tử, tin học, khuyến học, cuộc sống, đô thị, thời đại, tbdt, phân tích, ứng dụng, thi hành, điều tra, phụ nữ, bảo vệ, trật tự, giáo dục, khoa học, tài chính, y tế, công ích, bất động sản, đổi mới, sáng tạo, chữa cháy`),
);

/** Names in capitals that everyone knows as organisations, and media without a word for what they are. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  listed(`
nato, eu, who, wto, imf, un, unesco, unicef, asean, fifa, uefa, afc, aff, vff, vpf, cia, fbi, kgb, nasa, opec, brics, g7, g20, apec, iaea, icc, fed, wb, adb, usaid, pentagon, lhq, evn, vnpt, viettel, fpt, vingroup, vinfast, vietcombank, vietinbank, bidv, agribank, techcombank, sacombank, vpbank, mbbank, vib, acb, scb, hdbank, tpbank, vietjet, vietjet air, vietnam airlines, bamboo airways, pvn, petrolimex, petrovietnam, masan, sungroup, sun group, hagl, hoàng anh gia lai, google, apple, microsoft, facebook, meta, amazon, tesla, spacex, samsung, huawei, tiktok, twitter, youtube, netflix, openai, nvidia, intel, boeing, airbus, toyota, honda, grab, uber, gojek, zalo, vng, shopee, lazada, tiki, momo, reuters, ap, afp, cnn, bbc, tass, sputnik, bloomberg, cnbc, guardian, the guardian, new york times, washington post, wall street journal, financial times, the economist, daily mail, the sun, fox news, nbc, nbc news, abc, cbs, al jazeera, ria novosti, xinhua, tân hoa xã, kyodo, yonhap, nikkei, interfax, ukrinform, kyodo news, politico, axios, telegraph, daily telegraph, the telegraph, the times, mirror, marca, as, l'equipe, goal, espn, sky sports, transfermarkt, military watch, rt, dw, haaretz, times of israel, scmp, vnexpress, vietnamnet, dân trí, tuổi trẻ, thanh niên, tiền phong, vtv, vov, vtc, ttxvn, zing, vietnamplus, hamas, hezbollah, taliban, is, al-qaeda, houthi, fatah, idf, mossad, cộng hòa, dân chủ, real madrid, real, barca, manchester united, man utd, mu, man city, chelsea, arsenal, tottenham, liverpool fc, juventus, inter milan, ac milan, bayern munich, bayern, psg, dortmund, ajax, hà nội fc, viettel fc, saigon fc, than quảng ninh, slna, sông lam nghệ an, shb đà nẵng, b.bình dương, becamex bình dương, petronas, gazprom, rosneft, kremlin, wagner, red bull,
yahoo, nokia, lg, sony, panasonic, xiaomi, oppo, dell, hp, ibm, oracle, cisco, amd, qualcomm, paypal, ebay, linkedin, instagram, whatsapp, telegram, viber, alibaba, tencent, baidu, bytedance, nissan, mazda, kia, hyundai, ford, bmw, mercedes, mercedes-benz, audi, volkswagen, porsche, ferrari, lexus, suzuki, yamaha, piaggio, mitsubishi, hitachi, siemens, philips, nestle, nestlé, unilever, pepsi, pepsico, coca-cola, mcdonald's, mcdonald’s, starbucks, kfc, lotte, aeon, walmart, nike, adidas, gucci, chanel, dior, moody's, moody’s, fitch, standard & poor's, s&p, booking, booking.com, agoda, airbnb, traveloka, disney, warner bros, hbo, blackberry, motorola, htc, asus, acer, lenovo, canon, nikon, foxconn, tsmc, sk hynix, samsung electronics, anthropic, deepseek, boeing, lockheed martin, rolls-royce, general electric, general motors, exxonmobil, shell, bp, chevron, total, aramco, hsbc, citibank, citigroup, jpmorgan, goldman sachs, morgan stanley, ubs, credit suisse, standard chartered, anz, shb, seabank, msb, eximbank, navibank, lienvietpostbank, lpbank, bac a bank, ocb, nhnn, nhcsxh, pvcombank, vietbank, ncb, vinamilk, vinaconex, vincom, vinpearl, vinhomes, vincommerce, winmart, thaco, mobifone, vinaphone, vietnamobile, pv gas, pv power, vec, saigontourist, ssi, vndirect, pnj, sjc, doji, novaland, hose, hnx, vietlott, vietravel, vietstar, vasco, pacific airlines, jetstar, jetstar pacific, singapore airlines, korean air, asiana, emirates, qatar airways, malaysia airlines, airasia, thai airways, lion air, lufthansa, air france, british airways, american airlines, united airlines, delta air lines,
người lao động, nld, hnmo, vtc news, bbc news, sky news, itar-tass, kcna, ansa, efe, dpa, upi, abc news, cbs news, msnbc, newsweek, time, forbes, fortune, independent, the independent, le monde, le figaro, der spiegel, bild, mundo deportivo, the japan times, korea herald, global times, channel newsasia, cna, straits times, bangkok post, the nation, inquirer, rappler, jakarta post, the moscow times, kyiv independent, kyiv post, rbc, tsn, nexta, wsj, nyt, ft, the hill, usa today, los angeles times, the verge, techcrunch, wired, billboard, variety, vietnam news, vietnam+, soha, kenh14, cafef, vneconomy, zing news, znews, lao động, thanh niên online, tuổi trẻ online, flickr, netlink, wikipedia, wikileaks,
nsa, opcw, osce, g8, oecd, unhcr, unfpa, undp, fao, ilo, interpol, europol, icao, iata, cdc, fda, ntsb, faa, epa, dea, mi5, mi6, fsb, gchq, plo, hrw, icrc, ioc, ocha, iom, mrc, opec+, adb, aiib, esm, ecb, boj, nba, itf, atp, wta, vba, leicester city, everton, newcastle, newcastle united, west ham, aston villa, fulham, crystal palace, brighton, southampton, sunderland, leeds united, swansea, stoke city, norwich, norwich city, hull city, atletico madrid, atletico, sevilla, villarreal, athletic bilbao, real sociedad, napoli, lazio, as roma, fiorentina, atalanta, schalke, schalke 04, leverkusen, bayer leverkusen, wolfsburg, rb leipzig, benfica, sporting lisbon, celtic, galatasaray, fenerbahce, besiktas, zenit, cska moscow, shakhtar donetsk, dynamo kyiv, steaua bucharest, al nassr, al hilal, inter miami, la galaxy, boca juniors, river plate, flamengo, muangthong united, buriram united, johor darul ta'zim, hà nội t&t, thể công, pvf, liên hợp quốc, world bank, moderna, pfizer, astrazeneca, biontech, sinovac, sinopharm, johnson & johnson`),
);

/** How names of products begin, and of other things that are no person, place or organisation. */
export const THINGS: ReadonlySet<string> = new Set(
  listed(
    'iphone, ipad, macbook, imac, airpods, galaxy, android, ios, windows, lumia, xbox, playstation, kindle, chrome, gmail, photoshop, bluetooth, wifi, wi-fi, gear, retina, amoled, full, smartphone, smartwatch, bitcoin, ethereum, covid, halloween, noel, valentine, jackpot, vn-index, hnx-index, vn30-index, dow, nasdaq, nikkei, s&p, su-35, su-30, f-16, f-35, mig-29, himars, patriot, javelin, shahed, iskander, kinzhal, atacms, camry, vios, fortuner, innova, morning, cr-v, mazda3, gpt-4, chatgpt, gemini, cđv, futsal, copilot, olympic, paralympic, seagame, facebooker, smart',
  ),
);

/** Words before a place. */
export const PLACE_BEFORE: ReadonlySet<string> = new Set(
  listed(
    'ở, tại, đến, tới, từ, về, sang, vào, ra, rời, khắp, gần, phía, thuộc, qua, giữa, hướng, nước, người, quê, miền, vùng, lên, xuống, quanh, khỏi, ngoài, trong',
  ),
);

/** Words in lower case that often open a sentence with a capital. */
export const OPENERS: ReadonlySet<string> = new Set(
  listed(`
theo, tại, ở, trong, ngoài, trên, dưới, khi, sau, trước, từ, đến, với, và, nhưng, tuy, dù, mặc, vì, do, bởi, nếu, để, bằng, qua, các, những, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, mỗi, mọi, nhiều, ngày, tháng, sáng, chiều, tối, trưa, đêm, hôm, đây, đó, này, kia, ngay, vào, hiện, hiện, cũng, còn, không, chưa, có, được, bị, đang, đã, sẽ, vừa, mới, rất, thế, nơi, người, tôi, chúng, họ, nó, mình, ai, gì, sao, là, như, cùng, cả, đối, riêng, ngoài, bên, giữa, gần, khoảng, hơn, chỉ, phải, cần, muốn, hãy, đừng, ảnh, video, clip, vụ, việc, cuộc, chiếc, con, cái, bức, trận, đội, đoàn, nhóm, lực, cơ, tổng, đại, chính, thủ, bộ, chủ, giám, phó, trưởng, ông, bà, anh, chị, em, cô, chú, bác, cậu, cụ, cháu, lúc, thời, kể, tính, dự, đáng, bên, về, đặc, thậm, tuy, song, xem, đọc, nhân, liên, trả, chia, phát, nói, kết, kế, quá, quyết, thông, tình, hành, vấn, hàng, số, giá, tiền, khách, xe, tàu, máy, nhà, cha, mẹ, vợ, chồng, gia, trẻ, nam, nữ, bạn, dân, công, cảnh, quân, lãnh, giới, tiếp, bước, bất, vậy, thứ, lần, gồm, nhờ, chẳng, cho, lại, rồi, mà, thì, nên, đừng, hễ, hồi, suốt, suy, trái, nhất, nhìn, thấy, biết, nghe, cứ, đúng, sai, thật, tất, toàn, xung, quanh, giờ, dịp, cách, điều, chuyện, lý, nguyên, mục, ý, nghi, ngược, sự, tỷ, tỉ, ước, chuẩn, sản, thành, mùa, đường, khu, vùng, huyện, tỉnh, xã, quận, phường, thị, chốt, nguồn, gặp, đưa, làm, bắt, khởi, truy, tìm, phạt, xử, xin, mời, chào, cảm, chúc, rạng, chuyển, phần, thêm, hầu, tương, tương, nạn, hung, bị, vị, viên, nguyên, cựu, tân, ngôi, tiền, hậu, trung, hlv, clb, gs, ts, bs, pv, nhằm, bao, mấy, đâu, bây, hỏi, đáp, phía, mặt, ban, lượng, diện, nội, thực, thay, đầu, cuối, loại, trung, quy, giải, kinh, xuất, nhập, mang, chấm, hạ, góp, lễ, hội, chương, dòng, tác, sách, phim, bài, báo, truyện, nhạc, danh, cặp, trọng, đề, khá, sớm, muộn, hoàn, áp, nâng, tăng, giảm, mở, đóng, xây, khai, bàn, chống, phòng, kiểm, bảo, cấp, cung, sử, dùng, mua, bán, thuê, vay, trao, tặng, nhận, gửi, giao, yêu, thương, ghét, buồn, vui, đẹp, tốt, xấu, lớn, nhỏ, dài, ngắn, cao, thấp, sâu, rộng, nóng, lạnh, mưa, nắng, gió, bão, lũ, biển, sông, núi, rừng, đất, nước, trời, trăng`),
);

/** What opens the name of a law, an event, a prize or a work: no person, place or organisation. */
export const OTHER_KINDS: Phrases = phrases(`
bộ luật, luật, dự luật, dự thảo luật, đạo luật, nghị định, thông tư, nghị quyết, chỉ thị, hiến chương, hiến pháp, hiệp định, hiệp ước, công ước, pháp lệnh, điều, khoản, điểm, giải, giải thưởng, cúp, siêu cúp, huân chương, huy chương, danh hiệu, đại hội, hội nghị, hội thảo, hội diễn, hội thi, lễ, lễ hội, tết, festival, liên hoan, liên hoan phim, km, bks, biển số, tháng, quý, thế kỷ, chiến dịch, bão, cơn bão, siêu bão, áp thấp, chỉ số, mã cổ phiếu, đồng, hệ thống, cuộc chiến, sự kiện, dự án, kỳ thi, chương trình, cuộc thi, chương trình, gameshow, bộ phim, phim, phim truyền hình, ca khúc, bài hát, tác phẩm, album, mv, tiểu thuyết, cuốn sách, vở kịch, vở diễn, tàu, tàu cá, tàu sân bay, tàu ngầm, tên lửa, máy bay, tiêm kích, xe tăng, virus, vi rút, vaccine, vắc xin, dịch, bệnh, ung thư, tiếng, chữ, đạo, môn, khối, lớp, mùa giải, vòng, vòng loại, bảng, world cup, euro, sea games, asian cup, aff cup, olympic, asiad, champions league, europa league, v-league, premier league, la liga, serie a, bundesliga, ngoại hạng anh, ngoại hạng, windows, iphone, quốc khánh, giáng sinh, đại hội đảng, hiệp hai, hiệp một, quả bóng vàng, chiếc giày vàng, covid, sars, đông xuân, hè thu, ngày, mật danh, biệt danh, dòng, mẫu, mẫu xe, xe, gói, đề án, dự án luật, net zero, big data, black friday, el nino, la nina`);

/** Of these, things that bear a name of their own wherever it stands: “bão Molave”. */
export const NAMED_THINGS: Phrases = phrases(
  'bão, cơn bão, siêu bão, áp thấp nhiệt đới, tàu, tàu cá, tàu sân bay, tàu ngầm, tàu khu trục, du thuyền, phim, bộ phim, ca khúc, bài hát, album, mv, tiểu thuyết, cuốn sách, tên lửa, tiêm kích, virus, vaccine, vắc xin, thuốc, chiến dịch, giải',
);

/** Of these, words that as often stand before an organisation, an office or a kind of place: “ngày Bộ Y tế họp”. */
export const SELDOM_KINDS: ReadonlySet<string> = new Set(
  listed(
    'đạo, đồng, điểm, ngày, tháng, quý, dòng, lớp, môn, bệnh, tiếng, chữ, xe, mẫu, mẫu xe, tàu, vòng, bảng, khối, gói, điều, khoản, km, dịch',
  ),
);

/** Heads that make one word with a word that else opens a name: “yêu cầu Israel” is no bridge. */
const HEADS: Readonly<Record<string, string>> = {
  cầu: 'yêu nhu toàn địa khẩn đòi hoàn thỉnh cung',
  động: 'lao hoạt vận hành biến chủ tác phát huy cảm dao chấn rung xúc di tự bất khởi',
  thành:
    'hoàn trở hình trung tạo trưởng hợp cấu kinh biến cải đạt nội đô ngoại thủ phần lập tân nhập tái tường',
  điện: 'bưu nhiệt thủy đại cung cúp truyền gọi phát mạng ngành tiền nguồn ổ',
  đường: 'lên dẫn tiểu mở đi',
  ga: 'nhà',
  hồ: 'đồng giang ao',
  đình: 'gia triều',
  bản: 'nhật văn xuất căn cơ phiên biên kịch ấn',
  nước: 'nhà đất cả ngoài trong uống nhiều các nguồn nhiễm',
  thôn: 'nông',
  bang: 'liên',
  xã: 'thị',
  hội: 'đại xã cơ lễ giáo dạ hiệp quốc vũ',
  ban: 'trưởng phó ủy',
  đảng: 'phe',
  bộ: 'cán nội toàn đảng tiến chi đi cuốn đường một thủy cục nửa',
  đội: 'quân bộ',
  quỹ: 'thủ ngân',
  viện: 'bệnh học thành nghị thư nằm nhập xuất',
  phòng: 'quốc văn dự căn hải biên trưởng',
  vụ: 'nhiệm nghĩa dịch phục chức',
  sở: 'cơ trụ',
  đoàn: 'tập sư công lữ trưởng',
  núi: 'miền vùng đồi',
  vùng: '',
  phố: 'thành',
  biển: 'hải',
  hang: '',
  rừng: '',
  châu: '',
  hạt: 'nông',
  tuyến: 'trực vô',
  lăng: '',
  mỏ: '',
  cảng: '',
  miền: '',
  cục: 'kết bố',
  báo: 'thông cảnh dự tình điện cáo nhà',
  đài: 'trên khán lâu tượng',
  kênh: '',
  tháp: '',
  chợ: '',
  hãng: '',
  quán: 'tập đại',
  nhóm: '',
  tòa: '',
  khu: '',
  dải: '',
  dinh: '',
  đập: 'va đánh vùi đối',
  bãi: '',
  sân: '',
  buôn: 'đầu',
  đền: '',
  cồn: '',
  làng: '',
  em: '',
  vịnh: '',
  tổ: 'tiên giỗ sáng',
  trường:
    'môi hiện thị chủ quảng lập nhà lò tại khai cựu đấu công nông lâm sân kịch phim hí vũ chiến thương sở hội chính tình tính điểm ngôi',
  đạo: 'lãnh chỉ nhân quân xa nghĩa',
  điểm: 'thời địa quan đặc ưu nhược trọng cao tâm tiêu',
  đồng: 'hợp hội cộng triệu tỷ tỉ nghìn ngàn trăm bất tương',
  ngày: 'hôm hằng hàng mỗi',
  dòng: 'đường',
  lớp: 'tầng',
  bệnh: 'khám chữa phòng',
  tiếng: 'nổi danh lên',
  luật: 'pháp kỷ quy',
  xe: 'lái tài đỗ chạy',
  mẫu: 'người',
  giải: 'lý hòa hoà',
  điều: 'giám',
  khoản: 'tài',
  tàu: 'đóng toa',
};
const HEADS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(HEADS).map(([word, heads]) => [word, new Set(heads.split(' '))]),
);

/** Whether a word is only the end of another one. */
export const isTail = (before: string | undefined, word: string): boolean =>
  before !== undefined && (HEADS_OF.get(word)?.has(before) ?? false);

/** What stands behind a name that is whole: words that hold a sentence together, and what organisations do. */
export const FOLLOWERS: ReadonlySet<string> = new Set(
  listed(`
của, đã, cho, và, về, tại, ở, là, có, vừa, sẽ, đang, được, bị, do, với, cùng, để, trong, từ, khi, đến, tới, theo, vào, nhưng, cũng, không, phải, thì, mà, như, trước, sau, trên, hay, hoặc, này, đó, hôm, ngày, sáng, chiều, tối, năm, tháng, khóa, khoá, nhiệm, giai, lần, các, những, một, hai, ba, chưa, còn, rất, nên, cần, muốn, vẫn, lại, ra, lên, xuống, qua, gồm, bao, nơi, người, ông, bà, anh, chị, nói, cho, yêu, đề, kiến, chỉ, giao, phối, công, xác, quyết, ban, tổ, họp, thông, phê, trình, kiểm, điều, khởi, bắt, tạm, tiếp, nhận, báo, khẳng, cảnh, kêu, ra, ký, đưa, tuyên, thực, triển, tham, hướng, xây, đánh, cấp, mở, bổ, thành, gửi, mua, bán, sử, đạt, tăng, giảm, nhằm, dự, hỗ, trao, tặng, bác, phản, phát, thừa, giải, làm, ủng, chủ, đứng, chịu, nếu, vì, nhất, quy, rằng, mới, cuối, đầu, giữa, ngay, liên, tổng, thay, khám, kết, truy, xét, xử, tuyên, buộc, ước, dự, nêu, đăng, dẫn, trả, quản, cố, tìm, đồng, hợp, khuyến, nghiên, nâng, luôn, hiện, từng, thường, sớm, khu, cấp, quốc, tỉnh, thành, huyện, xã, phường, quận`),
);

/** Words and abbreviations that are no names if they stand alone with a capital. */
export const ALONE_NO_NAME: ReadonlySet<string> = new Set(
  listed(`
đảng, bộ, sở, tỉnh, huyện, xã, quận, phường, ban, ngành, đoàn, hội, tòa, viện, cục, quỹ, ảnh, xuân, hè, thu, tết, phật, chúa, trời, mẹ, pv, usd, vnd, vnđ, điều, khoản, euro, gdp, grdp, fdi, ceo, cty, đbqh, tmv, bks, kcn, hđxx, clip, video, facebook, email, internet, wifi, gps, ai, tv, covid-19, sars-cov-2, adn, cmnd, cccd, csgt, qr, sms, atm, bot, oda, cpi, vn-index, hlv, clb, btc, vđv, var, bđs, tnhh, tmcp, sim, led, pcr, icu, f0, f1, thpt, thcs, ubnd, hđnd, tand, vks, tp, tx, q, p, km, gmt, ok, đh, ủy, tổng, trung, công, đồng, cup, ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, covid, bhxh, bhyt, y, dnnn, ttck, đkvđ, đtqg, vip, sân, dân, đội, nghị, luật, hiệp, lễ, đại, điểm, mục, phần, chương, bảng, hình, nhà, cổng, khu, đơn, tổ, trạm, chốt, kho, cụm`),
);

/** Last words of offices in a part of the country: “Chủ tịch xã”. */
export const OF_OFFICES: ReadonlySet<string> = new Set(
  listed('tịch, thư, trưởng, an, đội, sự, phó, đoàn, huyện, tỉnh'),
);

export const DIRECTIONS: ReadonlySet<string> = new Set(listed('đông, tây, nam, bắc, trung'));

/** Small words inside the names of people abroad. */
export const PARTICLES: ReadonlySet<string> = new Set(
  listed(
    'de, da, del, della, di, van, von, der, bin, ibn, al, el, la, le, dos, du, den, of, the, y',
  ),
);

/** Titles and signs in capitals that end what stands before them. */
export const NO_END: ReadonlySet<string> = new Set(listed('bks, hlv, bs, ts, pgs, gs, sn, ubnd'));

/** Words that begin a sentence and end no name. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  listed(
    'trước, theo, bên, trong, tại, khi, sau, với, ảnh, từ, đến, nhưng, để, tuy, vì, do, còn, các, những',
  ),
);

/** Words that are in no name, so that with a capital they begin a sentence. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  listed(
    'theo, tại, sau, khi, nhưng, những, các, tuy, nếu, còn, bị, cũng, đã, đang, sẽ, không, có, của, là, với, để, vì, tháng, ngày, giai, đây, nhằm, ngay, cùng, dù, mặc, đến, từng, vẫn, chỉ, phải, mỗi, mọi, nhiều, khoảng, hơn, vậy, rồi, lúc, lần, đợt',
  ),
);

/** Words of two syllables that begin a sentence, or a text of its own. */
export const SENTENCE_OPENINGS: Phrases = phrases(
  'báo cáo, thông báo, quyết định, công văn, kết luận, nghị định, nghị quyết, thông tư, chỉ thị, giai đoạn, hiện nay, hiện tại, trước đó, ngoài ra, bên cạnh, theo đó, trong đó, sau đó, do đó, tuy nhiên, đồng thời, được biết, cụ thể, lực lượng, quảng cáo, liên quan, chiều nay, sáng nay, tối nay, hôm nay, hôm qua, mới đây, thời gian, vụ việc',
);

/** What a number may count that only follows a name. */
export const COUNTED: ReadonlySet<string> = new Set(
  listed(
    'giờ, ngày, người, tháng, năm, km, m, mét, lần, xe, chiếc, tỷ, tỉ, triệu, nghìn, ngàn, làn, phút, tuần, bên, đầu, chiều, trận, ha, căn, ngôi, vụ, con, tầng, điểm, bàn, giây, đồng, phần, tấn, kg, khẩu, cháu, em, học, nạn, công',
  ),
);

/** How names of competitions end. */
export const EVENT =
  /^(?:(?:\p{L}-)?league|cup|open|championship|games|series|tour|awards?|festival|idol|show|prix)$/u;

/** How names of companies, clubs and media end. */
export const COMPANY =
  /^(?:media|group|corp|corporation|inc|ltd|bank|airlines|studio|studios|entertainment|university|fc|united|city|times|post|news|holdings|capital|logistics|technology|technologies|pharma|land|trade|investment|club|team|foundation|institute|online|telegraph|journal|company|council|records|motors|motor|aviation|oil|gas|steel|software|systems|solutions|network|networks|labs|robotics|airways|insurance|hospital|hotel|resort|school|college|academy|press|magazine|radio|tv|channel|association|federation|union|committee|agency|authority|department|ministry|commission|forces|army|navy|court|vina|electronics|energy|partners|securities)$/u;

/** What a name may go without: “báo Thanh Niên” is Thanh Niên. */
export const LOOSE =
  /^(?:báo|nhật báo|trang tin|trang|thẩm mỹ viện|tmv|tạp chí|đài|đài truyền hình|kênh|hãng|hãng tin|hãng thông tấn|hãng hàng không|hãng phim|nhóm|tổ chức|phong trào|lực lượng|mạng xã hội|nền tảng|ứng dụng|ví điện tử|thương hiệu|doanh nghiệp|công ty|tập đoàn|ngân hàng|nhà xe|clb|câu lạc bộ|đội|sàn|sàn giao dịch|startup|nhóm nhạc|ban nhạc|diễn đàn|quán|tiệm|cửa hàng|cty)$/u;

/** How addresses of websites end, which go by them as names. */
export const DOMAINS: ReadonlySet<string> = new Set(listed('com, vn, net, org'));

/** What is done, and to what comes next. */
export const NEEDS_MORE: ReadonlySet<string> = new Set(
  listed(
    'quản lý, phòng chống, bảo vệ, phát triển, kiểm soát, kiểm định, hỗ trợ, xúc tiến, thăm dò, khai thác, chế biến, sản xuất, kinh doanh, giám định, nghiên cứu, bảo tồn, tư vấn, ứng phó, chăm sóc, bồi dưỡng, quy hoạch, thi công, đăng ký, cổ phần, trách nhiệm',
  ),
);

/** A word for a kind of area that stands inside names of organisations. */
export const AREA = /^(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|tp|khu vực|vùng)$/u;
