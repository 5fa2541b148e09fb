/** Not the port of `npm start`: a test must never open the register of whoever runs it. */
export const TEST_PORT = 47_821;
export const TEST_ADDRESS = `http://127.0.0.1:${TEST_PORT}/`;
