import { openDatabase } from './database.ts';
import { gameStorage } from './games.ts';
import { openMemoryDatabase } from './memory.ts';
import { recordStorage } from './records.ts';
import type { Database } from './rows.ts';
import type { Storage } from './storage.ts';
import { teachingStorage } from './teaching-records.ts';

/** Some browsers never answer after a crash; a shop in memory is better than an empty screen. */
const OPENING_MS = 8000;

/** Opens the browser's storage; where it is refused, a shop can still be played in memory and saved as a file. */
export async function openStorage(): Promise<Storage> {
  return storageOver(await openEither());
}

/** The storage's methods over any database. */
export function storageOver(database: Database, now = Date.now, newId = drawId): Storage {
  return {
    memoryOnly: database.memoryOnly,
    onFrozen: (listener) => database.onFrozen(listener),
    close: () => database.close(),
    ...gameStorage(database, now, newId),
    ...recordStorage(database, now),
    teaching: teachingStorage(database),
  };
}

async function openEither(): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), OPENING_MS);
  });
  try {
    return await Promise.race([openDatabase(), silence]);
  } catch {
    // Private mode, blocked cookies, a damaged profile: `memoryOnly` tells the person.
    return openMemoryDatabase();
  } finally {
    clearTimeout(timer);
  }
}

/** 128 random bits in hexadecimal; `crypto.randomUUID` is missing on plain http. */
function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
