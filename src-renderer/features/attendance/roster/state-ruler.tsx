import { useLayoutEffect, useRef } from 'react';
import { attendanceStates } from '@/domain/attendance';
import { StateMark } from './state-mark';
import styles from './state-mark.module.css';

/**
 * Gives the list the width of its longest word for a state (`--state-width`), in the language and type that are set, so
 * that no such word is cut. One for the list: the lines have no common grid.
 */
export function StateRuler() {
  const ruler = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = ruler.current;
    if (!element) return;
    const measure = () => {
      const width = `${Math.ceil(element.getBoundingClientRect().width)}px`;
      element.parentElement?.style.setProperty('--state-width', width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <span ref={ruler} aria-hidden className={styles.ruler}>
      {[...attendanceStates, null].map((state) => (
        <StateMark key={state} state={state} />
      ))}
    </span>
  );
}
