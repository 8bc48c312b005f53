import { expect, it, vi } from 'vitest';
import { readHtml } from '../../../src/components/segment/html/index.js';

vi.mock('linkedom', () => {
  throw new Error("Cannot find package 'linkedom'");
});

it('readHtml says what to install when the packages for HTML are missing', async () => {
  await expect(readHtml('<p>One.</p>')).rejects.toMatchObject({
    code: 'missing-peer',
    message: /npm install @mozilla\/readability@0\.6 linkedom@0\.18\.14/,
  });
});
