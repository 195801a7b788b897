import { describe, expect, it } from 'vitest';
import { boundedMap } from '../../../extension/content/bounded-map';
import { createDecider } from '../../../extension/content/decider';
import { chooseDrawing } from '../../../extension/content/drawing';
import { createLabel } from '../../../extension/content/label';
import { engineOf, reading } from '../overlay/support';
import { BAD, drawn, settingsWith, tweet } from './site';

function labelOn(element: HTMLElement) {
  const engine = engineOf({ read: () => reading('abusive-behavior/wish-of-harm') });
  const pages: string[] = [];
  const errors: unknown[] = [];
  const label = createLabel(element, {
    document,
    engine,
    live: true,
    look: () => ({ theme: 'white', dir: 'ltr' }),
    viewed: boundedMap(10),
    openPage: (page) => pages.push(page),
    acceptUntrusted: true,
    onError: (error) => errors.push(error),
  });
  const show = (id: string) => {
    const decided = createDecider(engine).decide(tweet({ id, text: BAD }), settingsWith({}));
    const options = { settings: settingsWith({}), live: true };
    const { drawing } = chooseDrawing(decided.policy, decided.decision, 'home-latest', options);
    label.show({ id, decided, drawing: drawing!, surface: 'home-latest' });
  };
  return { label, show, pages, errors, engine };
}

describe('a label', () => {
  it('shown for another tweet does not keep the story of the one before open', () => {
    const element = document.createElement('article');
    document.body.append(element);
    const { label, show } = labelOn(element);
    show('1');
    label.openWhy();
    expect(drawn(element).root!.querySelector('[data-panel]')).not.toBeNull();
    show('2');
    expect(drawn(element).root!.querySelector('[data-panel]')).toBeNull();
  });

  it('opened from the menu takes the focus to the story', () => {
    const element = document.createElement('article');
    document.body.append(element);
    const { label, show } = labelOn(element);
    show('1');
    label.openWhy();
    expect(drawn(element).root!.activeElement?.hasAttribute('data-panel')).toBe(true);
  });

  it('does not throw into the page when an answer to a click fails', () => {
    const element = document.createElement('article');
    document.body.append(element);
    const { show, errors, engine } = labelOn(element);
    show('1');
    Object.assign(engine, {
      recordFor: () => {
        throw new Error('broken');
      },
    });
    drawn(element).button('why')!.click();
    expect(errors).toHaveLength(1);
    expect(drawn(element).kind).toBe('interstitial');
  });

  it('covers nothing where its words cannot be found', () => {
    const element = document.createElement('article');
    const { show, engine } = labelOn(element);
    Object.assign(engine, {
      recordFor: () => {
        throw new Error('broken');
      },
    });
    expect(() => show('1')).toThrow('broken');
    expect(drawn(element).kind).toBeNull();
    expect(drawn(element).host).toBeNull();
  });

  it('leads on to the page that says what this is', () => {
    const element = document.createElement('article');
    const { show, pages } = labelOn(element);
    show('1');
    drawn(element).button('learn')!.click();
    expect(pages).toEqual(['welcome']);
  });
});
