import path from 'node:path';
import { z } from 'zod';
import type { IndexSettings } from '../knowledge/index/index-settings.ts';
import { Role } from './contracts/identity.ts';
import type { OpenIdSettings } from './identity/openid-settings.ts';
import type { ModelChoice } from './models/model-choice.ts';
import type { TranscriberSettings } from './models/transcriber.ts';
import { openingHours } from './pipeline/handover/opening-hours.ts';
import type { HandoverSettings } from './pipeline/handover/settings.ts';
import type { RetentionRules } from './pipeline/retention.ts';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const positive = z.coerce.number().int().positive();
const hosts = z
  .string()
  .transform((value) => value.split(',').map((host) => host.trim()))
  .pipe(z.tuple([z.url()], z.url()));

/** `role=name,role=name` */
const roleNames = z
  .string()
  .transform((value) =>
    Object.fromEntries(value.split(',').map((pair) => pair.split('=').map((side) => side.trim()))),
  )
  .pipe(z.partialRecord(Role, z.string().min(1)));

/** Every variable that Naru reads. All are optional: without any, it runs on its embedded parts. */
const environment = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('Port to listen on; 0 takes any free one'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  NARU_DATA_DIR: z.string().default('./data').describe('Folder of the embedded index and database'),
  OLLAMA_HOST: hosts
    .optional()
    .describe('Ollama servers with the same models, separated by commas, e.g. http://127.0.0.1:11434'),
  NARU_OPENAI_URL: z
    .url()
    .optional()
    .describe('OpenAI-compatible server for NARU_MODEL instead of Ollama, e.g. http://127.0.0.1:8000/v1'),
  NARU_OPENAI_KEY: z.string().optional().describe('Key for NARU_OPENAI_URL'),
  NARU_MODEL: z.string().optional().describe('Chat model, e.g. gemma3:4b; none: answers are extracts'),
  NARU_EMBED_MODEL: z
    .string()
    .optional()
    .describe('Embedding model in Ollama, e.g. embeddinggemma; none: sparse search only'),
  NARU_RERANK: flag
    .default(false)
    .describe('Let the chat model put the ten best passages of a search in order; needs NARU_MODEL'),
  NARU_CONTEXT_TOKENS: positive
    .min(1024)
    .default(8192)
    .describe('Most tokens of prompt and answer together (num_ctx)'),
  NARU_MODEL_SLOTS: positive.default(2).describe('Answers that each model server words at the same time'),
  NARU_QUEUE_LENGTH: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(32)
    .describe('Questions that may wait for the model'),
  NARU_QUEUE_SECONDS: positive.default(120).describe('Longest wait for the model'),
  NARU_FIRST_TOKEN_SECONDS: positive
    .default(180)
    .describe('Longest silence before the first token, a cold load included'),
  NARU_TOKEN_SILENCE_SECONDS: positive.default(30).describe('Longest silence between two tokens'),
  NARU_KEEP_ALIVE: z.string().default('30m').describe('How long Ollama keeps the model loaded'),
  NARU_SPEECH_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'OpenAI-compatible server that writes down audio files, e.g. http://127.0.0.1:8000/v1; none: no audio is taken',
    ),
  NARU_SPEECH_KEY: z.string().optional().describe('Key for NARU_SPEECH_URL'),
  NARU_SPEECH_MODEL: z.string().default('whisper-1').describe('Model of NARU_SPEECH_URL'),
  NARU_SPEECH_SECONDS: positive
    .max(290)
    .default(240)
    .describe('Longest wait for what was said in one audio file'),
  QDRANT_URL: z.url().optional().describe('Qdrant server; none: the embedded index'),
  QDRANT_API_KEY: z.string().optional().describe('Key for Qdrant'),
  QDRANT_COLLECTION: z
    .string()
    .regex(/^[\w-]{1,100}$/, 'up to 100 letters, digits, _ and -')
    .default('naru')
    .describe('Alias of the collection in Qdrant; the collections behind it are naru-1, naru-2 …'),
  QDRANT_TIMEOUT_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(60)
    .default(1.5)
    .describe('Longest wait for a search in Qdrant'),
  QDRANT_SHARDS: positive.optional().describe('Shards of a new collection; none: as Qdrant decides'),
  QDRANT_REPLICAS: positive.optional().describe('Copies of each shard in a new collection'),
  QDRANT_WRITE_CONSISTENCY: positive
    .optional()
    .describe('Copies that must have a write before it counts, in a new collection'),
  DATABASE_URL: z.string().optional().describe('PostgreSQL; none: the embedded database'),
  REDIS_URL: z.string().optional().describe('Redis for several servers behind one address'),
  NARU_TRUST_PROXY: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(0)
    .describe('Reverse proxies in front of the server'),
  NARU_REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(600)
    .describe('Requests a minute from one address; 0: no limit'),
  NARU_SOURCE_HOSTS: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z.string().regex(/^(?:\*\.)?[\w.-]+(?::\d+)?$/, 'hosts such as www.moel.go.kr or *.work24.go.kr'),
      ),
    )
    .default([])
    .describe('Hosts from which ingest may fetch, separated by commas, e.g. *.moel.go.kr'),
  NARU_LAW_API_KEY: z
    .string()
    .optional()
    .describe('Key (OC) of the open API of the National Law Information Center'),
  NARU_FILES_PER_MINUTE: z.coerce
    .number()
    .int()
    .nonnegative()
    .default(20)
    .describe('Files a minute from one address; 0: no limit'),
  NARU_FILE_MEGABYTES: positive.max(200).default(20).describe('Largest file that people may send'),
  NARU_FILE_HOURS: positive.default(24).describe('Hours for which the masked text of a file is kept'),
  NARU_READ_SECONDS: positive.default(60).describe('Longest time that reading one file may take'),
  NARU_READ_MEGABYTES: positive
    .min(256)
    .default(768)
    .describe('Most memory that the process which reads files may take'),
  NARU_RETENTION_DAYS: positive.default(90).describe('Days for which conversations are kept'),
  NARU_LINK_HOURS: positive
    .max(24 * 30)
    .default(72)
    .describe('Hours for which a client can open an answer that a counselor handed over'),
  NARU_AUDIT_DAYS: positive
    .default(365)
    .describe('Days for which the audit trail is kept; how many, the agency decides'),
  NARU_ABANDON_SECONDS: positive.default(60).describe('An answer that nobody follows for so long is stopped'),
  NARU_ADMIN_TOKEN: z
    .string()
    .regex(/^\S{16,}$/, 'at least 16 characters, none of them a space')
    .optional()
    .describe('Token of the administration endpoints (Authorization: Bearer); none: they are closed'),
  NARU_OIDC_ISSUER: z
    .url()
    .optional()
    .describe('OpenID Connect provider where staff, employers and jobseekers sign in; none: no sign-in'),
  NARU_OIDC_CLIENT_ID: z.string().default('naru').describe('Name of Naru at the provider'),
  NARU_OIDC_CLIENT_SECRET: z.string().optional().describe('Secret of Naru at the provider'),
  NARU_OIDC_SCOPE: z
    .string()
    .default('profile')
    .describe('What is asked of the provider besides openid, separated by spaces'),
  NARU_OIDC_ROLES_CLAIM: z
    .string()
    .default('roles')
    .describe('Claim with the roles of a person, e.g. realm_access.roles'),
  NARU_OIDC_ROLES: roleNames
    .optional()
    .describe(
      'What the provider calls the roles, e.g. counselor=naru-counselor,administrator=naru-admin; else by their own names',
    ),
  NARU_OIDC_ORGANISATION_CLAIM: z
    .string()
    .default('organisation')
    .describe('Claim with the company or centre of a person'),
  NARU_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address at which browsers reach Naru; needed for signing in'),
  NARU_SESSION_HOURS: positive.max(24).default(12).describe('Hours after which one must sign in again'),
  NARU_HANDOVER_HOURS: z
    .string()
    .default('mon-fri 09:00-18:00')
    .describe(
      'When counselors take over talks, in Asia/Seoul, e.g. mon-fri 09:00-12:00,13:00-18:00; sat 09:00-13:00; or never',
    ),
  NARU_HANDOVER_CLOSED_DAYS: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((day) => day.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.iso.date()))
    .default([])
    .describe('Days on which they do not, such as public holidays, separated by commas'),
  NARU_HANDOVER_ORGANISATION: z
    .string()
    .optional()
    .describe('Organisation whose counselors take over talks of citizens; none: those of every organisation'),
  NARU_HANDOVER_QUEUE: positive.default(50).describe('Citizens who may wait for a counselor'),
  NARU_HANDOVER_COUNSELOR_AWAY_SECONDS: positive
    .default(60)
    .describe('A counselor who is away for longer leaves their talks to the front of the queue'),
  NARU_HANDOVER_CITIZEN_AWAY_SECONDS: positive
    .default(600)
    .describe('A citizen who is away for longer has left'),
  NARU_TODAY: z.iso.date().optional().describe('The day taken as today, for demonstrations and evaluation'),
  NARU_GUIDES: flag.default(true).describe('Index knowledge/guides at start'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least severe log line written'),
});

export type Config = z.infer<typeof environment>;

const secrets: readonly (keyof Config)[] = [
  'NARU_OPENAI_KEY',
  'NARU_SPEECH_KEY',
  'QDRANT_API_KEY',
  'DATABASE_URL',
  'REDIS_URL',
  'NARU_ADMIN_TOKEN',
  'NARU_OIDC_CLIENT_SECRET',
];

/** Reads the environment; the one place that does. @throws Error that lists every variable that is wrong. */
export function readConfig(source: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is wrong; nothing was started.\n${lines.join('\n')}`);
  }
  if (parsed.data.NARU_MODEL && !parsed.data.OLLAMA_HOST && !parsed.data.NARU_OPENAI_URL) {
    throw new Error(
      'The configuration is wrong; nothing was started.\n  NARU_MODEL is set, so OLLAMA_HOST or NARU_OPENAI_URL must be too.',
    );
  }
  if (parsed.data.NARU_OIDC_ISSUER && !(parsed.data.NARU_OIDC_CLIENT_SECRET && parsed.data.NARU_PUBLIC_URL)) {
    throw new Error(
      'The configuration is wrong; nothing was started.\n  NARU_OIDC_ISSUER is set, so NARU_OIDC_CLIENT_SECRET and NARU_PUBLIC_URL must be too.',
    );
  }
  handoverSettings(parsed.data);
  return parsed.data;
}

/** When, by whom and for how long talks are handed over to a person. @throws Error where the hours cannot be read */
export function handoverSettings(config: Config): Omit<HandoverSettings, 'signIn'> {
  return {
    hours: openingHours(config.NARU_HANDOVER_HOURS, config.NARU_HANDOVER_CLOSED_DAYS),
    organisation: config.NARU_HANDOVER_ORGANISATION ?? null,
    queueLength: config.NARU_HANDOVER_QUEUE,
    counselorAwayMs: config.NARU_HANDOVER_COUNSELOR_AWAY_SECONDS * 1000,
    citizenAwayMs: config.NARU_HANDOVER_CITIZEN_AWAY_SECONDS * 1000,
  };
}

/** Which model words answers, and where it runs; null where none does. */
export function modelChoice(config: Config): ModelChoice | null {
  const { NARU_MODEL: model, NARU_OPENAI_URL: url, NARU_OPENAI_KEY: key } = config;
  if (!model) return null;
  return {
    model,
    ...(url ? { openAi: { url, ...(key ? { key } : {}) } } : {}),
    ...(config.OLLAMA_HOST ? { ollamaHosts: config.OLLAMA_HOST } : {}),
    contextTokens: config.NARU_CONTEXT_TOKENS,
    firstTokenMs: config.NARU_FIRST_TOKEN_SECONDS * 1000,
    tokenSilenceMs: config.NARU_TOKEN_SILENCE_SECONDS * 1000,
    keepAlive: config.NARU_KEEP_ALIVE,
  };
}

/** Which server writes down audio; null where none does. */
export function transcriberChoice(config: Config): TranscriberSettings | null {
  const { NARU_SPEECH_URL: url, NARU_SPEECH_KEY: key, NARU_SPEECH_MODEL: model } = config;
  if (!url) return null;
  return { url, model, ...(key ? { key } : {}), limitMs: config.NARU_SPEECH_SECONDS * 1000 };
}

/** At which provider people sign in; null where nobody does. */
export function openIdChoice(config: Config): OpenIdSettings | null {
  const { NARU_OIDC_ISSUER: issuer, NARU_OIDC_CLIENT_SECRET: clientSecret, NARU_PUBLIC_URL: home } = config;
  if (!issuer || !clientSecret || !home) return null;
  return {
    issuer,
    clientId: config.NARU_OIDC_CLIENT_ID,
    clientSecret,
    callback: new URL('/sign-in/callback', home).href,
    home,
    scope: config.NARU_OIDC_SCOPE,
    mapping: {
      roles: config.NARU_OIDC_ROLES_CLAIM,
      names: config.NARU_OIDC_ROLES ?? {},
      organisation: config.NARU_OIDC_ORGANISATION_CLAIM,
    },
  };
}

/** Which model embeds, and where it runs; null where none does. */
export function embedderChoice({
  OLLAMA_HOST: hosts,
  NARU_EMBED_MODEL: model,
}: Config): { readonly host: string; readonly model: string } | null {
  return hosts && model ? { host: hosts[0], model } : null;
}

/** What is kept how long, each with the variable that says so. */
export function retentionRules(config: Config): RetentionRules {
  const rule = (
    setting:
      | 'NARU_RETENTION_DAYS'
      | 'NARU_AUDIT_DAYS'
      | 'NARU_FILE_HOURS'
      | 'NARU_LINK_HOURS'
      | 'NARU_SESSION_HOURS',
  ) => ({ setting, amount: config[setting], unit: setting.endsWith('DAYS') ? 'days' : 'hours' }) as const;
  return {
    conversations: rule('NARU_RETENTION_DAYS'),
    post_batches: rule('NARU_RETENTION_DAYS'),
    files: rule('NARU_FILE_HOURS'),
    links: rule('NARU_LINK_HOURS'),
    sessions: rule('NARU_SESSION_HOURS'),
    audit: rule('NARU_AUDIT_DAYS'),
  };
}

/** Where conversations and lists are kept: in the database that DATABASE_URL names, or in the data folder. */
export function recordsPlace({ NARU_DATA_DIR: dataDir, DATABASE_URL: databaseUrl }: Config): {
  readonly dataDir: string;
  readonly databaseUrl?: string;
} {
  return { dataDir, ...(databaseUrl ? { databaseUrl } : {}) };
}

/** Whether index and records are both on servers, which take writes from several processes: nobody owns a folder. */
export function isOnServers(config: Config): boolean {
  return Boolean(config.QDRANT_URL && config.DATABASE_URL);
}

/** Where the index is: on the server that QDRANT_URL names, or in the data folder. */
export function indexSettings(config: Config): IndexSettings {
  const { QDRANT_SHARDS: shards, QDRANT_REPLICAS: replicas } = config;
  const { QDRANT_WRITE_CONSISTENCY: writeConsistency } = config;
  const folder = path.join(config.NARU_DATA_DIR, 'index');
  if (!config.QDRANT_URL) return { folder };
  return {
    folder,
    qdrant: {
      url: config.QDRANT_URL,
      ...(config.QDRANT_API_KEY ? { apiKey: config.QDRANT_API_KEY } : {}),
      collection: config.QDRANT_COLLECTION,
      timeoutMs: config.QDRANT_TIMEOUT_SECONDS * 1000,
      cluster: {
        ...(shards === undefined ? {} : { shards }),
        ...(replicas === undefined ? {} : { replicas }),
        ...(writeConsistency === undefined ? {} : { writeConsistency }),
      },
    },
  };
}

/** From where ingest may fetch, and where it keeps what it fetched. */
export function sourceSettings(config: Config): {
  readonly folder: string;
  readonly hosts: readonly string[];
  readonly lawKey: string | null;
} {
  return {
    folder: path.resolve(config.NARU_DATA_DIR, 'sources'),
    hosts: config.NARU_SOURCE_HOSTS,
    lawKey: config.NARU_LAW_API_KEY ?? null,
  };
}

/** The configuration as it may be shown: secrets replaced, everything else as it is in force. */
export function describeConfig(config: Config): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      secrets.includes(name as keyof Config) && value ? '(set)' : value,
    ]),
  );
}

/** Name, default and meaning of every variable, for `.env.example` and the README's table. */
export function documentConfig(): { name: string; byDefault: string; meaning: string }[] {
  const defaults = environment.parse({}) as Record<string, unknown>;
  return Object.entries(environment.shape).map(([name, schema]) => ({
    name,
    byDefault: defaults[name] === undefined ? '' : String(defaults[name]),
    meaning: schema.description ?? '',
  }));
}
