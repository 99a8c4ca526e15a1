import { describeConfig, documentConfig, readConfig } from './config.ts';

/** `npm run config` prints what is in force; `npm run config -- --example` prints `.env.example`. */
if (process.argv.includes('--example')) {
  for (const { name, byDefault, meaning } of documentConfig())
    console.log(`# ${meaning}\n# ${name}=${byDefault}\n`);
} else {
  console.log(JSON.stringify(describeConfig(readConfig()), null, 2));
}
