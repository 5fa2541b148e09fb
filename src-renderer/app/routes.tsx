import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from './not-found';

const Settings = lazy(async () => ({ default: (await import('./settings')).Settings }));

/** Every address and the page that answers it. Pages load when they are first asked for. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/settings" component={Settings} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}
