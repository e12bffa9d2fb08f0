import { remembering } from './remembering.ts';

/** Abbreviations of words that stand in many names; in lower case, as keys have them. */
const ABBREVIATIONS = `
mttq: mặt trận tổ quốc; ubmttq: ủy ban mặt trận tổ quốc; ubnd: ủy ban nhân dân; hđnd: hội đồng nhân dân; tand: tòa án nhân dân; vksnd: viện kiểm sát nhân dân; vks: viện kiểm sát;
csgt: cảnh sát giao thông; csđt: cảnh sát điều tra; cshs: cảnh sát hình sự; pccc: phòng cháy chữa cháy; cnch: cứu nạn cứu hộ; qđnd: quân đội nhân dân; cand: công an nhân dân; bđbp: bộ đội biên phòng;
bv: bệnh viện; bvđk: bệnh viện đa khoa; đh: đại học; cđ: cao đẳng; thpt: trung học phổ thông; thcs: trung học cơ sở; clb: câu lạc bộ; lđbđ: liên đoàn bóng đá; vn: việt nam; tw: trung ương; tư: trung ương; t.ư: trung ương;
tnhh: trách nhiệm hữu hạn; mtv: một thành viên; tmcp: thương mại cổ phần; nhnn: ngân hàng nhà nước; lhpn: liên hiệp phụ nữ; lhtn: liên hiệp thanh niên; tncs: thanh niên cộng sản; đbqh: đại biểu quốc hội;
kttv: khí tượng thủy văn; gtvt: giao thông vận tải; gd-đt: giáo dục đào tạo; gdđt: giáo dục đào tạo; lđ-tb-xh: lao động thương binh xã hội; lđtbxh: lao động thương binh xã hội; nn-ptnt: nông nghiệp phát triển nông thôn;
kh-đt: kế hoạch đầu tư; tn-mt: tài nguyên môi trường; tt-tt: thông tin truyền thông; vh-tt-dl: văn hóa thể thao du lịch; vhttdl: văn hóa thể thao du lịch; kh-cn: khoa học công nghệ; khcn: khoa học công nghệ; tdtt: thể dục thể thao;
pctt: phòng chống thiên tai; tkcn: tìm kiếm cứu nạn; bhxh: bảo hiểm xã hội; sgddt: sở giáo dục đào tạo; đsq: đại sứ quán; nxb: nhà xuất bản; htx: hợp tác xã; hlv: huấn luyện viên;
ql: quốc lộ; tl: tỉnh lộ; svđ: sân vận động; kcn: khu công nghiệp; kđt: khu đô thị; kkt: khu kinh tế; tx: thị xã; tt: thị trấn; q: quận; p: phường; h: huyện; x: xã`;

let spelled: ReadonlyMap<string, string> | undefined;

const load = (): Map<string, string> =>
  new Map(
    ABBREVIATIONS.split(';').map((line) => {
      const [short = '', long = ''] = line.split(':').map((part) => part.trim());
      return [short, long];
    }),
  );

/** The key of a name with its abbreviations spelled out, and without what only joins its words: “Bộ GD&ĐT” as “Bộ Giáo dục và Đào tạo”. */
export const spelledOut = remembering((key): string => {
  spelled ??= load();
  return key
    .replace(/(?<!\p{L})(ql|tl|q|p)\.?(?=\d)/gu, '$1 ')
    .split(/[ ,]+/u)
    .map((word) => spelled?.get(word) ?? word)
    .join(' ')
    .replace(/-| và |(?<=^trường|^bệnh viện) (?:đa khoa|trung học|tiểu học)(?= )/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/^trường (?=trung học|đại học|cao đẳng)/u, '');
});
