import { useEffect, useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  /** What the tabs choose among. */
  readonly label: string;
  readonly value: Name;
  readonly options: readonly { readonly value: Name; readonly label: string }[];
  readonly onChange: (value: Name) => void;
  /** Element that the tabs fill. */
  readonly panelId: string;
}

/** Tabs with roving focus: arrow keys, Home and End move and choose at once. */
export function Tabs<Name extends string>({ label, value, options, onChange, panelId }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  // where tabs scroll sideways, the chosen one is in view
  useEffect(() => {
    const strip = list.current;
    const tab = strip?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (strip === null || !tab) return;
    const [left, right] = [
      tab.offsetLeft - strip.offsetLeft,
      tab.offsetLeft - strip.offsetLeft + tab.offsetWidth,
    ];
    if (left < strip.scrollLeft || right > strip.scrollLeft + strip.clientWidth) strip.scrollLeft = left - 24;
  }, [value]);
  const choose = (at: number) => {
    const next = options[(at + options.length) % options.length];
    if (next === undefined) return;
    onChange(next.value);
    list.current?.querySelector<HTMLButtonElement>(`#${tabId(panelId, next.value)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = options.findIndex((option) => option.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: options.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div class="analytics-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          id={tabId(panelId, option.value)}
          type="button"
          role="tab"
          aria-selected={option.value === value}
          aria-controls={panelId}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

/** Names the tab that a panel belongs to. */
export function tabId(panelId: string, value: string): string {
  return `${panelId}-tab-${value}`;
}
