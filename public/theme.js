// Puts the chosen theme on the page before its first frame. The keys are those of the settings store.
try {
  const settings = JSON.parse(localStorage.getItem('shopkeeper.settings') ?? '{}');
  const root = document.documentElement;
  if (/^(light|dark)$/.test(settings.theme)) root.dataset.theme = settings.theme;
  if (settings.density === 'compact') root.dataset.density = 'compact';
  if (settings.motion === 'reduced') root.dataset.motion = 'reduced';
} catch {
  // Without storage the page follows the system.
}
