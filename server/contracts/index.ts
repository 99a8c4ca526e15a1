export * from './conversation.ts';
export * from './error.ts';
export * from './event.ts';
export * from './passage.ts';
export * from './run.ts';
export * from './service.ts';
export * from './socket.ts';
export * from './status.ts';
