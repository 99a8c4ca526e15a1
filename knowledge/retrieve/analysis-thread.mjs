import { register } from 'tsx/esm/api';

// A thread does not inherit the loader of TypeScript, which the process itself may do without.
register();
await import('./analysis-thread.main.ts');
