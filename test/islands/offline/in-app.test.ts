import { expect, test } from 'vitest';
import { isInAppBrowser } from '../../../src/islands/offline/in-app.ts';

const android = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${android} Version/4.0 Chrome/120.0 Mobile Safari/537.36 Zalo android/12090707`, true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Zalo iOS/592', true],
  [`${android} Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0.0;]`, true],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/430.0]', true],
  [`${android} Chrome/120.0 Mobile Safari/537.36`, false],
])('%s', (userAgent, expected) => {
  expect(isInAppBrowser(userAgent)).toBe(expected);
});
