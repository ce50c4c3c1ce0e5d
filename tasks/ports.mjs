/** Questions about network ports of this machine. */
import { connect, createServer } from 'node:net';

/**
 * Whether something answers at this port of localhost already.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export const isTaken = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/**
 * A port that nothing uses. The system picks it, so two test runs never meet.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
