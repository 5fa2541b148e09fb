// Serves the built app at a fixed loopback address: `node build/scripts/serve.mjs --port=47811`.
import { HOST, PORT, startServer } from './static-server.mjs';

const port = Number(process.argv.find((argument) => argument.startsWith('--port='))?.slice(7) ?? PORT);
await startServer({ port });
console.log(`Serving Rapporteur at http://${HOST}:${port}/`);
