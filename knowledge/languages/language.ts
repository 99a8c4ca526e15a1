/** Languages that are told apart, by their ISO 639-1 codes. */
export const languages = [
  'ko',
  'en',
  'zh',
  'vi',
  'ja',
  'th',
  'id',
  'ru',
  'uz',
  'ne',
  'km',
  'mn',
  'my',
  'tl',
  'si',
  'bn',
] as const;
export type Language = (typeof languages)[number];
