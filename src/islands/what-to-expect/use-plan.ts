import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { holdsState } from '~/domain/address/state-in-hash.ts';
import type { PathData, Plan } from '~/domain/schedule/path.ts';
import { planAddress } from '~/domain/schedule/plan-address.ts';
import { toolStarted } from '../tool-notice/started.ts';
import { firstState, isDeliberate, nextState, type PathEvent } from './state.ts';

/** The plan behind the # of the address: read when the page opens and on Back, written after each change. `ready` is false until then. */
export function usePlan(data: PathData) {
  const address = useMemo(() => planAddress(data), [data]);
  const latest = useRef(firstState(data));
  const [view, setView] = useState({ ...latest.current, ready: false });

  const show = (event: PathEvent) => {
    latest.current = nextState(data, latest.current, event);
    setView({ ...latest.current, ready: true });
  };
  const write = (keep: boolean) => {
    const target = address.write(latest.current.plan) || location.pathname;
    if (target === (location.hash || location.pathname)) return;
    if (keep) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
  };
  const read = () => {
    const { state, rejected } = address.read(location.hash);
    show({ kind: 'came-to', plan: state as Plan, rejected: rejected.length > 0 });
  };

  useEffect(() => {
    const follow = () => {
      if (holdsState(location.hash)) read();
      // The reader jumped to a place on the page: the address goes on saying what their plan is.
      else if (address.write(latest.current.plan)) write(false);
    };
    if (holdsState(location.hash)) read();
    else setView({ ...latest.current, ready: true });
    toolStarted();
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);

  const send = (event: PathEvent) => {
    show(event);
    write(isDeliberate(event));
  };
  return { ...view, send };
}
