// What the clipboard holds of one text, in made-up words, as programs put it there.

const WORD_STYLE = `<style><!-- @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;} p.MsoNormal, li.MsoNormal {margin:0cm; font-size:12.0pt; font-family:"Times New Roman",serif;} --></style>`;
const word = (paragraph: string, style = ''): string =>
  `<p class=MsoNormal style='text-align:justify;line-height:150%${style}'><span lang=VI style='font-size:14.0pt;mso-ansi-language:VI'>${paragraph}<o:p></o:p></span></p>`;

const LEDE =
  'Sáng 12/5, hơn ba trăm hộ dân xã Thạnh Lợi dọn đồ lên gác khi nước sông Vàm dâng thêm nửa mét chỉ trong một đêm mưa lớn.';
const SECOND =
  'Ông Nguyễn Văn Tám, trưởng ấp Ba, cho biết xuồng của ấp đã chở người già và trẻ nhỏ đến trường học trên gò cao từ lúc trời chưa sáng.';
const THIRD =
  'Theo đài khí tượng của tỉnh, mực nước sẽ còn lên chậm trong hai ngày tới rồi rút dần, bà con không nên quay về nhà trước cuối tuần.';

export const WORD = {
  text: `Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác\r\nBài và ảnh: Trần Hòa\r\n${LEDE}\r\nXuồng chở người trong đêm\r\n${SECOND}\r\n${THIRD}\r\n`,
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->${WORD_STYLE}</head><body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->${word('<b>Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác</b>', ';mso-outline-level:1')}${word('Bài và ảnh: Trần Hòa')}${word(LEDE)}${word('<b>Xuồng chở người trong đêm</b>')}${word(SECOND)}${word(THIRD)}<!--EndFragment--></body></html>`,
};

const docs = (text: string, weight = 400): string =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:${weight};font-style:normal;white-space:pre-wrap;">${text}</span></p>`;
export const GOOGLE_DOCS = {
  text: `Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác\n\n${LEDE}\n\nXuồng chở người trong đêm\n\n${SECOND}\n\n${THIRD}`,
  html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d-7fff-1234-5678-9abcdef01234">${docs('Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác', 700)}<br />${docs(LEDE)}<br />${docs('Xuồng chở người trong đêm', 700)}<br />${docs(SECOND)}<br />${docs(THIRD)}</b><br class="Apple-interchange-newline">`,
};

const post = (text: string): string => `<div dir="auto" style="text-align: start;">${text}</div>`;
const button = (text: string): string =>
  `<div aria-label="${text}" class="x1i10hfl xjbqb8w" role="button" tabindex="0"><span class="x193iq5w xeuugli" dir="auto">${text}</span></div>`;
export const FACEBOOK = {
  text: `Tin Miền Sông\n12 tháng 5 lúc 07:15 · \nNước sông Vàm lên nhanh, ba trăm hộ dọn lên gác\n${LEDE}\n${SECOND}\n${THIRD}\nTất cả cảm xúc:\n1,2K\n123 bình luận\n45 lượt chia sẻ\nThích\nBình luận\nChia sẻ\nLan Vy\nCầu mong bà con bình an.\n2 giờ\nThích\nTrả lời\nXem thêm bình luận`,
  html: `<meta charset='utf-8'><div class="x1yztbdb x1n2onr6"><h3 class="x1heor9g"><a class="x1i10hfl" href="https://www.facebook.com/tinmiensong" role="link"><strong>Tin Miền Sông</strong></a></h3><span class="x4k7w5x"><a href="https://www.facebook.com/tinmiensong/posts/123" role="link">12 tháng 5 lúc 07:15</a></span><span> · </span><div class="xdj266r x11i5rnm">${[`Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác`, LEDE, SECOND, THIRD].map(post).join('')}</div><div><div>Tất cả cảm xúc:</div><span>1,2K</span><div role="button"><span>123 bình luận</span></div><div role="button"><span>45 lượt chia sẻ</span></div></div>${['Thích', 'Bình luận', 'Chia sẻ'].map(button).join('')}<div role="article" aria-label="Bình luận dưới tên Lan Vy"><a href="https://www.facebook.com/lan" role="link"><span>Lan Vy</span></a><div dir="auto">Cầu mong bà con bình an.</div><ul><li><a href="#">2 giờ</a></li><li>${button('Thích')}</li><li>${button('Trả lời')}</li></ul></div><div role="button"><span>Xem thêm bình luận</span></div></div>`,
};

export const ZALO = {
  text: `Tin Miền Sông\nHôm nay 07:15\nNước sông Vàm lên nhanh, ba trăm hộ dọn lên gác\n\n${LEDE}\n\n${SECOND}\n\n${THIRD}\n\n56 lượt thích\n12 bình luận\nThích\nBình luận\nXem thêm`,
  html: `<div class="feed-item"><div class="feed-header"><span class="truncate">Tin Miền Sông</span><span class="time">Hôm nay 07:15</span></div><div class="feed-content"><span id="input_line_0">Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác<br><br>${[LEDE, SECOND, THIRD].join('<br><br>')}</span></div><div class="feed-footer"><span>56 lượt thích</span><span>12 bình luận</span><div>Thích</div><div>Bình luận</div><div>Xem thêm</div></div></div>`,
};

export const WEB_PAGE = {
  text: `Trang chủ\tThời sự\tThế giới\nThời sự\nThứ Hai, 12/5/2025, 07:15 (GMT+7)\nNước sông Vàm lên nhanh, ba trăm hộ dọn lên gác\nNgười dân xã Thạnh Lợi dọn đồ trong đêm, xuồng của ấp chở người già đi trước.\n${LEDE}\nNgười dân chèo xuồng qua sân trường. Ảnh: Trần Hòa\n${SECOND}\n${THIRD}\nTrần Hòa\nChia sẻ Bình luận (12)\nTin liên quan\nĐê bao Thạnh Lợi được gia cố trước mùa lũ\n`,
  html: `<html><body><!--StartFragment--><nav class="menu"><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a> <a href="/the-gioi">Thế giới</a></nav><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li></ul><span class="date">Thứ Hai, 12/5/2025, 07:15 (GMT+7)</span><h1 class="title-detail" style="font-family: serif">Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác</h1><p class="description">Người dân xã Thạnh Lợi dọn đồ trong đêm, xuồng của ấp chở người già đi trước.</p><article class="fck_detail"><p class="Normal">${LEDE}</p><figure><img src="https://i.vidu.vn/a.jpg" alt=""><figcaption><p class="Image">Người dân chèo xuồng qua sân trường. Ảnh: <em>Trần Hòa</em></p></figcaption></figure><p class="Normal">${SECOND}</p><p class="Normal">${THIRD}</p><p class="author_mail" style="text-align:right"><strong>Trần Hòa</strong></p></article><div class="social"><a href="#">Chia sẻ</a> <a href="#">Bình luận (12)</a></div><div class="box-related"><h3>Tin liên quan</h3><ul><li><a href="/de-bao">Đê bao Thạnh Lợi được gia cố trước mùa lũ</a></li></ul></div><!--EndFragment--></body></html>`,
};

/** A PDF breaks lines where its column ends, and repeats the page's foot. */
export const PDF = {
  text: `NƯỚC SÔNG VÀM LÊN NHANH, BA TRĂM HỘ DỌN LÊN GÁC\n${wrap(LEDE)}\n${wrap(SECOND)}\n${wrap(THIRD)}\nTrần Hòa\n`,
};

function wrap(text: string): string {
  const lines: string[] = [''];
  for (const each of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + each.length > 48) lines.push(each);
    else lines[lines.length - 1] = last === '' ? each : `${last} ${each}`;
  }
  return lines.join('\n');
}

export const BODY = [LEDE, SECOND, THIRD] as const;
export const HEADLINE = 'Nước sông Vàm lên nhanh, ba trăm hộ dọn lên gác';
