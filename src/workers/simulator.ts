import { expose } from 'comlink';
import { createCalls } from './calls.ts';

expose(createCalls());
