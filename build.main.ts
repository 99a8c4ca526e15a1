import { buildServer } from './server/build.ts';
import { buildWidget } from './web-widget/build.ts';

/** What `npm start` runs: the server's bundle and the widget, in `dist`. */
await Promise.all([buildServer(), buildWidget()]);
