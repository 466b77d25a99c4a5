import type { Channel } from '../../../simulator/index.ts';

/** Each channel keeps its colour everywhere; those without one of the six are grey. */
const TOKENS: Readonly<Partial<Record<Channel, string>>> = {
  seo: 'viz-1',
  sem: 'viz-2',
  social: 'viz-3',
  kol: 'viz-4',
  content: 'viz-5',
  email: 'viz-6',
};

export function channelColour(channel: Channel): string {
  return `var(--${TOKENS[channel] ?? 'viz-base'})`;
}
