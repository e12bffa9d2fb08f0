// What newspapers and their sites write, in words of our own. A form is a text whose braces are filled in: by another
// entry, by a word of the text at hand (`{title}`), or by a number (`{1-12}`). `{name^}` is in capitals, `14×` makes a
// form more likely, `∅` is nothing. Forms are separated by semicolons or line breaks.

/** General vocabulary and forms of lines, by name. */
export const PHRASES = {
  family: `Nguyễn;Trần;Lê;Phạm;Hoàng;Huỳnh;Phan;Vũ;Võ;Đặng;Bùi;Đỗ;Hồ;Ngô;Dương;Lý;Đinh;Trịnh;Mai;Đào;Lâm;Hà;Cao;Lương;Tô;Tạ;Chu;Thái;Quách
    La;Thạch;Kiều;Phùng;Từ;Vương;Tăng;Châu;Giang;Nghiêm;Lưu;Bạch;Doãn;Ninh;Triệu;Khúc;Lò;Hứa;Tống;Đoàn;Mạc`,
  middle: `Văn;Thị;Minh;Ngọc;Đức;Thanh;Hữu;Quốc;Thu;Xuân;Hồng;Công;Đình;Quang;Anh;Gia;Bảo;Kim;Phương;Hoài;Tuấn;Trọng;Mạnh;Thùy;Mỹ;Khánh;Duy
    Nhật;Việt;Thành;Bích;Diệu;Tường;Bá;Viết`,
  given: `An;Anh;Bình;Châu;Chi;Cường;Diệp;Dũng;Duy;Đạt;Đức;Giang;Hà;Hải;Hạnh;Hân;Hiếu;Hòa;Hoa;Hùng;Huy;Huyền;Hương;Khang;Khánh;Khôi;Lan
    Linh;Loan;Long;Lộc;Ly;Mai;Minh;My;Nam;Nga;Ngân;Nghĩa;Ngọc;Nguyên;Nhi;Nhung;Oanh;Phong;Phúc;Phương;Quân;Quỳnh;Sơn;Tâm;Thảo;Thắng
    Thịnh;Thư;Thủy;Tiến;Toàn;Trang;Trâm;Trí;Trung;Tú;Tuấn;Tùng;Uyên;Vân;Việt;Vinh;Vy;Yên;Yến;Dung;Hậu;Thuận;Kiên;Bách`,
  pen: `Minh;Thanh;Hải;Thu;Ngọc;Quang;Bảo;Gia;Hà;Lan;Mai;Bạch;Nhật;Song;An;Hoài;Thiên;Phong;Khả;Hạ;Mộc;Tuệ;Chí;Như;Diệu;Tịnh;Thái;Băng
    Trúc;Đông;Hồng;Mỹ;Trọng;Việt;Vân;Yên;Xuân;Kim;Tường;Sông;Cẩm;Ánh;Lâm;Khánh`,
  foreigner: `Anna Keller;David Brown;Maria Lopez;Kenji Sato;Emma Wilson;Paul Martin;Olga Petrova;Li Wei;Kim Min-jun;John Carter;Sofia Rossi
    Ahmed Hassan;Thomas Müller;Claire Dubois;Peter Novak`,
  outlet: `TTXVN;VnExpress;Dân trí;Tuổi Trẻ;Thanh Niên;Tiền Phong;VietNamNet;Zing;Người Lao Động;Lao Động;VOV;VTV;VTC News;Nhân Dân
    Quân đội nhân dân;Pháp luật TP.HCM;Giao thông;Công an nhân dân;Hà Nội mới;Sài Gòn Giải Phóng;CafeF;Soha;Infonet;Kenh14;Dân Việt
    Trí Thức Trẻ;Nhịp sống kinh tế;Nhịp sống thị trường;Đời sống & Pháp luật;Gia đình & Xã hội;An ninh Thủ đô;Kinh tế & Đô thị
    Tạp chí Tri thức;Đầu tư;Công Thương;Reuters;AFP;AP;BBC;CNN;Bloomberg;Guardian;Sputnik;TASS;Xinhua;Tân Hoa xã;Kyodo;Yonhap;Nikkei
    SCMP;RT;DPA;EPA;Getty Images;New York Times;Washington Post;Daily Mail;The Sun;Marca;VietnamPlus;Báo Chính phủ;VGP;Znews
    Phụ nữ Việt Nam;Người đưa tin;Nông nghiệp Việt Nam;Đại Đoàn Kết;Thể thao & Văn hóa;Bóng đá;Vietnam+;VOA;RFI;Harbor Times`,
  otherCredit: `bạn đọc cung cấp;Bạn đọc cung cấp;nhân vật cung cấp;Nhân vật cung cấp;NVCC;CTV;cơ quan công an cung cấp;CACC;Công an cung cấp
    gia đình cung cấp;chụp màn hình;Chụp màn hình;cắt từ clip;Cắt từ clip;mạng xã hội;Mạng xã hội;MXH;tư liệu;Tư liệu;TL;độc giả
    FBNV;Facebook nhân vật;Internet;Ban tổ chức;BTC;PV;Đơn vị cung cấp;Doanh nghiệp cung cấp;đoàn phim;NSX;Instagram;IG;Weibo
    Shutterstock;Pixabay;Unsplash;Freepik;Bảo tàng tỉnh;Sở Giao thông;UBND phường;Bệnh viện cung cấp;Người dân cung cấp;VFF;VPF;NASA
    nhà trường cung cấp;Camera an ninh;X;YouTube;ST;Sưu tầm`,
  agency: `Dân trí;TPO;VTC News;PLO;NDO;VOV.VN;TTXVN;GĐXH;NLĐO;TTO;VnMedia;Ngày Nay;Baohatinh.vn;VietNamNet;HNMO;SGGPO;Thanh Niên;CAO;LĐO
    NB&CL;ĐCSVN;Chinhphu.vn;KTĐT;ANTĐ;BĐT;Tổ Quốc;VTV.vn;QĐND;DNVN;TBTCO;Kiến Thức;Tin tức;PNVN;Xây dựng;BKTO;Bnews;Petrotimes
    Vietnam+;Zing.vn;TCDN;VNF;Bongdaplus;ĐTCK;GD&TĐ;Công lý;MTĐT;Báo Quảng Ninh;Báo Đà Nẵng;HQ Online;NTD`,
  place: `Hà Nội;TP HCM;TP.HCM;Đà Nẵng;Hải Phòng;Cần Thơ;Huế;Thừa Thiên Huế;Quảng Ninh;Nghệ An;Thanh Hóa;Đồng Nai;Bình Dương;Lâm Đồng
    Khánh Hòa;Gia Lai;Đắk Lắk;Lào Cai;Sơn La;Quảng Nam;Quảng Trị;An Giang;Cà Mau;Bến Tre;Long An;Tiền Giang;Phú Thọ;Bắc Ninh
    Nam Định;Hà Tĩnh;Quảng Bình;Kiên Giang;Tây Ninh;Vĩnh Long;Mỹ;Nga;Trung Quốc;Nhật Bản;Hàn Quốc;Thái Lan;Pháp;Anh;Ukraine
    Washington;Bắc Kinh;Tokyo;Paris;Moscow;California;Sydney;Hòa Lạc;Buôn Ma Thuột;Vũng Tàu`,
  section: `Thời sự;Thế giới;Kinh doanh;Giải trí;Thể thao;Pháp luật;Giáo dục;Sức khỏe;Đời sống;Du lịch;Khoa học;Số hóa;Xe;Ý kiến;Tâm sự;Hài
    Xã hội;Kinh tế;Văn hóa;Chính trị;Quốc tế;Công nghệ;Bất động sản;Bạn đọc;Góc nhìn;Nhịp sống trẻ;Quân sự;Hồ sơ;Địa phương
    Môi trường;Tài chính;Chứng khoán;Việc làm;Nhà đất;Phim;Nhạc;Ẩm thực;Gia đình;Giới trẻ;Biển đảo;Dân tộc;Tôn giáo;Giao thông
    Bóng đá;Quần vợt;V-League;Ngoại hạng Anh;Hậu trường;Thị trường;Ngân hàng;Doanh nghiệp;Khởi nghiệp;Tiêu dùng;Nông nghiệp
    Nông thôn mới;Y tế;Dinh dưỡng;Làm đẹp;Thời trang;Tuyển sinh;Du học;Khám phá;Chuyện lạ;Quân sự - Quốc phòng;An ninh trật tự
    Pháp đình;Phóng sự;Ký sự;Điều tra;Văn học;Sách;Mỹ thuật;Sân khấu;Lối sống;Nhân ái;An sinh;Đô thị;Quy hoạch;Hạ tầng;Năng lượng
    Chuyển đổi số;AI;Điện thoại;Ô tô - Xe máy;Người Việt năm châu;Kiều bào;Câu chuyện văn hóa;Tin trong nước;Tin nóng;Dân sinh
    Chính sách;Lao động - Việc làm;Thời tiết;Vi mô;Vĩ mô;Xem - nghe - đọc;Cộng đồng;Tin địa phương;Hôn nhân`,
  menuEntry: `Trang chủ;Trang nhất;Home;Mới nhất;Tin mới nhất;Video;Podcast;Podcasts;Media;Multimedia;E-magazine;eMagazine;Infographic
    Infographics;Longform;Ảnh;Photo;Trực tiếp;Đa phương tiện;Rao vặt;Lịch vạn niên;Tra cứu;Tuyến bài;Chuyên đề;Megastory
    Chuyên trang;Báo in;Đọc báo in;Đặt báo;Quảng cáo;Liên hệ;Giới thiệu;RSS;English;Tiếng Việt;中文;Đăng nhập;Đăng ký;Đăng xuất
    Tài khoản;Tìm kiếm;Menu;☰;☰ Menu;Tất cả;Tất cả chuyên mục;Đóng;Thông báo;Bạn đọc làm báo;Gửi bài;Mua sắm;VIP;Đăng ký nhận tin
    Trả góp;Giá vàng;Tỷ giá;Lịch thi đấu;Bảng xếp hạng;Kết quả xổ số;Thời tiết hôm nay;Xem thêm;Khác;Cộng tác viên`,
  share: `Chia sẻ;Chia sẻ Facebook;Facebook;Twitter;X;Zalo;Messenger;Telegram;LinkedIn;Pinterest;Copy link;Sao chép liên kết;Sao chép link
    Đã sao chép;In bài viết;In trang;Lưu bài viết;Lưu;Lưu tin;Bỏ lưu;Thích;Like;Like 25;Share;Share 12;Tweet;Email;Gửi email
    Gửi cho bạn bè;Theo dõi;Theo dõi trên Google News;Theo dõi Báo trên Google News;Google News;Follow us;Follow;A A;A+;A-;Aa;Cỡ chữ
    Cỡ chữ: A- A A+;Nghe bài viết;Nghe đọc bài;Nghe tin;0:00/4:32;0:00;00:00;Giọng Nam;Nữ miền Nam;Nam miền Bắc;Tốc độ đọc;1x;Play
    Mute;Print;Bản in;Quay lại;Trở lại;Về trang chủ;Trở lại Thời sự;Chia sẻ bài viết;Chia sẻ:;Chia sẻ lên Facebook
    Thêm vào yêu thích;Báo lỗi;Góp ý;Tặng sao;Tặng sao cho tác giả;Bình chọn;Đánh giá bài viết;Bạn thấy bài viết này thế nào?
    Hữu ích;Không hữu ích;Xem ảnh lớn;Phóng to;Xem toàn màn hình;Chọn cỡ chữ;Kích thước chữ;Chế độ đọc;Chế độ tối;↑;Về đầu trang
    Lên đầu trang;Chia sẻ Facebook Twitter Zalo Copy link;Facebook Zalo Email In;Facebook | Twitter | Zalo;Thích 0 Chia sẻ
    Cùng chia sẻ bài viết`,
  placeholder: `Quảng cáo;QUẢNG CÁO;QC;Advertisement;ADVERTISEMENT;Advertising;Tắt quảng cáo;Tắt QC;No image available;No image;Loading...
    Đang tải...;Đang tải dữ liệu;Your browser does not support the audio element.;Your browser does not support the video tag.
    Trình duyệt không hỗ trợ phát video.;Current Time 0:00;Skip to content;Skip Ad;undefined;null;NaN;[embed];[Video];[caption]
    ![]();Placeholder;Image;Hình ảnh;Ảnh;Video;Play video;Xem video;Thu gọn;Mở rộng;Xem chi tiết;(Đang cập nhật);Click để xem ảnh
    Không có hình ảnh;Image not found;Lỗi tải trang;Bạn cần bật JavaScript để xem trang này;Powered by GliaStudios;ads;Sponsored
    Tài trợ;Được tài trợ;Nội dung được tài trợ;Tải app đọc báo;Xem trên ứng dụng;Mời bạn tải ứng dụng để đọc tin nhanh hơn;iframe`,
  separator: `*;•;.;---;***;* * *;___;|;- - -;=====;~;…;–;+++;#;---------------;□;■;(*);—`,
  relatedHeading: `TIN LIÊN QUAN;Tin liên quan;Tin liên quan:;BÀI LIÊN QUAN;Bài liên quan;Bài viết liên quan;Có thể bạn quan tâm
    CÓ THỂ BẠN QUAN TÂM;Xem thêm:;Xem thêm;Đọc thêm;Đọc thêm:;Tin cùng chuyên mục;CÙNG CHUYÊN MỤC;Cùng chuyên mục;Đọc nhiều
    ĐỌC NHIỀU;Đọc nhiều nhất;Tin mới;TIN MỚI;Tin mới nhất;Tin nổi bật;Nổi bật;Mời bạn đọc thêm;Mời quý vị đọc thêm
    Có thể bạn chưa biết;More Stories...;TIN KHÁC;Tin khác;Các tin khác;Tin tức khác;Tin đọc nhiều;Bài viết cùng chủ đề;>> Xem thêm
    Chủ đề liên quan;Dòng sự kiện:;Sự kiện;Tin cùng sự kiện;Bài cùng sự kiện;Xem nhiều;Được quan tâm;Đang được quan tâm
    Tin xem nhiều;Bài đọc nhiều;Gợi ý cho bạn;Dành cho bạn;Bạn nên đọc;Đừng bỏ lỡ;ĐỪNG BỎ LỠ;Các bài viết khác;Cũ hơn;Mới hơn
    Tin cũ hơn;Bài trước;Bài tiếp theo;Related;Related articles;Related posts;Read more;Most read;See also;Tiêu điểm;Chuyện chưa kể
    Video nổi bật;Tin bài liên quan;Tin tức liên quan;Xem tiếp;Đọc tiếp;Theo dòng thời sự;Tin trong ngày;Tin nên đọc
    Kinh nghiệm liên quan`,
  relatedOpening: `>>;>>>;>> Xem thêm:;>>> Đọc thêm:;Xem thêm:;Xem thêm;Đọc thêm:;Đọc thêm;Đọc tiếp;→;»;►;▶;=>;-->;Bài liên quan:;Tin liên quan:
    Xem:;Mời bạn đọc:;Mời xem thêm:;ĐỌC NGAY;Đọc bài:;Có thể bạn quan tâm:;Kỳ trước:;Bài 1:;Read more:;Xem ngay:;Xem bài viết:
    (Xem thêm:`,
  commentFurniture: `Bình luận;BÌNH LUẬN;Ý kiến bạn đọc;Ý kiến;Viết bình luận;Viết bình luận...;Gửi;Gửi bình luận;Gửi ý kiến;Trả lời;Thích;Thích 3
    Không thích;Bình luận (0);Chưa có bình luận;Chưa có bình luận nào;Hãy là người đầu tiên bình luận;Tên của bạn;Họ và tên
    Email của bạn;Nhập email;Vui lòng nhập nội dung bình luận;Vui lòng gõ tiếng Việt có dấu;Mới nhất;Quan tâm nhất;Cũ nhất
    Xem thêm bình luận;Xem thêm ý kiến;Tải thêm bình luận;Đăng nhập để bình luận;Báo vi phạm;Vi phạm;Leave a Reply;Post a Comment
    Your email address will not be published.;Bình luận được gửi thành công và chờ duyệt.;Nhập mã xác nhận;Hủy;0/1000
    Chia sẻ ý kiến của bạn;Mời bạn để lại bình luận;Nội dung bình luận;Comments;No comments:;Bạn đọc bình luận`,
  said: `Hay quá;Cảm ơn bài viết rất hữu ích;Chúc mừng đội tuyển;Đáng buồn thật;Mong sớm tìm ra nguyên nhân;Quá hay!;Chuẩn rồi bạn ơi
    Thật không thể tin được.;Cần xử phạt nghiêm để làm gương cho người khác.;Bài viết hay, cảm ơn tác giả.
    Mình cũng từng gặp chuyện này rồi.;Xin chia buồn cùng gia đình.;Giá mà ai cũng nghĩ được như vậy thì tốt biết mấy.
    Chỗ tôi ở cũng thế, phản ánh mãi không ai giải quyết;Ủng hộ hai tay, làm sớm ngày nào dân nhờ ngày ấy
    Tôi thấy nên xem lại cách làm này vì người dân còn khó khăn lắm.;Không biết đến bao giờ mới xong, chờ mấy năm nay rồi
    Sao lại có người vô tâm đến thế?;Tuyệt vời quá, tự hào Việt Nam!;Cho hỏi thủ tục này làm ở đâu vậy mọi người?;Bác nói đúng quá
    Tôi không đồng ý với ý kiến của bạn.;Rất mong cơ quan chức năng vào cuộc.;Nhìn mà thương quá
    Trận này đội mình đá hay thật, chỉ tiếc không ghi thêm bàn.;HLV nên cho các cầu thủ trẻ ra sân nhiều hơn;Đọc xong thấy ấm lòng.
    Đề nghị báo đăng thêm thông tin về vụ này để bạn đọc nắm rõ.;Hóng;Xin địa chỉ với ạ;Đúng là đời
    Học phí như vậy thì nhà nghèo sao theo nổi;Giá nhà cứ tăng thế này thì người trẻ biết bao giờ mới mua được;👍👍;❤️`,
  footer: `Cơ quan chủ quản: Bộ Thông tin và Truyền thông;Cơ quan của Hội Nhà báo;Giấy phép số 123/GP-BTTTT ngày 1/2/2020
    Giấy phép hoạt động báo chí số 45/GP-BTTTT cấp ngày 12/03/2021;Số giấy phép: 548/GP-BTTTT;Tổng biên tập: Nguyễn Văn An
    Phó tổng biên tập: Trần Thị Bình, Lê Quang Minh;Phụ trách: Phạm Hải Nam;Chịu trách nhiệm nội dung: Ông Vũ Đức Long
    © Copyright 2024 Báo điện tử. All rights reserved;© 2023. Toàn bộ bản quyền thuộc về Báo điện tử;Bản quyền thuộc về tòa soạn
    © 2022 Mọi quyền được bảo lưu;Tòa soạn: 12 Trần Phú, Hà Nội;Trụ sở: Số 5 Nguyễn Huệ, quận 1, TP.HCM
    Văn phòng đại diện miền Trung: 40 Lê Lợi, Đà Nẵng;Điện thoại: 024 3822 1234;Tel: (84-24) 3822 1234 - Fax: 3822 1235
    Đường dây nóng: 0903 123 456;Hotline: 1900 6868;Hotline: 0912 345 678;Email: toasoan@bao.vn;Liên hệ quảng cáo: 0988 123 456
    Liên hệ;RSS;Chính sách bảo mật;Điều khoản sử dụng;Hợp tác bản quyền;Tải ứng dụng;Fanpage;App Store;Google Play
    ® Ghi rõ nguồn khi phát hành lại thông tin;Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.
    Mọi sao chép phải được sự đồng ý của tòa soạn;Thiết kế bởi Công ty Phần mềm Sao Việt;Powered by WordPress;Theme by Themegrill
    Về chúng tôi;Giới thiệu tòa soạn;Đặt báo dài hạn;Báo giá quảng cáo;Bảng giá quảng cáo;Kết nối với chúng tôi
    Theo dõi chúng tôi trên;Đăng ký nhận bản tin;Nhập email của bạn;Newsletter;Chung nhan Tin Nhiem Mang;Site map
    Chuyên trang của Báo điện tử;Đơn vị thực hiện;Đăng ký kênh để xem video mới;Tham gia nhóm Zalo của chúng tôi
    Copyright © 2021 by Báo Mới;Proudly published with Ghost`,
  channel: `Xem bản tin này trên trình duyệt;Xem email này trên trình duyệt;Bạn nhận được thư này vì đã đăng ký nhận tin.
    Hủy đăng ký | Cập nhật tùy chọn;Hủy đăng ký;Unsubscribe;▶ Đăng ký kênh: https://youtube.com/@kenhtin;Subscribe;ĐĂNG KÝ
    ▶ Fanpage: https://facebook.com/kenhtin;☞ Do not Reup;Đừng quên like, share và đăng ký kênh nhé!;Hiện thêm;Ẩn bớt
    © Bản quyền thuộc về kênh;Chuyển tiếp thư này cho bạn bè;Chỉnh sửa tùy chọn nhận thư;🔔 Bật thông báo
    Liên hệ hợp tác: lienhe@kenh.vn`,
  note: `(*) Tên nhân vật đã được thay đổi.;* Tên nhân vật trong bài đã được thay đổi;*Bài viết thể hiện quan điểm riêng của tác giả.
    Bài viết thể hiện văn phong và góc nhìn của tác giả.;(Còn nữa);(Còn tiếp);(Tiếp tục cập nhật);Tiếp tục cập nhật...
    Mời bạn đọc đón xem kỳ sau.;Kỳ tới: Những người ở lại;(Hết);./.;Lưu ý: Thông tin trong bài chỉ mang tính tham khảo.
    Lời tòa soạn: Từ hôm nay, chúng tôi khởi đăng loạt bài về câu chuyện này.;LTS: Bài viết dưới đây là ý kiến của một bạn đọc.
    Bạn đọc có thể gửi ý kiến về hòm thư của tòa soạn.;Video: Nguồn mạng xã hội;Trân trọng cảm ơn ông!;Xin cảm ơn bà!
    (Theo dõi tiếp...)`,
  question: `Ông đánh giá thế nào về kết quả này?;Vì sao lại có tình trạng như vậy, thưa ông?;Bà có thể nói rõ hơn được không?
    Theo ông, đâu là nguyên nhân chính?;Kế hoạch sắp tới của anh là gì?;Chị cảm thấy ra sao khi nhận tin?;Ông muốn nhắn gửi điều gì?
    Giải pháp trước mắt là gì?;Người dân được lợi gì từ việc này?;Anh chuẩn bị cho trận tới thế nào?;Khó khăn lớn nhất là gì?
    Vậy trách nhiệm thuộc về ai, thưa ông?;Điều gì khiến chị lo lắng nhất?`,
  scene: `tại buổi họp báo;tại hội nghị;phát biểu tại buổi làm việc;trong buổi lễ;tại cơ quan điều tra;tại tòa;trong buổi tập
    trong trận đấu;bên gia đình;cùng các đồng nghiệp;trao đổi với phóng viên;tại hiện trường;tại nhà riêng;trong lần gặp gần đây
    nhìn từ trên cao;sáng nay;lúc chiều muộn;hồi tháng {m};năm {y};trả lời báo chí;chụp ảnh lưu niệm cùng khách mời;kiểm tra thực tế
    trong phim;trên sân khấu;thời trẻ;và vợ;và con trai;(bên trái) tại buổi ký kết;(áo trắng) bên hàng xóm
    (thứ hai từ trái sang) cùng đoàn công tác;ngày trở về;sau khi bị bắt;trao quà cho người dân;thăm hỏi các gia đình bị thiệt hại
    đông kín người vào cuối tuần;đang được sửa chữa;đã hoàn thành;ngập sâu sau trận mưa;ăn mừng bàn thắng;xuất hiện trong bộ ảnh mới
    trước giờ lên đường;lúc mở cửa trở lại;chủ trì cuộc họp`,
  captionPhrase: `Hiện trường vụ việc;Quang cảnh hội nghị;Quang cảnh buổi làm việc;Toàn cảnh khu vực nhìn từ trên cao;Ảnh minh họa;Hình minh họa
    Lực lượng chức năng có mặt tại hiện trường;Người dân xếp hàng chờ đến lượt;Các bị cáo tại phiên tòa;Tang vật vụ án
    Chiếc xe gặp nạn;Nhiều gia đình phải dọn đồ lên cao;Các đại biểu dự lễ khai mạc;Bản đồ khu vực;Biểu đồ giá trong một năm qua
    Căn nhà sau vụ cháy;Khách tham quan gian hàng;Học sinh trong giờ ra chơi;Đội hình ra sân;Sân vận động trước giờ bóng lăn
    Món ăn được nhiều người ưa thích;Cánh đồng vào mùa gặt;Đoạn đường xảy ra tai nạn;Công nhân làm việc tại nhà máy
    Bệnh nhân được chăm sóc tại khoa;Cổ động viên trên khán đài`,
  // ---- people
  person: `3×{pen} {given};2×{family} {given};2×{family} {middle} {given};{family} {pen} {given};{pen} {pen};{familyInitial}.{given};
    {familyInitial}. {given};2×{foreigner};{given}`,
  familyInitial: `N;T;L;P;H;V;Đ;B;K;M`,
  from: `9×{outlet};báo {outlet};Báo {outlet};Tạp chí {outlet};Đài {place};Trang {outlet}`,
  job: `PV:;Tác giả:;Bài:;Tin:;Thực hiện:;Người viết:;Biên tập:;Phóng viên;Phóng viên:;Bởi;By;BTV;Ghi chép của;Bút ký của;Bài viết của;Bài viết:;
    Dịch:;Nội dung:;Nhóm PV:;Tác giả`,
  pictureJob: `Bài và ảnh:;Bài, ảnh:;Tin, ảnh:;Tin và ảnh:;Ảnh và bài:;Bài, ảnh, video:`,
  academic: `TS.;PGS.TS;ThS;GS;BS;LS;Luật sư;Nhà báo;Bác sĩ;TS;GS.TS;Nhà văn`,
  newsroom: `PV;P.V;Nhóm PV;Nhóm phóng viên;Ban Thời sự;BBT;Tổng hợp;TH;VP;Admin;CTV;T.H;B.T;Ban Biên tập;PV/{outlet};Phóng viên TTXVN tại {place}`,
  // {name} is the author's where it is known.
  signature: `14×{name};{name} - {person};{name} – {person};{name}, {person};{name} & {person};{name} và {person};{name} - {person} - {person};
    2×{name}/{from};{name} (Theo {from});{name} (theo {from});{name} (Tổng hợp từ {from});{name} (Nguồn: {from});{name} (tổng hợp);{name} (dịch);
    {name} (t/h);{name} (ghi);{name} (lược dịch);{name} ({from});{name} (TTXVN);{name} (từ {place});(Theo {from});(theo {from});({from});
    2×Theo {from};2×Theo {name};Theo {name}/{from};Theo {name} ({from});Theo {name} {from};Theo {familyInitial}.{given};2×{from};2×{newsroom};
    3×{job} {name};2×{pictureJob} {name};{pictureJob} {name} - {person};Bài: {name} - Ảnh: {person};Độc giả {name};Bạn đọc {name};Bạn đọc: {name};
    {academic} {name};{name} (Báo {outlet});{name} | Báo {outlet};{name} và {1-3} tác giả khác;{name} tổng hợp;{name} thực hiện;{name} dịch;
    {name} biên dịch;{name} | {from};{name} • {from};{name} - {from};{agency};{name} ({place});2×{name^};{name^} - {person^};{name}.;
    {name}, {academic} ngành {section};Tuyết {given} và nhóm PV`,
  tagAlone: `({agency});({agency}) -;{agency} -;{agency};[{agency}];({agency})-;({agency}) –`,
  agencyTag: `2×({agency}) - ;({agency})- ;({agency}) – ;({agency}) ;2×{agency} - ;{agency} – ;[{agency}] - ;{agency}: ;({agency}) — ;
    {place^} ({agency}) – ;{place} ({agency}) - ;({agency}/{agency}) - `,
  lead: `5×{agencyTag};{place}, ;{place} - ;{place} – ;{place}, ngày {d} tháng {m} năm {y} - ;{place^}: `,
  byRole: `Phóng viên;Theo dõi;Xem tất cả bài viết;Biên tập viên;Cộng tác viên;Xem thêm các bài viết của tác giả;Tác giả;Người đăng;Ban Biên tập;-`,
  // ---- days; the numbers are those of one moment
  dmy: `6×{dd}/{mm}/{y};{dd}-{mm}-{y};{dd}.{mm}.{y};{d}/{m}/{y};{d}-{m}-{y};{d}.{m}.{y}`,
  time: `4×{hh}:{ii};{h}:{ii};{hh}h{ii}`,
  words: `ngày {d} tháng {m} năm {y};ngày {dd} tháng {mm} năm {y};ngày {d} tháng {m}, {y}`,
  posted: `Đăng ngày;Ngày đăng:;Ngày đăng;Xuất bản;Xuất bản lúc;Đăng lúc;Ngày:;Thời gian:;Posted on;Published:;Ngày xuất bản:;Phát hành:;Gửi lúc`,
  updated: `Cập nhật:;Cập nhật;Cập nhật lúc;CẬP NHẬT;Update:;Ngày cập nhật:;Cập nhật lần cuối:;Last updated:;Sửa lần cuối:`,
  stamp: `2×{dmy};2×{dmy} {time};{dmy} - {time};{dmy} | {time};{dmy} • {time};{dmy} – {time};{dmy} lúc {time};{dmy}, {time};{dmy} {time} GMT+7;
    {dmy} {time}:{ss};{time} {dmy};{time} | {dmy};{time} - {dmy};{time}, {dmy};{h}h{ii}, {dmy};{h}h{ii} ngày {dmy};{h} giờ {ii}, ngày {dmy};
    {weekday}, {dmy}, {time} (GMT+7);{weekday}, {dmy} {time};{weekday}, {dmy} - {time};{weekday} {dmy} {time};{weekday}, {time} {dmy};
    {weekday}, ngày {dmy} - {time};{weekday}, ngày {dmy};{weekday}, {words};{weekday}, {dmy};{weekday}, {dmy} | {time} (GMT +7);
    {weekday}, {dmy} {hh12}:{ii} {half};{weekday} | {dmy};{weekday}-{time}, {words};Ngày {d} tháng {m} năm {y};{d} tháng {m}, {y};{d} Tháng {m}, {y};
    Tháng {m} {d}, {y};{month} {d}, {y};{d} {mon} {y};{mon} {d}, {y};{d} thg {m}, {y};{y}-{mm}-{dd};{y}-{mm}-{dd} {hh}:{ii}:{ss};
    {y}-{mm}-{dd} 00:00:00;{y}-{mm}-{dd}T{hh}:{ii}:{ss}+07:00;{y}/{mm}/{dd};date {y}-{mm}-{dd};{updated} {time} {dmy};{updated} {dmy} {time};
    {posted} {dmy};{posted} {dmy} {time};({dmy});({dmy} {time});[{dmy}];{dmy} {hh12}:{ii} {half};{place}, {words};
    {dmy} {time} {updated} {dmy} {time};Ngày {d} tháng {m} năm {y}, {h12} {half} PT;{d}/{m}/{yy};{dd}/{mm}/{yy} {time}`,
  views: `{0-999} lượt xem;{1-90}.{100-999} lượt xem;{0-99} Lượt xem;{0-50} Trả lời;{0-50} bình luận;{0-999} views;{0-20} Comments;{0-999} lượt đọc`,
  stampLine: `30×{stamp};{stamp} | {section};{stamp} - {section};{stamp} {section};{section} | {stamp};{section} - {stamp};{section} {stamp};
    {stamp} | {views};{stamp} - {views};{stamp} {views};{views} • {stamp};{views} {stamp};{stamp} | {name};{stamp} - {name};{stamp} {name};
    {name} | {stamp};{name} - {stamp};{name} • {stamp};{name} {stamp};{outlet} | {stamp};{outlet} • {stamp};{name}, {outlet} - {stamp};
    By {name} | {stamp};Bởi {name} - {stamp};Theo {name} - {stamp};Tác giả: {name} - {stamp};Đăng bởi {name} lúc {stamp};Posted by {name} on {stamp};
    {stamp} | {section} | {views};{stamp} | Bình luận;{stamp} | In bài;{stamp} (0);{stamp} A A;{stamp} | Google News`,
  // ---- pictures
  creditName: `4×{person};2×{outlet};2×{otherCredit};{person}/{outlet};{person} - {outlet};{person}, {person}`,
  label: `8×Ảnh;2×Nguồn;Nguồn ảnh;Photo;Đồ họa;Video;Clip;Ảnh minh họa;Ảnh tư liệu;Hình`,
  // One form serves a whole text; what stands behind ⏎ is a credit on a line of its own.
  creditedCaption: `4×{text}. {label}: {credit};{text}. {label}: {credit}.;{text}. {label}: {credit} |;2×{text} ({label}: {credit});{text} ({label}: {credit}).;
    2×{text} {label}: {credit};{text}.{label}: {credit};{text} - {label}: {credit^};{text} {label^}: {credit^};{text} ({label} {credit});{text}. {label} {credit};
    {text} / {label}: {credit};{text} © {credit};{label}: {text} ({credit});{text} ({credit});{text} | {label}: {credit};{text}. ({label}: {credit});
    {text}⏎{label}: {credit};{text}⏎{label}: {credit};{text}.⏎{credit};{text}. {label}:⏎{credit}.;{text}⏎({label}: {credit});{text}⏎{credit};
    Chụp lại hình ảnh, {text}⏎Nguồn hình ảnh, {credit};{text}.⏎{label}: {credit}.`,
  bareCaption: `4×{text};4×{text}.;Ảnh: {text};Chụp lại hình ảnh, {text};Hình {1-9}: {text};({text});{text} (ảnh minh họa);{text}. (Ảnh minh họa)`,
  alt: `{title} - Ảnh {n}.;{title} - Ảnh {n};{title} - {n};{file};Ảnh;Ảnh {n};{n}/{9-20};+;{title} ảnh {n}`,
  file: `IMG_{1000-9999}.jpg;IMG_{1000-9999}.JPG;DSC_{1000-9999}.png;anh-{1-30}.jpg;photo-{1-30}-{1000000000-1900000000}.webp;z{1000000-9000000}.jpeg;image.png;
    image.jpg;![](https://cdn.bao.vn/images/{100000-999999}.jpg);https://cdn.bao.vn/{100000-999999}.jpg;screenshot_{1-99}.png`,
  who: `3×∅;Ông ;Bà ;Chị ;Anh ;Cảnh ;Khu vực ;Cầu thủ ;Nghệ sĩ `,
  // ---- where a text comes from
  sourceLabel: `3×Nguồn:;Nguồn tin:;Nguồn bài viết:;Link gốc:;Link bài gốc:;Theo:;Source:;Xem bài gốc:;URL:;Dẫn nguồn:;Link:;Bài gốc:;Nguồn tham khảo:`,
  source: `5×{address};2×{sourceLabel} {address};4×{sourceLabel} {outlet};{sourceLabel} Báo {outlet};(Nguồn: {outlet});Nguồn: {outlet} - {address};
    {outlet}: {address};Theo {address};Nguồn: {site};Bài viết được đăng trên {outlet};Trích từ {outlet};Bản gốc: {address};Nguồn {outlet};
    Link nguồn: {address};{site};Theo {site};Nguồn: Tổng hợp;Nguồn: {outlet}, {dmy}`,
  // ---- above the headline
  home: `Trang chủ;Home;Trang nhất;Tin tức;Trang chủ`,
  rubric: `5×{section};{section^};{section} > {section2};{section} - {section2};{home} > {section};{home} » {section};{home} / {section};{home} › {section} › {section2};
    {home} > {section} > {title};{home} | {section} | {section2};{section} {section2};{section}, {section2}, {section3};{section} / {section2};Chuyên mục: {section};
    Mục: {section};Category: {section};Trong {section};Posted in {section};Vụ {topic};Chuyện {topic}:;Dự án {topic};{section} ›;#{section};
    {section} • {section2};» {section};{section} → {section2}`,
  headline: `30×{title};2×{title}.;{title^};{title} - {outlet};{title} | {outlet};[Video] {title};[Ảnh] {title};* {title};# {title};Video: {title};(Ảnh) {title};
    {title} ({section});“{title}”`,
  // ---- what sites add
  count: `{0-9};{0-60};{0-999}`,
  counter: `{count} lượt xem;{count} Lượt xem;{count} lượt đọc;{count} bình luận;{count} Bình luận;Bình luận ({count});({count});{count};Lượt xem: {count};
    {0-40} Trả lời;{1-9} phút đọc;{1-59} phút trước;{1-23} giờ trước;{1-9} ngày trước;Đã đọc: {count};Views: {count};{count} views;{count} lượt thích;{count} chia sẻ;
    {count} người thích;Ý kiến ({count});Thời gian đọc: {1-9} phút;Lượt truy cập: {count};Đang online: {count};Số lượt xem: {count};1/{2-20};{2-20} ảnh;
    ★★★★★ ({count} đánh giá);{1-12} tháng trước;Hôm qua;Vừa xong;{count} like`,
  notice: `Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.;Bằng việc tiếp tục sử dụng trang, bạn đồng ý với chính sách của chúng tôi.;
    Vui lòng đăng nhập để đọc toàn bộ nội dung bài viết này.;Nội dung này chỉ dành cho thuê bao. Đăng ký để đọc tiếp.;
    Mời bạn theo dõi trang của chúng tôi trên mạng xã hội để cập nhật tin tức nhanh nhất.;Đăng ký nhận bản tin để không bỏ lỡ những câu chuyện đáng đọc mỗi tuần.;
    Quý độc giả có thể gửi bài viết, hình ảnh cộng tác về địa chỉ email của tòa soạn.;Mọi ý kiến đóng góp xin gửi về hộp thư điện tử của chúng tôi.;
    Tải ứng dụng để nhận tin nóng và đọc báo không cần kết nối mạng.;Bạn không thể gửi bình luận liên tục. Xin hãy đợi 60 giây nữa.;
    Bài viết này hữu ích với bạn? Hãy chia sẻ cho người thân cùng đọc.;Ý kiến của bạn sẽ được xét duyệt trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.;
    Xin quý bạn đọc ủng hộ chúng tôi bằng cách bấm vào nút theo dõi.;Để gửi bình luận, bạn cần đăng nhập bằng tài khoản của mình.;
    {person} là phóng viên mảng {section} của {outlet}.;{person} viết về {section} từ năm {y}, hiện sống tại {place}.;Giá: {100-900}.000 đồng. Liên hệ 0909 123 456;Mua ngay;
    Bạn có đồng ý với ý kiến này không?;Có;Không;Không có ý kiến;Biểu quyết;Xem kết quả;Theo dõi {outlet} trên;Nghe podcast;Tóm tắt bài viết;Tắt âm;Bật âm;
    Đọc bài gốc tại đây;Copyright Getty Images;{place} {15-38}°C;Thời tiết {place}: {20-38}°C;Chia sẻ bài viết này đến bạn bè của bạn`,
  comment: `4×{said};{topic} thì ai cũng biết rồi. {said};Đọc về {topic} mà suy nghĩ. {said};{said} Mong {topic} sớm ổn.;Theo tôi {topic} làm vậy là đúng;
    @{person}: {topic} đâu có nói thế;Ước gì {topic} xem lại chuyện này;{said} {said}`,
  when: `{1-59} phút trước;{1-23} giờ trước;{1-9} ngày trước;{stamp};{dmy};{time} {dmy};{time}`,
  answer: `Trả lời;Thích;Thích | Trả lời;Reply;{0-30};Thích {0-9} Trả lời;Chia sẻ;Báo vi phạm;Trả lời • {1-9} ngày`,
  keywordLabel: `2×Từ khóa:;Từ khóa;Từ khoá:;2×Tags:;Tags;Tag:;TAGS;Chủ đề:;Chủ đề;Keywords:;Xem thêm về:;TỪ KHÓA:;3×∅`,
  joint: ` | ; - ; > ; • ;   ; / ; » `,
  bullet: `- ;- ;• ;>> ;>>> ;* ;+ ;» ;→ ;› `,
  askedBy: `PV: ;- ;* ;Phóng viên: ;Hỏi: ;Thưa ông, xin hỏi: ;∅;∅;❓ `,
  datedLink: `{title} ({dmy});- {dmy}{title};{dmy} {title};{title} {dmy};{title} - {stamp};[{dmy}] {title}`,
  link: `{relatedOpening} {title}`,
  contents: `Mục lục;Nội dung chính;Nội dung;Điểm chính;Xem nhanh;Tóm tắt;Trong bài viết này;Mục lục [Ẩn]`,
  // ---- texts with a form of their own
  office: `ỦY BAN NHÂN DÂN TỈNH {place^};ỦY BAN NHÂN DÂN HUYỆN {place^};UBND PHƯỜNG {place^};SỞ GIÁO DỤC VÀ ĐÀO TẠO {place^};CÔNG AN TỈNH {place^};BỘ Y TẾ;
    TRƯỜNG ĐẠI HỌC {place^};CÔNG TY CỔ PHẦN {place^}`,
  rule: `-------;*****;---------------;_______;∅;∅`,
  number: `Số: {10-3000}/UBND-VX;Số: {10-900}/TB-UBND;Số: {10-900}/CV-SGD;Số: {1-99}/QĐ-UBND;Số: {1-99}/KH-BCĐ`,
  letterKind: `THÔNG BÁO;CÔNG VĂN;KẾ HOẠCH;QUYẾT ĐỊNH;BÁO CÁO;THÔNG CÁO BÁO CHÍ;TUYÊN BỐ;CÔNG ĐIỆN`,
  about: `Về việc ;V/v ;Về ;∅;∅`,
  dear: `Kính gửi: Các phòng, ban;Kính gửi: Bà con nhân dân;Kính gửi: Quý cơ quan;Kính gửi: Các cơ quan báo chí;Thưa toàn thể bà con,;Căn cứ chức năng, nhiệm vụ được giao,`,
  letterEnd: `Trân trọng thông báo./.;Yêu cầu các đơn vị nghiêm túc thực hiện./.;Xin trân trọng cảm ơn!;Trân trọng./.`,
  power: `TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;TL. GIÁM ĐỐC;TUQ. TỔNG GIÁM ĐỐC`,
  chief: `CHỦ TỊCH;PHÓ CHỦ TỊCH;GIÁM ĐỐC;TRƯỞNG BAN;HIỆU TRƯỞNG;(Đã ký)`,
  edit: `2×[sửa | sửa mã nguồn];[sửa];[edit];∅`,
  chapter: `Lịch sử;Địa lý;Khí hậu;Tiểu sử;Sự nghiệp;Đời tư;Kinh tế;Văn hóa;Nguồn gốc;Phân loại;Thành tích;Diễn biến;Hậu quả;Phản ứng;Tác phẩm;Giải thưởng;Đặc điểm`,
  note2: `^ "{title}". {outlet}. {dmy}.;^ {person} ({1980-2024}), {title}, tr. {1-300}.;^ a b {title}. Truy cập {words}.`,
  mail: `BẢN TIN SÁNG {outlet^};BẢN TIN TUẦN;BẢN TIN KINH TẾ {outlet^};{title};Thư tòa soạn: {title}`,
  greeting: `Chào bạn,;Bạn đọc thân mến,;Xin chào,;Kính chào quý vị,`,
  goodbye: `Hẹn gặp lại bạn sáng mai,;Chúc bạn một ngày tốt lành,;Thân mến,;∅`,
  clock: `{8-23}h{10-59};{8-23}:{10-59};Phút {1-90};{8-23}h;{1-90}'`,
  live: `Trực tiếp {title};TRỰC TIẾP: {title};Cập nhật: {title};{title};Tường thuật: {title}`,
  collapse: `Thu gọn;Chia sẻ;Xem thêm;∅;∅`,
  guest: `Ông {person};Bà {person};Anh {person};HLV {person};PGS.TS {person};Chị {person}`,
  thanks: `- Xin cảm ơn ông!;Trân trọng cảm ơn ông!;Cảm ơn chị về cuộc trò chuyện này.;Xin cảm ơn ông.;PV: Xin cảm ơn ông!`,
  more: ` … Đọc tiếp {title}; … Đọc tiếp;… Xem thêm; [...];…; […] Read more;... Xem chi tiết`,
  onward: `Đọc tiếp;Xem chi tiết;Read more;Continue reading;Xem tiếp »`,
  digest: `Tin nhanh: {title};Điểm tin ngày {d}/{m}: {title};Tin sáng {d}/{m}: {title};Thể thao 24h: {title};Tin nóng - {title};Trong nước ngày qua: {title};{title};{title}`,
};
