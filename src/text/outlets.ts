import { fold } from './fold.ts';
import { listed } from './word-lists.ts';

/** No outlet's name is longer; most lines are, and need not be folded. */
const LONGEST = 50;
// Agencies and newspapers whose names could be people's, or that stand alone after “Theo”, folded.
const OUTLETS = listed(`
  ttxvn|thong tan xa viet nam|vietnam+|vietnamplus|vnexpress|vietnamnet|tuoi tre|thanh nien|
  tien phong|lao dong|nguoi lao dong|dan tri|nhan dan|quan doi nhan dan|cong an nhan dan|
  ha noi moi|sai gon giai phong|sggp|phap luat tp.hcm|phap luat|dan viet|nong nghiep viet nam|
  giao duc & thoi dai|giao thong|vov|vtv|vtc|vtc news|zing|znews|kenh14|cafef|cafebiz|soha|
  infonet|doi song & phap luat|nguoi dua tin|gia dinh & xa hoi|phu nu viet nam|
  dien dan doanh nghiep|dau tu|cong thuong|tai nguyen & moi truong|xay dung|tri thuc tre|
  the thao & van hoa|bong da|an ninh thu do|kinh te & do thi|tin tuc|tong hop|voa|voa tieng viet|
  bbc tieng viet|bbc news tieng viet|rfa|rfi|rfi tieng viet|sggpo|tto|tpo|plo|ndo|nld|bnews|
  ttxvn/vietnam+|ttxvn/bao tin tuc|tri thuc tre|thanh nien viet|reuters|ap|afp|cnn|bbc|tass|
  sputnik|tan hoa xa|xinhua|kyodo|yonhap|bloomberg|the guardian|guardian|new york times|
  new york post|washington post|daily mail|wall street journal|cnbc|nikkei|al jazeera|ria novosti|
  rt|dpa|efe|fox news|nbc news|cbs news|abc news|politico|axios|the sun|mirror|financial times|
  the economist|forbes|time|south china morning post|scmp|straits times|strait times|
  channel news asia|cna|bangkok post|nhk|ndtv`);

// Harbor Weekly, The Straits Times
const FOREIGN =
  /^(?:The )?(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Chronicle|Daily|Gazette|Herald|Journal|Magazine|News|Post|Review|Telegraph|Times|Today|Tribune|Weekly)$/u;

/** Whether a text names an agency, a newspaper or a broadcaster. */
export const isOutlet = (text: string): boolean =>
  (text.length <= LONGEST &&
    OUTLETS.has(fold(text).replace(/^(?:bao|tap chi|dai|hang tin|hang|trang) /u, ''))) ||
  // VOV-Miền Trung, TTXVN tại Viêng Chăn
  /^(?:VOV|VTV|TTXVN)[-/ .]/u.test(text) ||
  FOREIGN.test(text) ||
  /\.(?:vn|com|net|org)$/iu.test(text);
