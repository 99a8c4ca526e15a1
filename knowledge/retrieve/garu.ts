import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Garu } from 'garu-ko';
import { initSync } from 'garu-ko/pkg/garu_wasm.js';

let loading: Promise<Garu> | undefined;

/** The Korean morphological analyser, read into memory once a process: whoever asks gets the same one. */
export function loadGaru(): Promise<Garu> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Garu> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('garu-ko/pkg/garu_wasm_bg.wasm'));
  // Started here because Garu.load, left to itself, passes the bytes in a form that its own glue warns about.
  initSync({ module: wasm });
  return await Garu.load();
}
