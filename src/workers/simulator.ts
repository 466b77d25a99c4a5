import { expose } from 'comlink';
import { createCalls } from './calls.ts';
import { PAGE_PORT } from './protocol.ts';

// A worker talks to the page that started it; on a page that may not start workers, the port left there is used.
const port: MessagePort | undefined = Reflect.get(globalThis, PAGE_PORT);
expose(createCalls(), port);
port?.start();
