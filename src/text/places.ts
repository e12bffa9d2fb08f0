/** Vietnam's provinces and larger cities, before and after the mergers of 2025, folded and without full stops. */
export const PLACES: ReadonlySet<string> = new Set(
  'an giang|ba ria - vung tau|vung tau|bac giang|bac kan|bac lieu|bac ninh|ben tre|binh dinh|binh duong|binh phuoc|binh thuan|ca mau|can tho|cao bang|da lat|da nang|dak lak|dak nong|dien bien|dong nai|dong thap|gia lai|ha giang|ha nam|ha noi|ha tinh|hai duong|hai phong|hau giang|hoa binh|hung yen|khanh hoa|kien giang|kon tum|lai chau|lam dong|lang son|lao cai|long an|nam dinh|nghe an|nha trang|ninh binh|ninh thuan|phu quoc|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh|quang tri|sai gon|soc trang|son la|tay ninh|thai binh|thai nguyen|thanh hoa|thanh pho ho chi minh|thua thien hue|thua thien - hue|hue|tien giang|tp ho chi minh|tp hcm|tphcm|tra vinh|tuyen quang|vinh long|vinh phuc|yen bai'.split(
    '|',
  ),
);
