import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { instances, perishableShop, worthFen, busyWeeks } from '/work/main/tests/simulator/support/desk-weeks.ts';
import { deskText } from '/work/main/src/i18n/areas/desk/text.ts';
import { scenario } from '/work/main/tests/simulator/support/shop.ts';
import { DESK_TEMPLATES } from '/work/main/src/simulator/desk/templates.ts';
test('dump', () => {
  const seen = new Map<string, number>(); const bad: string[] = []; let out = '';
  console.log(DESK_TEMPLATES.length, DESK_TEMPLATES.filter(t=>!t.template.fits).length, busyWeeks.length);
  for (const shop of [scenario, perishableShop]) for (const { listed, draft, week } of instances(shop)) {
    const n = seen.get(listed.code) ?? 0; seen.set(listed.code, n + 1);
    const name = (l: 'en'|'zh') => (id: string) => scenario.skus.find(s => s.id === id)!.name[l];
    const worths = draft.answers.map(a => [a.id, a.points, Math.round(worthFen(a))] as const);
    const best = draft.answers.filter(a => a.points === 1);
    if (best.length !== 1) bad.push(listed.code + ' best ' + JSON.stringify(worths));
    else { const b = worthFen(best[0]!); if (b < 0 || draft.answers.some(a => a !== best[0] && worthFen(a) >= b)) bad.push(listed.code + ' worth ' + JSON.stringify(worths)); }
    for (const l of ['en','zh'] as const) try {
      const params = { ...(listed.template.order ? { order: '36-1-0007' } : {}), ...draft.params };
      const t = deskText({ template: listed.code, params }, l, name(l));
      if (JSON.stringify(Object.keys(t.answers).sort()) !== JSON.stringify(draft.answers.map(a=>a.id).sort())) bad.push(listed.code + ' ids ' + l + Object.keys(t.answers)+ ' vs ' + draft.answers.map(a=>a.id));
      if (new Set(Object.values(t.answers).map(a => a.text)).size !== draft.answers.length) bad.push(listed.code + ' same text ' + l + JSON.stringify(t.answers));
      const unused = Object.keys(draft.params).filter(k => true);
      if (n === 0) { out += `## ${listed.code} [${l}]\n${t.title}\n${t.situation}\n` + draft.answers.map(a => ` - (${a.points}) ${t.answers[a.id]?.text} — ${t.answers[a.id]?.reason} ${JSON.stringify(a.effects)}`).join('\n') + '\n\n'; }
    } catch (e) { bad.push(listed.code + ' ' + l + ' ' + (e as Error).message); }
  }
  writeFileSync('/tmp/desk.txt', out);
  console.log([...new Set(bad.map(b => b.slice(0, 220)))].slice(0, 60).join('\n'));
  console.log(DESK_TEMPLATES.filter(t => !seen.has(t.code)).map(t => t.code));
});
