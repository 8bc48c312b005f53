import { defineConfig } from 'vitest/config';

const source = (path: string) => new URL(`../src/${path}/index.ts`, import.meta.url).pathname;

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: {
    // Examples import the package by name, as a user would.
    alias: [
      { find: '#actors', replacement: new URL('../src/components/actors/data/actors.ts', import.meta.url).pathname },
      { find: '#weights', replacement: new URL('../models/weights.ts', import.meta.url).pathname },
      { find: /^standpoint$/, replacement: new URL('../src/index.ts', import.meta.url).pathname },
      { find: /^standpoint\/node$/, replacement: source('io') },
      { find: /^standpoint\/(render|stats|evaluate|llm)$/, replacement: source('$1') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/model/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
