/**
 * Common words of two syllables, by their first: statistics of news text, pairs that stand together more often than chance has it. They tell
 * where a name goes on in lower case: “Tổng công ty Thăm dò”.
 */
const PAIRS = `
am:hiểu an:ninh,toàn,táng,ủi ao:nuôi ban:huấn,hành,tổ biên:chế,giới,soạn,trái biến:chính,dạng,phức,đổi biểu:diễn,dương,tượng biện:pháp biệt:thự
buôn:bán,lậu buông:lỏng,xuôi buồn:bã buổi:họp,lễ,trưa,tập bài:báo,hát,toán,viết bàn:gỡ,thắng bàng:hoàng bào:miền bày:tỏ,tờ bác:bỏ,sĩ,sỹ bám:sát,đuổi
bán:kính,kết,lẻ,trú báo:chí,cáo,khí bây:giờ bãi:biển,rác bé:gái bét:bảng bê:bối,tông bên:cánh,cạnh,hông bình:chọn,luận,quân,thường,tĩnh,đẳng
bí:mật,thư bó:lâu,tay bóng:bổng,xứ,đá bóp:cổ bù:giờ,thứ,đắp bùn:đất bùng:nổ,phát băn:khoăn băng:ghế bưu:điện bước:ngoặt,tiến bạo:lực bản:lĩnh,thân,đồ
bảo:an,hiểm,mật,tàng,tồn,vệ,đảm bấm:bóng bất:bại,chấp,cập,cứ,kỳ,ngờ,đắc bấy:giờ bầu:chọn,cử bẩm:sinh bẫy:việt bậc:hàm bận:rộn,tâm
bật:cao,dậy,khóc,nhảy,đèn bắn:hạ,đạn bắp:đùi bắt:buộc,dính,gọn,đầu bẻ:còi bế:tắc bếp:ăn bề:mặt bền:bỉ,vững bệ:phóng bệnh:miễn,viện bọc:lót
bỏ:hoang,lỡ,ngỏ,quên bỏng:nặng bố:mẹ,trí bốc:cháy,mùi,thăm bối:cảnh bồi:dưỡng,thường bổ:nhiệm,sung bộ:phim,phận,sưu bộc:lộ bờ:biển,sông
bức:tranh,tường,xúc,ảnh bứt:phá,tốc bữa:cơm,ăn bực:tức ca:khúc,ngợi,sĩ,sỹ cam:kết can:ngăn,thiệp canh:tác cao:su,tốc cha:mẹ chai:nước chao:đảo
che:chắn chen:chân chi:nhánh,phí,tiết,trả chia:cắt,sẻ,tay,vui chinh:phục chiêm:bái chiêu:mộ chiếm:đoạt,đỉnh chiến:lược,thuật,thắng chiều:nay,ngược,tối
chu:kỳ,đáo chung:kết chuyên:gia,môn,nghiệp,ngành chuyến:bay,thăm chuyền:bổng,hỏng,nữ chuyển:nhượng,sang,đổi chuẩn:mực chuỗi:cung chuột:rút chàng:trai
chào:mừng,đón cháy:lan,ngùn,rụi,rừng chân:sút,trái châu:lục chéo:góc chênh:lệch chính:quyền,sách,thức,trị,xác chó:nghiệp chóng:vánh chót:bảng
chôn:chân chúc:mừng chút:may chăm:sóc chăn:nuôi chơi:xông chương:trình chạm:mép,tay,trán,xà chảy:xiết chấm:dứt,phạt chấn:chỉnh,thương
chấp:hành,nhận,thuận chất:lượng,ma,thải,độc chẩn:đoán chậm:chạp,trễ chật:kín,vật chắc:chắn chắp:tay chắt:chiu chằng:chéo,chống chặng:đường chặt:chẽ
chế:độ chếch:bên chệch:cột,khung chỉn:chu chịu:trách,tổn,áp,đựng chọc:khe,thủng chọn:lọc chống:buôn,chọi,lãng,nắng,thiên,tội,xói,đỡ chốt:chặn
chỗ:dựa,ngồi chớp:thời chờ:đợi chở:rác chụp:màn,ảnh chủ:chốt,nhà,trì,trương,tịch,yếu,động chứa:thủy chức:năng,vô chứng:khoán,kiến,minh,tỏ chửi:bới
chữ:ký chữa:bệnh,cháy chững:chạc co:cụm cua:giống,lột,mít cung:cấp,ứng cuối:bảng,cùng cuốn:sách,trôi,tự cuồng:nhiệt,phong
cuộc:họp,khủng,phỏng,sống,đua,đàm,đọ cà:phê cành:cây cá:nhân cách:biệt,ly,mạng cán:bộ,mốc,đích cánh:khẩn,trái cáo:buộc cáp:quang,điện cân:nhắc,đối
câu:chuyện,giờ,hỏi,lạc,trả,đố cây:cà,cối,trồng,xanh còi:mãn công:bố,nghệ,sản,ty,tác cùng:nhau cú:cứa,dứt,sút,sốc,đánh,đúp,đệm cúi:đầu
căn:cước,cứ,dặn,hộ,nhà căng:ngang,thẳng cơ:chế,cấu,giới,hội,quan,sở cơn:bão cư:trú cương:vị cước:công cướp:bóng cười:tươi cường:độ cưỡng:chế
cạnh:tranh cải:cách,thiện,tiến cảm:giác,hứng,thấy,xúc,ơn cản:phá cảng:biển,hàng cảnh:báo,giác,sát cấm:chếch,địa cấp:bách,giấy cất:cánh,hạ cấu:hạ,trúc
cầm:còi,quân cầu:thủ cẩn:thận,trọng cận:nghèo,thành cập:bến,nhật cật:lực cắm:biển cắp:tài cắt:còi,giảm,tỉa,vụn,đứt cặp:đôi cọ:xát cỏ:nhân cố:gắng
cống:hiến cốt:liệt,lõi cồng:kềnh cổ:họng,phiếu,phần,vũ,điển,đông cộng:đồng cột:dọc,mốc,xa cờ:bạc,đỏ cởi:bỏ,mở,áo cỡ:lớn cục:bộ củng:cố cứa:lòng
cứng:rắn cứu:hỏa,hộ,nạn,trợ,vãn cử:tri cửa:khẩu,ngõ cự:ly cực:đoan cựu:chiến,thanh,vương da:cam danh:hiệu,mục,sách,tiếng dao:động
di:chuyển,dời,truyền,động dinh:dưỡng diễn:biến,đàn diện:mạo,rộng,tích doanh:casino,nghiệp,thu,xăng du:khách,lịch duy:trì duyên:nợ dài:hạn dàn:nhạc,đèn
dành:tặng dày:dạn,đặc dân:cư,số,tộc,vận dâng:cao dây:chằng,cáp dã:chiến dãy:nhà dính:chấn,đòn dòng:bỏ,chảy,máu dôi:dư dông:rải,vài dùng:bữa,ngực
dũng:cảm,mãnh dư:luận,nợ dương:tính dược:liệu,tư dạn:kinh dạt:dào dạy:học dải:hội dấn:thân dấu:giày,hiệu,mốc,ấn dầu:hỏa,khí dẫn:dắt,đầu dậm:chân
dập:lửa,tắt dậy:tinh dễ:dàng dịch:vụ dịp:kỷ dọn:cỗ,dẹp dối:khách dồi:dào dồn:dập,ép dội:cột,xà dột:nát dời:khẩn dở:dang dục:mầm,phổ
dứt:chuỗi,khoát,điểm dừng:bước,đỗ dữ:dội,liệu dự:báo,kiến,thảo,trữ,án,đoán e:ngại gang:tấc gay:gắt ghi:bàn,nhận ghép:nội ghế:dự,nóng gia:nhập,súc,đình
giai:đoạn gian:dối,khổ,lận,ngắn giao:dịch,hữu,lưu,thông già:gân giành:chiến,trọn,vé,á giàu:bền,kinh,tiềm,truyền,uranium giá:rẻ,trị,vàng,xăng
giám:khảo,sát,đốc gián:đoạn giáo:dục,khoa,sư,viên giây:phút gió:giật,mạnh giông:rải giúp:đỡ giường:nằm giả:mạo giải:hạng,pháp,phóng,quyết,thưởng
giảm:bớt,dần,nghèo,nhẹ,thiểu giản:dị,hóa giảng:dạy,viên giấc:mơ giấu:tên giấy:chứng,phép,tờ giật:cấp,gót,mạnh giằng:co giết:chết giọng:ca,hát
giọt:nước giống:cà,cây,lúa giới:thiệu giữ:gìn,hòa,nguyên,sạch,vững gánh:chịu,nặng,vác gáo:nước gây:ngập,sốc,thiệt,tổn,ấn gãy:chân,xương,đôi gìn:giữ
góc:hẹp,trái,xa gói:thầu góp:mặt,phần gương:mẫu,mặt gấp:rút,đôi gần:gũi,đây gắn:bó,kết,liền gắng:hết gặp:khó gặt:hái gọi:điện gốc:gác gỡ:hoà,hòa,vướng
gợi:cảm,ý gục:ngã ha:lúa,nuôi hi:vọng hiếm:hoi hiến:hết,kế hiếp:khung hiểm:hóc hiển:thị hiểu:rõ hiện:nay,đại hiệp:phụ hiệu:quả hoa:màu hoan:nghênh
hoang:mang hoài:nghi,niệm hoàn:cảnh,hảo,lưu,thiện,thành,toàn,tất hoàng:tử hoành:tráng hoạn:nạn hoạt:động hung:thần huy:chương,động huyên:náo
huyết:mạch huyền:thoại huấn:luyện huống:lộn hy:sinh,vọng hài:cốt,hòa,lòng hàng:chục,hải,loạt,ngàn,nhái,rào,xóm hành:chính,lang,nghề,vi hào:hứng
háo:hức hát:yêu hâm:mộ hãng:hàng hé:lộ hình:thức,ảnh hò:hét,reo hòa:bình hòn:đảo hô:hào hôm:nay hùng:hậu hơi:thở hư:hại,hỏng hưng:phấn hưu:trước
hướng:dẫn hưởng:phạt hạ:cánh,du,gục,màn,tầng hạch:lái hại:nặng hạn:chế hạnh:phúc hạt:giống,nhân hải:dương,quan,sản hảo:tâm hấp:dẫn hầu:hết
hậu:quả,thuẫn,vệ hẹn:hò hẹp:khoảng hết:cỡ,sức hề:dễ hệ:lụy,thống học:bổng,sinh,trò họp:báo hỏng:ăn hối:hả,lộ hồ:chứa,sơ,đập hồi:phục,đất hồn:nhiên
hỗ:trợ hỗn:hợp,loạn hộ:chiếu,dân,khẩu,nghèo hội:họa,khóa,ngon,tụ hộp:sữa,đen hợp:tác,đồng hụt:hơi hủ:tục hủy:bỏ hứa:hẹn hứng:chịu,khởi hữu:nghị
im:lặng in:dấu khai:mạc,quật,thác khan:hiếm khao:khát khen:ngợi,thưởng khiêm:nhường,tốn khiêu:khích khiếu:nại khiển:xe kho:vũ khoa:học khoanh:vùng
khoác:áo khoáng:sản khoản:nợ,vay khoảng:cách,trống khoảnh:khắc khu:kỹ,trục,vực khung:gỗ,thành khuyến:cáo,khích khuyết:tật,điểm khuôn:khổ khuất:phục
khác:biệt,nhau khách:giường,hàng,mời,sạn khái:niệm,quát khám:bệnh,chữa,phá khán:giả,đài kháng:chiến,cáo khánh:thành khát:khao,vọng khâu:đào khéo:léo
khép:góc khí:hóa,hậu,lạnh,thở,tượng khía:cạnh khích:lệ khó:chịu,khăn,lường khôi:phục khôn:ngoan khơi:dậy khả:kháng,năng khảo:cổ,sát khẩn:cấp,trương
khẩu:than khắc:nghiệt,phục khắp:nơi khẳng:định khốc:liệt khối:lượng,ngoại khống:chế khổng:lồ khớp:lệnh khởi:sắc,tranh,tố,xướng khủng:bố,hoảng,khiếp
kim:loại,ngạch,vô kinh:doanh,nghiệm,phí,tế,điển kiêm:nhiệm kiên:cường,cố,nhẫn,quyết,trì kiếm:cứu,hài kiến:nghị,thức,trúc,tạo kiềm:chế
kiểm:lâm,soát,toán,tra kiệm:chi kiện:thuận kiệt:sức kém:hiệu kéo:dài kê:khai kêu:gọi kìm:hãm,nén kích:thích,thước ký:hợp,túc kẹt:xe kế:hoạch,thừa,toán
kết:liễu,luận,nối,quả,thúc kể:cả kịch:bản,tính kịp:thời kỳ:cựu,diệu,họp,vọng kỷ:luật,lục,nguyên,niệm kỹ:lưỡng,năng,sư,thuật la:hét,ó
lan:rộng,truyền,tỏa lang:pháp lao:động leo:thang linh:hoạt,vật liên:lạc,quan,tiếp,tục liệt:kê,sĩ,sỹ lo:lắng,ngại loay:hoay logistics:quốc long:móng
loại:bỏ loạt:luân lui:khỏi luân:chuyển,lưu luôn:sẵn luật:sư ly:gần,hôn,khoảng làn:gió,sóng,xe làng:nghề lành:mạnh lá:cờ lái:xe,ô láng:giềng lâm:sàng
lân:cận lâu:dài lây:lan,nhiễm lãi:gộp,suất,vay lãng:phí lãnh:sự,thổ,đạo lão:tướng lép:vế lê:chân lò:đào lòng:chân lót:tay lôi:kéo lùi:lịch,sâu lùm:xùm
lúng:túng lý:thuyết lăn:xả lĩnh:vực lũ:cuốn,dâng,lụt,quét lũy:kế lưu:niệm,thông,trữ,ý lương:khô lưới:nhặt,trống lượng:gìn,mưa lượt:cuối lạ:lẫm lạc:bộ
lạm:dụng,phát lạnh:lùng lấn:lướt lấp:đầy lấy:mẫu,ví,ý lần:lượt,thứ lẫn:tinh lận:thương lập:bập,hat,tức lật:ngược,đổ lắm:rồi lắng:nghe lắp:máy,ráp,đặt
lắt:léo lề:đường lễ:mít,tang,trao lệch:mua lệnh:ngừng,trừng lịch:sử lọt:top lốc:xoáy lối:chơi lồng:bè,ghép lỗ:hổng lỗi:việt lộn:xộn lột:xác
lời:chào,chúc,khen,khuyên,mời,phỏng lở:mồm,đất lỡ:cơ,hẹn,trớn,đà lợi:nhuận,ích lứa:tuổi lừa:đảo lửa:đạn lựa:chọn lực:lượng ma:quái,tuý,túy
mang:dòng,thai,tên,tính,đậm may:mắn minh:bạch,họa miêu:tả miếng:trả miền:núi miễn:phí miệt:mài mong:chờ,manh,mỏi,đợi,ước mua:sắm,vé màn:hình,trình
mành:lưới màu:cờ,sắc,trắng,xanh,áo,đen mái:tóc,tôn máu:lai,lửa máy:bay,móc,tính mâu:thuẫn mã:giảm,tăng,đứng mãi:mãi mãn:cuộc mép:lưới mì:tôm
món:quà,ăn mô:hình,phỏng,tô,tả môi:giới,trường mùa:giải,hè mùi:hôi mũ:bảo mũi:nhọn mơ:ước mơí:chương mưa:dông,giông,lũ,lớn,phổ,rào,to mạch:lạc mạng:xã
mạnh:dạn,mẽ mạo:hiểm mảng:miếng mảnh:đất mất:mát,tích mấu:chốt mầm:non mẫu:giáo mật:độ mắc:bệnh,kẹt,lỗi,sai mắm:truyền mắn:thoát mặc:dù,niệm,áo,đồ
mặt:cỏ mệnh:danh mệt:mỏi mỏ:cát mố:cầu mối:quan,đe mồ:côi mồm:long mờ:nhạt mở:cửa,màn,rộng,sổ mục:tiêu,đích mức:lương mừng:bàn,cuồng mực:nước mỳ:tôm
mỹ:phẩm,viện nam:ca,shipper,thanh neo:đậu ngang:ngửa ngay:lập nghe:lén,tiếng nghi:can,ngờ,phạm,vấn nghiêm:khắc,ngặt,trọng,túc nghiên:cứu nghẹn:ngào
nghẹt:thở nghề:y nghệ:sĩ,thuật nghỉ:dưỡng,hưu,ngơi,nhường,thôi nghị:quyết ngon:ăn ngoại:binh,ngữ,thương,trừ nguy:cơ,hiểm nguyên:nhân,tắc,tử
nguyện:vọng nguồn:gốc,lực,tin,vốn ngành:nghề,than,y ngân:hàng,sách ngã:ngũ ngòi:nổ ngón:tay ngôi:vô,vương,á ngôn:ngữ,viên ngùn:ngụt ngăn:chặn,cản
ngũ:cán ngư:dân ngược:dòng ngạc:nhiên ngạch:xuất ngại:va ngầm:tràn ngần:ngại ngẫu:hứng,nhiên ngập:lụt,sâu,úng ngắn:gọn,hạn ngắt:mạch,quãng
ngọn:lửa,núi ngỡ:ngàng ngừng:bắn,nghỉ ngự:phản ngực:áo nhan:sắc nhanh:chóng,nhẹn nhi:đồng nhiễm:trùng nhiệm:kỳ,vụ nhiệt:huyết,độ,đới nhu:cầu,yếu
nhà:cầm,dột,ga,xưởng nhánh:cây nhân:dân,sâm,vật,đôi,đạo nhãn:hàng nhì:bảng nhìn:thấy nhường:chỗ nhạc:sĩ nhạy:cảm nhảy:múa nhấn:chìm,mạnh nhầm:lẫn
nhậm:chức nhận:thẻ nhập:cảnh,khẩu,tịch nhắc:nhở nhằm:đảm nhẹ:nhàng nhịp:nhàng,sống nhỏ:bé ninh:quốc niêm:yết niên:xung niềm:hạnh,tin,vinh,vui
nuôi:cua,dưỡng,hy,trồng,tôm nuối:tiếc nâng:cao,cup,tầm não:mô ném:biên,chai,thẻ nêu:rõ nòng:cốt nóc:lưới nói:thêm nóng:gay,vội nôn:nóng
nông:nghiệp,thôn nút:giao,thắt năng:khiếu,lực nơi:mưa,nắng nước:mắm nạn:nhân nạo:vét nản:lòng nắm:bắt,giữ,quyền nắng:nóng nặng:nề nền:kinh,móng,tảng
nồng:độ nổi:bật,tiếng,trội nỗ:lực nỗi:buồn,lo,nhớ,sợ,đau nội:chính,dung nộp:hồ,phạt,thuế nới:lỏng,rộng nợ:vay nụ:cười nứt:gãy nữ:ca,đại off:trụ
pha:dứt,phản,phối,đệm phiên:bản,hôm,họp,tòa phong:cách,phú,trào,tỏa,độ phun:nước phung:phí phàn:nàn phá:bẫy,hụt,hủy,lưới,tràn,vỡ phái:đoàn phán:đoán
pháo:sáng pháp:cưỡng,luật phát:biểu,hiện,huy,ngôn,sóng,triển phân:bón,bổ,khúc,luồng,phối,rã,tích phép:lái phê:duyệt phí:tuân phía:tây,đông
phòng:chống,gym,khám,ngừa,ngự phó:bí,giáo,thảm phóng:mặt,viên phô:diễn phù:hợp phúc:thẩm phút:bù,sau phương:châm,pháp,tiện,án phạm:lỗi,nồng,tội,vi
phạt:góc,nguội,thẻ,tù,đền phản:công,xạ,ánh,đòn,ứng phấn:khích,đấu phất:cờ,dài phần:mềm,quà phẩm:chất phẫn:nộ phẫu:thuật phập:phù phỏng:vấn phố:dôi,núi
phối:hợp phồn:thịnh phổ:biến,cập,thông phớt:lờ phụ:huynh,nữ,thuộc,trách phục:hậu,hồi,vụ phụng:sự phức:tạp pressing:tầm quan:hệ,liêu,trọng,tâm
quanh:mốc quay:chậm,lưng,trở quen:thuộc quy:hoạch,mô,tụ,định quyên:góp quyết:liệt,tâm,định quyền:địa quán:cà,triệt quân:hàm quãng:nghỉ,thời
quê:hương,quán quý:báu quả:bom,phạt,tạt quản:lí,lý,trị quảng:bá,cáo quần:vợt,áo,đảo quốc:gia,lộ,tế quỳ:gối quỹ:tiền,đất ranh:giới rau:củ,xanh riêng:lẻ
rung:lắc ruột:thừa rà:soát ràng:buộc rào:cản rèn:luyện rê:dắt rình:rập rò:rỉ rõ:nét,ràng,rệt rút:gọn,lui,ngắn,thẻ răn:đe rườm:rà rạng:ngời,sáng
rải:rác rầm:rộ rắc:rối rối:loạn rồi:cứa,sút rộng:rãi rớt:hạng rời:rạc,sân rủi:ro rực:rỡ sa:sút,thải sai:lầm,lệch,phạm,sót san:dỏm sau:lưng
sinh:thái,viên siêu:bão,phẩm,thị siết:chặt so:sánh song:ca,song soạn:thảo sung:mãn,sướng suy:giảm,nghĩ,yếu suôn:sẻ sà:lan sàng:lọc sách:giáo
sáng:kiến,nay,tạo sáp:nhập sát:hạch,lề,nút sân:bay,cỏ,khấu,nhà sâu:sắc sò:tai sòng:phẳng sóc:khách,sức,y sóng:biển,gió,trực sôi:động
sút:chân,chéo,chìm,chệch,căng,trúng,vọt,xa sơ:hở,tán,đồ sư:ngành,phạm sưu:tập sườn:dốc sạch:lưới sạt:lở,trượt sản:phẩm,xuất sầu:riêng sẩy:chân sập:đổ
sắc:bén,nét,sảo sắt:tốc,đô sẵn:sàng sốt:ruột sổ:hộ,tiết,đỏ sở:dữ,hữu,vật sợ:hãi sợi:cáp sụp:đổ sụt:giảm,lún sứ:mệnh,quán
sức:chứa,gió,khoẻ,khỏe,mạnh,ép sử:dụng sửa:chữa,đổi sự:cố,kiện tai:nạn taluy:dương,âm tang:lễ tay:vợt tham:chiếu,dự,gia,khảo,mưu,nhũng than:thở
thanh:khoản,niên,toán,tra thao:túng thay:đổi then:chốt thi:công,đấu thiên:tai,văn thiêu:rụi thiết:kế,lập,trùng thiếu:hụt,nhi,niên,sót,thốn
thiện:nguyện thiệt:hại,mạng,thòi thoát:khỏi,nghèo,pressing thoải:mái thu:gom,hút,hẹp,hồi,nhập,thuần,thập thua:ngược,đậm thuyết:phục thuận:lợi thuế:thu
thuốc:giả,miễn,tây thuộc:lứa thuỷ:điện thành:công,lập,phố,tích,tựu,viên thách:thức thái:độ tháo:gỡ thép:xây thí:nghiệm,sinh,điểm thích:nghi,thú,ứng
thói:quen thót:tim thô:bạo thông:báo,minh,thoáng,tin,điệp thù:lao thú:vị,y thúc:giục,đẩy thăm:dò,hỏi thăng:hoa,hàm,hạng,trầm thư:giãn
thương:hiệu,mại,nặng,vong thường:niên,trực,xuyên thượng:nguồn thạc:sĩ thả:lỏng thải:rắn thảm:bại,họa,khốc thảo:luận,sửa,văn thấp:nhiệt thất:bại,vọng
thấu:hiểu,đáo thầm:lặng thầu:xây thầy:trò thẩm:mỹ,quyền,tra,định thậm:chí thận:trọng thập:dữ,kỷ,niên,đỏ thật:sự thắc:mắc thắng:nghẹt,đậm thắt:chặt
thẳng:thắn thẻ:vàng,đỏ thềm:mùa thị:trường,trấn,xã thịt:bò,hộp,lợn thỏa:mãn,thuận thống:camera,kê thổi:còi,phạt thời:gian,hạn,tiết thủ:môn,trẻ,đô
thủng:lưới thủy:văn,điện thứ:tư thừa:nhận thử:nghiệm,sức,thách thực:hiện,phẩm,tiễn,tế tin:cậy,nhắn,tưởng,đồn tinh:giản,gọn,quái,thần tiêm:kích
tiên:lọt tiêu:biểu,chuẩn,chí,cực,diệt,dùng,hủy,thụ tiếc:nuối tiến:bộ,hành,sĩ,độ tiếng:còi,cười tiếp:cận,tục tiết:kiệm,lộ,xấu tiềm:lực,năng,ẩn
tiền:lương,tệ,vệ,đạo tiểu:học,xảo tiệm:cận,thuốc tiện:ích to:lớn toàn:bộ,diện trang:phục,thiết,trại tranh:chấp,cãi trao:tặng,đổi trau:dồi
treo:bóng,còi,cờ,giò tri:thức,ân trinh:sát triết:lý triều:cường triển:bền,khai,kinh,lãm,nông triệt:hạ trui:rèn trung:bình,lộ,tá,tâm,vệ,ương
truy:cản,cập,nã,điệu truyền:hình,thông,thống truất:quyền tràn:lan,đầy trách:nhiệm trái:phiếu,phép,tim tránh:bão,trú trân:trọng trì:soạn,trệ
trình:bày,diễn trí:tuệ,á trò:chuyện,cưng,đùa tròn:vai trông:chờ trùm:toàn trú:ẩn trúng:cột,xà,đích trũng:thấp trưa:nay trưng:bày trước:thềm
trường:hợp,tiểu trại:nuôi trạng:thái trả:lương,lời,miếng,nợ trải:nghiệm trầm:trọng trận:derby,đấu trật:tự trị:giá trọn:vẹn trọng:tài trống:trải
trồng:cây,thủy trổ:tài trộm:cắp trời:mưa trở:ngại,thành trợ:lý trụ:cột,hạng,sở trục:lợi,trặc,vớt trừng:phạt trực:thuộc,thăng,tiếp,tuyến
tung:hô,lưới,nóc tuy:nhiên tuyên:bố,giáo,truyền tuyến:giữa,kênh,đường tuyệt:vời,đối tuân:thủ tuần:tra tuệ:nhân tuổi:thơ,trẻ ty:cổ
tài:chính,khoản,liệu,sản,trợ,xế tàn:phá tàu:chở,cá,ngầm,thuyền tác:giả tái:cấu,ngộ,thiết,đắc tâm:bão,huyết,hồn,linh,logistics,lý tân:binh tâng:bóng
tây:nam tên:gọi,lửa tì:đè tìm:hiểu,kiếm,thấy tình:cảm,huống,hình,nguyện,trạng tích:cực,luỹ,lũy,trữ tín:dụng,hiệu tính:mạng,toán tò:mò tòa:án tô:tải
tôn:giáo,lạnh,trọng,vinh tông:nhau tù:chung tùy:chọn túc:xá tăng:cường,gấp,trưởng tư:duy,nhân,thục,tưởng,vấn tưng:bừng tương:lai,tự,xứng,đương,ứng
tường:thuật tưởng:chừng tượng:thủy tạm:dừng,giam,hoãn,ngừng,quyền tạp:chí tải:chở,tông tảng:vững tấm:gương,lòng,vé tấn:công,gạo tất:cả,hat
tầm:cỡ,nhìn,vóc tần:số tầng:lớp tận:dụng tập:gym,huấn,luyện,san,trung tặng:quà,sổ,xe tệ:hại,kép tỉ:mỉ,đồng tỉnh:miền,táo tọa:đàm tỏ:vẻ tỏa:sáng
tố:cáo,tụng tốc:độ tối:thiểu,đa,ưu tốn:kém tốt:đẹp tồi:tệ tồn:kho,đọng tổ:chức tổn:hại,thương,thất tổng:cộng,dư,vốn tộc:thiểu tội:danh,phạm,trộm,ác
tụ:nhiệt tủ:lạnh tứ:kết tức:giận từ:thiện tử:vong tự:hào,nguyện,tin,truyện ung:thư uy:hiếp,tín uống:rượu va:chạm vai:trò vay:vốn ven:biển,bờ,sông
vi:phạm vinh:danh,dự,quang viễn:thám,thông việc:làm viện:dã việt:vị vua:phá vui:mừng,vẻ vun:đắp vung:chân vài:chục,nơi vàng:miếng,nhẫn vây:hãm,ráp
ví:dụ vòng:bảng,cấm,loại,tròn,vây vóc:dáng vô:duyên,tuyến,địch vùi:lấp vùng:biển,núi,sâu,trũng,trồng văn:bản,hoá,hóa,kiện,quốc vĩ:mô,đại vĩnh:viễn
vũ:khí,trang vướng:mắc vườn:ươm vượt:trội vạch:vôi vạn:đảo vả:cản vấn:đề vất:vả vẫy:tay vận:chuyển,hành,tải,động vật:chất,liệu vắng:mặt vặn:sườn
vẻ:đẹp vết:nứt,thương vỉa:hè vị:trí vọt:xà vỏ:sò vỏn:vẹn vỗ:tay vội:vàng,vã vớt:rác vỡ:oà,òa vợ:chồng vụ:tai vững:chắc,vàng vực:châu xa:lạ,xôi xanh:lá
xe:ben,buýt,chở,máy,múc,tải,ô,ôtô,đạp xem:xét xi:măng xin:chữ,lỗi,nghỉ xinh:đẹp xoay:tua,xở xoáy:thấp xu:hướng xung:phong,quanh,đột xuyên:suốt,thủng
xuất:cảnh,hiện,khẩu,phát,sắc xà:ngang xá:lợi xác:minh,nhận,định xáo:trộn xâm:nhập,phạm xây:dựng xã:hội xét:duyệt,nghiệm xóa:bỏ xói:lở xô:chậu,xát
xôn:xao xông:hơi,xáo xúc:tiến xăng:dầu,đốt xạ:xuất xả:lũ,tràn,trại xếp:hạng xổ:số xứ:vạn xứng:đáng xử:lý,phạt y:bác,dược,tế yên:tâm yêu:cầu,mến,thích
yết:giá yếu:tố,ớt á:quân ách:tắc ám:ảnh ánh:sáng áo:khoác,lính,trắng,tím,vàng,xanh,đen,đỏ áp:chót,dụng,lực,sát,thấp,đảo âm:nhạc,thanh,thầm ô:nhiễm,tô
ôm:gọn,lấy ôtô:tải ùn:tắc,ứ ý:kiến,nghĩa,tưởng ăn:miếng,mòn,mừng,trưa,uống đa:dạng đam:mê đau:nhẹ,đớn đe:doạ,dọa đeo:bám,băng điền:kinh,tên
điều:chỉnh,hành,khiển,kiện,lệ,tra,trị điểm:tựa điển:hình điện:thoại,tử đo:đạc đoàn:quân đoạn:video đua:trụ,vô,xe đà:tăng đàm:phán đào:tạo
đá:bồi,phạt,play đám:cháy,cưới đáng:buồn,gờm,kể,nhớ,sợ,tiếc đánh:bại,dấu,giá,lừa,nguội,võng,đầu đáo:hạn đáp:trả,ứng đáy:biên,bảng đãi:ngộ đè:bẹp
đèn:tín,đỏ đình:đám đòi:hỏi đòn:phản đóng:cửa,gói,góp,vai đô:thị đôi:bên,cách,giày đôn:đốc đông:bắc,đảo đôỉ:mơí đúng:đà,đắn đúp:giúp
đăng:cai,ký,quang,tải đơn:giản,thuần,vị đưa:bóng đương:kim đường:biên,chuyền,chọc,dây,hầm,ray,sắt đại:biểu,diện,sứ,trà,uý đạn:hạt,đạo đạo:đức đạp:điện
đảm:bảo đảng:viên đất:canh,cảng,liền,nước,rừng,võ,đai đấu:thầu đầu:bảng,gối,tiên,tư đầy:đủ đẩy:mạnh,nhanh đậm:nét đập:nhả,trúng,đất đắc:cử,dĩ đằng:sau
đẳng:cấp,giới đặc:biệt,thù,trưng đặt:lòng,mục đẹp:mắt đề:bạt,cập,nghị,xuất đền:đáp đệm:bóng,cận đỉnh:bảng,cao,triều địa:bàn,chất,phương,phận định:giá
đọ:sức đối:mặt,phương,thủ,tác,tượng đống:đổ đồ:họa,khô,đạc đồi:núi đồn:đoán đồng:bào,peso,thời đổ:bộ,gục,nát,sập độ:cao,cồn,ẩm
độc:giả,hại,lập,quyền,đáo đội:bóng,hình,khách,mũ,ngũ,tuyển đột:biến,ngột,phá đới:nối đời:sống đỡ:bước đợt:mưa,triều,tấn đụng:độ đủ:điều đứa:trẻ
đứng:dậy,nhì,thứ đứt:dây,mạch ưa:chuộng,thích ưu:tiên,tú,đãi ước:mơ,tính,đạt ảm:đạm ảnh:chụp,hưởng ảo:thuật ấm:no ấn:tượng,định ẩn:nguy ồ:ạt ồn:ào
ổn:định ủng:hộ ức:chế ứng:cử,dụng,phó,viên`;

let seconds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether two syllables in lower case are one word. */
export function isCompound(first: string, second: string): boolean {
  seconds ??= new Map(
    PAIRS.trim()
      .split(/\s+/u)
      .map((line) => {
        const [own = '', others = ''] = line.split(':');
        return [own, new Set(others.split(','))];
      }),
  );
  return seconds.get(first)?.has(second) ?? false;
}
