/** Asks for access to x.com where the browser withholds it, as Firefox may. Draws nothing where all is well. */
import browser from 'webextension-polyfill';
import { useEffect, useState } from 'preact/hooks';
import { mayReadSites, sitePatterns } from '../../shared/places';
import { text } from './text';

type Access = 'unknown' | 'there' | 'missing' | 'granted' | 'refused';

export function Permission() {
  const [access, setAccess] = useState<Access>('unknown');
  useEffect(() => {
    mayReadSites()
      .then((there) => setAccess(there ? 'there' : 'missing'))
      .catch(() => {}); // a browser that cannot say gets no question
  }, []);

  // Straight from the click: browsers refuse the question otherwise.
  const ask = () => {
    browser.permissions
      .request({ origins: sitePatterns() })
      .then((granted) => setAccess(granted ? 'granted' : 'refused'))
      .catch(() => setAccess('refused'));
  };

  if (access === 'unknown' || access === 'there') return null;
  const words = text.permission;
  return (
    <section class="alert" aria-label={words.title}>
      <p role="status">
        {access === 'granted' ? words.granted : access === 'refused' ? words.refused : words.title}
      </p>
      {access !== 'granted' && (
        <>
          <p class="hint">{words.why}</p>
          <button type="button" class="primary" onClick={ask}>
            {words.allow}
          </button>
        </>
      )}
    </section>
  );
}
