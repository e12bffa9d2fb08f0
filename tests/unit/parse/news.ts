/** A headline and paragraphs as newspapers write them. The model was trained on articles, not on toy sentences. */
export const HEADLINE = 'Chợ nổi Vàm Sậy họp lại sau hai mùa nước lũ';
export const PARAGRAPHS = [
  'Sáng 12/9, hơn bốn mươi chiếc ghe chở rau, trái cây và hoa kiểng đã neo lại ở ngã ba Vàm Sậy, nơi chợ nổi vắng bóng hai năm qua vì lũ lớn và nạn sạt lở.',
  'Ông Lương Đình, người bán khóm ở chợ từ năm 1987, cho biết ghe rau đến sớm nhất, khoảng ba giờ sáng, còn ghe hoa phải chờ con nước lên mới vào được rạch.',
  'Theo ban quản lý bến, mỗi ghe đóng mười nghìn đồng một phiên, số tiền này dùng để nạo vét luồng lạch và thắp đèn trên hai cây cầu dẫn ra chợ.',
  'Nhiều du khách đi từ thành phố xuống từ nửa đêm để kịp xem cảnh mua bán dưới ánh đèn. Bà Trần Thị Khả nói bà chưa bao giờ thấy khách đông như năm nay.',
  'Huyện dự kiến mở thêm một bến đỗ ở bờ nam vào đầu năm tới, đồng thời cấm ghe máy trên mười tấn đi qua luồng trong giờ chợ họp để giữ bờ kè.',
] as const;
export const BODY = PARAGRAPHS.join('\n\n');
/** An article in plain text, with lines above the body and below it. */
export const article = (head: string, foot = ''): string =>
  `${head}\n\n${BODY}\n${foot === '' ? '' : `\n${foot}\n`}`;
