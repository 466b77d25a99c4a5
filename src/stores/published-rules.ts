/** Figures of a shop's rules that the model card publishes: odds and fines of breaches, order checks, verification. */
import type { Scenario } from '../simulator/index.ts';

/** What anyone may look up of a shop's rules on risk. */
export interface PublishedRules {
  readonly compliance: Scenario['compliance'];
  readonly risk: Scenario['risk'];
  readonly verification: Scenario['verification'];
  readonly targeting: Scenario['targeting'];
}

// named parts of each file: the whole of it is only for the worker
const compliance = import.meta.glob<Scenario['compliance']>('../content/scenarios/*.json', {
  eager: true,
  import: 'compliance',
});
const risk = import.meta.glob<Scenario['risk']>('../content/scenarios/*.json', {
  eager: true,
  import: 'risk',
});
const verification = import.meta.glob<Scenario['verification']>('../content/scenarios/*.json', {
  eager: true,
  import: 'verification',
});
const targeting = import.meta.glob<Scenario['targeting']>('../content/scenarios/*.json', {
  eager: true,
  import: 'targeting',
});

/** The published rules of a shop; undefined when this site does not offer it. */
export function publishedRules(scenarioId: string): PublishedRules | undefined {
  const path = `../content/scenarios/${scenarioId}.json`;
  const [rules, check, second, aim] = [compliance[path], risk[path], verification[path], targeting[path]];
  if (!rules || !check || !second || !aim) return undefined;
  return { compliance: rules, risk: check, verification: second, targeting: aim };
}
