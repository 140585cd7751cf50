import { expect, test } from './site.ts';

/** Everything that a browser test looks out for is provoked here once, to see that it is noticed. */
test.describe('a browser test fails', () => {
  test('where the page asks another machine', async ({ page, complaints }) => {
    await page.route('http://127.0.0.2/', (route) => route.fulfill({ body: 'elsewhere' }));
    await page.goto('/');
    // Leaving the page is the one thing that the policy cannot stop.
    await page.evaluate(() => location.assign('http://127.0.0.2/'));
    await expect.poll(() => complaints.join('\n')).toContain('request to another machine: http://127.0.0.2/');
    complaints.length = 0;
  });

  test('where the page writes an error to the console', async ({ page, complaints }) => {
    await page.goto('/');
    await page.evaluate(() => console.error('broken'));
    await expect.poll(() => complaints.join('\n')).toContain('console: broken');
    complaints.length = 0;
  });

  test('where an error is not caught', async ({ page, complaints }) => {
    await page.goto('/');
    await page.evaluate(() => void setTimeout(() => JSON.parse('{')));
    await expect.poll(() => complaints.join('\n')).toContain('uncaught: SyntaxError');
    complaints.length = 0;
  });

  test('where the content security policy blocks something', async ({ page, complaints }) => {
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.head.append(script);
    });
    await expect.poll(() => complaints.join('\n')).toContain('content security policy: script-src-elem blocked inline');
    await expect(page).not.toHaveTitle('taken over');
    complaints.length = 0;
  });
});

test.describe('every kind of page carries its policy', () => {
  for (const path of ['/', '/lessons/06-additive-fusion/', '/exercises/additive-fusion/']) {
    test(path, async ({ page, request }) => {
      const header = (await request.get(path)).headers()['content-security-policy'] ?? '';
      expect(header).toMatch(/script-src 'self'/);
      expect(header).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
      expect(header).not.toContain('wasm-unsafe-eval');
      await page.goto(path);
      await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
    });
  }
});
