import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from '@/app/app';
import { chooseHost } from '@/host/choose-host';

// The content security policy forbids making code from strings, which the schemas would otherwise try for speed.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  void chooseHost().then((host) =>
    createRoot(root).render(
      <StrictMode>
        <App host={host} />
      </StrictMode>,
    ),
  );
}
