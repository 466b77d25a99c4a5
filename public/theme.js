// Puts the chosen theme on the page before its first frame, and whether a shop was open here before. The keys are
// those of the settings store and of the mirror of saves.
try {
  const settings = JSON.parse(localStorage.getItem('shopkeeper.settings') ?? '{}');
  const root = document.documentElement;
  if (/^(light|dark)$/.test(settings.theme)) root.dataset.theme = settings.theme;
  if (settings.density === 'compact') root.dataset.density = 'compact';
  if (/^(full|reduced)$/.test(settings.motion)) root.dataset.motion = settings.motion;
  if (/^(90|110|120|130)$/.test(settings.textSize)) root.dataset.text = settings.textSize;
  if (/^(red|green)-up$/.test(settings.deltaColours)) root.dataset.deltas = settings.deltaColours;
  if (localStorage.getItem('shopkeeper.last') !== null) root.dataset.returning = '';
} catch {
  // Without storage the page follows the system.
}
// An address inside the shop shows what it names, not where a shop is started.
if (/^#\/(?!new$)/.test(location.hash)) document.documentElement.dataset.returning = '';
