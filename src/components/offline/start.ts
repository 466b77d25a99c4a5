/** Begins work on the offline copy, and offers a new release when one is ready. */
import { offline } from '../../i18n/areas/offline.ts';
import { $offline, startOffline, takeUpdate } from '../../stores/offline.ts';

export async function startOfflineCopy(): Promise<void> {
  $offline.subscribe(({ isUpdateReady }) => {
    if (isUpdateReady && !document.querySelector('[data-update]')) offerUpdate();
  });
  await startOffline().catch(() => undefined); // a site without a copy is still a site
}

/** Whoever said "later" is not asked again in this tab. */
const LATER_KEY = 'shopkeeper.update-later';

function offerUpdate(): void {
  if (sessionStorage.getItem(LATER_KEY) !== null) return;
  const t = offline[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
  // looks like the messages of a screen, over the page: nothing that is being read moves away
  const place = document.createElement('div');
  place.className = 'toasts';
  place.setAttribute('role', 'status');
  place.setAttribute('data-update', '');
  const message = document.createElement('div');
  message.className = 'toast';
  const words = document.createElement('span');
  message.append(
    words,
    buttonOf(t.reload, () => void takeUpdate()),
    buttonOf(t.later, () => {
      sessionStorage.setItem(LATER_KEY, '1');
      place.remove();
    }),
  );
  place.append(message);
  document.body.append(place);
  // said after it is there, so that it is read out
  words.textContent = t.updateReady;
}

function buttonOf(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sm';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
