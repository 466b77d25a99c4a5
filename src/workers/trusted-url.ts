/** The part of Trusted Types that is used; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}
interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

/**
 * Marks the address of a worker as trusted. This is the page's only Trusted Types policy, named in
 * the content security policy: it lets through scripts of this site and nothing else.
 */
export function trustedScriptUrl(url: string): string {
  const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  policy ??= trustedTypes?.createPolicy('shop-worker', { createScriptURL: requireOwnOrigin });
  return policy ? policy.createScriptURL(url) : requireOwnOrigin(url);
}

function requireOwnOrigin(url: string): string {
  if (new URL(url).origin !== location.origin) throw new Error('a worker must come from this site');
  return url;
}
