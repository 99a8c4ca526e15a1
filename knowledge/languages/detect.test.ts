import { expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';

test.each([
  ['ko', '주휴수당을 못 받았어요'],
  ['ko', 'E-9 비자로 일하는데 IRP 계좌가 꼭 필요한가요?'],
  ['ko', '급여明細 주세요'],
  ['ko', '12,000'],
  ['ko', 'IRP?'],
  ['en', 'My boss has not paid me for two months. What can I do?'],
  ['en', 'What is 주휴수당 and can I get it?'],
  ['en', 'fired yesterday, severance?'],
  ['en', 'HOW MUCH IS THE MINIMUM WAGE'],
  ['zh', '老板两个月没发工资怎么办？'],
  ['zh', '老闆沒有發薪水，我該去哪裡投訴？'],
  ['vi', 'Công ty chưa trả lương cho tôi hai tháng rồi'],
  ['vi', 'cong ty khong tra luong cho toi thi phai lam sao'],
  ['ja', '給料が二か月払われていません。どうすればいいですか'],
  ['ja', '退職金はもらえますか'],
  ['th', 'นายจ้างไม่จ่ายค่าจ้างสองเดือนแล้ว'],
  ['id', 'Majikan saya belum membayar gaji selama dua bulan'],
  ['id', 'Apakah saya bisa dapat pesangon kalau kerja satu tahun?'],
  ['ru', 'Мне не платят зарплату два месяца, что делать?'],
  ['uz', 'Xoʻjayin ikki oydan beri maosh bermadi, nima qilaman?'],
  ['uz', 'Men 1 yil ishladim, ishdan boʻshatish nafaqasi qancha?'],
  ['uz', 'Иш ҳақимни беришмаяпти'],
  ['ne', 'मेरो तलब दुई महिनादेखि दिएको छैन'],
  ['km', 'ថៅកែមិនបើកប្រាក់ខែឱ្យខ្ញុំពីរខែហើយ'],
  ['mn', 'Би хоёр сар цалингаа аваагүй, яах вэ?'],
  ['my', 'လစာ နှစ်လ မရသေးပါဘူး'],
  ['tl', 'Hindi ako binayaran ng amo ko ng dalawang buwan, ano ang dapat kong gawin?'],
  ['si', 'මට මාස දෙකක් වැටුප් ලැබුණේ නැත'],
  ['bn', 'আমি দুই মাস বেতন পাইনি'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
  expect(detectLanguage(text.normalize('NFD'))).toBe(language);
});
