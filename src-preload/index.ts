import { contextBridge, ipcRenderer } from 'electron';
import { transport, type Bridge } from './contract';

const bridge: Bridge = {
  request: (channel, request) => ipcRenderer.invoke(transport.request, channel, request),
  on: (channel, listener) => {
    // The event object is kept from the page: it would hand over ipcRenderer itself.
    const receive = (_event: unknown, name: string, payload: Parameters<typeof listener>[0]): void => {
      if (name === channel) listener(payload);
    };
    ipcRenderer.on(transport.event, receive);
    return () => {
      ipcRenderer.off(transport.event, receive);
    };
  },
  closeReady: (kept) => ipcRenderer.send(transport.closeReady, kept),
};

contextBridge.exposeInMainWorld('rapporteur', bridge);
