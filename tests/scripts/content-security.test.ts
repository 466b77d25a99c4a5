import { describe, expect, test } from 'vitest';
import { securityFaults } from '../../scripts/content-security.ts';

const policy = (scripts: string) =>
  `default-src 'self';object-src 'none';base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types shop-worker; script-src ${scripts};`;
const page = (content: string, body = '<p>Nothing</p>') =>
  `<head><meta http-equiv="content-security-policy" content="${content}"></head><body>${body}</body>`;
const sound = policy("'self' 'sha256-x='");

describe('content security of a page', () => {
  test('a sound page has no fault', () => {
    expect(securityFaults(page(sound))).toEqual([]);
  });

  test.each([
    ['no policy', '<head></head>', 'has no content security policy'],
    ['no Trusted Types', page(sound.replace("require-trusted-types-for 'script';", '')), 'does not say'],
    ['inline scripts', page(policy("'self' 'unsafe-inline'")), 'has a loose script-src'],
    ['another host', page(policy("'self' https://cdn.example")), 'has a loose script-src'],
    ['a handler', page(sound, '<p onclick="go()">Go</p>'), 'event handler'],
    ['an address that runs', page(sound, '<a href="javascript:go()">Go</a>'), 'javascript:'],
  ])('%s is found', (_name, html, fault) => {
    expect(securityFaults(html)).toEqual([expect.stringContaining(fault)]);
  });
});
