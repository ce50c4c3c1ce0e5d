import { createContext, type InputHTMLAttributes } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the page has started. */
export const Ready = createContext(false);

/** An input once the page has started; before that, and without JavaScript, its empty box, so that nobody meets a dead one. */
export const Control = (props: InputHTMLAttributes & { type: string }) =>
  useContext(Ready) ? <input {...props} /> : <i class={`box ${props.type}`} />;

type TickProps = { label: string; checked: boolean; onTick: () => void };

/** Something that can be ticked: on the screen once the page has started, by hand before that. */
export const Tick = ({ label, checked, onTick }: TickProps) => (
  <label class="tick">
    <Control type="checkbox" checked={checked} onChange={onTick} />
    <span>{label}</span>
  </label>
);
