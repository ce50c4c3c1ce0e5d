import { useEffect, useRef, useState } from 'preact/hooks';
import { PAUSE_BEFORE_SPEAKING_MS } from './timing.ts';

/** A text to be read out once it has stood for a while. The first one is not: nobody has changed anything yet. */
export function useSettled(text: string): string {
  const [settled, settle] = useState('');
  const heard = useRef(text);
  useEffect(() => {
    if (text === heard.current) return;
    const timer = setTimeout(() => {
      heard.current = text;
      settle(text);
    }, PAUSE_BEFORE_SPEAKING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
