// Texts of newspapers and their sites, in our own words. The braces of a form are replaced: by another entry, by a word of the
// current text (`{title}`), or by a number (`{1-12}`). `{name^}` is in capitals, `14×` makes a form more likely, `∅` is empty.
// Semicolons or line breaks separate forms.

/** General words and forms of lines, by name. */
export const PHRASES = {
  family: `Nguyễn;Lê;Hoàng;Phan;Võ;Bùi;Hồ;Dương;Đinh;Mai;Lâm;Cao;Tô;Chu;Quách;Thạch;Phùng;Vương;Châu;Nghiêm;Bạch;Ninh;Khúc;Hứa;Đoàn`,
  middle: `Văn;Minh;Đức;Hữu;Thu;Hồng;Đình;Anh;Bảo;Phương;Tuấn;Mạnh;Mỹ;Duy;Việt;Bích;Tường;Viết`,
  given: `An;Bình;Chi;Diệp;Duy;Đức;Hà;Hạnh;Hiếu;Hoa;Huy;Hương;Khánh;Lan;Loan;Lộc;Mai;My;Nga;Nghĩa;Nguyên;Nhung;Phong;Phương;Quỳnh;Tâm;Thắng;Thư
    Tiến;Trang;Trí;Tú;Tùng;Vân;Vinh;Yên;Dung;Thuận;Bách`,
  pen: `Minh;Hải;Ngọc;Bảo;Hà;Mai;Nhật;An;Thiên;Khả;Mộc;Chí;Diệu;Thái;Trúc;Hồng;Trọng;Vân;Xuân;Tường;Cẩm;Lâm`,
  foreigner: `Anna Keller;Maria Lopez;Emma Wilson;Olga Petrova;Kim Min-jun;Sofia Rossi;Thomas Müller;Peter Novak`,
  outlet: `TTXVN;Dân trí;Thanh Niên;VietNamNet;Người Lao Động;VOV;VTC News;Quân đội nhân dân;Giao thông;Hà Nội mới;CafeF;Infonet;Dân Việt
    Nhịp sống kinh tế;Đời sống & Pháp luật;An ninh Thủ đô;Tạp chí Tri thức;Công Thương;AFP;BBC;Bloomberg;Sputnik;Xinhua;Kyodo;Nikkei;RT;EPA
    New York Times;Daily Mail;Marca;Báo Chính phủ;Znews;Người đưa tin;Đại Đoàn Kết;Bóng đá;VOA;Harbor Times`,
  otherCredit: `bạn đọc cung cấp;nhân vật cung cấp;NVCC;cơ quan công an cung cấp;Công an cung cấp;chụp màn hình;cắt từ clip;mạng xã hội;MXH;Tư liệu
    độc giả;Facebook nhân vật;Ban tổ chức;PV;Doanh nghiệp cung cấp;NSX;IG;Shutterstock;Unsplash;Bảo tàng tỉnh;UBND phường;Người dân cung cấp;VPF
    nhà trường cung cấp;X;ST`,
  agency: `Dân trí;VTC News;NDO;TTXVN;NLĐO;VnMedia;Baohatinh.vn;HNMO;Thanh Niên;LĐO;ĐCSVN;KTĐT;BĐT;VTV.vn;DNVN;Kiến Thức;PNVN;BKTO;Petrotimes
    Zing.vn;VNF;ĐTCK;Công lý;Báo Quảng Ninh;HQ Online`,
  place: `Hà Nội;TP.HCM;Hải Phòng;Huế;Quảng Ninh;Thanh Hóa;Bình Dương;Khánh Hòa;Đắk Lắk;Sơn La;Quảng Trị;Cà Mau;Long An;Phú Thọ;Nam Định;Quảng Bình
    Tây Ninh;Mỹ;Trung Quốc;Hàn Quốc;Pháp;Ukraine;Bắc Kinh;Paris;California;Hòa Lạc;Vũng Tàu`,
  anySection: `Thời sự;Kinh doanh;Thể thao;Giáo dục;Đời sống;Khoa học;Xe;Tâm sự;Xã hội;Văn hóa;Quốc tế;Bất động sản;Góc nhìn;Quân sự;Địa phương
    Tài chính;Việc làm;Phim;Ẩm thực;Giới trẻ;Dân tộc;Giao thông;Quần vợt;Ngoại hạng Anh;Thị trường;Doanh nghiệp;Tiêu dùng;Nông thôn mới;Dinh dưỡng
    Thời trang;Du học;Chuyện lạ;An ninh trật tự;Phóng sự;Điều tra;Sách;Sân khấu;Nhân ái;Đô thị;Hạ tầng;Chuyển đổi số;Điện thoại;Người Việt năm châu
    Câu chuyện văn hóa;Tin nóng;Chính sách;Thời tiết;Vĩ mô;Cộng đồng;Hôn nhân`,
  menuEntry: `Trang chủ;Home;Tin mới nhất;Podcast;Media;E-magazine;Infographic;Longform;Photo;Đa phương tiện;Lịch vạn niên;Tuyến bài;Megastory
    Báo in;Đặt báo;Liên hệ;RSS;Tiếng Việt;Đăng nhập;Đăng xuất;Tìm kiếm;☰;Tất cả;Đóng;Bạn đọc làm báo;Mua sắm;Đăng ký nhận tin;Giá vàng;Lịch thi đấu
    Kết quả xổ số;Xem thêm;Cộng tác viên`,
  share: `Chia sẻ;Facebook;X;Messenger;LinkedIn;Copy link;Sao chép link;In bài viết;Lưu bài viết;Lưu tin;Thích;Like 25;Share 12;Email
    Gửi cho bạn bè;Theo dõi trên Google News;Google News;Follow;A+;Aa;Cỡ chữ: A- A A+;Nghe đọc bài;0:00/4:32;00:00;Nữ miền Nam;Tốc độ đọc;Play
    Print;Quay lại;Về trang chủ;Chia sẻ bài viết;Chia sẻ lên Facebook;Báo lỗi;Tặng sao;Bình chọn;Bạn thấy bài viết này thế nào?;Không hữu ích
    Phóng to;Chọn cỡ chữ;Chế độ đọc;↑;Lên đầu trang;Facebook Zalo Email In;Thích 0 Chia sẻ`,
  placeholder: `Quảng cáo;QC;ADVERTISEMENT;Tắt quảng cáo;No image available;Loading...;Đang tải dữ liệu
    Your browser does not support the video tag.;Current Time 0:00;Skip Ad;null;[embed];[caption];Placeholder;Hình ảnh;Video;Xem video;Mở rộng
    (Đang cập nhật);Không có hình ảnh;Lỗi tải trang;Powered by GliaStudios;Sponsored;Được tài trợ;Tải app đọc báo
    Mời bạn tải ứng dụng để đọc tin nhanh hơn`,
  separator: `*;.;***;___;- - -;~;–;#;□;(*)`,
  relatedHeading: `TIN LIÊN QUAN;Tin liên quan:;Bài liên quan;Có thể bạn quan tâm;Xem thêm:;Đọc thêm;Tin cùng chuyên mục;Cùng chuyên mục;ĐỌC NHIỀU
    Tin mới;Tin mới nhất;Nổi bật;Mời quý vị đọc thêm;More Stories...;Tin khác;Tin tức khác;Bài viết cùng chủ đề;Chủ đề liên quan;Sự kiện
    Bài cùng sự kiện;Được quan tâm;Tin xem nhiều;Gợi ý cho bạn;Bạn nên đọc;ĐỪNG BỎ LỠ;Cũ hơn;Tin cũ hơn;Bài tiếp theo;Related articles;Read more
    See also;Chuyện chưa kể;Tin bài liên quan;Xem tiếp;Theo dòng thời sự;Tin nên đọc`,
  relatedOpening: `>>;>> Xem thêm:;Xem thêm:;Đọc thêm:;Đọc tiếp;»;▶;-->;Tin liên quan:;Mời bạn đọc:;ĐỌC NGAY;Có thể bạn quan tâm:;Bài 1:;Xem ngay:
    (Xem thêm:`,
  commentFurniture: `Bình luận;Ý kiến bạn đọc;Viết bình luận;Gửi;Gửi ý kiến;Thích;Không thích;Chưa có bình luận;Hãy là người đầu tiên bình luận
    Họ và tên;Nhập email;Vui lòng gõ tiếng Việt có dấu;Quan tâm nhất;Xem thêm bình luận;Tải thêm bình luận;Báo vi phạm;Leave a Reply
    Your email address will not be published.;Nhập mã xác nhận;0/1000;Mời bạn để lại bình luận;Comments;Bạn đọc bình luận`,
  said: `Hay quá;Chúc mừng đội tuyển;Mong sớm tìm ra nguyên nhân;Chuẩn rồi bạn ơi;Cần xử phạt nghiêm để làm gương cho người khác.
    Mình cũng từng gặp chuyện này rồi.;Giá mà ai cũng nghĩ được như vậy thì tốt biết mấy.;Ủng hộ hai tay, làm sớm ngày nào dân nhờ ngày ấy
    Không biết đến bao giờ mới xong, chờ mấy năm nay rồi;Tuyệt vời quá, tự hào Việt Nam!;Bác nói đúng quá;Rất mong cơ quan chức năng vào cuộc.
    Trận này đội mình đá hay thật, chỉ tiếc không ghi thêm bàn.;Đọc xong thấy ấm lòng.;Hóng;Đúng là đời
    Giá nhà cứ tăng thế này thì người trẻ biết bao giờ mới mua được;❤️;Nhà tôi ở ngay đấy, tối nào cũng vậy, gọi phường mấy lần không ai ra.
    Tôi đi làm qua đoạn này mười năm rồi, năm nào cũng nghe nói sắp sửa mà rồi đâu vẫn vào đấy, dân khổ mãi.
    Theo tôi nên công khai danh sách cho dân biết, ai làm tốt thì khen, ai làm sai thì xử lý, chứ nói chung chung thế này thì không thay đổi được gì đâu.
    Con tôi đang học lớp năm, sáng dậy từ năm giờ, chiều sáu giờ mới về tới nhà, có bài tập nữa thì lấy đâu ra thời gian mà chơi?`,
  footer: `Cơ quan chủ quản: Bộ Thông tin và Truyền thông;Giấy phép số 123/GP-BTTTT ngày 1/2/2020;Số giấy phép: 548/GP-BTTTT
    Phó tổng biên tập: Trần Thị Bình, Lê Quang Minh;Chịu trách nhiệm nội dung: Ông Vũ Đức Long;© 2023. Toàn bộ bản quyền thuộc về Báo điện tử
    © 2022 Mọi quyền được bảo lưu;Trụ sở: Số 5 Nguyễn Huệ, quận 1, TP.HCM;Điện thoại: 024 3822 1234;Đường dây nóng: 0903 123 456
    Hotline: 0912 345 678;Liên hệ quảng cáo: 0988 123 456;RSS;Điều khoản sử dụng;Tải ứng dụng;App Store;® Ghi rõ nguồn khi phát hành lại thông tin
    Mọi sao chép phải được sự đồng ý của tòa soạn;Powered by WordPress;Về chúng tôi;Đặt báo dài hạn;Bảng giá quảng cáo;Theo dõi chúng tôi trên
    Nhập email của bạn;Chung nhan Tin Nhiem Mang;Chuyên trang của Báo điện tử;Đăng ký kênh để xem video mới;Copyright © 2021 by Báo Mới`,
  channel: `Xem bản tin này trên trình duyệt;Bạn nhận được thư này vì đã đăng ký nhận tin.;Hủy đăng ký;▶ Đăng ký kênh: https://youtube.com/@kenhtin
    ĐĂNG KÝ;☞ Do not Reup;Hiện thêm;© Bản quyền thuộc về kênh;Chỉnh sửa tùy chọn nhận thư;Liên hệ hợp tác: lienhe@kenh.vn`,
  note: `(*) Tên nhân vật đã được thay đổi.;*Bài viết thể hiện quan điểm riêng của tác giả.;(Còn nữa);(Tiếp tục cập nhật)
    Mời bạn đọc đón xem kỳ sau.;(Hết);Lưu ý: Thông tin trong bài chỉ mang tính tham khảo.;LTS: Bài viết dưới đây là ý kiến của một bạn đọc.
    Video: Nguồn mạng xã hội;Xin cảm ơn bà!`,
  question: `Ông đánh giá thế nào về kết quả này?;Bà có thể nói rõ hơn được không?;Kế hoạch sắp tới của anh là gì?;Ông muốn nhắn gửi điều gì?
    Người dân được lợi gì từ việc này?;Khó khăn lớn nhất là gì?;Điều gì khiến chị lo lắng nhất?`,
  scene: `tại buổi họp báo;phát biểu tại buổi làm việc;tại cơ quan điều tra;trong buổi tập;bên gia đình;trao đổi với phóng viên;tại nhà riêng
    nhìn từ trên cao;lúc chiều muộn;năm {y};chụp ảnh lưu niệm cùng khách mời;trong phim;thời trẻ;và con trai;(áo trắng) bên hàng xóm;ngày trở về
    tại {place};ở {place} sáng {d}/{m};trong buổi ra mắt;sau chức vô địch;chia sẻ sau trận đấu;đứng cạnh ngôi nhà cũ;bên bờ sông;trước giờ biểu diễn
    cuối tuần qua;hồi tháng {m};dưới chân cầu;giữa chợ phiên;cùng bạn diễn;ngày {d}/{m}/{y};trên sân khấu;nói về dự định sắp tới
    trao quà cho người dân;đông kín người vào cuối tuần;đã hoàn thành;ăn mừng bàn thắng;trước giờ lên đường;chủ trì cuộc họp
    được trưng bày tại {place};bị hư hỏng nặng sau trận mưa;xếp hàng chờ đến lượt;thu hoạch vụ mới;trong ngày khai mạc;kiểm tra thiết bị trước giờ chạy
    nhận hoa chúc mừng của bạn bè;nhìn từ cửa sổ tầng hai;sáng {d}/{m};chiều {d}/{m}, khi nước đã rút;(giữa) và các đồng nghiệp;(trái) bắt tay {topic}
    trả lời câu hỏi của người xem;sửa lại mái nhà;lúc còn là sinh viên;vẫn đông khách những ngày cuối năm;khi chưa được sửa chữa;xem lại bức ảnh cũ
    làm việc tại xưởng;trong vòng tay người thân;chưa hẹn ngày trở lại;cho biết sẽ sớm trở lại;hào hứng với chuyến đi đầu tiên`,
  captionPhrase: `Hiện trường vụ việc;Quang cảnh buổi làm việc;Ảnh minh họa;Lực lượng chức năng có mặt tại hiện trường;Các bị cáo tại phiên tòa
    Chiếc xe gặp nạn;Các đại biểu dự lễ khai mạc;Biểu đồ giá trong một năm qua;Khách tham quan gian hàng;Đội hình ra sân
    Đông đảo bà con đến dự;Những gian hàng thu hút khách;Con đường dẫn vào {topic};Cổng chính của {topic};Bìa cuốn sách mới của {topic}
    Hàng trăm người xếp hàng từ sáng sớm;Nước ngập sâu nửa mét tại khu vực {place};Bảng giá được niêm yết tại cửa hàng;Một tiết mục trong chương trình
    Hai bên ký biên bản ghi nhớ;Đoàn công tác chụp ảnh lưu niệm;Vị trí xảy ra sự việc;Sơ đồ tuyến đường;Các em nhỏ vui chơi sau giờ học
    Tang vật bị thu giữ;{topic} (bìa phải) tại buổi lễ;Từ trái sang: {person}, {person} và {person};Lễ hội diễn ra trong ba ngày;Mặt trước của tòa nhà
    Món ăn được nhiều người ưa thích;Đoạn đường xảy ra tai nạn;Bệnh nhân được chăm sóc tại khoa`,
  // ---- people
  // Some people have the name of a province.
  person: `60×{anyPerson};{namesake}`,
  namesake: `Hà Giang;Hải Dương;Thái Bình;An Giang;Trà Vinh;Khánh Hòa;Sơn La;Bình Thuận;Hà Tiên;Minh Long`,
  anyPerson: `3×{pen} {given};2×{family} {given};2×{family} {middle} {given};{family} {pen} {given};{pen} {pen};{familyInitial}.{given}
    {familyInitial}. {given};2×{foreigner};{given}`,
  familyInitial: `N;T;L;P;H;V;Đ;B;K;M`,
  from: `9×{outlet};báo {outlet};Báo {outlet};Tạp chí {outlet};Đài {place};Trang {outlet}`,
  job: `PV:;Tác giả:;Bài:;Tin:;Thực hiện:;Người viết:;Biên tập:;Phóng viên;Phóng viên:;Bởi;By;BTV;Ghi chép của;Bút ký của;Bài viết của;Bài viết:
    Dịch:;Nội dung:;Nhóm PV:;Tác giả`,
  pictureJob: `Bài và ảnh:;Bài, ảnh:;Tin, ảnh:;Tin và ảnh:;Ảnh và bài:;Bài, ảnh, video:`,
  academic: `TS.;ThS;BS;Luật sư;Bác sĩ;GS.TS`,
  newsroom: `PV;Nhóm PV;Ban Thời sự;Tổng hợp;VP;CTV;B.T;PV/{outlet}`,
  nameJoint: ` - ; – ;, ; & ; và `,
  fromJoint: `2×/; | ; • ; - `,
  theo: `Theo;theo;Tổng hợp từ;Nguồn:`,
  remark: `4×{theo} {from};2×{done};{from};{agency};từ {place};{place}`,
  done: `tổng hợp;dịch;t/h;ghi;lược dịch;thực hiện;biên dịch`,
  // {name} is the author's name if it is known.
  signature: `16×{name};6×{name}{nameJoint}{person};{name} - {person} - {person};8×{name} ({remark});3×{name}{fromJoint}{from};3×{name} {done};({theo} {from})
    ({from});2×Theo {from};3×Theo {name};Theo {name}/{from};Theo {name} ({from});Theo {name} {from};Theo {familyInitial}.{given};2×{from};2×{newsroom}
    3×{job} {name};2×{pictureJob} {name};{pictureJob} {name} - {person};Bài: {name} - Ảnh: {person};Độc giả {name};Bạn đọc {name};Bạn đọc: {name}
    {academic} {name};{name} và {1-3} tác giả khác;{agency};2×{name^};{name^} - {person^};{name}.;{name}, {academic} ngành {section}`,
  tagAlone: `({agency});({agency}) -;{agency} -;{agency};[{agency}];({agency})-;({agency}) –`,
  agencyTag: `2×({agency}) - ;({agency})- ;({agency}) – ;({agency}) ;2×{agency} - ;{agency} – ;[{agency}] - ;{agency}: ;({agency}) — ;
    {place^} ({agency}) – ;{place} ({agency}) - ;({agency}/{agency}) - `,
  lead: `5×{agencyTag};{place}, ;{place} - ;{place} – ;{place}, ngày {d} tháng {m} năm {y} - ;{place^}: `,
  byRole: `Phóng viên;Theo dõi;Xem tất cả bài viết;Biên tập viên;Cộng tác viên;Xem thêm các bài viết của tác giả;Tác giả;Người đăng;Ban Biên tập;-`,
  // ---- days; all numbers come from the same moment
  dmy: `6×{dd}/{mm}/{y};{dd}-{mm}-{y};{dd}.{mm}.{y};{d}/{m}/{y};{d}-{m}-{y};{d}.{m}.{y}`,
  time: `4×{hh}:{ii};{h}:{ii};{hh}h{ii}`,
  words: `ngày {d} tháng {m} năm {y};Ngày {d} tháng {m} năm {y};ngày {dd} tháng {mm} năm {y};{d} tháng {m}, {y};{d} Tháng {m}, {y}`,
  posted: `Đăng ngày;Ngày đăng;Xuất bản lúc;Ngày:;Posted on;Ngày xuất bản:;Gửi lúc`,
  updated: `Cập nhật:;Cập nhật;Cập nhật lúc;CẬP NHẬT;Update:;Ngày cập nhật:;Cập nhật lần cuối:;Last updated:;Sửa lần cuối:`,
  day: `6×{dmy};5×{weekday}, {dmy};{weekday} {dmy};{weekday}, ngày {dmy};{weekday} | {dmy};{weekday}, {words};2×{words};{d} {mon} {y};{month} {d}, {y}
    {y}-{mm}-{dd};{y}/{mm}/{dd};{d}/{m}/{yy};{d} thg {m}, {y};Tháng {m} {d}, {y}`,
  dayJoint: `4× ;2×, ;2× - ; | ; • ; – ; lúc `,
  stamp: `6×{day};6×{day}{dayJoint}{time};2×{time}{dayJoint}{day};{dmy} {time} GMT+7;{dmy} {time}:{ss};{h}h{ii}, {dmy};{h}h{ii} ngày {dmy}
    {h} giờ {ii}, ngày {dmy};{weekday}, {dmy}, {time} (GMT+7);{dmy} {hh12}:{ii} {half};{weekday}-{time}, {words};{y}-{mm}-{dd} {hh}:{ii}:{ss}
    {y}-{mm}-{dd} 00:00:00;{y}-{mm}-{dd}T{hh}:{ii}:{ss}+07:00;date {y}-{mm}-{dd};{updated} {time} {dmy};{updated} {dmy} {time};{posted} {dmy}
    {posted} {dmy} {time};({dmy});({dmy} {time});[{dmy}];{place}, {words};{dmy} {time} {updated} {dmy} {time};{words}, {h12} {half} PT`,
  views: `{0-999} lượt xem;{1-90}.{100-999} lượt xem;{0-99} Lượt xem;{0-50} Trả lời;{0-50} bình luận;{0-999} views;{0-20} Comments;{0-999} lượt đọc`,
  lineJoint: `2× | ;2× - ;2× ; • `,
  stampExtra: `3×{section};3×{views};4×{name};2×{outlet}`,
  byWords: `By;Bởi;Theo;Tác giả:;Đăng bởi`,
  stampLine: `30×{stamp};12×{stamp}{lineJoint}{stampExtra};8×{stampExtra}{lineJoint}{stamp};{name}, {outlet} - {stamp};{byWords} {name} - {stamp}
    {byWords} {name} lúc {stamp};Posted by {name} on {stamp};{stamp} | {section} | {views};{stamp} | Bình luận;{stamp} | In bài;{stamp} (0);{stamp} A A`,
  // ---- pictures
  creditName: `4×{person};2×{outlet};2×{otherCredit};{person}/{outlet};{person} - {outlet};{person}, {person}`,
  label: `8×Ảnh;2×Nguồn;Nguồn ảnh;Photo;Đồ họa;Video;Clip;Ảnh minh họa;Ảnh tư liệu;Hình`,
  // One form is used in the whole text. After ⏎, the credit stands on its own line.
  creditedCaption: `4×{text}. {label}: {credit};{text}. {label}: {credit}.;{text}. {label}: {credit} |;2×{text} ({label}: {credit})
    {text} ({label}: {credit}).;2×{text} {label}: {credit};{text}.{label}: {credit};{text} - {label}: {credit^};{text} {label^}: {credit^}
    {text} ({label} {credit});{text}. {label} {credit};{text} / {label}: {credit};{text} © {credit};{label}: {text} ({credit});{text} ({credit})
    {text} | {label}: {credit};{text}. ({label}: {credit});{text}⏎{label}: {credit};{text}⏎{label}: {credit};{text}.⏎{credit}
    {text}. {label}:⏎{credit}.;{text}⏎({label}: {credit});{text}⏎{credit};Chụp lại hình ảnh, {text}⏎Nguồn hình ảnh, {credit}
    {text}.⏎{label}: {credit}.`,
  bareCaption: `4×{text};4×{text}.;Ảnh: {text};Chụp lại hình ảnh, {text};Hình {1-9}: {text};({text});{text} (ảnh minh họa);{text}. (Ảnh minh họa)`,
  alt: `20×∅;{title} - Ảnh {#}.;{title} - Ảnh {#};{title} - {#};{file};Ảnh;Ảnh {#};{#}/{9-20};+;{title} ảnh {#}`,
  file: `IMG_{1000-9999}.jpg;IMG_{1000-9999}.JPG;DSC_{1000-9999}.png;anh-{1-30}.jpg;photo-{1-30}-{1000000000-1900000000}.webp
    z{1000000-9000000}.jpeg;image.png;image.jpg;![](https://cdn.bao.vn/images/{100000-999999}.jpg);https://cdn.bao.vn/{100000-999999}.jpg
    screenshot_{1-99}.png`,
  who: `5×∅;Ông ;Bà ;Chị ;Anh ;Cảnh ;Khu vực ;Cầu thủ ;Nghệ sĩ ;Nhóm ;Đội ;Gia đình ;Vợ chồng ;Một góc ;Buổi tập của ;Hai người bạn của ;Những học trò của `,
  // ---- sources
  sourceLabel: `3×Nguồn:;Nguồn bài viết:;Source:;Nguồn tham khảo:`,
  source: `5×{address};{sourceLabel} {address};{addressLabel} {address};4×{sourceLabel} {outlet};{sourceLabel} Báo {outlet};(Nguồn: {outlet});Nguồn: {outlet} - {address}
    {outlet}: {address};Theo {address};Nguồn: {site};Bài viết được đăng trên {outlet};Trích từ {outlet};Bản gốc: {address};Nguồn {outlet}
    Link nguồn: {address};{site};Theo {site};Nguồn: Tổng hợp;Nguồn: {outlet}, {dmy}`,
  // ---- above the headline
  home: `Trang chủ;Home;Trang nhất;Tin tức;Trang chủ`,
  madeAddress: `{scheme}{site}/{slug}{ending};{scheme}{site}/{folder}/{slug}{ending};{scheme}{site}/2024/05/{slug}{ending}`,
  scheme: `https://;https://www.;http://;www.;∅`,
  ending: `{ending1};-{100000-999999999}{ending1};-post{100000-9999999}{ending1}`,
  ending1: `2×.html;.htm;.tpo;/;∅;.ldo;.vnp;.html?utm_source=rss`,
  crumbJoint: `2× > ; - ; / ; » ; › ; | ; • ; → `,
  rubric: `5×{section};{section^};5×{section}{crumbJoint}{section2};4×{home}{crumbJoint}{section};2×{home}{=joint}{section}{=joint}{section2}
    {home} > {section} > {title};{section}, {section2}, {anySection};Chuyên mục: {section};Mục: {section};Trong {section};Posted in {section};Vụ {topic}
    Chuyện {topic}:;Dự án {topic};{section} ›;#{section};» {section}`,
  headline: `30×{title};3×{title}.;{title^};{title} - {outlet};{title} | {outlet};[Video] {title};[Ảnh] {title};* {title};# {title};Video: {title}
    (Ảnh) {title};{title} ({section});“{title}”;{short} ngày {dmy};{short} {dmy};{short} từ {dmy};Từ {dmy}, {other};Thời tiết ngày {dmy}: {other};{person}: “{title}”
    {person}: "{title}";{title} ngày {words}
    Tin {short} {dmy};Điểm báo {dmy};Điểm tin sáng {dmy};Bản tin {section} {dmy};{section} ngày {dmy}: {short}`,
  // ---- text that sites add
  count: `{0-9};{0-60};{0-999}`,
  counter: `{count} lượt xem;{count} lượt đọc;{count} Bình luận;({count});Lượt xem: {count};{1-9} phút đọc;{1-23} giờ trước;Đã đọc: {count}
    {count} views;{count} chia sẻ;Ý kiến ({count});Lượt truy cập: {count};Số lượt xem: {count};{2-20} ảnh;{1-12} tháng trước;Vừa xong`,
  notice: `Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.;Vui lòng đăng nhập để đọc toàn bộ nội dung bài viết này.
    Mời bạn theo dõi trang của chúng tôi trên mạng xã hội để cập nhật tin tức nhanh nhất.
    Quý độc giả có thể gửi bài viết, hình ảnh cộng tác về địa chỉ email của tòa soạn.
    Tải ứng dụng để nhận tin nóng và đọc báo không cần kết nối mạng.;Bài viết này hữu ích với bạn? Hãy chia sẻ cho người thân cùng đọc.
    Xin quý bạn đọc ủng hộ chúng tôi bằng cách bấm vào nút theo dõi.;{person} là phóng viên mảng {section} của {outlet}.
    Giá: {100-900}.000 đồng. Liên hệ 0909 123 456;Bạn có đồng ý với ý kiến này không?;Không;Biểu quyết;Theo dõi {outlet} trên;Tóm tắt bài viết
    Bật âm;Copyright Getty Images;Thời tiết {place}: {20-38}°C`,
  comment: `4×{said};{said} {said} {said};{said} {said} {said} {said};{topic} thì ai cũng biết rồi. {said};Đọc về {topic} mà suy nghĩ. {said};{said} Mong {topic} sớm ổn.
    Theo tôi {topic} làm vậy là đúng;@{person}: {topic} đâu có nói thế;Ước gì {topic} xem lại chuyện này;{said} {said}`,
  when: `{1-59} phút trước;{1-23} giờ trước;{1-9} ngày trước;{stamp};{dmy};{time} {dmy};{time}`,
  commentForm: `3×{person}⏎{comment}⏎{~when};{person}⏎{comment}⏎{answer};{comment}⏎{person}⏎{~when}⏎{answer};{comment}⏎{person} - {~when}
    2×{comment};{login}⏎{comment}`,
  login: `{pen}{1-99};{given}.{family};{given}_{pen}`,
  answer: `Trả lời;Thích;Thích | Trả lời;Reply;{0-30};Thích {0-9} Trả lời;Chia sẻ;Báo vi phạm;Trả lời • {1-9} ngày`,
  keywordLabel: `2×Từ khóa:;Từ khóa;Từ khoá:;2×Tags:;Tags;Tag:;TAGS;Chủ đề:;Chủ đề;Keywords:;Xem thêm về:;TỪ KHÓA:;3×∅`,
  joint: ` | ; - ; > ; • ;   ; / ; » `,
  menuForm: `7×{menuWord};{menuWord^};{=bullet}{menuWord}`,
  menuWord: `3×{anySection};{menuEntry}`,
  menuLine: `{menuWord}{=joint}{menuWord}{=joint}{menuWord}{=joint}{menuWord}
    {menuWord}{=joint}{menuWord}{=joint}{menuWord}{=joint}{menuWord}{=joint}{menuWord}{=joint}{menuWord}{=joint}{menuWord}`,
  scrap: `2×{placeholder};{embedded};{counter};{separator};{file};{share};{~notice}`,
  embedded: `Video: {topic};Clip {topic}:;MV {topic}:;Xem video {topic}:;Nghe ca khúc {topic}:;Trailer {topic}:;Video:;Mời quý vị xem video:;Album {topic}:
    Đoạn phim về {topic}:;“{topic}”:;MV "{topic}":;Trailer phim "{topic}":;Ca khúc “{topic}”:;Trích đoạn “{topic}”:;Bài hát "{topic}":`,
  // The title of an embedded player.
  videoTitle: `2×{title};Video: {title};Clip: {title}`,
  maybeTag: `13×∅;7×{agencyTag}`,
  keywordList: `{keyword};2×{keyword}{=comma}{keyword};2×{keyword}{=comma}{keyword}{=comma}{keyword}
    {keyword}{=comma}{keyword}{=comma}{keyword}{=comma}{keyword}{=comma}{keyword}`,
  comma: `3×, ; | ; - ; `,
  tableRow: `{#} | {topic} | {1-90} | {0-30};{topic} - {1-90},{0-9} - {0-30};{topic}: {1-900};{#} {topic} {1-40} {0-9} {0-9}
    {topic}\t{1-40},{0-9}\t-{0-9}`,
  listMark: `3×- ;– ;• ;+ ;* ;{#}. ;{#}) `,
  paragraphForm: `30×{text};3×{sentence}⏎{sentence}⏎{sentence}⏎{sentence}⏎{sentence}⏎{sentence};- {text};• {text};{#}. {text}`,
  subheadForm: `9×{text};2×{#}. {text};{#}/ {text};{roman}. {text};{text^};* {text};■ {text};▪ {text};{text}:;{text}.;“{text}”;Bài học {#}: {text}`,
  roman: `I;II;III;IV`,
  newsForm: `{other};{#}. {other}`,
  bullet: `- ;- ;• ;>> ;>>> ;* ;+ ;» ;→ ;› `,
  asks: `PV: ;- ;* ;Phóng viên: ;Hỏi: ;MC: ;2×∅`,
  answers: `3×{=guest}: ;2×- ;Đáp: ;4×∅`,
  linkForm: `6×{other};3×{=bullet}{other};{other} ({~dmy});- {~dmy}{other};{~dmy} {other};{other} - {~stamp};2×{other}⏎{~when};2×{#}. {other}
    2×{anySection}⏎{other};2×{other}⏎{teaser};{other}⏎{=maybeTag}{teaser}{=cutOff}`,
  cutOff: `...;…; [...]`,
  mayBreakOff: `3×∅;{cutOff}`,
  // ---- kinds of text with their own forms
  office: `ỦY BAN NHÂN DÂN TỈNH {place^};ỦY BAN NHÂN DÂN HUYỆN {place^};UBND PHƯỜNG {place^};SỞ GIÁO DỤC VÀ ĐÀO TẠO {place^};CÔNG AN TỈNH {place^}
    BỘ Y TẾ;TRƯỜNG ĐẠI HỌC {place^};CÔNG TY CỔ PHẦN {place^}`,
  number: `Số: {10-3000}/UBND-VX;Số: {10-900}/TB-UBND;Số: {10-900}/CV-SGD;Số: {1-99}/QĐ-UBND;Số: {1-99}/KH-BCĐ`,
  letterKind: `THÔNG BÁO;CÔNG VĂN;KẾ HOẠCH;QUYẾT ĐỊNH;BÁO CÁO;THÔNG CÁO BÁO CHÍ;TUYÊN BỐ;CÔNG ĐIỆN`,
  about: `Về việc ;V/v ;Về ;∅;∅`,
  dear: `Kính gửi: Các phòng, ban;Kính gửi: Bà con nhân dân;Kính gửi: Quý cơ quan;Kính gửi: Các cơ quan báo chí;Thưa toàn thể bà con,
    Căn cứ chức năng, nhiệm vụ được giao,`,
  contact: `Địa chỉ: {1-90} đường {topic}, {place};Điện thoại: 024 3822 {1000-9999};Email: lienhe@{site};Website: www.{site};ĐT: 0909 123 456 - Fax: 024 3822 1234`,
  liaison: `Mọi thông tin xin liên hệ: {person}, điện thoại 0909 123 456.;Thông tin chi tiết xin liên hệ phòng Truyền thông, email bao@{site}.`,
  postAge: `{1-23} giờ ·;{1-59} phút · ;{1-6} ngày · ;{d} tháng {m} lúc {time} ·;{d} tháng {m} ·;Hôm qua lúc {time} · 🌎;{d} tháng {m} lúc {time};Vừa xong ·
    {1-23} giờ trước · Công khai;{1-9} tuần ·`,
  posting: `5×∅; đang ở {place}.; cùng với {person} và {2-30} người khác.; đã chia sẻ một bài viết.; đang cảm thấy vui vẻ ở {place}.`,
  postCounter: `{1-300} bình luận {1-90} lượt chia sẻ;{1-300} bình luận;{1-90} lượt chia sẻ;{1-9},{1-9}K;Tất cả cảm xúc:;{person} và {2-300} người khác
    Thích · Trả lời · Chia sẻ;{1-9},{1-9}K {1-300} bình luận {1-90} lượt chia sẻ;Viết bình luận...;... Xem thêm`,
  addressLabel: `URL:;Link:;Link bài:;Đường dẫn:;Link gốc:;Link bài gốc:`,
  letterEnd: `Trân trọng thông báo./.;Yêu cầu các đơn vị nghiêm túc thực hiện./.;Xin trân trọng cảm ơn!;Trân trọng./.`,
  power: `TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;TL. GIÁM ĐỐC;TUQ. TỔNG GIÁM ĐỐC`,
  chief: `CHỦ TỊCH;PHÓ CHỦ TỊCH;GIÁM ĐỐC;TRƯỞNG BAN;HIỆU TRƯỞNG;(Đã ký)`,
  edit: `2×[sửa | sửa mã nguồn];[sửa];[edit];∅`,
  chapter: `Lịch sử;Khí hậu;Sự nghiệp;Kinh tế;Nguồn gốc;Thành tích;Hậu quả;Tác phẩm;Đặc điểm`,
  reference: `^ "{other}". {outlet}. {~dmy}.;^ {person} ({1980-2024}), {other}, tr. {1-300}.`,
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
  digest: `Tin nhanh: {title};Điểm tin ngày {d}/{m}: {title};Tin sáng {d}/{m}: {title};Thể thao 24h: {title};Tin nóng - {title}
    Trong nước ngày qua: {title};{title};{title}`,
  // ---- pages: the elements of each role, the outer one first; `.` marks the one with its class
  '<headline': `5×h1.;h2.;div.;p strong.`,
  '<rubric': `div. a;p.;div span.;nav.;h4.;ul li.`,
  '<stamp': `div span.;div time.;p.;div.;div. span;ul li.`,
  '<signature': `p strong;div.;div span.;div. a;p. b;address.`,
  '<dateline': `div span.;p.;p strong.`,
  '<standfirst': `h2.;2×p.;2×div.;p strong.;h3.;blockquote.`,
  '<paragraph': `6×p.;div.;p. span`,
  '<subhead': `2×h2.;2×h3.;h4.;2×p. strong;p. b;div.`,
  '<caption': `2×figure figcaption.;figure figcaption p.;div p.;table tr td.;p em;div div.;p i`,
  '<credit': `p. em;div.;p.;div span.`,
  '<source': `p.;div.;p. em;div. a`,
  '<keywords': `div a;h4 a;div;p;div span`,
  '<related': `div a;h3 a;p a;p strong a;div;p`,
  '<furniture': `div;p;div span;2×div a`,
  // ---- class names that sites give a part
  '.headline': `title-detail;detail-title article-title;title-page;content-detail-title;article__title cms-title;title;entry-title;h3 mb-3`,
  '.rubric': `breadcrumb;detail-cate;bread-crumb-detail;cate;category;cat-links;post-labels;badge;chuyen-muc;sec`,
  '.stamp': `date;detail-time;author-time;time;pdate;publish;entry-date published;date-header;text-muted small;ngay-dang;dt`,
  '.signature': `author_mail;detail-author;author-name;article__author;author;byline author vcard;post-author;media-body;tac-gia;nv`,
  '.dateline': `location-stamp;∅`,
  '.standfirst': `description;detail-sapo;singular-sapo;content-detail-sapo;cms-desc;sapo;summary;entry-excerpt;lead;tom-tat;intro`,
  '.paragraph': `8×∅;Normal;mb-2;doan`,
  '.subhead': `5×∅;subheading;cms-subhead;wp-block-heading;h5;tieu-muc`,
  '.caption': `Image;PhotoCMS_Caption;image-desc;caption;pCaption caption;wp-caption-text;tr-caption;card-text small;chu-thich;note;∅`,
  '.credit': `3×∅;PhotoCMS_Author;source;cms-author;nguon-anh`,
  '.source': `detail-source;article-source;link-source-wrapper;entry-source;text-end;nguon;src;∅`,
  '.keywords': `tags;detail-tag;tags-wrap;article__tag;tagdetail;tags-links;list-inline;tu-khoa;tg`,
  '.related': `box-tinlienquan;relate-container;article-related;details__morenews;related-posts;popular-posts widget;list-group;tin-lien-quan;lst;∅`,
  '.share': `social_pin;detail-social;vnn-share-social;likeshare;sharedaddy;btn-group;chia-se;sh;∅`,
  '.comments': `box_comment_vne;detail__comment;comment-wrapper;comments-area;media-list;binh-luan;cm;∅`,
  '.body': `fck_detail;detail-content afcbc-body;singular-content;maincontent main-content;article__body cms-body;entry-content;post-body;noi-dung;∅`,
  '.article': `sidebar-1;detail__main;singular-container;article;post type-post hentry;col-md-8;row;box1;∅`,
  '.wrap': `container;row;wrapper;main;col-left;2×∅`,
  '.header': `section top-header;menu-nav;site-header;navbar;mainNav;header;menu;m;∅`,
  '.aside': `sidebar;widget-area;col-right;box-right;3×∅`,
  '.footer': `footer;site-footer;page-footer;footer-outer;bg-dark py-4;chan-trang;ft;∅`,
  // ---- hidden text
  head: `<meta charset="utf-8">{headTitle}{headMeta}`,
  headTitle: `<title>{title}</title>;<title>{title} - {outlet}</title>;<title>{title} | {outlet}</title>;<title>{outlet} - {title}</title>`,
  headMeta: `∅;<meta property="og:title" content="{alt}">;<meta name="description" content="{alt}"><meta name="author" content="{author}">
    <meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{y}-{mm}-{dd}T{hh}:{ii}:00+07:00">`,
  hidden: `20×∅;<div style="display:none">Đang tải nội dung bài viết</div>;<div hidden>Đăng nhập để đọc tiếp bài viết này</div>
    <div class="hidden">Bạn có 1 thông báo mới</div>;<script>var trang = 1</script>;<!-- quảng cáo giữa bài -->
    <noscript>Hãy bật JavaScript để xem trang này</noscript>`,
};
