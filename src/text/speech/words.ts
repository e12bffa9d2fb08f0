/** From lines `UBND Ủy ban nhân dân` to a look-up of the rest by the first word. */
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s*\n\s*/u)
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );

export const NAMES = table(`
  UBND Ủy ban nhân dân
  HĐND Hội đồng nhân dân
  MTTQ Mặt trận Tổ quốc
  UBMTTQ Ủy ban Mặt trận Tổ quốc
  TAND Tòa án nhân dân
  VKSND Viện kiểm sát nhân dân
  VKS Viện kiểm sát
  HĐXX Hội đồng xét xử
  CQĐT cơ quan điều tra
  CSĐT cảnh sát điều tra
  CSGT cảnh sát giao thông
  CATP Công an thành phố
  BLHS Bộ luật Hình sự
  BLTTHS Bộ luật Tố tụng hình sự
  BLDS Bộ luật Dân sự
  UBTVQH Ủy ban Thường vụ Quốc hội
  PCCC phòng cháy chữa cháy
  CNCH cứu nạn cứu hộ
  TNGT tai nạn giao thông
  GTVT giao thông vận tải
  GPLX giấy phép lái xe
  THPT trung học phổ thông
  THCS trung học cơ sở
  SGK sách giáo khoa
  BHXH bảo hiểm xã hội
  BHYT bảo hiểm y tế
  BKS biển kiểm soát
  CMND chứng minh nhân dân
  CCCD căn cước công dân
  BV bệnh viện
  SEA Sea
  KTTV khí tượng thủy văn
  KCN khu công nghiệp
  TTHC thủ tục hành chính
  CAND Công an nhân dân
  QĐND Quân đội nhân dân
  ANTT an ninh trật tự
  ATGT an toàn giao thông
  ATTP an toàn thực phẩm
  PCTT phòng chống thiên tai
  TKCN tìm kiếm cứu nạn
  XLVPHC xử lý vi phạm hành chính
  BCĐ ban chỉ đạo
  BTC ban tổ chức
  GDPT giáo dục phổ thông
  GPMB giải phóng mặt bằng
  NSNN ngân sách nhà nước
  DN doanh nghiệp
  DNNN doanh nghiệp nhà nước
  CTCP công ty cổ phần
  HĐQT hội đồng quản trị
  HTX hợp tác xã
  TNHH trách nhiệm hữu hạn
  TMCP thương mại cổ phần
  NHNN Ngân hàng Nhà nước
  BĐS bất động sản
  NXB nhà xuất bản
  ĐBSCL Đồng bằng sông Cửu Long
  ĐBQH đại biểu Quốc hội
  HLV huấn luyện viên
  VĐV vận động viên
  CLB câu lạc bộ
  PV phóng viên
  TTXVN Thông tấn xã Việt Nam
  HKVN hàng không Việt Nam
  VN Việt Nam
  LHQ Liên hợp quốc
  HCM Hồ Chí Minh
  TP thành phố
  TW trung ương
  TƯ trung ương
  T.Ư trung ương
  TTg Thủ tướng
  USD đô la Mỹ
  EUR ơ rô
  VND đồng
  VNĐ đồng
  CO2 C O 2
  GD&ĐT Giáo dục và Đào tạo
  NN&PTNT Nông nghiệp và Phát triển nông thôn
  KH&CN Khoa học và Công nghệ
  VH&TT&DL Văn hóa, Thể thao và Du lịch
  VHTT&DL Văn hóa, Thể thao và Du lịch
  TT&TT Thông tin và Truyền thông
  TN&MT Tài nguyên và Môi trường
  KT&XH kinh tế xã hội
  LĐ&TB&XH Lao động, Thương binh và Xã hội
  ĐHQG Đại học Quốc gia
  vs với`);

// Said only before a name.
export const TITLES = table(`
  PGS phó giáo sư
  GS giáo sư
  TSKH tiến sĩ khoa học
  TS tiến sĩ
  ThS thạc sĩ
  Th.S thạc sĩ
  Ths thạc sĩ
  BS bác sĩ
  KS kỹ sư
  KTS kiến trúc sư
  LS luật sư
  NSND Nghệ sĩ Nhân dân
  NSƯT Nghệ sĩ Ưu tú
  ĐH Đại học
  CĐ Cao đẳng
  TX thị xã
  TT thị trấn`);

export const UNITS = table(`
  km² ki lô mét vuông
  km2 ki lô mét vuông
  km ki lô mét
  m² mét vuông
  m2 mét vuông
  m³ mét khối
  m3 mét khối
  m mét
  cm² xen ti mét vuông
  cm2 xen ti mét vuông
  cm3 xen ti mét khối
  cm xen ti mét
  mmHg mi li mét thủy ngân
  mm mi li mét
  kg ki lô gam
  mg mi li gam
  g gam
  ha héc ta
  ml mi li lít
  l lít
  kWh ki lô oát giờ
  kwh ki lô oát giờ
  kW ki lô oát
  MWh mê ga oát giờ
  MW mê ga oát
  GW gi ga oát
  kV ki lô vôn
  Mbps mê ga bít một giây
  MB mê ga bai
  GB gi ga bai
  TB tê ra bai
  °C độ C
  ºC độ C
  oC độ C
  °F độ F
  đ đồng
  k nghìn
  tr.đ triệu đồng
  trđ triệu đồng
  tr triệu
  USD đô la Mỹ
  H giờ
  h giờ`);

export const MONEY = table(`
  $ đô la Mỹ
  € ơ rô
  £ bảng Anh
  ¥ yên`);

export const SIGNS = table(`
  − âm
  ± cộng trừ
  ≈ khoảng
  ~ khoảng
  ≥ từ
  ≤ tối đa
  > trên
  < dưới
  + cộng`);

export const BEFORE_NUMBERS = table(`
  SN sinh năm
  QL quốc lộ
  ĐT đường tỉnh
  Km ki lô mét
  km ki lô mét`);

export const PARTS = table('s giây\nL lít');
