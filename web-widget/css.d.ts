/** A style sheet, minified and with the KRDS tokens that it uses in front, as `web-widget/build.ts` hands it over. */
declare module '*.css' {
  const css: string;
  export default css;
}
