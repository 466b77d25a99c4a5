import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Desk, useDesk } from '../../src/components/shop/decisions/use-desk.ts';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Scene, ShopScene, Stories, Story } from './story.ts';

interface SheetProps {
  readonly locale: Locale;
  readonly stories: Stories;
}

/** All stories of a group, component by component. */
export function Sheet({ locale, stories }: SheetProps) {
  const desk = useDesk();
  return (
    <LocaleProvider locale={locale}>
      <Frames stories={stories.needNone} scene={{ locale }} />
      {desk && <Frames stories={stories.needShop} scene={{ locale, desk }} />}
    </LocaleProvider>
  );
}

function Frames<Given extends Scene>(props: {
  readonly stories: readonly Story<Given>[];
  readonly scene: Given;
}) {
  const names = [...new Set(props.stories.map(({ of }) => of))];
  return (
    <>
      {names.map((name) => (
        <section key={name} class="story" aria-label={name}>
          <h2 lang="en">{name}</h2>
          <div class="story-states">
            {props.stories
              .filter(({ of }) => of === name)
              .map((story) => (
                <figure
                  key={story.state}
                  class={story.isWide ? 'story-state wide' : 'story-state'}
                  data-story={`${name}/${story.state}`}
                >
                  <figcaption lang="en">{story.state}</figcaption>
                  <div class="story-frame">
                    <Drawing story={story} scene={props.scene} />
                  </div>
                </figure>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Drawing<Given extends Scene>({ story, scene }: { story: Story<Given>; scene: Given }) {
  return <Fragment>{story.draw(scene)}</Fragment>;
}

interface AskedProps<Value> {
  readonly ask: () => Promise<Value>;
  readonly children: (value: Value) => ComponentChildren;
}

/** Draws with an answer of the simulator; until then the place says that it waits. */
export function Asked<Value>({ ask, children }: AskedProps<Value>) {
  const [answer, setAnswer] = useState<{ readonly value: Value } | 'failed'>();
  useEffect(() => {
    ask().then(
      (value) => setAnswer({ value }),
      () => setAnswer('failed'),
    );
  }, []);
  if (answer === undefined || answer === 'failed') return <span data-asked={answer ?? 'waiting'} />;
  return <>{children(answer.value)}</>;
}

/** The desk with other decisions on it, or none allowed. */
export function deskWith({ desk }: ShopScene, changes: Partial<Desk>): Desk {
  return { ...desk, ...changes };
}
