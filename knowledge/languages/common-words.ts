import type { Language } from './language.ts';

/** Words that are frequent in one language and rare in the others that share its letters, without diacritics. */
export type CommonWords = readonly (readonly [Language, ReadonlySet<string>])[];

const wordsOf = (language: Language, words: string): CommonWords[number] => [
  language,
  new Set(words.split(' ')),
];

export const latinWords: CommonWords = [
  wordsOf(
    'en',
    'the is are was i my me you it to of and for in on at do does did can how what when where why not have has am if with from they he she we a an this that will would should be been get pay work job boss company',
  ),
  wordsOf(
    'vi',
    'toi khong duoc cua cho la co lam viec luong cong ty nghi ngay thang nam nguoi the nao bao nhieu phai bi va nhung neu thi minh em anh chi cung da dang se xin hoi gio tien tang hop dong',
  ),
  wordsOf(
    'id',
    'saya tidak apa bagaimana berapa dan yang di ke dari untuk dengan ini itu bisa gaji kerja bekerja perusahaan majikan bos hari jam bulan tahun belum sudah kalau jika karena uang kontrak libur lembur pesangon mau ada akan dipecat cuti boleh',
  ),
  wordsOf(
    'uz',
    'men mening qanday qancha bilan uchun va bu ish ishlayman ishladim maosh oylik pul kompaniya yoq emas bormi mumkinmi nima kerak bolsa kun soat oy yil qilaman boladi bermadi olmadim haydashdi shartnoma xojayin qachon qayerga',
  ),
  wordsOf(
    'tl',
    'ako ang ng sa ko mo na po ba hindi ano paano magkano kung ay mga si may wala sahod trabaho amo kompanya ilang araw oras buwan taon pwede puwede kailangan dapat ako akong nila ito yung natanggal bayad binayaran',
  ),
];

export const cyrillicWords: CommonWords = [
  wordsOf(
    'ru',
    'я не что как мне в на и с по за если ли мой моя можно работа зарплата работодатель сколько где когда за меня у от до это был была дней месяц год часов уволили платят могу',
  ),
  wordsOf(
    'mn',
    'би миний юу яаж хэрхэн вэ уу үү бол энэ гэж ажил цалин өдөр сар жил цаг компани байна байгаа авах болох бүү хэд хаана надад намайг ажиллаж ажлаас өгөхгүй гэрээ ажилласан',
  ),
  wordsOf(
    'uz',
    'мен менинг қандай қанча билан учун ва бу иш маош ойлик пул йўқ эмас мумкинми нима керак бўлса кун соат ой йил бўлади',
  ),
];
