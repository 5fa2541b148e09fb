/**
 * Not the port of `npm start`: a test must never open the register of whoever runs it. `TEST_PORT` gives another to a
 * second checkout whose tests run at the same time.
 */
export const TEST_PORT = Number(process.env['TEST_PORT'] ?? 47_821);
export const TEST_ADDRESS = `http://127.0.0.1:${TEST_PORT}/`;
