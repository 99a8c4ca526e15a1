/**
 * Holds the picture in docs/architecture.md: imports point one way, and only the composition roots name adapters.
 * Tests may reach anywhere.
 */
const tests = '(^tests/|\\.test\\.tsx?$)';
const roots = '(^|/)[\\w.-]*main\\.ts$';
/** Modules that talk to the world behind a port. */
const adapters = [
  '^knowledge/index/(embedded|qdrant|open)[\\w-]*\\.ts$',
  '^server/models/(ollama|langchain|open)[\\w-]*\\.ts$',
  '^server/records/(open|embedded|postgres)\\.ts$',
  '^server/identity/openid-sign-in\\.ts$',
];

/** What a part may import besides itself, the wire contracts and packages. */
const mayImport = {
  '^web-widget/': [],
  '^server/contracts/': [],
  '^server/calculators/': [],
  '^server/guards/': ['^server/calculators/', '^knowledge/'],
  '^server/models/': ['^knowledge/'],
  '^server/assistants/': ['^server/(guards|calculators|models)/', '^prompts/', '^knowledge/'],
  '^server/pipeline/': ['^server/(assistants|guards|calculators|models|records|identity)/', '^knowledge/'],
  '^server/transport/': ['^server/(pipeline|records|identity)/', '^knowledge/'],
  '^server/identity/': ['^server/records/'],
  '^server/records/': [
    '^ingest/(manifest|vector-cache|ingest-job|ingest-event|corrections|cut-document)\\.ts$',
    '^knowledge/(jobs|law/reference-graph|retrieve/(bigrams|words|term-id))',
  ],
  '^knowledge/': [],
  '^ingest/': ['^knowledge/'],
};

export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-roots-name-adapters',
      comment: 'An adapter is chosen in a main.ts; everything else knows its port.',
      severity: 'error',
      from: { pathNot: [tests, roots, ...adapters] },
      to: { path: adapters },
    },
    ...Object.entries(mayImport).map(([part, others]) => ({
      name: `imports-of-${part.replace(/[^\w/]/g, '')}`,
      severity: 'error',
      from: { path: part, pathNot: [tests, roots] },
      to: {
        path: '^(server|ingest|knowledge|web-widget|prompts|tests)/',
        pathNot: [part, '^server/contracts/', ...others],
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
